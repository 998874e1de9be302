"""A reply, step by step: the model writes it, and the voice says it meanwhile. To interrupt it is to close it."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from server.engines import NO_FUNCTIONS, Functions, ReplyNotes, Thought, Waiting
from server.engines.tokens import cost
from server.errors import LlmFailed, StageFailed, TtsFailed
from server.pipeline.blocked import Sieve
from server.pipeline.cast import Cast
from server.pipeline.manuscript import Manuscript
from server.pipeline.merge import merged
from server.pipeline.steps import FellBack, Mused, Said, Unspoken, Waits, Written, Wrote
from server.protocol.audio import duration_ms
from server.protocol.noise import NoiseGuard
from server.protocol.texts import Text
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Sequence

    from server.engines import ChatModel, Effort, Manner, PromptMessage, ReplyPlayback, Synthesizer
    from server.engines.lineup import Stage
    from server.engines.receipt import Given
    from server.pipeline.blocked import Barrier
    from server.pipeline.hurry import Hurry

    Prompt = Callable[[int], Awaitable[Sequence[PromptMessage]]]
    """What is to be answered, in as many tokens as a model takes."""

MAX_REPLY_CHARACTERS = 16_000
"""About a quarter of an hour of speech. A model that goes on beyond it is not listened to any longer."""
MAX_THOUGHT_CHARACTERS = 64_000
"""What is passed on of a model's thoughts."""
MAX_REPLY_MS = 30 * 60 * 1000
"""Twice that: a voice that goes on beyond it is not listened to any longer either."""


class ToolUse(Protocol):
    """Runs what a model calls while it replies."""

    def run(self, notes: ReplyNotes) -> AsyncGenerator[Wrote, None]:
        """Run those of the calls in `notes` that are ours, and take them out; gives what is said meanwhile."""

    @property
    def next(self) -> Functions | None:
        """What the model may call when it goes on with the results; None where it does not go on."""


async def reply_in_text(
    prompt: Prompt,
    llm: Stage[ChatModel],
    *,
    max_tokens: int | None,
    functions: Functions = NO_FUNCTIONS,
    effort: Effort | None = None,
    notes: ReplyNotes | None = None,
    hurry: Hurry | None = None,
    tools: ToolUse | None = None,
    barrier: Barrier | None = None,
) -> AsyncGenerator[Written, None]:
    """A reply, piece by piece as it is written; what else is known of it goes into `notes`. Raises `StageFailed`.

    Where it calls `tools`, it is asked again with what they gave, which stands in its prompt then. It ends where it
    meets the `barrier`.
    """
    notes = notes or ReplyNotes()
    ask = _ReplyRequest(prompt, max_tokens, functions, effort, notes)
    reply = _reply_in_text(llm, ask, hurry, tools)
    async with aclosing(reply if barrier is None else _sifted(reply, barrier, notes)) as steps:
        async for step in steps:
            yield step


async def _sifted(
    reply: AsyncGenerator[Written, None], barrier: Barrier, notes: ReplyNotes
) -> AsyncGenerator[Written, None]:
    """The reply as far as nothing of it is blocked, then the sentence that is said instead; thoughts just end."""
    words, thoughts = Sieve(barrier.blocked), Sieve(barrier.blocked)
    async with aclosing(reply):
        async for step in reply:
            match step:
                case Wrote(text, rests):
                    if rest := thoughts.finish():
                        yield Mused(rest)
                    if passed := words.feed(text) + (words.finish() if rests else ""):
                        yield Wrote(passed, rests)
                case Mused(text, takes_back):
                    if takes_back:
                        text = words.finish() + text
                        words.begin_anew()
                    if (passed := thoughts.feed(text)) or takes_back:
                        yield Mused(passed, takes_back)
                case _:
                    yield step
            if words.is_shut:
                break
    if rest := words.finish():
        yield Wrote(rest)
    if words.is_shut:
        notes.calls.clear()
        yield Wrote(f" {barrier.instead}")


async def _reply_in_text(
    llm: Stage[ChatModel], ask: _ReplyRequest, hurry: Hurry | None, tools: ToolUse | None
) -> AsyncGenerator[Written, None]:
    notes = ask.notes
    while True:
        counted, notes.count = notes.count, None
        async with aclosing(_written_once(llm, ask, hurry)) as steps:
            async for step in steps:
                yield step
        if counted is not None and notes.count is not None:
            notes.count = notes.count.plus(counted)
        if tools is None or not notes.calls:
            return
        async with aclosing(tools.run(notes)) as words:
            async for word in words:
                yield word
        if tools.next is None:
            return
        ask, hurry = replace(ask, functions=tools.next), None


async def _written_once(
    llm: Stage[ChatModel], ask: _ReplyRequest, hurry: Hurry | None
) -> AsyncGenerator[Written, None]:
    """What a model writes to one prompt. Raises `StageFailed`.

    A model that fails before its first word is replaced by its fallback, and so is one when `hurry` is called. After
    the first word it is not: the beginning of one answer and the end of another make none. Thoughts are no words.
    """
    failure = StageFailed("no_engine", Text("No language model is set up."))
    for stage in llm.chain:
        if stage is not llm:
            yield FellBack(stage.name, failure)
        try:
            async with aclosing(_lent_pieces(stage, ask)) as pieces:
                hurried = hurry.of(pieces, _is_word) if hurry is not None and stage.fallback is not None else pieces
                async with aclosing(hurried) as steps:
                    async for piece in steps:
                        yield piece
        except _BrokeOff as broken:
            raise broken.failure from None
        except StageFailed as failed:
            failure = failed
        else:
            return
    raise failure


async def _lent_pieces(stage: Stage[ChatModel], ask: _ReplyRequest) -> AsyncGenerator[Wrote | Mused | Waits, None]:
    functions: tuple[Given, ...] = ("functions",) if ask.functions.offered else ()
    async with stage.lent("text", *functions) as model, aclosing(_pieces(model, ask)) as pieces:
        async for piece in pieces:
            yield piece


def _is_word(step: Wrote | Mused | Waits) -> bool:
    return isinstance(step, Wrote)


class _BrokeOff(StageFailed):
    """A model failed after its first word."""

    def __init__(self, failure: StageFailed) -> None:
        super().__init__(failure.code, failure.message)
        self.failure = failure


@dataclass(frozen=True, slots=True)
class _ReplyRequest:
    """What a model is asked for."""

    prompt: Prompt
    max_tokens: int | None
    functions: Functions
    effort: Effort | None
    notes: ReplyNotes

    async def of(self, model: ChatModel) -> AsyncIterator[str | Thought | Waiting]:
        messages = await self.prompt(model.prompt_tokens)
        self.notes.prompt_cost = sum(map(cost, messages))
        effort = self.effort if getattr(model, "reasons", False) else None
        return model.stream(
            messages, max_tokens=self.max_tokens, functions=self.functions, effort=effort, notes=self.notes
        )


async def _pieces(model: ChatModel, ask: _ReplyRequest) -> AsyncGenerator[Wrote | Mused | Waits, None]:
    """What the model writes. One that finds the prompt too long, and now knows how long it may be, is asked once more.

    Raises `StageFailed` where there is no first word, and `_BrokeOff` behind that.
    """
    for is_last in (False, True):
        room = model.prompt_tokens
        measure = _Measure()
        try:
            async with aclosing(await ask.of(model)) as pieces:  # type: ignore[type-var]
                async for written in pieces:
                    for step in measure.taken(written):
                        yield step
                    if measure.is_full:
                        ask.notes.cut_short = "max_output_tokens"
                        return
            if not measure.length and not ask.notes.calls:
                raise LlmFailed("empty_reply", Text("The language model answered with nothing."))
        except StageFailed as failure:
            if measure.length:
                raise _BrokeOff(failure) from None
            if is_last or failure.code != "too_long" or model.prompt_tokens >= room:
                raise
        else:
            return


class _Measure:
    """Makes steps of what a model writes, as much of it as is listened to."""

    def __init__(self) -> None:
        self.length = 0
        """Characters of the reply."""
        self._thought = 0

    @property
    def is_full(self) -> bool:
        return self.length > MAX_REPLY_CHARACTERS

    def taken(self, written: str | Thought | Waiting) -> Iterator[Wrote | Mused | Waits]:
        match written:
            case str():
                piece = written[: MAX_REPLY_CHARACTERS + 1 - self.length]
                self.length += len(piece)
                yield Wrote(well_formed(piece))
            case Thought(text, takes_back):
                self.length = 0 if takes_back else self.length
                piece = text[: MAX_THOUGHT_CHARACTERS - self._thought]
                self._thought += len(piece)
                if piece or takes_back:
                    yield Mused(well_formed(piece), takes_back)
            case Waiting(message):
                yield Waits(message)


async def reply_aloud(
    prompt: Prompt,
    llm: Stage[ChatModel],
    tts: Stage[Synthesizer],
    *,
    max_tokens: int | None,
    voice: str | None,
    playback: ReplyPlayback | None = None,
    manner: Manner | None = None,
    functions: Functions = NO_FUNCTIONS,
    effort: Effort | None = None,
    notes: ReplyNotes | None = None,
    hurry: Hurry | None = None,
    tools: ToolUse | None = None,
    barrier: Barrier | None = None,
) -> AsyncGenerator[Written | Said | Unspoken, None]:
    """A reply, written and spoken at once. Raises `StageFailed`.

    What was written before the model failed is still spoken, and what no voice could speak is still written.
    `playback` is for the voice that begins: a fallback speaks only a part. What that voice cannot read is spoken by
    another that can.
    """
    manuscript = Manuscript()
    reply = reply_in_text(
        prompt,
        llm,
        max_tokens=max_tokens,
        functions=functions,
        effort=effort,
        notes=notes,
        hurry=hurry,
        tools=tools,
        barrier=barrier,
    )
    writing = _written(manuscript, reply)
    steps = merged(writing, _spoken(manuscript, Cast(tts, voice), playback, manner))
    async with aclosing(steps):
        async for step in steps:
            yield step


async def read_aloud(
    text: str, tts: Stage[Synthesizer], *, voice: str | None, manner: Manner | None = None
) -> AsyncGenerator[Written | Said | Unspoken, None]:
    """A text that stands already, spoken as a reply is. Raises `StageFailed`."""
    manuscript = Manuscript()
    manuscript.add(text)
    manuscript.end()
    yield Wrote(text)
    async with aclosing(_spoken(manuscript, Cast(tts, voice), None, manner)) as steps:
        async for step in steps:
            yield step


async def _written(
    manuscript: Manuscript, reply: AsyncGenerator[Written, None]
) -> AsyncGenerator[Written | Said | Unspoken, None]:
    """The reply, which is put down in the manuscript as it is passed on."""
    try:
        async with aclosing(reply):
            async for step in reply:
                if isinstance(step, Mused) and step.takes_back:
                    manuscript.take_back()
                yield step
                if isinstance(step, Wrote):
                    manuscript.add(step.text, rests=step.rests)
    finally:
        manuscript.end()


async def _spoken(
    manuscript: Manuscript, cast: Cast, playback: ReplyPlayback | None, manner: Manner | None
) -> AsyncGenerator[Written | Said | Unspoken, None]:
    """What is written, as sound; begun anew where it was taken back.

    Raises `StageFailed` where no voice could speak to the end.
    """
    edition = None
    while edition != manuscript.edition:
        edition = manuscript.edition
        try:
            async with aclosing(_read_aloud(manuscript, cast, playback, manner)) as steps:
                async for step in steps:
                    if edition != manuscript.edition:
                        break
                    yield step
        except StageFailed:
            if edition == manuscript.edition:
                raise


async def _read_aloud(
    manuscript: Manuscript, cast: Cast, playback: ReplyPlayback | None, manner: Manner | None
) -> AsyncGenerator[Written | Said | Unspoken, None]:
    """One edition as sound. A voice that fails is replaced by its fallback, from where it stopped.

    Raises `StageFailed` where no voice could speak to the end.
    """
    part = cast.part(manuscript, 0)
    sounded_ms = 0
    while True:
        stage = part.stage
        try:
            async with stage.lent("text") as engine:
                guard = NoiseGuard(engine.sample_rate)
                heard = playback if part.begin == 0 else None
                sound = engine.speak(part.read(), voice=cast.voice_of(stage), playback=heard, manner=manner)
                async with aclosing(sound):  # type: ignore[type-var]
                    async for speech in sound:
                        said = replace(speech, pcm=guard.feed(speech.pcm))
                        if guard.refused:
                            raise TtsFailed("noise", Text("The voice sent noise instead of speech."))
                        part.spoken += len(speech.text)
                        made_ms = duration_ms(len(speech.pcm), engine.sample_rate)
                        stage.spoke(len(speech.text), made_ms / 1000)
                        sounded_ms += made_ms
                        yield Said(said, engine.sample_rate)
                        for language in part.unspoken():
                            yield Unspoken(language)
                        if sounded_ms > MAX_REPLY_MS:
                            return
        except StageFailed as failed:
            if (fallback := cast.without(stage)) is not None:
                yield FellBack(fallback.name, failed)
            elif stage is cast.main:
                if not await manuscript.says_anything():  # a reply that only calls functions needs no voice
                    return
                raise
            place = part.begin + part.spoken
        else:
            if part.end is None:
                return
            place = part.end
        if playback is not None:
            playback.answer_with(None)  # what this voice knows is not the whole reply any more
        part = cast.part(manuscript, place)
