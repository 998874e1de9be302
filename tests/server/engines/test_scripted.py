"""Engines that need nothing."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from server.engines import PromptMessage
from server.engines.scripted import PIECE_SECONDS, ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SECOND = b"\1\0" * 16_000


async def streamed(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def written(*parts: str) -> AsyncIterator[str]:
    for part in parts:
        yield part


@pytest.mark.parametrize(
    ("sound", "text"),
    [
        ((SECOND, SECOND[:12_800]), "I heard 1.4 seconds of sound."),
        ((bytes(32_000),), ""),
        ((bytes(32_000), SECOND), "I heard 2.0 seconds of sound."),
        ((), ""),
    ],
)
async def test_hears_how_long_the_sound_is(sound: tuple[bytes, ...], text: str) -> None:
    assert [heard async for heard in ScriptedTranscriber().transcribe(streamed(*sound))] == [text]


async def test_tells_in_between_what_it_has_heard_so_far() -> None:
    transcriber = ScriptedTranscriber(lambda seconds: f"{seconds:.0f}", interim_every=2.0)
    assert [heard async for heard in transcriber.transcribe(streamed(*[SECOND] * 5))] == ["2", "4", "5"]


async def test_answers_with_the_last_thing_the_user_said_word_by_word() -> None:
    messages = [
        PromptMessage("user", "One"),
        PromptMessage("assistant", "Two"),
        PromptMessage("user", "red green blue"),
    ]
    reply = [piece async for piece in ScriptedChatModel().stream(messages)]
    assert reply == ["You", " said:", " red", " green", " blue"]
    assert [piece async for piece in ScriptedChatModel().stream(messages, max_tokens=3)] == reply[:3]


async def test_a_reply_can_be_given_up_before_it_begins() -> None:
    model = ScriptedChatModel(first_token_delay=3600)
    async with aclosing(model.stream([PromptMessage("user", "Hi")])) as pieces:  # type: ignore[type-var]
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await anext(pieces)


async def test_sounds_as_long_as_the_text_and_gives_it_back() -> None:
    synthesizer = ScriptedSynthesizer(seconds_per_character=0.1)
    speeches = [speech async for speech in synthesizer.speak(written("Hello", "", " you.", "😀"))]
    assert "".join(speech.text for speech in speeches) == "Hello you.😀"
    assert sum(len(speech.pcm) for speech in speeches) == 2 * round(1.0 * synthesizer.sample_rate), (
        "a picture is silent"
    )
    assert max(len(speech.pcm) for speech in speeches) <= PIECE_SECONDS * synthesizer.sample_rate * 2


async def test_the_hum_has_no_seams() -> None:
    synthesizer = ScriptedSynthesizer(seconds_per_character=0.0371)
    whole = b"".join([speech.pcm async for speech in synthesizer.speak(written("x" * 60))])
    parts = b"".join([speech.pcm async for speech in synthesizer.speak(written(*"x" * 60))])
    samples = memoryview(whole).cast("h")
    assert max(abs(a - b) for a, b in pairwise(samples)) < 1000
    assert abs(len(whole) - len(parts)) <= 60
    assert whole[:1700] == parts[:1700]
