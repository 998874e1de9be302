"""The messages of a conversation: their order, what was heard of them, and the prompt they make."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.conversations.alignment import AlignedText
from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.engines import PromptMessage
from server.protocol import events as e


def said(name: str) -> ConversationItem:
    return ConversationItem(name, "user", name, name)


def replied(text: str, audio_ms: int = 1000, **fields: object) -> ConversationItem:
    return ConversationItem("reply", "assistant", text, text, audio_ms, **fields)  # type: ignore[arg-type]


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
    assert history.put(ConversationItem("a", "user", "new", "new"), after="b") is None
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
    history = History([said("Hi"), ConversationItem("silence", "user", " ", " "), replied("Hello")])
    messages, whole = history.prompt("Be brief.", 1000)
    assert messages == [
        PromptMessage("system", "Be brief."),
        PromptMessage("user", "Hi"),
        PromptMessage("assistant", "Hello"),
    ]
    assert whole
    assert history.prompt("", 1000)[0][0].role == "user"


def laid(*stretches: tuple[str, int], rest: str = "", **fields: object) -> ConversationItem:
    """A reply with its text along its sound, and with `rest` that has none."""
    spoken = AlignedText()
    for text, milliseconds in stretches:
        spoken.add(text, milliseconds)
    entry = replied(spoken.text + rest, int(spoken.milliseconds), **fields)
    return replace(entry, alignment=spoken.alignment)


def test_a_cut_reply_is_remembered_as_far_as_it_was_heard() -> None:
    cut = laid(("One two.", 500), (" Three four.", 500), rest=" Five").cut(600)
    assert (cut.text, cut.full, cut.interrupted) == ("One two.", "One two. Three four. Five", True)


def test_a_reply_that_was_played_to_its_end_is_whole() -> None:
    reply = laid(("One two.", 1000))
    assert reply.cut(400).interrupted
    assert reply.cut(990) == reply.cut(400).cut(1000) == reply


def test_a_reply_that_was_stored_without_an_alignment_is_cut_by_its_share_of_the_sound() -> None:
    assert replied("One two three four").cut(500).text == "One two"
    assert replied("One two three four").cut(200).cut(500).text == "One two"


def test_of_an_interrupted_one_that_was_stored_without_an_alignment_stays_what_was_heard() -> None:
    stored = ConversationItem(
        "reply", "assistant", "One two", "One two three four", 1000, "incomplete", interrupted=True
    )
    assert stored.cut(400) == stored.cut(5000) == stored


def test_of_an_interrupted_one_no_more_is_heard_than_has_sound() -> None:
    reply = laid(("One two", 1000), rest=" three four", status="incomplete")
    heard = [(reply.cut(ms).text, reply.cut(ms).interrupted) for ms in (0, 500, 990, 5000)]
    assert heard == [("", True), ("One", True), ("One two", True), ("One two", True)]


STRETCHES = st.lists(st.tuples(st.text("ab .\n", max_size=12), st.integers(0, 500)), min_size=1, max_size=8)
CUTS = st.lists(st.integers(0, 4000), min_size=1, max_size=6)


@given(STRETCHES, CUTS, st.sampled_from(["completed", "incomplete", "in_progress"]))
def test_only_the_last_cut_counts(stretches: list[tuple[str, int]], cuts: list[int], status: e.Status) -> None:
    whole = laid(*stretches, status=status)
    cut = whole
    for milliseconds in cuts:
        cut = cut.cut(milliseconds)
    assert cut == whole.cut(cuts[-1])


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (ConversationItem("a", "system", "x", "x"), "input_text"),
        (ConversationItem("a", "user", "x", "x"), "input_text"),
        (ConversationItem("a", "user", "x", "x", 500), "input_audio"),
        (ConversationItem("a", "assistant", "x", "x"), "output_text"),
        (ConversationItem("a", "assistant", "x", "x", 500), "output_audio"),
    ],
)
def test_an_item_says_whether_it_was_spoken(entry: ConversationItem, kind: str) -> None:
    (content,) = entry.as_item().content or []
    assert content.type == kind
    assert "x" in (content.text, content.transcript)


def test_words_that_are_known_exactly_count_for_every_later_cut() -> None:
    reply = laid(("One two three four", 1000), (" five", 500))
    exact = reply.cut(500, "One two three")
    assert (reply.cut(500).text, exact.text) == ("One two", "One two three")
    assert exact.cut(450).text == "One two"
    assert exact.cut(1200).cut(500) == exact
    assert exact.cut(5000).text == "One two three four five"


def test_words_may_be_known_that_were_thought_to_have_no_sound_yet() -> None:
    reply = laid(("One two", 500), rest=" three four", status="incomplete")
    assert reply.cut(400, " One two three ").cut(400).text == "One two three"


def test_words_that_the_reply_does_not_begin_with_are_none() -> None:
    assert laid(("One two", 500)).cut(250, "Two").text == "One"


def test_places_are_right_however_it_grew() -> None:
    """Beside a plain list, through a thousand changes."""
    chance, history, plain = random.Random(7), History(), list[str]()
    for number in range(1000):
        after = chance.choice([None, "root", *plain[:5], *plain[-5:]])
        if plain and chance.random() < 0.2:
            history.remove(plain.pop(chance.randrange(len(plain))))
        elif after is None or after == "root" or after in plain:
            place = {None: len(plain), "root": 0}.get(after, plain.index(after) + 1 if after in plain else 0)
            plain.insert(place, f"{number}")
            previous = history.put(ConversationItem(f"{number}", "user", "x", "x"), after=after)
            assert previous == (plain[place - 1] if place else None)
        if plain and chance.random() < 0.3:
            asked = chance.choice(plain)
            assert history.position(asked) == plain.index(asked)
    assert [entry.id for entry in history.entries] == plain
    assert [history.position(item_id) for item_id in plain] == list(range(len(plain)))
