"""Engines that need nothing: no model, no account, next to no processor. For tests, demos and load.

All delays are seconds. What they say depends on what they are given, so that a mix-up of two sessions shows.
"""

from __future__ import annotations

import asyncio
import json
import math
import re
from array import array
from contextlib import aclosing
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

    from server.engines import Effort, Manner, PromptMessage, ReplyPlayback, Written

from server.engines import NO_FUNCTIONS, FunctionCall, Functions, ReplyNotes, Speech, TokenCount
from server.engines.tokens import cost
from server.engines.tts.sentences import pieces
from server.engines.tts.speakable.stage import Speakable

PIECE_SECONDS = 0.2
"""The longest stretch of sound in one `Speech`."""


def seconds_of_sound(seconds: float) -> str:
    """What `ScriptedTranscriber` hears unless told otherwise."""
    return f"I heard {seconds:.1f} seconds of sound."


def echo(messages: Sequence[PromptMessage]) -> str:
    """What `ScriptedChatModel` answers unless told otherwise: the last thing the user said, or what a function gave."""
    if messages and messages[-1].role == "tool":
        return f"It gave: {messages[-1].text}"
    said = next((message.text for message in reversed(messages) if message.role == "user"), "nothing")
    return f"You said: {said}"


def called_by_name(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
    """What `ScriptedChatModel` calls unless told otherwise: each function that the user names, or where one must be
    called the first; with the JSON object that the user says, if any."""
    last = messages[-1] if messages else None
    if functions.choice == "none" or last is None or last.role == "tool":
        return []
    must = functions.chosen or (functions.offered[0].name if functions.choice == "required" else "")
    named = [each.name for each in functions.offered if each.name in last.text and not functions.chosen]
    found = re.search(r"\{.*\}", last.text)
    arguments = found[0] if found else json.dumps({})
    names = named or ([must] if must else [])
    return [FunctionCall(f"call_{len(messages)}_{number}", name, arguments) for number, name in enumerate(names)]


class ScriptedTranscriber:
    """Hears `text(seconds of sound)`, or nothing where the sound is all zeros or there is none.

    `delay` passes between the end of the sound and the final text. With `interim_every` (seconds of sound) it also
    tells in between what it has heard so far.
    """

    def __init__(
        self,
        text: Callable[[float], str] = seconds_of_sound,
        *,
        delay: float = 0.0,
        interim_every: float | None = None,
        sample_rate: int = 16_000,
    ) -> None:
        self.sample_rate = sample_rate
        self._text = text
        self._delay = delay
        self._interim_every = interim_every

    async def load(self) -> None:
        """There is nothing to load."""

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        """There is nothing to let go of."""

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        samples = 0
        silent = True
        told = 0.0
        async for pcm in audio:
            samples += len(pcm) // 2
            silent = silent and pcm.count(0) == len(pcm)
            seconds = samples / self.sample_rate
            if self._interim_every is not None and not silent and seconds - told >= self._interim_every:
                told = seconds
                yield self._text(seconds)
        await asyncio.sleep(self._delay)
        yield "" if silent else self._text(samples / self.sample_rate)


class ScriptedChatModel:
    """Answers `reply(messages)` word by word, or with `calls(messages, functions)`; a word counts as one token."""

    calls_functions = reasons = True

    def __init__(
        self,
        reply: Callable[[Sequence[PromptMessage]], str] = echo,
        *,
        first_token_delay: float = 0.0,
        token_delay: float = 0.0,
        prompt_tokens: int = 100_000,
        calls: Callable[[Sequence[PromptMessage], Functions], list[FunctionCall]] = called_by_name,
        sees: bool = True,
    ) -> None:
        self.prompt_tokens = prompt_tokens
        self.sees = sees
        self._calls = calls
        self._reply = reply
        self._first_token_delay = first_token_delay
        self._token_delay = token_delay

    async def load(self) -> None:
        """There is nothing to load."""

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        """There is nothing to let go of."""

    async def stream(
        self,
        messages: Sequence[PromptMessage],
        *,
        max_tokens: int | None = None,
        functions: Functions = NO_FUNCTIONS,
        effort: Effort | None = None,
        notes: ReplyNotes | None = None,
    ) -> AsyncIterator[Written]:
        calls = self._calls(messages, functions) if functions.offered else []
        words = [] if calls else self._reply(messages).split(" ")
        for index, word in enumerate(words[:max_tokens]):
            await asyncio.sleep(self._token_delay if index else self._first_token_delay)
            yield f" {word}" if index else word
        if notes is not None:
            notes.calls += calls
            notes.cut_short = "max_output_tokens" if len(words[:max_tokens]) < len(words) else None
            notes.count = TokenCount(sum(map(cost, messages)), len(words[:max_tokens]))


class ScriptedSynthesizer:
    """Hums what is to be said of each piece of text as it comes, `seconds_per_character` long.

    `delay` passes between the first text and its sound. It speaks `language`, None being any.
    """

    paces = True

    def __init__(
        self,
        *,
        delay: float = 0.0,
        seconds_per_character: float = 0.06,
        sample_rate: int = 24_000,
        language: str | None = None,
    ) -> None:
        self.sample_rate = sample_rate
        self._language = language
        self._delay = delay
        self._seconds_per_character = seconds_per_character
        self._hum = _one_second_of_hum(sample_rate)

    async def load(self) -> None:
        """There is nothing to load."""

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        """There is nothing to let go of."""

    def language(self, voice: str | None = None) -> str | None:
        return self._language

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        position = 0
        speakable = Speakable(self._language, manner)
        seconds = self._seconds_per_character / (manner.speed if manner else 1.0)
        async with aclosing(pieces(text, words=True)) as cut:
            async for piece in cut:
                spoken = speakable.say(piece)
                await asyncio.sleep(0 if position else self._delay)
                end = position + round(spoken.length * seconds * self.sample_rate)
                first = Speech(b"", piece, spoken.weights)
                for pcm in self._sound(position, end):
                    yield replace(first, pcm=pcm)
                    first = Speech(b"")
                if first.text:
                    yield first
                position = end

    def _sound(self, begin: int, end: int) -> Iterator[bytes]:
        """The samples from `begin` to `end` of an endless hum, so that pieces join without a click."""
        step = round(PIECE_SECONDS * self.sample_rate)
        for position in range(begin, end, step):
            offset = position % self.sample_rate * 2
            yield self._hum[offset : offset + 2 * min(step, end - position)]


@cache
def _one_second_of_hum(sample_rate: int) -> bytes:
    """PCM16 that starts again without a seam after one second; a piece more follows, so that any cut is one slice."""
    turn = 2 * math.pi / sample_rate
    second = array(
        "h", (round(4000 * math.sin(220 * turn * i) * (1 + math.sin(4 * turn * i))) for i in range(sample_rate))
    )
    return (second + second[: math.ceil(PIECE_SECONDS * sample_rate)]).tobytes()
