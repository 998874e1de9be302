"""One utterance: fed while it is spoken, known at its end."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from typing import Any
from weakref import ref

import pytest

from server.engines import Hypothesis
from server.engines.lineup import Stage
from server.engines.scripted import ScriptedTranscriber
from server.errors import SttFailed
from server.pipeline import utterance as hearing_module
from server.pipeline.steps import FellBack, Transcribed
from server.pipeline.utterance import PAUSE_MS, Utterance
from server.protocol.texts import Text

LOUD = b"\x01\x02" * 2400
"""A tenth of a second at 24 kHz."""


class Listener:
    """Notes the sound it is given and whether it was stopped; hears `texts`."""

    sample_rate = 16_000

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.heard = b""
        self.stopped = False

    async def load(self) -> None: ...

    async def warm(self) -> None: ...

    async def close(self) -> None: ...

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        try:
            async for pcm in audio:
                self.heard += pcm
            for text in self.texts:
                yield text
        finally:
            self.stopped = True


async def listening(
    engine: Listener | ScriptedTranscriber, fallback: Listener | None = None, *, loaded: bool = True
) -> tuple[Utterance, list[str]]:
    behind: Any = Stage("fallback", fallback) if fallback else None
    stage: Stage[Listener | ScriptedTranscriber] = Stage("test", engine, behind)
    if loaded:
        await stage.ready()
    told: list[str] = []

    async def tell(step: Transcribed | FellBack) -> None:
        told.append(step.text if isinstance(step, Transcribed) else f"{step.failure.code} -> {step.name}")

    return Utterance(stage, 24_000, language=None, tell=tell), told  # type: ignore[arg-type]


async def test_the_same_words_are_told_again_where_they_are_likelier_all() -> None:
    stage: Stage[Listener] = Stage("test", Listener(Hypothesis("x", 0.2), Hypothesis("x", 0.2), Hypothesis("x", 0.9)))
    await stage.ready()
    told: list[Transcribed | FellBack] = []

    async def tell(step: Transcribed | FellBack) -> None:
        told.append(step)

    hearing = Utterance(stage, 24_000, language=None, tell=tell)  # type: ignore[arg-type]
    hearing.feed(LOUD)
    hearing.finish()
    assert await hearing.text() == "x"
    assert told == [Transcribed("x", 0.2), Transcribed("x", 0.9)]


async def test_it_is_freed_with_its_sound_without_a_look_for_garbage() -> None:
    gc.disable()
    try:
        hearing, _ = await listening(Listener("x"))
        hearing.feed(LOUD)
        hearing.finish()
        assert await hearing.text() == "x"
        freed = ref(hearing)
        del hearing
        assert freed() is None
    finally:
        gc.enable()


async def test_the_sound_reaches_the_engine_at_its_own_rate() -> None:
    engine = Listener("x")
    hearing, _ = await listening(engine)
    for _ in range(10):
        hearing.feed(LOUD)
    hearing.finish()
    assert await hearing.text() == "x"
    assert len(engine.heard) == 2 * 16_000
    assert hearing.milliseconds == 1000


async def test_it_tells_what_changed_and_ends_with_the_last_word() -> None:
    hearing, told = await listening(Listener("One", "One", " One two ", "One two"))
    hearing.finish()
    assert await hearing.text() == "One two"
    assert told == ["One", " One two ", "One two"]


async def test_the_fallback_hears_the_utterance_from_its_beginning() -> None:
    class Breaking(Listener):
        async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
            async for _ in audio:
                yield "half of"
                raise SttFailed("lost", Text("The connection was lost."))

    fallback = Listener("half of it and the rest")
    hearing, told = await listening(Breaking(), fallback)
    hearing.feed(LOUD)
    while "lost -> fallback" not in told:
        await asyncio.sleep(0)
    hearing.feed(LOUD)
    hearing.finish()
    assert await hearing.text() == "half of it and the rest"
    assert len(fallback.heard) == len(LOUD) * 2 * 16_000 // 24_000


async def test_half_a_surrogate_pair_does_not_get_further() -> None:
    hearing, told = await listening(Listener("a\ud83d"))
    hearing.finish()
    assert await hearing.text() == "a?"
    assert told == ["a?"]


async def test_an_engine_that_still_loads_loses_no_sound() -> None:
    engine = Listener("x")
    stage: Stage[Listener] = Stage("test", engine)

    async def ignore(*_: object) -> None: ...

    hearing = Utterance(stage, 16_000, language=None, tell=ignore)  # type: ignore[arg-type]
    hearing.feed(LOUD)
    await asyncio.sleep(0)
    await stage.ready()
    hearing.finish()
    await hearing.text()
    assert engine.heard == LOUD


async def test_sound_that_is_none_leaves_the_utterance_as_it_was() -> None:
    hearing, _ = await listening(ScriptedTranscriber())
    hearing.feed(LOUD)
    with pytest.raises(SttFailed) as failure:
        hearing.feed(b"\x01")
    assert failure.value.code == "invalid_audio"
    hearing.finish()
    assert await hearing.text() == "I heard 0.1 seconds of sound."


SILENCE = bytes(len(LOUD))


async def test_before_somebody_speaks_nothing_is_transcribed_and_little_is_kept() -> None:
    engine = Listener("x")
    hearing, _ = await listening(engine)
    for _ in range(36_000):  # an hour
        hearing.feed(SILENCE)
    await asyncio.sleep(0)
    assert PAUSE_MS <= hearing.milliseconds <= PAUSE_MS + 100
    assert engine.heard == b""
    hearing.feed(LOUD)
    hearing.finish()
    assert await hearing.text() == "x"
    assert abs(len(engine.heard) / 32_000 - PAUSE_MS / 1000) < 0.3


async def test_a_whisper_is_transcribed_when_it_is_complete() -> None:
    hearing, _ = await listening(ScriptedTranscriber())
    for _ in range(10):
        hearing.feed(b"\x01\x00" * 2400)
    hearing.finish()
    assert await hearing.text() == "I heard 1.0 seconds of sound."


async def test_a_long_pause_is_not_transcribed_and_what_follows_is_joined() -> None:
    hearing, told = await listening(ScriptedTranscriber())
    for pcm in [LOUD, *[SILENCE] * 3000, LOUD, *[SILENCE] * 3000]:
        hearing.feed(pcm)
    hearing.finish()
    assert await hearing.text() == "I heard 10.1 seconds of sound. I heard 20.1 seconds of sound."
    assert told[-1] == await hearing.text()
    assert hearing.milliseconds < 31_000


async def test_a_room_that_hums_is_silence_after_a_while() -> None:
    hearing, _ = await listening(Listener("x"))
    for _ in range(9000):  # a quarter of an hour
        hearing.feed(LOUD)
    assert hearing.milliseconds < 11 * 60_000
    await hearing.cancel()


async def test_of_what_never_ends_the_latest_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing_module, "MAX_UTTERANCE_MS", 1000)
    monkeypatch.setattr(hearing_module, "SEGMENT_MS", 400)
    hearing, _ = await listening(ScriptedTranscriber())
    for _ in range(20):
        assert not hearing.dropped or hearing.milliseconds <= 1000
        hearing.feed(LOUD)
    hearing.finish()
    assert hearing.dropped
    assert await hearing.text() == " ".join(["I heard 0.4 seconds of sound."] * 2)
    assert len(b"".join(hearing.sound)) == 8 * len(LOUD)


async def test_giving_up_waiting_does_not_stop_it() -> None:
    hearing, _ = await listening(Listener("x"))
    waiting = asyncio.create_task(hearing.text())
    await asyncio.sleep(0)
    waiting.cancel()
    hearing.finish()
    assert await hearing.text() == "x"


async def test_a_forgotten_utterance_stops_the_engine() -> None:
    engine = Listener("x")
    hearing, _ = await listening(engine)
    hearing.feed(LOUD)
    while not engine.heard:
        await asyncio.sleep(0)
    await hearing.cancel()
    assert engine.stopped
