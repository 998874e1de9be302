"""Engines in processes of their own: as good as those in the server's, and what a death costs."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest

from server.engine_selection import EngineSelection
from server.engines import NO_FUNCTIONS, Function, Functions, PromptMessage, ReplyNotes
from server.engines.apart.engines import ChatModelApart, SynthesizerApart, TranscriberApart
from server.engines.apart.messages import EngineStart
from server.engines.apart.process import EngineProcess
from server.engines.catalog import EngineOptions
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.errors import LlmFailed, StageFailed, TtsFailed
from server.settings import read_settings

SECOND = b"\1\0" * 16_000
NOTHING = EngineOptions()
ASKED = [PromptMessage("user", "one two three")]


async def given(*items: Any, then: asyncio.Event | None = None) -> AsyncIterator[Any]:
    for item in items:
        yield item
    if then is not None:
        await then.wait()


def ear() -> TranscriberApart:
    return TranscriberApart(EngineProcess(EngineStart("stt", "scripted", NOTHING)), ScriptedTranscriber())


def mind(**limits: int) -> ChatModelApart:
    return ChatModelApart(EngineProcess(EngineStart("llm", "scripted", NOTHING), **limits), ScriptedChatModel())


def voice() -> SynthesizerApart:
    return SynthesizerApart(EngineProcess(EngineStart("tts", "scripted", NOTHING)), ScriptedSynthesizer())


async def kill(engine: Any) -> None:
    worker = await engine.source.worker()
    os.kill(worker.process.pid, signal.SIGKILL)


async def test_each_says_what_it_says_in_the_servers_process() -> None:
    lineup = EngineSelection(
        read_settings(stt="scripted", llm="scripted", tts="scripted", engine_processes=True)
    ).lineup
    ear, mind, voice = await asyncio.gather(lineup.stt.ready(), lineup.llm.ready(), lineup.tts.ready())
    assert isinstance(ear, TranscriberApart)
    try:
        assert [text async for text in ear.transcribe(given(SECOND, SECOND))] == ["I heard 2.0 seconds of sound."]
        said = [piece async for piece in voice.speak(given("Hello ", "there."))]
        assert said == [piece async for piece in ScriptedSynthesizer().speak(given("Hello ", "there."))]
        for functions in (NO_FUNCTIONS, Functions((Function("two"),))):
            far, near = ReplyNotes(), ReplyNotes()
            words = [word async for word in mind.stream(ASKED, functions=functions, notes=far)]
            assert words == [w async for w in ScriptedChatModel().stream(ASKED, functions=functions, notes=near)]
            assert far == near
        assert lineup.llm.abilities == ["calls_functions", "sees", "reasons"]
    finally:
        await lineup.close()


async def test_a_death_before_the_first_sound_costs_nothing_but_time() -> None:
    engine = ear()
    await engine.load()
    asked, rest = asyncio.Event(), asyncio.Event()

    async def spoken() -> AsyncIterator[bytes]:
        yield SECOND
        yield SECOND
        asked.set()
        await rest.wait()

    hearing = asyncio.create_task(_last(engine.transcribe(spoken())))
    await asked.wait()
    await kill(engine)
    rest.set()
    assert await hearing == "I heard 2.0 seconds of sound."
    await engine.close()


async def test_a_death_amid_the_sound_ends_the_turn_with_a_sentence_and_the_next_works() -> None:
    engine = voice()
    await engine.load()
    more = asyncio.Event()
    async with aclosing(engine.speak(given("Hello there. ", then=more))) as speaking:  # type: ignore[type-var]
        await anext(speaking)
        await kill(engine)
        with pytest.raises(TtsFailed, match="try again"):
            async for _ in speaking:
                pass
    assert [piece async for piece in engine.speak(given("Again."))]
    await engine.close()


async def test_one_that_dies_again_is_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = mind()
    await engine.load()
    assert isinstance(engine.source, EngineProcess)
    worker, attempts = await engine.source.worker(), []
    await kill(engine)
    await worker.wait()

    async def dead() -> Any:
        attempts.append(worker)
        return worker

    monkeypatch.setattr(engine.source, "worker", dead)
    with pytest.raises(LlmFailed, match="engine_ended"):
        await _last(engine.stream(ASKED))
    assert len(attempts) == 2
    await engine.close()


async def test_an_interrupted_one_makes_place_at_once_and_too_many_are_refused() -> None:
    engine = mind(places=1, most_waiting=0)
    await engine.load()
    try:
        async with aclosing(engine.stream(ASKED)) as first:  # type: ignore[type-var]
            await anext(first)
            with pytest.raises(StageFailed, match="engine_busy"):
                await _last(engine.stream(ASKED))
        assert await _last(engine.stream(ASKED))
    finally:
        await engine.close()


async def test_what_cannot_be_loaded_says_why() -> None:
    options = EngineOptions(model="/nowhere/voice.onnx")
    engine = SynthesizerApart(EngineProcess(EngineStart("tts", "piper", options)), ScriptedSynthesizer())
    with pytest.raises(TtsFailed) as failed:
        await engine.load()
    assert failed.value.code
    assert failed.value.message.source
    await engine.close()


async def _last(results: AsyncIterator[Any]) -> Any:
    return [item async for item in results][-1]
