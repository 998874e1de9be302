"""What a listener would understand of recorded sound, by the local engine."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import aclosing

import soxr

from server.engines import catalog


async def recognised(samples: object, rate: int) -> str:
    """What a listener would understand of it."""
    transcriber = catalog.transcriber("moonshine")
    await transcriber.load()
    pcm = (soxr.resample(samples, rate, transcriber.sample_rate) * 32767).astype("<i2").tobytes()

    async def sound() -> AsyncIterator[bytes]:
        for start in range(0, len(pcm), 6400):
            yield pcm[start : start + 6400]

    heard = ""
    async with aclosing(transcriber.transcribe(sound())) as texts:  # type: ignore[type-var]
        async for text in texts:
            heard = text
    await transcriber.close()
    return heard


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))
