"""The messages of a conversation: their order, what was heard of them, and the prompt they make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.conversations.history import Entry, History
from server.engines import Message
from server.spoken import SpokenText


def said(name: str) -> Entry:
    return Entry(name, "user", name, name)


def replied(text: str, audio_ms: int = 1000, **fields: object) -> Entry:
    return Entry("reply", "assistant", text, text, audio_ms, **fields)  # type: ignore[arg-type]


def ids(history: History) -> list[str]:
    return [entry.id for entry in history.entries]


@pytest.mark.parametrize(
    ("after", "order", "before"),
    [
        (None, ["a", "b", "new"], "b"),
        ("b", ["a", "b", "new"], "b"),
        ("a", ["a", "new", "b"], "a"),
        ("root", ["new", "a", "b"], None),
    ],
)
def test_a_message_comes_where_it_is_put(after: str | None, order: list[str], before: str | None) -> None:
    history = History([said("a"), said("b")])
    assert history.put(said("new"), after=after) == before
    assert ids(history) == order


def test_the_first_message_may_be_put_at_the_root() -> None:
    history = History()
    assert history.last is None
    assert history.put(said("a"), after="root") is None
    assert history.last_id == "a"


def test_a_message_that_is_replaced_keeps_its_place() -> None:
    history = History([said("a"), said("b")])
    assert history.put(Entry("a", "user", "new", "new"), after="b") is None
    assert ids(history) == ["a", "b"]
    assert history["a"].text == "new"


EDITS = st.lists(st.tuples(st.sampled_from(["put", "remove"]), st.integers(0, 9), st.integers(-2, 9)), max_size=20)


@given(EDITS)
def test_a_position_is_the_place_in_the_order(edits: list[tuple[str, int, int]]) -> None:
    history = History()
    for edit, number, place in edits:
        others = ids(history)
        after = {-1: None, -2: "root"}.get(place, others[place % len(others)] if others else None)
        if edit == "put":
            history.put(said(str(number)), after=after)
        elif str(number) in history:
            history.remove(str(number))
    order = ids(history)
    assert [history.position(item_id) for item_id in order] == list(range(len(order)))
    assert [history.before(item_id) for item_id in order] == [None, *order][:-1]


def test_the_prompt_holds_the_instructions_and_only_what_was_said() -> None:
    history = History([said("Hi"), Entry("silence", "user", " ", " "), replied("Hello")])
    messages, whole = history.prompt("Be brief.", 1000)
    assert messages == [Message("system", "Be brief."), Message("user", "Hi"), Message("assistant", "Hello")]
    assert whole
    assert history.prompt("", 1000)[0][0].role == "user"


def test_a_cut_reply_is_remembered_as_far_as_it_was_heard() -> None:
    spoken = SpokenText()
    spoken.add("One two.", 500)
    spoken.add(" Three four.", 500)
    history = History()
    history.put(replied("One two. Three four. Five"), spoken=spoken)
    cut = history.cut("reply", 600)
    assert (cut.text, cut.full, cut.interrupted) == ("One two.", "One two. Three four. Five", True)
    assert history["reply"] == cut


def test_a_reply_that_was_played_to_its_end_is_whole() -> None:
    history = History([replied("One two.")])
    assert history.cut("reply", 400).interrupted
    assert history.cut("reply", 1000) == replied("One two.")


def test_a_stored_reply_is_cut_by_its_share_of_the_sound() -> None:
    assert History([replied("One two three four")]).cut("reply", 500).text == "One two"


def test_an_interrupted_one_is_never_cut_beyond_what_was_heard() -> None:
    stored = Entry("reply", "assistant", "One two", "One two three four", 1000, "incomplete", interrupted=True)
    assert History([stored]).cut("reply", 999).text == "One"
    assert History([stored]).cut("reply", 5000).text == "One two"


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (Entry("a", "system", "x", "x"), "input_text"),
        (Entry("a", "user", "x", "x"), "input_text"),
        (Entry("a", "user", "x", "x", 500), "input_audio"),
        (Entry("a", "assistant", "x", "x"), "output_text"),
        (Entry("a", "assistant", "x", "x", 500), "output_audio"),
    ],
)
def test_an_item_says_whether_it_was_spoken(entry: Entry, kind: str) -> None:
    (content,) = entry.as_item().content or []
    assert content.type == kind
    assert "x" in (content.text, content.transcript)


def test_words_that_are_known_exactly_stay_when_the_same_cut_is_told_again() -> None:
    spoken = SpokenText()
    spoken.add("One two three four", 1000)
    history = History()
    history.put(replied("One two three four"), spoken=spoken)
    assert history.cut("reply", 500, "One two three").text == "One two three"
    assert history.cut("reply", 500).text == "One two three"
    assert history.cut("reply", 450).text == "One two"
