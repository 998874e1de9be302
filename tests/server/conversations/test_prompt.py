"""What a model is shown of a long conversation."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.conversations.prompt import fitted
from server.engines import PromptMessage
from server.engines.tokens import cost

BRIEF = "Be brief."


def turns(count: int, length: int = 90) -> list[ConversationItem]:
    """Questions and answers of that many characters each."""
    entries = []
    for turn in range(count):
        question, answer = f"q{turn} ".ljust(length, "x"), f"a{turn} ".ljust(length, "x")
        entries += [
            ConversationItem(f"q{turn}", "user", question, question),
            ConversationItem(f"a{turn}", "assistant", answer, answer),
        ]
    return entries


def size(messages: list[PromptMessage]) -> int:
    return sum(map(cost, messages))


@given(st.lists(st.integers(0, 600), min_size=1, max_size=60), st.integers(0, 600))
def test_whole_turns_are_left_out_and_what_is_left_fits(lengths: list[int], room: int) -> None:
    entries = [
        ConversationItem(str(n), "user" if n % 3 == 0 else "assistant", "x" * k, "") for n, k in enumerate(lengths)
    ]
    messages, left_out = fitted(BRIEF, entries, room)
    assert messages[0] == PromptMessage("system", BRIEF)
    newest = max(place for place, entry in enumerate(entries) if entry.role == "user")
    assert left_out <= newest
    assert left_out == 0 or entries[left_out].role == "user"
    assert [m.text for m in messages[1:]] == [entry.text for entry in entries[left_out:] if entry.text]
    assert size(messages) <= room or left_out == newest


def test_a_conversation_that_fits_is_shown_whole() -> None:
    messages, whole = History(turns(3)).prompt(BRIEF, 10_000)
    assert (len(messages), whole) == (7, True)


def test_a_newest_question_that_is_too_long_is_still_asked() -> None:
    messages, _ = History([*turns(3), ConversationItem("long", "user", "y" * 5000, "")]).prompt(BRIEF, 300)
    assert [message.text[0] for message in messages] == ["B", "y"]


def test_the_beginning_stays_the_same_for_many_turns() -> None:
    history = History()
    begins = []
    for entry in turns(300):
        history.put(entry)
        begins.append(history.prompt(BRIEF, 2000)[0][1].text)
    assert len(set(begins)) < 30


def test_only_what_is_shown_is_looked_at() -> None:
    looked_at = 0

    class Counted(ConversationItem):
        def __getattribute__(self, name: str) -> object:
            nonlocal looked_at
            looked_at += name == "text"
            return object.__getattribute__(self, name)

    entries = turns(5000)
    history = History([Counted(each.id, each.role, each.text, each.full) for each in entries])
    history.prompt(BRIEF, 2000)
    looked_at = 0
    for entry in turns(5010)[-20:]:
        history.put(Counted(entry.id, entry.role, entry.text, entry.full))
        history.prompt(BRIEF, 2000)
    assert looked_at < 20 * 500


def test_each_model_has_its_own_beginning() -> None:
    history = History(turns(100))
    short = history.prompt(BRIEF, 500)[0]
    long = history.prompt(BRIEF, 2000)[0]
    assert len(short) < len(long)
    assert history.prompt(BRIEF, 500)[0] == short


def test_it_survives_that_its_beginning_is_deleted() -> None:
    history = History(turns(100))
    history.remove(history.prompt(BRIEF, 500)[0][1].text.split()[0])
    assert size(history.prompt(BRIEF, 500)[0]) <= 500


def test_an_interrupted_reply_is_marked() -> None:
    heard = ConversationItem("a", "assistant", "One two", "One two three", 500, "incomplete", interrupted=True)
    unheard = ConversationItem("b", "assistant", "", "One two three", 500, "incomplete", interrupted=True)
    silence = ConversationItem("c", "user", " ", " ")
    messages, _ = History([heard, unheard, silence]).prompt("", 1000)
    assert messages == [PromptMessage("assistant", "One two", True), PromptMessage("assistant", "", True)]
