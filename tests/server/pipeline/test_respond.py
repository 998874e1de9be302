"""Think and say: in order, at once, and stopped wherever it is."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from typing import Any

import pytest

from server.engines import (
    FunctionCall,
    Manner,
    PromptMessage,
    ReplyNotes,
    ReplyPlayback,
    Speech,
    Thought,
    Waiting,
    Written,
)
from server.engines.lineup import Stage
from server.errors import LlmFailed, StageFailed, TtsFailed
from server.pipeline.respond import MAX_REPLY_CHARACTERS, MAX_THOUGHT_CHARACTERS, reply_aloud, reply_in_text
from server.pipeline.steps import FellBack, Mused, Said, Unspoken, Waits, Wrote
from server.protocol.texts import Text
from tests.patience import PATIENCE

ROOM = 1000


async def prompt(room: int) -> Sequence[PromptMessage]:
    """One word for each hundred tokens of room."""
    return [PromptMessage("user", "Hi")] * (room // 100)


GONE = LlmFailed("gone", Text("It is gone."))


class Model:
    """Writes the pieces; an exception among them is raised. It refuses a prompt of more than `takes` messages."""

    def __init__(
        self, *pieces: Written | Exception, endless: bool = False, takes: int = 100, learns: int = ROOM
    ) -> None:
        self.prompt_tokens = ROOM
        self.takes = takes
        self.learns = learns
        self.asked: list[int] = []
        self.pieces = pieces
        self.endless = endless
        self.written = 0
        self.stopped = False

    async def load(self) -> None: ...

    async def warm(self) -> None: ...

    async def close(self) -> None: ...

    async def stream(self, messages: Sequence[PromptMessage], **asked: Any) -> AsyncIterator[Written]:
        self.asked.append(len(messages))
        try:
            if len(messages) > self.takes:
                self.prompt_tokens = self.learns
                raise LlmFailed("too_long", Text("It is too long."))
            for piece in self.pieces:
                if isinstance(piece, Exception):
                    raise piece
                yield piece
            while self.endless:
                self.written += 1
                yield "x"
                await asyncio.sleep(0)
        finally:
            self.stopped = True


class Voice:
    """Says each letter as it comes; fails before letter number `fails_at`, or waits for `go` before the first."""

    sample_rate = 24_000

    def __init__(
        self, *, fails_at: int | None = None, go: asyncio.Event | None = None, speaks: str | None = None
    ) -> None:
        self.speaks = speaks
        self.fails_at = fails_at
        self.go = go
        self.stopped = False

    async def load(self) -> None: ...

    async def warm(self) -> None: ...

    async def close(self) -> None: ...

    def language(self, voice: str | None = None) -> str | None:
        return self.speaks

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        try:
            if self.go is not None:
                await self.go.wait()
            number = 0
            async for piece in text:
                for letter in piece:
                    if number == self.fails_at:
                        raise TtsFailed("no_voice", Text("The voice failed."))
                    number += 1
                    yield Speech(b"\x00\x00", letter)
        finally:
            self.stopped = True


async def aloud(
    models: Model | list[Model], voices: Voice | list[Voice], said: Callable[[Speech], None] = lambda _: None
) -> list[str]:
    """What happened, in order: pieces in small letters as they are written, in capitals as they are spoken."""
    reply = reply_aloud(prompt, chained(models), chained(voices), max_tokens=None, voice=None)
    return await followed(reply, said)


async def in_text(*models: Model) -> list[str]:
    return await followed(reply_in_text(prompt, chained(list(models)), max_tokens=None))


async def followed(
    reply: AsyncGenerator[Wrote | Mused | Waits | Said | FellBack | Unspoken, None],
    said: Callable[[Speech], None] = lambda _: None,
) -> list[str]:
    log: list[str] = []
    try:
        async with aclosing(reply) as steps:
            async for step in steps:
                match step:
                    case Wrote(text):
                        log.append(text)
                    case Mused(text, takes_back):
                        log.append(f"({'all' * takes_back}{text})")
                    case Waits(message):
                        log.append(message)
                    case Said(speech):
                        log.append(speech.text.upper())
                        said(speech)
                    case FellBack(name, failure):
                        log.append(f"{failure.code} -> {name}")
    except StageFailed as failure:
        log.append(failure.code)
    return log


def chained(engines: Any) -> Any:
    """The engines as stages, each the fallback of the one before it."""
    stage: Any = None
    for number, engine in reversed(list(enumerate(engines if isinstance(engines, list) else [engines]))):
        stage = Stage(f"number {number}", engine, stage)
    return stage


async def test_a_reply_in_text_is_passed_on_piece_by_piece() -> None:
    assert await in_text(Model("a", "b\ud800")) == ["a", "b?"]


@pytest.mark.parametrize("pieces", [[], [""]])
async def test_an_empty_reply_is_a_failure(pieces: list[str]) -> None:
    assert (await in_text(Model(*pieces)))[-1] == "empty_reply"


async def test_a_model_that_fails_at_once_has_its_fallback_answer() -> None:
    assert await in_text(Model(GONE), Model("a")) == ["gone -> number 1", "a"]


async def test_a_model_that_says_nothing_has_its_fallback_answer() -> None:
    assert await in_text(Model(), Model("a")) == ["empty_reply -> number 1", "a"]


async def test_a_model_that_fails_midway_is_not() -> None:
    assert await in_text(Model("a", GONE), Model("b")) == ["a", "gone"]


async def test_when_all_fail_the_last_failure_counts() -> None:
    last = LlmFailed("also_gone", Text("It is gone too."))
    assert await in_text(Model(GONE), Model(last)) == ["gone -> number 1", "also_gone"]


async def test_a_model_that_never_stops_is_not_listened_to_for_ever() -> None:
    model = Model(endless=True)
    async with asyncio.timeout(PATIENCE):
        assert "".join(await in_text(model)) == "x" * (MAX_REPLY_CHARACTERS + 1)
    assert model.stopped


async def test_everything_written_is_said_in_order() -> None:
    log = await aloud(Model("a", "b", "c"), Voice())
    assert [entry for entry in log if entry.islower()] == ["a", "b", "c"]
    assert "".join(entry for entry in log if entry.isupper()) == "ABC"


async def test_what_was_written_before_the_model_failed_is_still_said() -> None:
    log = await aloud(Model("a", "b", GONE), Voice())
    assert log[-1] == "gone"
    assert "".join(entry for entry in log if entry.isupper()) == "AB"


async def test_what_no_voice_can_speak_is_still_written() -> None:
    log = await aloud(Model("a", "b", "c"), Voice(fails_at=1))
    assert [entry for entry in log if entry in "abc"] == ["a", "b", "c"]
    assert log[-1] == "no_voice"


async def test_a_voice_that_fails_has_its_fallback_speak_from_where_it_stopped() -> None:
    log = await aloud(Model("a", "b", "c"), [Voice(fails_at=1), Voice()])
    assert "".join(entry for entry in log if entry.isupper()) == "ABC"
    assert "no_voice -> number 1" in log


async def test_a_voice_that_ends_early_does_not_leave_the_reply_hanging() -> None:
    class Curt(Voice):
        async def speak(
            self,
            text: AsyncIterator[str],
            *,
            voice: str | None = None,
            playback: ReplyPlayback | None = None,
            manner: Manner | None = None,
        ) -> AsyncIterator[Speech]:
            async for piece in text:
                yield Speech(b"", piece)
                return

    async with asyncio.timeout(PATIENCE):
        assert "X" in "".join(await aloud(Model(*["x"] * 500), Curt()))


@pytest.mark.parametrize("said_first", range(4))
async def test_cancelling_stops_model_and_voice_wherever_they_are(said_first: int) -> None:
    model, voice = Model("a", "b", endless=True), Voice()
    count, reached = 0, asyncio.Event()

    def said(_: Speech) -> None:
        nonlocal count
        count += 1
        if count >= said_first:
            reached.set()

    reply = asyncio.create_task(aloud(model, voice, said))
    if said_first:
        await reached.wait()
    else:
        await asyncio.sleep(0)
    reply.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reply
    if said_first:
        assert model.stopped
        assert voice.stopped
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.parametrize(
    ("model", "log", "asked"),
    [
        (Model("Yes", takes=5, learns=500), ["Yes"], [10, 5]),
        (Model("Yes", takes=5, learns=600), ["too_long"], [10, 6]),
        (Model("Yes", takes=5), ["too_long"], [10]),
    ],
    ids=["learns", "still too long", "does not learn"],
)
async def test_a_model_that_learns_how_long_a_prompt_may_be_is_asked_once_more(
    model: Model, log: list[str], asked: list[int]
) -> None:
    assert await in_text(model) == log
    assert model.asked == asked


class Calling(Model):
    """Calls a function and says nothing."""

    async def stream(self, messages: Sequence[PromptMessage], **asked: Any) -> AsyncIterator[Written]:
        asked["notes"].calls.append(FunctionCall("call_1", "look", "{}"))
        for piece in self.pieces:
            yield str(piece)


class Mute(Voice):
    """Cannot even be loaded."""

    async def load(self) -> None:
        raise TtsFailed("gone", Text("It is gone."))


class Thinker(Model):
    """Notes how much it is to think."""

    def __init__(self, *, reasons: bool) -> None:
        super().__init__("a")
        self.reasons = reasons
        self.effort: object = None

    async def stream(self, messages: Sequence[PromptMessage], **asked: Any) -> AsyncIterator[Written]:
        self.effort = asked["effort"]
        yield "a"


@pytest.mark.parametrize(("reasons", "told"), [(True, "low"), (False, None)])
async def test_only_a_model_that_can_is_told_how_much_to_think(reasons: bool, told: str | None) -> None:
    model = Thinker(reasons=reasons)
    assert await followed(reply_in_text(prompt, chained(model), max_tokens=None, effort="low")) == ["a"]
    assert model.effort == told


async def test_a_reply_that_only_calls_functions_needs_no_voice() -> None:
    notes = ReplyNotes()
    reply = reply_aloud(prompt, chained(Calling()), chained([Mute(), Mute()]), max_tokens=None, voice=None, notes=notes)
    assert await followed(reply) == ["gone -> number 1"]
    assert [call.name for call in notes.calls] == ["look"]


async def test_thoughts_and_waiting_are_no_words() -> None:
    waits, thinks = Waiting(Text("Wait.")), Thought("hm")
    assert await in_text(Model(waits, thinks, "a")) == ["Wait.", "(hm)", "a"]
    assert await in_text(Model(waits, thinks, GONE), Model("b")) == ["Wait.", "(hm)", "gone -> number 1", "b"]
    assert await in_text(Model(thinks)) == ["(hm)", "empty_reply"]
    assert await in_text(Model(Thought("x" * 100_000), "a")) == [f"({'x' * MAX_THOUGHT_CHARACTERS})", "a"]


async def test_what_is_taken_back_is_not_spoken_any_further() -> None:
    log = await aloud(Model("abc", Thought("", takes_back=True), "d"), Voice())
    at = log.index("(all)")
    assert "".join(log[at:]).replace("(all)", "") in ("dD", "Dd")
    assert await aloud(Model("abc", Thought("", takes_back=True)), Voice()) == [*log[: at + 1], "empty_reply"]


async def test_a_voice_that_fails_at_what_is_taken_back_may_speak_the_rest() -> None:
    log = await aloud(Model("abc", Thought("", takes_back=True), "d"), [Voice(fails_at=2), Voice()])
    assert log[-1] == "D"


class Hiss(Voice):
    """Sends noise at full scale."""

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        async for piece in text:
            yield Speech(random.Random(1).randbytes(9_600), piece)


async def test_a_voice_that_sends_noise_is_replaced_before_any_of_it_is_heard() -> None:
    heard: list[bytes] = []
    log = await aloud(Model("abc"), [Hiss(), Voice()], lambda speech: heard.append(speech.pcm))
    assert log == ["abc", "noise -> number 1", "A", "B", "C"]
    assert set(b"".join(heard)) == {0}
    assert (await aloud(Model("abc"), Hiss()))[-1] == "noise"
