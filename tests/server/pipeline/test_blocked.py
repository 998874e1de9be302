"""What is found of a blocked list, in whole texts and while a reply is written."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.engines import FunctionCall, ReplyNotes
from server.pipeline.blocked import Barrier, BlockedList, Sieve, words_of
from server.pipeline.respond import _sifted
from server.pipeline.steps import Mused, Waits, Written, Wrote
from server.protocol.texts import Text

BLOCKED = BlockedList(["Project Falcon", "gehalt*", "秘密", "naïve"])


@pytest.mark.parametrize(
    "text",
    [
        "what of project  FALCON?",
        "Project-Falcon",
        "**project** _falcon_",
        "project\nfal\u200bcon",
        "\uff30\uff32\uff2f\uff2a\uff25\uff23\uff34 falcon",
        "Gehaltserhöhungen",
        "これは秘密です",
        "a nai\u0308ve one",
    ],
)
def test_words_are_found_however_they_are_written(text: str) -> None:
    assert BLOCKED.is_in(text)


@pytest.mark.parametrize(
    "text", ["", "projects falcon", "falcon project", "project falconer", "das Monatsgehalt", "秘"]
)
def test_others_are_not(text: str) -> None:
    assert not BLOCKED.is_in(text)


def test_what_has_no_word_blocks_nothing() -> None:
    assert not BlockedList([])
    assert not BlockedList(["*", "…"])
    assert [word.text for word in words_of("\u200b … Straße")] == ["strasse"]


def sieved(pieces: list[str], blocked: BlockedList = BLOCKED) -> tuple[str, bool]:
    sieve = Sieve(blocked)
    text = "".join([*map(sieve.feed, pieces), sieve.finish()])
    return text, sieve.is_shut


@given(st.text(alphabet="ab *\u200b秘密", max_size=30), st.lists(st.integers(0, 30)))
def test_however_a_text_is_cut_the_same_of_it_passes(text: str, cuts: list[int]) -> None:
    blocked = BlockedList(["ab b", "ba*", "秘密 a", "aa"])
    places = sorted({0, *(cut for cut in cuts if cut < len(text)), len(text)})
    pieces = [text[begin:end] for begin, end in pairwise(places)]
    found = blocked.first_of(words_of(text))
    assert sieved(pieces, blocked) == (text if found is None else text[:found], found is not None)


def test_only_what_may_be_the_beginning_waits() -> None:
    sieve = Sieve(BLOCKED)
    assert sieve.feed("The pro") == "The "
    assert sieve.feed("ject of Ann") == "project of Ann"
    assert sieve.feed("project falcon") == "project falcon", "it goes on with the word before: Annproject"
    assert sieve.feed(" a project fal") == " a "
    assert sieve.feed("con, is") == ""
    assert sieve.is_shut
    assert sieve.feed("more") == sieve.finish() == ""


def test_what_goes_on_without_end_waits_no_longer_than_anybody_would_read() -> None:
    sieve = Sieve(BLOCKED)
    assert sieve.feed("project") == ""
    assert len("".join(sieve.feed("-" * 100) for _ in range(20))) >= 1000
    long = [*["a" * 50] * 10, "falcon project falcon"]
    assert sieved(long) == ("a" * 500 + "falcon ", True)


async def sifted(*steps: Written) -> tuple[list[Written], ReplyNotes]:
    async def reply() -> AsyncGenerator[Written, None]:
        for step in steps:
            yield step

    notes = ReplyNotes(calls=[FunctionCall("c", "look", "{}")])
    barrier = Barrier(BLOCKED, "No.")
    return [step async for step in _sifted(reply(), barrier, notes)], notes


async def test_a_reply_ends_where_it_comes_to_it_and_says_so() -> None:
    told, notes = await sifted(Wrote("It is project"), Wrote(" falcon. And"), Wrote(" more."))
    assert told == [Wrote("It is "), Wrote(" No.")]
    assert notes.calls == []


async def test_a_reply_without_it_is_whole() -> None:
    waits = Waits(Text("It loads."))
    told, notes = await sifted(waits, Wrote("One moment", rests=True), Wrote(" It is the project"))
    assert told == [waits, Wrote("One moment", rests=True), Wrote(" It is the "), Wrote("project")]
    assert len(notes.calls) == 1


async def test_thoughts_end_before_it_and_the_reply_goes_on() -> None:
    told, _ = await sifted(Mused("They ask for project"), Mused(" falcon"), Mused(" so"), Wrote("Yes."))
    assert told == [Mused("They ask for "), Wrote("Yes.")]
    told, _ = await sifted(Mused("The project"), Wrote("Yes."))
    assert told == [Mused("The "), Mused("project"), Wrote("Yes.")]


async def test_what_was_taken_back_is_a_thought_and_the_reply_begins_anew() -> None:
    told, _ = await sifted(Wrote("So, project"), Mused(" falcon", takes_back=True), Wrote("Yes."))
    assert told == [Wrote("So, "), Mused("", takes_back=True), Wrote("Yes.")]
