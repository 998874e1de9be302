"""The worker's end: one engine that does several pieces of work at once for the server it belongs to."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from server.engines import ABILITIES, ReplyNotes
from server.engines.apart.messages import (
    WINDOW,
    Cancel,
    Done,
    EngineStart,
    Hear,
    Input,
    Leaving,
    Output,
    OutputTaken,
    Ready,
    Speak,
    Think,
    Unable,
    Work,
    WorkFault,
    functions_of,
    packed,
)
from server.engines.catalog import chat_model, synthesizer, transcriber
from server.engines.memory import memory_return
from server.errors import StageFailed
from server.protocol.texts import Text
from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.engines.apart.line import WorkerLine

log = logging.getLogger(__name__)

FACTORIES = {"stt": transcriber, "llm": chat_model, "tts": synthesizer}


async def work(line: WorkerLine) -> None:
    """Be the engine that the first message names, until the server hangs up."""
    start = await line.hear()
    if not isinstance(start, EngineStart):
        return
    engine: Any = FACTORIES[start.role](start.engine, start.options)
    try:
        await engine.load()
    except StageFailed as failure:
        line.say(Unable(failure.code, failure.message.as_object()))
        await line.settled()
        return
    try:
        await Bench(line, engine).work()
    finally:
        await engine.close()


def ready_as(engine: Any) -> Ready:
    """What a loaded engine says of itself."""
    return Ready(
        getattr(engine, "sample_rate", 0),
        getattr(engine, "prompt_tokens", 0),
        tuple(sorted(name for name in ABILITIES if getattr(engine, name, False))),
        tuple(getattr(engine, "languages", ())),
        engine.language() if hasattr(engine, "language") else None,
    )


class Bench:
    """Where a loaded engine works for one server: the pieces of work under way, by their id."""

    def __init__(self, line: WorkerLine, engine: Any) -> None:
        self._line = line
        self._engine = engine
        self._jobs: dict[int, _Job] = {}

    @property
    def busy(self) -> bool:
        """Whether there is work under way."""
        return bool(self._jobs)

    async def work(self) -> None:
        """Do what is asked, until the server hangs up."""
        self._line.say(ready_as(self._engine))
        memory_return.soon()
        try:
            while (message := await self._line.hear()) is not None:
                self._take(message)
        finally:
            await self._clear()

    def leave(self) -> None:
        """Tell the server that nothing new shall come."""
        self._line.say(Leaving())

    def _take(self, message: object) -> None:
        """Do as the server says; what concerns work that is over is dropped."""
        match message:
            case Hear() | Think() | Speak():
                memory_return.begin()
                job = self._jobs[message.id] = _Job(self._line, self._engine, message)
                job.task.add_done_callback(lambda _: self._forget(message.id))
            case Input(id=key, item=item) if key in self._jobs:
                self._jobs[key].inputs.put_nowait(item)
            case OutputTaken(id=key) if key in self._jobs:
                self._jobs[key].window.release()
            case Cancel(id=key) if key in self._jobs:
                self._jobs[key].task.cancel()

    def _forget(self, key: int) -> None:
        self._jobs.pop(key, None)
        memory_return.end()

    async def _clear(self) -> None:
        """Stop all of it."""
        tasks = [job.task for job in self._jobs.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Job:
    """One piece of work."""

    def __init__(self, line: WorkerLine, engine: Any, asked: Work) -> None:
        self.inputs: asyncio.Queue[Any] = asyncio.Queue()
        self.window = asyncio.Semaphore(WINDOW)
        self._line = line
        self._engine = engine
        self._asked = asked
        self._notes = ReplyNotes() if isinstance(asked, Think) else None
        self.task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        key = self._asked.id
        try:
            async with aclosing(self._results()) as results:
                async for item in results:
                    await self.window.acquire()
                    self._line.say(Output(key, packed(item)))
                    await self._line.settled()
        except StageFailed as failure:
            self._line.say(WorkFault(key, failure.code, failure.message.as_object(), self._prompt_tokens))
        except Exception as error:  # an engine's own bug ends this piece of work alone
            log.error("an engine failed: %s", trace_of(error))
            text = Text("The engine failed ({error}).", error=type(error).__name__)
            self._line.say(WorkFault(key, "engine_failed", text.as_object(), self._prompt_tokens))
        else:
            self._line.say(Done(key, self._notes, self._prompt_tokens))

    @property
    def _prompt_tokens(self) -> int:
        return getattr(self._engine, "prompt_tokens", 0)

    def _results(self) -> Any:
        match self._asked:
            case Hear(language=language):
                return self._engine.transcribe(self._given(), language=language)
            case Speak(voice=voice, manner=manner):
                return self._engine.speak(self._given(), voice=voice, manner=manner)
            case Think() as asked:
                wishes: dict[str, Any] = {"max_tokens": asked.max_tokens, "notes": self._notes}
                if asked.functions:
                    wishes["functions"] = functions_of(asked.functions)
                if asked.effort is not None:
                    wishes["effort"] = asked.effort
                return self._engine.stream(asked.messages, **wishes)

    async def _given(self) -> AsyncIterator[Any]:
        while (item := await self.inputs.get()) is not None:
            yield item
