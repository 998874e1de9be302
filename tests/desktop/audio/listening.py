"""Human speech to play, and questions to ask of what was recorded."""

from __future__ import annotations

import asyncio
import importlib.util
import time
import wave
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from server.protocol.audio import WIRE_RATE
from tests.desktop_session.sound import RATE
from tests.patience import PATIENCE

Signal = NDArray[np.float64]
AUDIBLE = 0.0005


@cache
def speech_file(name: str = "two_cities") -> Path:
    """A recording of a person who reads aloud, as it lies in the installed moonshine-voice package."""
    spec = importlib.util.find_spec("moonshine_voice")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "assets" / f"{name}.wav"


@cache
def speech(begin: float, seconds: float, rate: int = WIRE_RATE) -> Signal:
    """A piece of it, -1 to 1."""
    with wave.open(str(speech_file())) as wav:
        own = wav.getframerate()
        wav.setpos(int(begin * own))
        samples = np.frombuffer(wav.readframes(int(seconds * own)), dtype="<i2") / 32768
    resampled: Signal = soxr.resample(samples, own, rate)
    return resampled


def tone(seconds: float, rate: int = WIRE_RATE, pitch: float = 440) -> Signal:
    """A steady sine: any jump in it is a click."""
    wave_: Signal = 0.4 * np.sin(2 * np.pi * pitch * np.arange(int(seconds * rate)) / rate)
    return wave_


def pcm(signal: Signal) -> bytes:
    """As PCM16."""
    return bytes((signal * 32767).astype("<i2").tobytes())


def signal(pcm16: bytes) -> Signal:
    samples: Signal = np.frombuffer(pcm16, dtype="<i2") / 32768
    return samples


def at_monitor(played: Signal) -> Signal:
    """Sound at the wire's rate as the monitor records it."""
    resampled: Signal = soxr.resample(played, WIRE_RATE, RATE)
    return resampled


def find(sound: Signal, within: Signal) -> int:
    """At which sample `sound` begins; negative where its beginning was cut off."""
    size = 1 << (len(sound) + len(within)).bit_length()
    likeness = np.fft.irfft(np.fft.rfft(within, size) * np.conj(np.fft.rfft(sound, size)), size)
    best = int(np.argmax(likeness))
    return best - size if best > len(within) else best


def likeness(sound: Signal, within: Signal) -> float:
    """How well the best place for the whole of `sound` matches, up to 1."""
    start = find(sound, within)
    part = within[max(start, 0) : start + len(sound)]
    if len(part) < len(sound):
        return 0.0
    return float(np.corrcoef(sound, part)[0, 1])


def last_sound(recorded: Signal) -> int:
    """The number of the last sample that can be heard, 0 for none."""
    audible = np.flatnonzero(np.abs(recorded) > AUDIBLE)
    return int(audible[-1]) if len(audible) else 0


def steepest(recorded: Signal) -> float:
    """The largest step between two samples."""
    return float(np.abs(np.diff(recorded)).max(initial=0))


async def until(condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until it holds; the limit only keeps a broken test from hanging."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        await asyncio.sleep(0.01)
