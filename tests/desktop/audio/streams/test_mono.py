"""Several channels become one, and none silences another."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.audio.streams.mono import HOP, mono

RATE = 16_000


def speech(seconds: float = 2.0, seed: int = 1) -> NDArray[np.float32]:
    """Noise that swells and fades, as a stand-in."""
    frames = int(seconds * RATE)
    noise = np.random.default_rng(seed).uniform(-0.3, 0.3, frames)
    return (noise * (0.55 + 0.45 * np.sin(np.arange(frames) / 2000))).astype(np.float32)


def channels(*each: NDArray[np.floating]) -> NDArray[np.float32]:
    return np.stack(each, axis=1).astype(np.float32)


def loudness(sound: NDArray[np.float32]) -> NDArray[np.floating]:
    """Of each block."""
    blocks = sound[: len(sound) // HOP * HOP].reshape(-1, HOP)
    levels: NDArray[np.floating] = np.sqrt((blocks**2).mean(axis=1))
    return levels


@pytest.mark.parametrize("several", [1, 2, 6])
def test_where_nothing_cancels_it_is_the_mean(several: int) -> None:
    sound = channels(*(speech(seed=number) for number in range(several)))
    assert np.array_equal(mono(sound), sound.mean(axis=1))


HUM = 0.3 * np.sin(2 * np.pi * 50 * np.arange(2 * RATE) / RATE)
LATER = np.where(np.arange(2 * RATE) < RATE, 1, -1)


@pytest.mark.parametrize(
    "sound",
    [
        channels(speech(), -speech()),
        channels(speech(), -0.9 * speech()),
        channels(-0.5 * speech(), speech()),
        channels(speech(), speech() * LATER),
        channels(speech() + 0.2, -speech() + 0.2),
        channels(speech() + HUM, -speech() + HUM),
        channels(*(speech() * sign for sign in (1, -1, 1, -1, 1, -1))),
        channels(speech(), -speech(), *(np.zeros(2 * RATE),) * 4),
    ],
    ids=["inverted", "softer", "left inverted", "later", "offset", "hum", "5.1", "5.1 front"],
)
def test_what_cancels_is_heard_all_the_time(sound: NDArray[np.float32]) -> None:
    heard = mono(sound)
    assert len(heard) == len(sound)
    alone = loudness(speech()) / sound.shape[1]
    assert (loudness(np.diff(heard, prepend=0.0)) > 0.4 * alone).all()


def test_it_has_no_jumps_where_the_channels_are_turned() -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(2 * RATE) / RATE)
    heard = mono(channels(tone, tone * LATER))
    assert np.abs(np.diff(heard)).max() < 0.2


@pytest.mark.parametrize("frames", [0, 1, 2, HOP - 1, HOP, HOP + 1, 3 * HOP])
def test_any_length(frames: int) -> None:
    sound = channels(*(np.random.default_rng(1).uniform(-1, 1, frames) * sign for sign in (1, -1)))
    assert len(mono(sound)) == frames
