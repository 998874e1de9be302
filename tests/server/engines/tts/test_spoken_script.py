"""The text of a reply, laid along its sound."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from server.engines.tts.foreseen_end import WrongEnd
from server.engines.tts.speakable.stage import Speakable
from server.engines.tts.spoken_script import LONGEST, SpokenScript
from server.pipeline.manuscript import Manuscript

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RATE = 1000


async def written(*pieces: str) -> AsyncIterator[str]:
    for piece in pieces:
        yield piece


async def whole(*pieces: str, language: str | None = "en") -> SpokenScript:
    script = SpokenScript(written(*pieces), RATE, Speakable(language))
    assert await script.piece(1_000_000) == ""
    return script


async def test_words_come_with_the_sound_in_which_they_begin() -> None:
    script = await whole("one two three")
    second = bytes(2 * RATE)
    speech = list(script.laid(second))
    assert [piece.text for piece in speech if piece.text] == ["one two", " ", "three"]
    assert b"".join(piece.pcm for piece in speech) == second
    assert script.rest() == ""
    await script.close()


async def test_half_a_sample_waits_for_its_other_half() -> None:
    script = await whole("one")
    speech = [*script.laid(b"abc"), *script.laid(b"d"), *script.laid(b"")]
    assert [piece.pcm for piece in speech] == [b"ab", b"cd"]
    await script.close()


async def test_what_is_left_is_the_rest() -> None:
    script = await whole("one ", "two")
    assert "".join(piece.text for piece in script.laid(b"ab")) == "one"
    assert script.rest() == " two"
    assert script.rest() == ""
    await script.close()


async def test_begins_with_a_word_and_keeps_within_the_limit() -> None:
    script = await whole("... ", "**", "word " * LONGEST)
    assert (await script.piece(0)).startswith("word word")
    assert len(await script.piece(0)) == LONGEST
    await script.close()


async def test_what_is_foreseen_keeps_within_the_limit_too() -> None:
    manuscript = Manuscript()
    script = SpokenScript(manuscript.read(0), RATE, Speakable("en"))
    manuscript.add("word " * LONGEST + "end.")
    for _ in range(20):  # all of it is read, and none of it was taken
        await asyncio.sleep(0)
    sizes: list[int] = []
    while sum(sizes) < len("word ") * LONGEST + len("end."):
        sizes.append(len(await script.piece(sum(sizes))))
    assert max(sizes) == LONGEST
    await script.close()


async def test_words_are_gathered_while_there_is_still_much_to_listen_to() -> None:
    manuscript = Manuscript()
    script = SpokenScript(manuscript.read(0), RATE, Speakable("en"))
    manuscript.add("one two ")
    assert await script.piece(0) == "one "
    assert list(script.laid(bytes(20 * RATE)))
    manuscript.add("three ")
    assert await script.piece(len("one ")) == "two "
    for word in ("four ", "five ", "six "):
        await asyncio.sleep(0)
        manuscript.add(word)
    manuscript.end()
    sent = len("one two ")
    pieces = []
    while piece := await script.piece(sent):
        pieces.append(piece)
        sent += len(piece)
    assert "".join(pieces) == "three four five six "
    assert len(pieces) < 4  # of as many words
    await script.close()


async def test_text_without_spaces_is_laid_too() -> None:
    script = await whole("春" * 200, language="zh")
    texts = [piece.text for piece in script.laid(bytes(4 * RATE))]
    assert 0 < len("".join(texts)) < 200
    await script.close()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", ""),
        ("Paris", "**Paris**"),
        ("Paris is ", "**Paris** is"),
        (" Paris is a city", "**Paris** is a city"),
        ("Paris is a city. See example dot com", "**Paris** is a city. See https://example.com"),
        ("London", None),
        ("Paris is a city. See example dot com now and then", None),
    ],
)
async def test_what_was_said_is_found_in_what_was_written(said: str, expected: str | None) -> None:
    script = await whole("**Par", "is** is a city.", " See https://example.com", " now")
    assert script.written_as(said) == expected
    await script.close()


async def test_the_end_of_the_first_sentence_is_foreseen_and_nothing_is_given_twice() -> None:
    manuscript = Manuscript()
    script = SpokenScript(manuscript.read(0), RATE, Speakable("en"))
    for word in ("The", " tide", " is", " going", " out."):
        manuscript.add(word)
    said = ""
    while not said.endswith("."):
        said += await script.piece(len(said))
    assert said == "The tide is going out."
    certain = asyncio.create_task(script.be_certain())
    manuscript.add(" It stays. ")
    manuscript.end()
    await certain
    while piece := await script.piece(len(said)):
        said += piece
    assert said == "The tide is going out. It stays. "
    await script.close()


async def test_an_end_that_was_wrongly_foreseen_is_told_and_then_it_is_said_as_written() -> None:
    manuscript = Manuscript()
    script = SpokenScript(manuscript.read(0), RATE, Speakable("en"))
    for word in ("Save", " it to", " notes", "."):
        manuscript.add(word)
    said = ""
    while not said.endswith("."):
        said += await script.piece(len(said))
    manuscript.add("txt now")
    manuscript.end()
    with pytest.raises(WrongEnd):
        await script.be_certain()
    with pytest.raises(WrongEnd):
        await script.piece(len(said))
    script.begin_again()
    said = ""
    while piece := await script.piece(len(said)):
        said += piece
    assert said == "Save it to notes dot txt now"
    await script.close()
