"""A text is plain English to whoever reads it, and can be said in another language by whoever knows one."""

from __future__ import annotations

import json

import pytest

from server.protocol import events as e
from server.protocol.texts import NOTHING, Text

NOT_READY = Text("The {who} is not ready yet.", who=Text("voice service"))
LATER = Text("{message} Try again in {seconds} seconds.", message=NOT_READY, seconds=7)
GERMAN = {
    "The {who} is not ready yet.": "{who}: noch nicht bereit.",
    "voice service": "Sprachausgabe",
    "{message} Try again in {seconds} seconds.": "{message} Versuch es in {seconds} s wieder.",
}


def in_german(source: str) -> str:
    return GERMAN.get(source, source)


def test_it_is_an_english_sentence() -> None:
    assert LATER == "The voice service is not ready yet. Try again in 7 seconds."
    assert not NOTHING


def test_it_can_be_said_in_another_language_with_the_texts_in_it() -> None:
    assert LATER.told(in_german) == "Sprachausgabe: noch nicht bereit. Versuch es in 7 s wieder."


def test_names_are_not_translated() -> None:
    assert Text("{name} stands in.", name="voice service").told(in_german) == "voice service stands in."


def test_what_is_not_known_stays_english() -> None:
    assert Text("The {who} hums.", who=Text("voice service")).told(in_german) == "The Sprachausgabe hums."


def test_one_that_was_written_out_before_can_be_filled_later() -> None:
    template = Text("The {who} is not ready yet.")
    assert template.filled(who=Text("voice service")) == NOT_READY
    assert template == "The {who} is not ready yet."


def test_it_comes_back_from_json_whole() -> None:
    back = Text.of(json.loads(json.dumps(LATER.as_object())))
    assert (back, back.told(in_german)) == (LATER, LATER.told(in_german))
    assert Text.of("As it {is}.") == "As it {is}."


@pytest.mark.parametrize("told", [None, 3, [], {}, {"source": 3, "values": {}}, {"source": "x", "values": {"y": [1]}}])
def test_what_is_none_is_refused(told: object) -> None:
    with pytest.raises(ValueError, match="not a text"):
        Text.of(told)


def test_a_stranger_cannot_look_into_values_nor_pad_them() -> None:
    text = Text.of({"source": "{x.__class__} {x:>99999} {x!r} {x} {y}", "values": {"x": "1"}})
    assert text == "{x.__class__} {x:>99999} {x!r} 1 {y}"


def test_a_strict_client_gets_a_string_and_one_that_asked_an_object() -> None:
    notice = e.NoticeGiven(event_id="ev", code="later", message=LATER)
    assert e.encode(notice) == (
        b'{"type":"sb.notice","code":"later",'
        b'"message":"The voice service is not ready yet. Try again in 7 seconds.","event_id":"ev"}'
    )
    told = json.loads(e.encode(notice, texts=True))
    assert told == {"type": "sb.notice", "code": "later", "message": LATER.as_object(), "event_id": "ev"}
    for frame in (e.encode(notice), e.encode(notice, texts=True)):
        assert e.decode_server(frame) == notice


def test_a_text_that_is_none_is_an_error_of_that_event() -> None:
    with pytest.raises(ValueError, match="not a text"):
        e.decode_server('{"type": "sb.notice", "event_id": "ev", "code": "c", "message": {"source": 1}}')


def test_in_an_answer_it_stands_in_english_and_to_be_translated() -> None:
    assert NOT_READY.as_members() == {"message": "The voice service is not ready yet.", "text": NOT_READY.as_object()}
