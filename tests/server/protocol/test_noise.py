"""Noise at full scale is silent; everything that people listen to passes."""

from __future__ import annotations

import io
import wave
import zlib
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile

from server.protocol.noise import NoiseGuard

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE = 24_000
SECONDS = np.arange(2 * RATE) / RATE
RANDOM = np.random.default_rng(4)


def pcm(samples: Any) -> bytes:
    return bytes(np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes())


def question() -> tuple[NDArray[np.float64], int]:
    """The recorded question at full scale, and its rate."""
    with wave.open(io.BytesIO(files("resources").joinpath("speech/question.wav").read_bytes())) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)
        return samples * 32767 / np.abs(samples).max(), file.getframerate()


def compressed(format_: str) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, np.tile(question()[0], 4) / 32768, question()[1], format=format_)
    return file.getvalue()


def tone(hertz: float) -> Any:
    return 32_000 * np.sin(2 * np.pi * hertz * SECONDS)


def guarded(data: bytes, chunk: int, rate: int = RATE) -> tuple[bytes, bool]:
    guard = NoiseGuard(rate)
    sound = b"".join(guard.feed(data[begin : begin + chunk]) for begin in range(0, len(data), chunk))
    return sound, guard.refused


WHITE = RANDOM.uniform(-32768, 32767, 2 * RATE)
NOISE = {
    "white": pcm(WHITE),
    "white, near full scale": pcm(WHITE * 0.6),
    "normal": pcm(RANDOM.normal(0, 12_000, 2 * RATE)),
    "square": pcm(np.where(RANDOM.random(2 * RATE) < 0.5, -32_000, 32_000)),
    "MP3": compressed("MP3"),
    "Ogg": compressed("OGG"),
    "FLAC": compressed("FLAC"),
    "an archive": zlib.compress(RANDOM.bytes(100_000)),
    "letters": b"".join(b"The quick brown fox number %d jumps over the lazy dog. " % each for each in range(999)),
    "floats": question()[0].astype("<f4").tobytes(),
    "the other order of bytes": question()[0].astype(">i2").tobytes(),
    "behind a second of silence": bytes(2 * RATE) + pcm(WHITE),
}

SOUND = {
    "silence": bytes(RATE),
    **{f"a tone of {hertz} Hz": pcm(tone(hertz)) for hertz in (50, 440, 1_000, 3_000, 6_000, 8_000, 11_000)},
    "a square tone": pcm(32_000 * np.sign(tone(440))),
    "a chirp": pcm(30_000 * np.sin(2 * np.pi * (200 + 2_000 * SECONDS) * SECONDS)),
    "a chord with a cymbal": pcm(
        sum(6_000 * np.sin(2 * np.pi * 220 * each * SECONDS) / each for each in range(1, 8))
        + RANDOM.normal(0, 5_000, 2 * RATE) * np.exp(-25 * (SECONDS % 0.25))
    ),
    "a whisper": pcm(RANDOM.normal(0, 2_500, 2 * RATE)),
}


@pytest.mark.parametrize("name", NOISE)
@pytest.mark.parametrize("chunk", [960, 2_000, 7_200, 1_000_000])
def test_noise_never_gets_through(name: str, chunk: int) -> None:
    sound, refused = guarded(NOISE[name], chunk)
    assert refused
    assert len(sound) == len(NOISE[name])
    if "white" in name or name in ("normal", "square", "MP3", "an archive", "letters"):
        assert set(sound) == {0}


@pytest.mark.parametrize("name", SOUND)
@pytest.mark.parametrize("chunk", [960, 2_000, 1_000_000])
def test_sound_passes_untouched(name: str, chunk: int) -> None:
    assert guarded(SOUND[name], chunk) == (SOUND[name], False)


@pytest.mark.parametrize("chunk", [640, 5_000])
def test_a_recorded_voice_passes_untouched(chunk: int) -> None:
    samples, rate = question()
    assert guarded(pcm(samples), chunk, rate) == (pcm(samples), False)


def test_one_crack_is_silent_and_the_rest_is_heard() -> None:
    crack = pcm(WHITE[: RATE // 25])
    before, behind = SOUND["a tone of 440 Hz"], SOUND["a tone of 1000 Hz"]
    sound, refused = guarded(before + crack + behind, len(crack))
    assert not refused
    assert sound == before + bytes(len(crack)) + behind
