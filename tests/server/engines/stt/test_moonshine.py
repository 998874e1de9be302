"""Moonshine on human speech, and on sound that is none."""

from __future__ import annotations

import asyncio
import difflib
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from server.engines.stt.moonshine import MoonshineTranscriber
from server.errors import SttFailed
from tests.server.engines.recorded_speech import RATE, part, pcm, recording, seconds

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from numpy.typing import NDArray

RANDOM = np.random.default_rng(7)
BEST_OF_TIMES = part("two_cities", 0.7, 4.7)


@pytest.fixture(scope="module")
def moonshine() -> Iterator[MoonshineTranscriber]:
    transcriber = MoonshineTranscriber()
    asyncio.run(transcriber.load())
    yield transcriber
    asyncio.run(transcriber.close())


async def streamed(sound: bytes, chunk: int = 1280) -> AsyncIterator[bytes]:
    for begin in range(0, len(sound), chunk):
        yield sound[begin : begin + chunk]
        await asyncio.sleep(0)


async def heard(moonshine: MoonshineTranscriber, sound: NDArray[np.float64], chunk: int = 1280) -> list[str]:
    return [text async for text in moonshine.transcribe(streamed(pcm(sound), chunk))]


def like(text: str, expected: str) -> float:
    """How alike two texts are, 0 to 1, apart from case and punctuation."""
    heard, said = ("".join(c for c in t.lower() if c.isalnum() or c == " ") for t in (text, expected))
    return difflib.SequenceMatcher(a=heard, b=said).ratio()


def noise(level: float, colour: float, duration: float = 2.0) -> NDArray[np.float64]:
    """Noise at `level` dBFS; `colour` 0 is white, 0.5 pink, 1 brown."""
    spectrum = np.fft.rfft(RANDOM.standard_normal(round(duration * RATE)))
    samples = np.fft.irfft(spectrum / np.maximum(np.arange(len(spectrum)), 1) ** colour)
    return np.asarray(samples / samples.std() * 10 ** (level / 20))


def hum(volume: float) -> NDArray[np.float64]:
    tones = [np.sin(2 * np.pi * 50 * k * seconds(2)) / k for k in (1, 2, 3, 4)]
    return np.asarray(volume * np.sum(tones, axis=0))


def knocks() -> NDArray[np.float64]:
    sound = noise(-60, 0)
    for at in (4000, 11_000, 17_000, 26_000):
        sound[at : at + 400] += 0.6 * RANDOM.standard_normal(400) * np.exp(-np.arange(400) / 80)
    return sound


NO_SPEECH = {
    "nothing": np.zeros(0),
    "a moment": np.zeros(100),
    "silence": np.zeros(2 * RATE),
    **{
        f"{name} noise {level}": noise(level, c)
        for name, c in [("white", 0), ("brown", 1)]
        for level in (-60, -40, -20)
    },
    "pink noise": noise(-30, 0.5),
    "quiet hum": hum(0.02),
    "loud hum": hum(0.4),
    "a tone": 0.3 * np.sin(2 * np.pi * 440 * seconds(2)),
    "a click": np.concatenate([np.zeros(8000), np.full(20, 0.9), np.zeros(16_000)]),
    "knocks": knocks(),
    "a long hiss": noise(-45, 0, 12),
}


@pytest.mark.parametrize("sound", NO_SPEECH.values(), ids=NO_SPEECH)
async def test_hears_nothing_where_nothing_is_said(moonshine: MoonshineTranscriber, sound: NDArray[np.float64]) -> None:
    assert (await heard(moonshine, sound))[-1] == ""


async def test_hears_a_sentence_while_it_is_spoken(moonshine: MoonshineTranscriber) -> None:
    texts = await heard(moonshine, BEST_OF_TIMES)
    assert like(texts[-1], "It was the best of times, it was the worst of times.") > 0.9
    assert len(texts) > 2


@pytest.mark.parametrize("level", [0.03, 0.3, 1.0])
async def test_hears_quiet_and_loud_voices_over_some_noise(moonshine: MoonshineTranscriber, level: float) -> None:
    sound = level * (BEST_OF_TIMES + noise(-50, 0.5, 4))
    assert like((await heard(moonshine, sound))[-1], "It was the best of times, it was the worst of times.") > 0.8


async def test_hears_a_recording_that_comes_at_once(moonshine: MoonshineTranscriber) -> None:
    sound = recording("two_cities")
    texts = await heard(moonshine, sound, chunk=2 * len(sound))
    assert texts[-1].startswith("It was the best of times")
    assert (
        like(texts[-1][-85:], "being received, for good or for evil, in the superlative degree of comparison only")
        > 0.7
    )
    assert len(texts) <= len(sound) / RATE / 10 + 2


@pytest.mark.parametrize("end", [1.2, 1.6, 2.4, 3.3, 3.9, 4.4, 5.7, 6.6, 7.5, 9.0])
async def test_hears_what_was_said_wherever_the_key_is_let_go(moonshine: MoonshineTranscriber, end: float) -> None:
    assert (await heard(moonshine, part("beckett", 0, end)))[-1].startswith("Ever")


async def test_sessions_do_not_hear_each_other(moonshine: MoonshineTranscriber) -> None:
    spans = {(0.7, 4.7): "best of times", (6.4, 8.5): "foolishness", (8.5, 10.5): "belief", (24.3, 26.3): "heaven"}
    texts = await asyncio.gather(*(heard(moonshine, part("two_cities", *span)) for span in [*spans] * 2))
    for text, word in zip(texts, [*spans.values()] * 2, strict=True):
        assert word in text[-1].lower()


async def test_closing_early_frees_the_stream(moonshine: MoonshineTranscriber, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    create = moonshine._model.create_stream

    def noted(**options: float) -> Any:
        opened.append(create(**options))
        return opened[-1]

    monkeypatch.setattr(moonshine._model, "create_stream", noted)
    for _ in range(3):
        async with aclosing(moonshine.transcribe(streamed(pcm(BEST_OF_TIMES)))) as texts:  # type: ignore[type-var]
            await anext(texts)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert len(opened) == 3
    while any(stream._handle is not None for stream in opened):
        await asyncio.sleep(0.01)


async def test_a_failure_of_the_sound_is_passed_on(moonshine: MoonshineTranscriber) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield bytes(3200)
        raise OSError("microphone")

    with pytest.raises(OSError, match="microphone"):
        await anext(aiter(moonshine.transcribe(broken())))


async def test_refuses_other_languages(moonshine: MoonshineTranscriber) -> None:
    with pytest.raises(SttFailed) as caught:
        await anext(aiter(moonshine.transcribe(streamed(b""), language="de")))
    assert caught.value.code == "unsupported_language"
    assert [text async for text in moonshine.transcribe(streamed(b""), language="en-US")] == [""]
