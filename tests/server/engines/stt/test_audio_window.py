"""When sound is worth a look."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import numpy as np
import pytest

from server.engines.stt.audio_window import MOST_SECONDS, AudioWindow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RATE = 16_000


def sound(amplitude: int, seconds: float) -> bytes:
    return (np.tile([1, -1], round(seconds * RATE / 2)) * amplitude).astype("<i2").tobytes()


async def looks(*parts: tuple[int, float], step: float = 0.02) -> tuple[list[float], bool]:
    """After how many seconds there was a look, and whether nothing was left to look at in the end."""

    async def audio() -> AsyncIterator[bytes]:
        whole = b"".join(sound(*part) for part in parts)
        size = round(step * RATE) * 2
        for begin in range(0, len(whole), size):
            yield whole[begin : begin + size]
            await asyncio.sleep(0)
            await asyncio.sleep(0)

    unheard = AudioWindow(audio(), RATE)
    taken, times = 0, []
    while await unheard.worth_hearing():
        taken += len(unheard.take())
        times.append(round(taken / RATE, 2))
    return times, unheard.settled


async def test_looks_again_and_again_while_somebody_speaks() -> None:
    assert await looks((5000, 2.0)) == ([0.24, 0.48, 0.72, 1.12, 1.52, 1.92], False)


async def test_looks_at_once_in_a_pause_and_then_has_nothing_left_to_do() -> None:
    assert await looks((5000, 0.5), (10, 0.5)) == ([0.24, 0.48, 0.62], True)


async def test_looks_again_where_the_last_look_was_in_the_middle_of_a_word() -> None:
    assert await looks((5000, 0.4), (10, 0.3)) == ([0.24, 0.48, 0.6], True)


async def test_a_first_look_waits_for_as_much_speech_whatever_silence_was_before_it() -> None:
    assert await looks((10, 0.3), (5000, 0.5)) == ([0.54, 0.78], False)


async def test_silence_is_seldom_worth_a_look() -> None:
    assert await looks((0, 5.0)) == ([2.0, 4.0], True)


async def test_a_clap_does_not_hide_what_is_said_quietly_after_it() -> None:
    times, _ = await looks((30_000, 0.02), (40, 3.0))
    assert times[-1] >= 2.0


@pytest.mark.parametrize(("step", "times"), [(0.02, [2, 4, 6, 8, 10, 12, 12.24]), (100, [10, 12.24])])
async def test_a_word_after_a_long_faint_noise_is_taken(step: float, times: list[float]) -> None:
    assert await looks((10, 12.0), (5000, 0.24), step=step) == (times, False)


async def test_what_comes_at_once_is_taken_in_large_parts() -> None:
    times, _ = await looks((5000, 3.5 * MOST_SECONDS), step=100)
    assert times == [10, 20, 30, 35]


@pytest.mark.parametrize("pcm", [b"", b"\1", b"\1\2\3"])
async def test_half_a_sample_is_dropped(pcm: bytes) -> None:
    async def audio() -> AsyncIterator[bytes]:
        yield pcm

    unheard = AudioWindow(audio(), RATE)
    assert not await unheard.worth_hearing()
    assert len(unheard.take()) == len(pcm) // 2
