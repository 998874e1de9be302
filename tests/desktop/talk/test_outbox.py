"""What is kept of a turn, and what is said again on a new connection."""

from __future__ import annotations

from desktop.model.attachments import SentPicture
from desktop.talk.outbox import CHUNK, GAP_SECONDS, MAX_TRIES, Outbox, Question, Unsent
from server.protocol import events as e
from server.protocol.audio import WIRE_RATE, size_of

FRAME = b"\x01\x02" * 480


def names(kept: Outbox) -> list[str]:
    return [e.type_of(event) for event in kept.again()]


def spoken(kept: Outbox, seconds: float = 0.1) -> Question:
    question = kept.begin()
    kept.hear(question, FRAME * round(seconds / 0.02), gap=False)
    return question


def test_an_open_question_is_its_sound() -> None:
    kept = Outbox()
    question = spoken(kept, 1.2)
    appended = [event for event in kept.again() if isinstance(event, e.AudioAppend)]
    assert b"".join(event.audio for event in appended) == bytes(question.sound)
    assert max(len(event.audio) for event in appended) == CHUNK
    assert not kept.waiting, "it is not sent before it is complete"


def test_a_complete_one_is_committed_under_its_name_and_asked() -> None:
    kept = Outbox()
    question = spoken(kept)
    question.complete = True
    kept.ask()
    *_, commit, ask = kept.again()
    assert isinstance(commit, e.AudioCommit)
    assert isinstance(ask, e.ResponseCreate)
    assert isinstance(ask.response, e.ResponseParams)
    assert commit.sb_item_id == ask.response.sb_answers == question.item_id


def test_words_take_the_place_of_sound() -> None:
    kept = Outbox()
    question = spoken(kept)
    question.complete = True
    kept.note_words(question.item_id, "Hello?")
    assert not question.sound
    (again,) = kept.again()
    assert isinstance(again, e.ItemCreate)
    assert again.item.id == question.item_id


def test_nothing_understood_is_no_words() -> None:
    kept = Outbox()
    question = spoken(kept)
    kept.note_words(question.item_id, "")
    assert question.sound


def test_an_answer_settles_what_was_asked_and_not_what_is_being_said() -> None:
    kept = Outbox()
    kept.write("Hello?")
    kept.ask()
    open_ = spoken(kept)
    kept.settle()
    assert names(kept) == ["input_audio_buffer.append"]
    assert kept.heard_now == open_.item_id
    assert not kept.waiting


def test_a_question_that_the_server_has_is_let_go_when_the_next_begins() -> None:
    kept = Outbox()
    first = kept.write("One")
    kept.note_known(first.item_id)
    second = kept.write("Two")
    kept.write("Three")
    ids = [event.item.id for event in kept.again() if isinstance(event, e.ItemCreate)]
    assert ids[0] == second.item_id
    assert len(ids) == 2


def test_what_was_refused_is_not_said_again() -> None:
    kept = Outbox()
    question = kept.write("Too long")
    kept.ask()
    kept.drop(question.item_id)
    assert names(kept) == []
    question = kept.write("Hello?")
    ask = kept.ask()
    kept.drop(str(ask.event_id))
    assert names(kept) == ["conversation.item.create"]


def test_another_answer_may_be_wanted_without_a_question_of_ours() -> None:
    kept = Outbox()
    ask = kept.ask()
    assert isinstance(ask.response, e.ResponseParams)
    assert ask.response.sb_answers == ""
    assert kept.waiting
    assert names(kept) == ["response.create"]


def test_half_a_minute_of_each_gap() -> None:
    kept = Outbox()
    question = kept.begin()
    seconds = b"\x01\x02" * WIRE_RATE
    assert all(kept.hear(question, seconds, gap=True) for _ in range(int(GAP_SECONDS)))
    assert not kept.hear(question, FRAME, gap=True)
    assert kept.hear(question, FRAME, gap=False), "with a connection there is no such limit"
    assert len(question.sound) == size_of(GAP_SECONDS, WIRE_RATE) + len(FRAME)
    list(kept.again())
    assert kept.hear(question, FRAME, gap=True), "the next gap has a half minute of its own"


def test_not_for_ever() -> None:
    kept = Outbox()
    kept.write("Hello?")
    for _ in range(MAX_TRIES):
        assert not kept.exhausted
        list(kept.again())
    assert kept.exhausted


def test_text_that_did_not_arrive_can_be_given_back() -> None:
    kept = Outbox()
    question = kept.write("Hello?")
    assert kept.unsent == Unsent("Hello?")
    kept.note_known(question.item_id)
    assert kept.unsent == Unsent()


def test_what_is_given_back_are_all_messages_with_their_pictures() -> None:
    kept, picture = Outbox(), SentPicture("data:image/png;base64,AA==", "a.png")
    kept.write("What is this?", (picture,))
    kept.write("And that?")
    assert kept.unsent == Unsent("What is this?\n\nAnd that?", (picture,))


def test_of_several_each_is_known_for_itself() -> None:
    kept = Outbox()
    first, second = kept.write("One"), kept.write("Two")
    kept.note_known(second.item_id)
    assert (first.known, second.known) == (False, True)


def test_an_answer_is_wanted_until_it_is_withdrawn_or_refused() -> None:
    kept = Outbox()
    kept.write("Hello?")
    kept.ask()
    kept.withdraw()
    assert "response.create" not in names(kept)
    kept.ask()
    kept.drop("another")
    assert "response.create" in names(kept)
    asked = kept.ask().event_id
    assert isinstance(asked, str)
    kept.drop(asked)
    assert "response.create" not in names(kept)


def test_what_the_server_found_is_said_again_in_words_once_they_are_known() -> None:
    kept = Outbox()
    kept.find("found")
    kept.expect_answer()
    assert kept.was_found("found")
    assert not kept.was_found("another")
    assert kept.waiting
    assert "input_audio_buffer.append" not in names(kept)
    kept.note_words("found", "Hello?")
    asked = next(event for event in kept.again() if isinstance(event, e.ItemCreate))
    assert asked.item.id == "found"
