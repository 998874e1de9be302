"""The three engines of a server and whether each can work yet."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from server.engines import ChatModel, Engine, Synthesizer, Transcriber
from server.errors import StageFailed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

E = TypeVar("E", bound=Engine)
State = Literal["loading", "ready", "failed"]


class Stage(Generic[E]):
    """One engine under its catalog name; it loads in the background."""

    def __init__(self, name: str, engine: E) -> None:
        self.name = name
        self._engine = engine
        self._failure: StageFailed | None = None
        self._settled = asyncio.Event()

    @property
    def state(self) -> State:
        if self._failure is not None:
            return "failed"
        return "ready" if self._settled.is_set() else "loading"

    @property
    def message(self) -> str:
        """Why it failed, one sentence; empty where it did not."""
        return self._failure.message if self._failure else ""

    async def ready(self) -> E:
        """The engine, as soon as it can work. Raises `StageFailed` where it never will."""
        await self._settled.wait()
        if self._failure is not None:
            # A new one each time: an exception that is raised again holds on to all whom it has passed.
            raise type(self._failure)(self._failure.code, self._failure.message)
        return self._engine

    async def load(self) -> None:
        try:
            await self._engine.load()
        except StageFailed as failure:
            log.warning("%s cannot be used: %s", self.name, failure.code)
            self._failure = failure
        except Exception as error:  # an engine's own bug must not take the server down
            log.exception("%s failed to load", self.name)
            self._failure = StageFailed("engine_failed", f"{self.name} could not be started ({type(error).__name__}).")
        self._settled.set()

    async def close(self) -> None:
        await self._engine.close()


class Lineup:
    """Who hears, who thinks and who speaks: shared by all sessions of a server."""

    def __init__(self, hear: Stage[Transcriber], think: Stage[ChatModel], speak: Stage[Synthesizer]) -> None:
        self.hear = hear
        self.think = think
        self.speak = speak
        self._loading: asyncio.Task[None] | None = None

    @property
    def stages(self) -> dict[str, Stage[Transcriber] | Stage[ChatModel] | Stage[Synthesizer]]:
        return {"hear": self.hear, "think": self.think, "speak": self.speak}

    @property
    def loading(self) -> bool:
        return any(stage.state == "loading" for stage in self.stages.values())

    def start(self, settled: Callable[[], Awaitable[None]]) -> None:
        """Load all engines in the background, then await `settled`."""
        self._loading = asyncio.create_task(self._load(settled))

    async def close(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
            await asyncio.gather(self._loading, return_exceptions=True)
        for stage in self.stages.values():
            await stage.close()

    async def _load(self, settled: Callable[[], Awaitable[None]]) -> None:
        await asyncio.gather(*(stage.load() for stage in self.stages.values()))
        await settled()
