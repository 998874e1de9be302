"""Engines in processes of their own: as good as those in the server's, and what a death costs."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from server.engine_selection import EngineSelection
from server.engines import NO_FUNCTIONS, Function, Functions, PromptMessage, ReplyNotes
from server.engines.apart.engines import ChatModelApart, SynthesizerApart, TranscriberApart
from server.engines.apart.messages import EngineStart
from server.engines.apart.process import EngineProcess
from server.engines.catalog import EngineOptions
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.errors import LlmFailed, StageFailed, TtsFailed
from server.settings import read_settings
from tests.patience import PATIENCE
from tests.servers.realtime_server import ask_in_writing, change, hear, hear_all, serving, tell

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


def mind(**limits: Any) -> ChatModelApart:
    return ChatModelApart(EngineProcess(EngineStart("llm", "scripted", NOTHING), **limits), ScriptedChatModel())


def voice() -> SynthesizerApart:
    return SynthesizerApart(EngineProcess(EngineStart("tts", "scripted", NOTHING)), ScriptedSynthesizer())


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():
            await asyncio.sleep(0.01)


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


async def test_an_engine_rests_and_is_woken_by_a_hint_or_by_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.engines.lineup.WARM_SECONDS", 0.1)  # a start that takes longer is told in the end, too
    engine = mind(rest_seconds=0.01)
    lineup = Lineup(
        Stage("scripted", ScriptedTranscriber()), Stage("scripted", engine), Stage("scripted", ScriptedSynthesizer())
    )
    async with serving(tmp_path, lineup) as address, address.connect() as socket:
        await change(socket, include=["sb.engines.updated"])
        await until(lambda: engine.resting)
        assert (engine.workers, lineup.llm.state) == (0, "ready"), "nobody needs to wait for it before they talk"
        process = engine.source
        assert isinstance(process, EngineProcess)
        process._rest_seconds = 0
        await tell(socket, "sb.warm")
        states: list[str] = []
        while states[-2:] != ["loading", "ready"]:
            told = (await hear(socket, "sb.engines.updated"))["engines"]["think"]
            states.append(told["state"])
            assert ("wakes_in_ms" in told) is (told["state"] == "loading")
        assert (engine.workers, engine.resting) == (1, False)
        process._rest()
        await ask_in_writing(socket, "Hi")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


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
