"""What a client may change of its session, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from server.protocol import events as e
from server.realtime.session_settings import Refused, SessionSettings

BEFORE = SessionSettings(instructions="Be brief.", voice="joe", language="en", max_tokens=100)


def formatted(side: str, **format_: Any) -> dict[str, Any]:
    wish = e.AudioFormat(**format_)
    audio = e.Audio(input=e.AudioInput(format=wish)) if side == "input" else e.Audio(output=e.AudioOutput(format=wish))
    return {"audio": audio}


@pytest.mark.parametrize(
    ("wish", "changes"),
    [
        ({}, {}),
        ({"instructions": None, "output_modalities": None, "audio": None, "include": None}, {}),
        ({"instructions": ""}, {"instructions": ""}),
        ({"instructions": "Be long."}, {"instructions": "Be long."}),
        ({"output_modalities": ["text"]}, {"modalities": ("text",)}),
        ({"output_modalities": []}, {}),
        ({"max_output_tokens": 5}, {"max_tokens": 5}),
        ({"max_output_tokens": "inf"}, {"max_tokens": None}),
        ({"model": "gpt"}, {"model": "gpt"}),
        ({"include": ["sb.notice", "unknown"]}, {"include": frozenset({"sb.notice", "unknown"})}),
        ({"tools": []}, {}),
        (formatted("input", rate=16_000), {"input_rate": 16_000}),
        (formatted("output", rate=16_000), {"output_rate": 16_000}),
        (formatted("output"), {}),
        ({"audio": e.Audio(input=e.AudioInput(turn_detection=None))}, {}),
        ({"audio": e.Audio(input=e.AudioInput(transcription=None))}, {}),
        ({"audio": e.Audio(input=e.AudioInput(transcription=e.Transcription(language="de")))}, {"language": "de"}),
        ({"audio": e.Audio(output=e.AudioOutput(voice="amy"))}, {"voice": "amy"}),
        ({"audio": e.Audio(output=e.AudioOutput(voice={"id": "amy"}))}, {"voice": "amy"}),
    ],
)
def test_only_what_is_set_changes(wish: dict[str, Any], changes: dict[str, Any]) -> None:
    after = BEFORE.updated(e.Session(**wish))
    assert {
        name: value for name in BEFORE.__slots__ if (value := getattr(after, name)) != getattr(BEFORE, name)
    } == changes


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"type": "transcription"}, "unsupported_session"),
        ({"tools": [{"type": "function"}]}, "unsupported_tools"),
        ({"max_output_tokens": 0}, "invalid_max_output_tokens"),
        (formatted("input", rate=8_000), "unsupported_rate"),
        (formatted("output", type="audio/pcmu"), "unsupported_format"),
        (
            {"audio": e.Audio(input=e.AudioInput(turn_detection=e.TurnDetection(type="server_vad")))},
            "unsupported_turn_detection",
        ),
    ],
)
def test_what_cannot_be_done_is_refused(wish: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        BEFORE.updated(e.Session(**wish))
    assert refused.value.code == code


@pytest.mark.parametrize(
    "wish",
    [{"type": "SECRET"}, formatted("input", type="SECRET"), {"tools": ["SECRET"]}, formatted("output", rate=31337)],
)
def test_a_refusal_does_not_quote_the_client(wish: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        BEFORE.updated(e.Session(**wish))
    assert "SECRET" not in refused.value.message
    assert "31337" not in refused.value.message


def test_one_reply_may_differ() -> None:
    audio = e.Audio(output=e.AudioOutput(voice="amy"))
    params = e.ResponseParams(instructions="Rhyme.", output_modalities=["text"], max_output_tokens="inf", audio=audio)
    once = BEFORE.for_response(params)
    assert (once.instructions, once.aloud, once.max_tokens, once.voice) == ("Rhyme.", False, None, "amy")


def test_what_is_described_changes_nothing_when_it_is_sent_back() -> None:
    described: Any = BEFORE.described()
    assert BEFORE.updated(e.Session(**described)) == BEFORE


def test_what_is_said_of_pictures_and_code_is_the_clients_wish() -> None:
    asked = SessionSettings().updated(e.Session(type="realtime", sb_emoji="named"))
    assert (asked.manner.emoji, asked.manner.code) == ("named", "mention")
    asked = asked.updated(e.Session(type="realtime", sb_code="read"))
    assert (asked.described()["sb_emoji"], asked.described()["sb_code"]) == ("named", "read")
