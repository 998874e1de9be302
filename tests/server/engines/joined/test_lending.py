"""Engines on other machines: as good as those in the server's process, and what it costs when one goes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import msgspec
import pytest

from server.engines import PromptMessage
from server.engines.joined.engines import engine_of_workers
from server.engines.joined.lending import ALONE_SECONDS
from server.engines.joined.registry import MemoryRegistry
from server.engines.lineup import Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.errors import StageFailed
from tests.patience import PATIENCE
from tests.server.engines.joined.machines import joined

SECOND = b"\1\0" * 16_000
ASKED = [PromptMessage("user", "one two three")]


class Endless(ScriptedChatModel):
    """Says a word and then nothing more, until it is interrupted."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.interrupted = asyncio.Event()

    async def stream(self, *_: Any, **__: Any) -> AsyncIterator[Any]:
        self.asked += 1
        try:
            yield "Well "
            await asyncio.Event().wait()
        finally:
            self.interrupted.set()


class Slow(ScriptedChatModel):
    """Answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.let = asyncio.Event(), asyncio.Event()

    async def stream(self, *_: Any, **__: Any) -> AsyncIterator[Any]:
        self.asked.set()
        await self.let.wait()
        yield "Done."


async def given(*items: Any) -> AsyncIterator[Any]:
    for item in items:
        yield item


async def everything(results: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in results]


async def test_the_three_say_over_tls_what_they_say_here_as_soon_as_somebody_joins() -> None:
    registry = MemoryRegistry()
    ear, mind, voice = (engine_of_workers(role, registry) for role in ("stt", "llm", "tts"))
    stage = Stage("workers", mind)
    loading = stage.start()
    assert not loading.done()
    engines = {"stt": ScriptedTranscriber(), "llm": ScriptedChatModel(), "tts": ScriptedSynthesizer()}
    async with joined(registry, engines, tls=True):  # type: ignore[arg-type]
        await asyncio.gather(loading, ear.load(), voice.load())
        assert stage.state == "ready"
        assert stage.abilities == ["calls_functions", "sees", "reasons"]
        assert await everything(ear.transcribe(given(SECOND))) == ["I heard 1.0 seconds of sound."]
        assert await everything(mind.stream(ASKED)) == await everything(ScriptedChatModel().stream(ASKED))
        said = await everything(ScriptedSynthesizer().speak(given("Hello.")))
        assert await everything(voice.speak(given("Hello."))) == said
    await asyncio.gather(ear.close(), stage.close(), voice.close())


async def test_whoever_does_not_know_the_secret_is_not_served() -> None:
    registry, other = MemoryRegistry(), MemoryRegistry()
    async with joined(registry, {"llm": ScriptedChatModel()}) as machine:
        card = msgspec.structs.replace(machine.cards["llm"], secret="x" * 43)
        await other.put(card)
        mind = engine_of_workers("llm", other)
        with pytest.raises(StageFailed, match="no_workers"):
            await everything(mind.stream(ASKED))
        await mind.close()


async def test_an_interrupted_reply_is_stopped_at_the_worker() -> None:
    registry, engine = MemoryRegistry(), Endless()
    mind = engine_of_workers("llm", registry)
    async with joined(registry, {"llm": engine}):
        await mind.load()
        async with aclosing(mind.stream(ASKED)) as reply:
            await anext(reply)
        await asyncio.wait_for(engine.interrupted.wait(), 10)
        await mind.close()


async def test_a_machine_that_dies_costs_a_retry_before_the_first_word_and_a_sentence_after_it() -> None:
    registry, first, second = MemoryRegistry(), Slow(), Endless()
    mind = engine_of_workers("llm", registry)
    async with joined(registry, {"llm": first}, "first") as machine:
        await mind.load()
        reply = mind.stream(ASKED)
        begun = asyncio.create_task(anext(reply))
        await first.asked.wait()
        async with joined(registry, {"llm": second}, "second") as other:
            machine.die()
            assert await begun == "Well "
            other.die()
            with pytest.raises(StageFailed, match="engine_ended"):
                await anext(reply)
            loop = asyncio.get_running_loop()
            at = loop.time()
            with pytest.raises(StageFailed, match="no_workers"):
                await everything(mind.stream(ASKED))
            assert loop.time() - at >= ALONE_SECONDS / 2, "somebody may join again in this moment"
            assert Stage("workers", mind).state == "loading"
    await mind.close()


async def test_a_machine_that_leaves_finishes_what_it_does_and_gets_nothing_new() -> None:
    registry, leaving, staying = MemoryRegistry(), Slow(), ScriptedChatModel()
    mind = engine_of_workers("llm", registry)
    async with joined(registry, {"llm": leaving}, "leaving") as machine:
        await mind.load()
        begun = asyncio.create_task(everything(mind.stream(ASKED)))
        await leaving.asked.wait()
        async with joined(registry, {"llm": staying}, "staying"):
            left = asyncio.create_task(machine.service.leave(60))
            await registry.put(msgspec.structs.replace(machine.cards["llm"], leaving=True))
            assert await everything(mind.stream(ASKED)) == await everything(staying.stream(ASKED))
            assert not left.done()
            leaving.let.set()
            assert await begun == ["Done."]
            await left
            await mind.close()


async def test_a_turn_does_not_wait_for_the_first_worker_so_that_the_fallback_answers() -> None:
    registry = MemoryRegistry()
    stage = Stage("workers", engine_of_workers("llm", registry))
    with pytest.raises(StageFailed, match="no_workers"):
        async with stage.lent():
            pass
    assert stage.state == "loading", "somebody may still join"
    async with joined(registry, {"llm": ScriptedChatModel()}):
        await stage.start()
        async with stage.lent() as mind:
            assert await everything(mind.stream(ASKED)) == await everything(ScriptedChatModel().stream(ASKED))
        await stage.close()


async def test_a_worker_that_could_not_be_reached_once_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.engines.joined.lending.SILENT_SECONDS", 0.0)
    registry = MemoryRegistry()
    mind = engine_of_workers("llm", registry)
    async with joined(registry, {"llm": ScriptedChatModel()}) as machine:
        with socket.create_server(("127.0.0.1", 0)) as deaf:
            deaf.setblocking(False)
            address = f"ws://127.0.0.1:{deaf.getsockname()[1]}"
            await registry.put(msgspec.structs.replace(machine.cards["llm"], address=address))
            loading = asyncio.create_task(mind.load())
            knocked, _ = await asyncio.get_running_loop().sock_accept(deaf)
            knocked.close()
        await registry.put(machine.cards["llm"])
        await asyncio.wait_for(loading, PATIENCE)
        await mind.close()


@pytest.mark.parametrize("failure", [ValueError, asyncio.CancelledError])
async def test_a_place_is_given_back_whatever_ends_the_way_to_it(
    monkeypatch: pytest.MonkeyPatch, failure: type[BaseException]
) -> None:
    async def interrupted(*_: Any) -> Any:
        raise failure

    registry = MemoryRegistry()
    mind = engine_of_workers("llm", registry)
    async with joined(registry, {"llm": ScriptedChatModel()}, places=1):
        with monkeypatch.context() as patched:
            patched.setattr("server.engines.joined.open_lines.OpenLines.reach", interrupted)
            with pytest.raises(failure):
                await everything(mind.stream(ASKED))
        assert await everything(mind.stream(ASKED)) == await everything(ScriptedChatModel().stream(ASKED))
        await mind.close()


async def test_that_all_left_and_that_somebody_is_back_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.engines.joined.lending.LOOK_SECONDS", 0.01)
    registry, changed = MemoryRegistry(), asyncio.Event()
    stage = Stage("workers", engine_of_workers("llm", registry))
    states: list[str] = []

    def told() -> None:
        states.append(stage.state)
        changed.set()

    stage.tell_changes(told)
    async with joined(registry, {"llm": ScriptedChatModel()}, "first") as machine:
        await stage.start()
        changed.clear()
        machine.die()
        await asyncio.wait_for(changed.wait(), PATIENCE)
        changed.clear()
        async with joined(registry, {"llm": ScriptedChatModel()}, "second"):
            await asyncio.wait_for(changed.wait(), PATIENCE)
            assert states[-2:] == ["loading", "ready"]
            await stage.close()
