"""No text takes long because of what it says: eight times as much of it takes about eight times as long.

Measured is the computing time of this process, not the time that passes, so that a busy machine changes little; what
seems to take too long is measured again, and the least counts.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.bidi import contained, isolated
from desktop.conversations.export import file_name
from desktop.i18n import said
from desktop.model.conversations import StoredConversation
from desktop.shortening import MOST_SHOWN, shortened, shown_at_once
from desktop.widgets.controls.document_text import plain, utf16_part
from desktop.widgets.history.conversation_delegate import shown_snippet
from desktop.widgets.transcript.markdown.growing import GrowingAnswer
from desktop.widgets.transcript.messages import ShownMessage, Side
from server.conversations.alignment import AlignedText
from server.conversations.archive.export import as_markdown
from server.conversations.archive.representations import StoredItem, WholeConversation
from server.conversations.archive.search import Search, marked
from server.conversations.conversation_item import ConversationItem
from server.engines import Manner
from server.engines.llm.inside.answer_filter import AnswerFilter
from server.engines.openai.event_stream import EventReader
from server.engines.stt.transcript import TranscriptEvents
from server.engines.tokens import tokens
from server.engines.tts.sentences import LONGEST, SHORTEST, WINDOW, Cutter
from server.engines.tts.speakable.stage import Speakable
from server.engines.tts.spoken_script import SpokenScript
from server.protocol.texts import Text
from server.unicode_text import Growing, storable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    Work = Callable[[str], object]

pytestmark = pytest.mark.slow
"""They compute for as long as all other pure tests together."""

TIMES = 8
MOST = TIMES * 3
"""What takes its time by the square takes 64 times as long."""
NOTHING_SECONDS = 0.001
"""A shorter time says nothing."""
NOW = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)

UNITS = [
    ".", "!?", " ", "\n", " \n", "x", "<a", "*", "* ", "_", "a_", "`", "1. ", "a. ", "Mr. ", "e.g. ", "😀", "👨\u200d",
    "\u200d", "a\u0301\u0327", "\u202e", "\u202ea\u202c", "\u2067", "\u2069", '"', '."', "(", "[", "[ ", "![", "[a](",
    "http", "http://", "www.", "你", "你。", "|", " |", "- ", "-\n", "#", "> ", "~~", ", ", "a\u05d0", "\x02a\x03",
    "\\", "&a", "\u2028", "{a}", "\u00a0", "<", "<|", "<think", "<think>", "</think>", "<tool_call>", "{", "[{", "\n{",
    "<|im_end|>", "<|start|>", "``", "\r", "data:", "\n\n",
    "\\", "&a", "\u2028", "{a}", "\u00a0", "1", "1,", "1.", "1:", "1/", "+1 ", "-", "a@", "a.", "/a", "\\a", "<",
    ">", "=", "$", "1 km ", "IX ", "II", "1 ", "e.g.", "*a*", "a1", "Д", "a=",
]  # fmt: skip
FEW = [".", " ", "[", "a_", "\u2067", "-\n"]
HALVES = ["\ud83d", "\udc00a"]
PAIRS = [("a", "_", "b"), ("[", "a", "](b"), ("http://", "\u0301\u0327", "/"), ("\n", " ", "-x"), ("", "```a", "\n")]


def hostile(characters: int, *, halves: bool = False, units: list[str] = UNITS) -> dict[str, str]:
    """Texts of so many characters, by what they repeat."""
    texts = {unit: grown(("", unit, ""), characters) for unit in units + HALVES * halves}
    if units is UNITS:
        texts |= {repr(parts): grown(parts, characters) for parts in PAIRS}
    half = characters // 2
    return texts | {"embedded": "\u202b" * half + "\u2069" * half, "isolated": "\u2067" * half + "\u2069" * half}


def grown(parts: tuple[str, str, str], characters: int) -> str:
    before, unit, after = parts
    return before + (unit * (characters // len(unit) + 1))[:characters] + after


def seconds(work: Work, text: str) -> float:
    begun = time.process_time()
    work(text)
    return time.process_time() - begun


def is_linear(work: Work, little: str, much: str) -> bool:
    least = [seconds(work, little), seconds(work, much)]
    for _ in range(4):
        if least[1] <= MOST * max(least[0], NOTHING_SECONDS):
            return True
        least = [min(least[0], seconds(work, little)), min(least[1], seconds(work, much))]
    return least[1] <= MOST * max(least[0], NOTHING_SECONDS)


def in_pieces(text: str, length: int = 6) -> list[str]:
    return [text[begin : begin + length] for begin in range(0, len(text), length)]


def cut(text: str) -> None:
    cutter = Cutter()
    cutter.feed(text)
    cutter.finish()


def cut_as_it_comes(text: str) -> None:
    cutter = Cutter()
    for piece in in_pieces(text):
        cutter.feed(piece)
    cutter.finish()


def speak(text: str) -> None:
    """At once, in both languages, with all there is to say."""
    for language in ("en", "de"):
        Speakable(language, Manner(emoji="named", code="read")).say(text).stretches()


def say_as_it_comes(text: str) -> None:
    for words in (False, True):
        cutter, speakable = Cutter(words=words), Speakable(None)
        for part in in_pieces(text, 24):
            for piece in cutter.feed(part):
                speakable.say(piece)
        for piece in cutter.finish():
            speakable.say(piece)


def speak_as_it_comes(text: str) -> None:
    """As for Deepgram: taken while it is written, laid along the sound, and asked for what was heard."""

    async def speaking() -> None:
        async def written() -> AsyncIterator[str]:
            for piece in in_pieces(text, 48):
                yield piece
                await asyncio.sleep(0)

        script = SpokenScript(written(), 24_000, Speakable("en"))
        sent = 0
        while piece := await script.piece(sent):
            sent += len(piece)
            list(script.laid(bytes(48_000)))
        script.written_as(text[: len(text) // 2])
        script.rest()
        await script.close()

    asyncio.run(speaking())


def lay_along(text: str) -> None:
    spoken = AlignedText()
    for piece in in_pieces(text):
        spoken.add(piece, 10)
    spoken.heard(spoken.milliseconds / 2)
    ConversationItem("i", "assistant", text, text, audio_ms=1000, alignment=spoken.alignment).cut(500)


def grow(text: str) -> None:
    growing = Growing()
    for piece in in_pieces(text):
        growing.add(piece)
        growing.part(len(growing) - 2)


def transcribe(text: str) -> None:
    transcript = TranscriptEvents()
    transcript.add({"text": text})
    transcript.add({"type": "transcript.text.done", "text": text})


def export(text: str) -> None:
    item = StoredItem(
        id="i", role="assistant", status="incomplete", spoken=text[: len(text) // 2], full=text, interrupted=True,
        audio_ms=0, has_audio=False, created_at=NOW,
    )  # fmt: skip
    as_markdown(
        WholeConversation(
            id=uuid4(), title=text, pinned=False, created_at=NOW, updated_at=NOW, family_id=uuid4(), forked_from=None,
            branch_count=1, items=[item],
        )
    )  # fmt: skip


def show(text: str) -> None:
    message = ShownMessage(Side.REPLY, text=text, heard=len(text) // 2, finished=True)
    plain(contained(message.shown))
    assert message.caption


def render(text: str) -> None:
    message = ShownMessage(Side.REPLY, text=text, finished=True)
    GrowingAnswer().read(message.shown, complete=True)
    GrowingAnswer().read(message.shown, complete=False)


def list_conversation(text: str) -> None:
    marks = tuple((place, place + 1) for place in range(0, len(text), 3))
    row = StoredConversation("i", text, False, NOW, snippet=text, marks=marks)
    assert len(row.name) <= 500
    assert len(shown_snippet(row)[0]) <= 500


def tell(text: str) -> None:
    assert len(said(Text("{what} and {who}.", what=text, who=Text(text)))) <= 500


def filter_as_it_comes(text: str) -> None:
    """What a model writes, with marks and without, as an answer and as bare JSON."""
    for beginning in ("", "Okay, so ", '{"name": "', "```json\n{", "<think>", "<|channel|>"):
        answer = AnswerFilter()
        answer.feed(beginning)
        for piece in in_pieces(text):
            answer.feed(piece)
        answer.finish()


def read_events(text: str) -> None:
    """A stream of events of which each line is such a text, and one that is nothing else."""
    data = text.encode("utf-8", "replace")
    for stream in (b"data: " + data + b"\n\n", data):
        reader = EventReader()
        with suppress(ValueError, RecursionError):
            for begin in range(0, len(stream), 6):
                reader.feed(stream[begin : begin + 6])
            reader.finish()


WHOLE: dict[str, Work] = {
    "tokens": tokens,
    "marked": marked,
    "sought": lambda text: (Search.of(text, "sqlite"), Search.of(text, "postgresql")),
    "stored": storable,
    "transcribed": transcribe,
    "exported": export,
    "contained": contained,
    "isolated": isolated,
    "shown": show,
    "rendered": render,
    "listed": list_conversation,
    "told": tell,
    "saved as": lambda text: file_name(text, "json"),
    "copied": lambda text: utf16_part(text, 5, None),
}
IN_PIECES: dict[str, Work] = {
    "cut": cut,
    "cut as it comes": cut_as_it_comes,
    "spoken": speak,
    "said as it comes": say_as_it_comes,
    "spoken as it comes": speak_as_it_comes,
    "laid along": lay_along,
    "grown": grow,
    "filtered as it comes": filter_as_it_comes,
    "read as events": read_events,
}
LITTLE: dict[str, int] = {
    "spoken": 250,
    **dict.fromkeys(("filtered as it comes", "rendered"), 500),
    **dict.fromkeys(("said as it comes", "spoken as it comes", "cut as it comes"), 3 * WINDOW),
}
"""The shorter length of those that look at each character for long. What is cut while it comes is to be several windows
long: a shorter text is cut at its end alone, almost for nothing, and the long one would be held against that."""
TAKE_HALVES = {"tokens", "stored", "contained", "shown", "rendered", "copied", "grown", "listed", "isolated"}


def lengths(name: str) -> tuple[int, int]:
    little = LITTLE.get(name, 2_000)
    return little, little * TIMES


@pytest.mark.parametrize("name", WHOLE | IN_PIECES)
def test_a_text_takes_time_by_its_length(name: str) -> None:
    work = (WHOLE | IN_PIECES)[name]
    little, much = (hostile(length, halves=name in TAKE_HALVES) for length in lengths(name))
    assert [unit for unit in much if not is_linear(work, little[unit], much[unit])] == []


@pytest.mark.parametrize("name", WHOLE)
def test_so_does_one_that_is_far_too_long(name: str) -> None:
    little, much = (hostile(length, units=FEW) for length in (25_000, 200_000))
    assert [unit for unit in much if not is_linear(WHOLE[name], little[unit], much[unit])] == []


@settings(max_examples=6, deadline=None, derandomize=True)
@given(st.tuples(st.sampled_from(UNITS), st.lists(st.sampled_from(UNITS), min_size=2, max_size=5).map("".join)))
def test_whatever_is_repeated(parts: tuple[str, str]) -> None:
    before, unit = parts
    texts = {name: [grown((before, unit, "x"), length) for length in lengths(name)] for name in WHOLE | IN_PIECES}
    assert [name for name, work in (WHOLE | IN_PIECES).items() if not is_linear(work, *texts[name])] == []


@pytest.mark.parametrize("unit", [".", "a", "[", "a. "])
def test_nothing_is_kept_back_for_longer_than_a_piece_can_be(unit: str) -> None:
    cutter = Cutter()
    text = grown(("", unit, ""), 16_000)
    given = [piece for part in in_pieces(text, 1000) for piece in cutter.feed(part)]
    assert all(len(piece) <= LONGEST + SHORTEST for piece in given)
    assert len("".join(cutter.finish())) < WINDOW


@pytest.mark.parametrize("words", ["a line of words\n", "мир, ", "你好。", "مرحبا بكم في العالم ", "שלום לך and hi "])
def test_what_people_write_is_shown_whole(words: str) -> None:
    text = grown(("", words, ""), 16_001)
    assert shown_at_once(text) == len(text)


def test_of_what_only_takes_time_the_beginning_is_shown() -> None:
    for text in ("x" * 200_000, "a\u05d0" * 9_000, "\u2067a\u2069" * 5_000):
        message = ShownMessage(Side.REPLY, text=text, finished=True)
        assert text.startswith(message.shown)
        assert 1_000 < len(message.shown) <= MOST_SHOWN
        assert message.is_shortened
        assert message.caption
    assert shortened("word " * 200, 20) == "word word word word…"
