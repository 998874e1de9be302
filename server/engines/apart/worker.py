"""The server's end of a line to a worker: it is asked to work, wherever it is."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from server.engines.apart.messages import (
    Cancel,
    Done,
    Input,
    Leaving,
    Output,
    OutputTaken,
    Ready,
    Unable,
    WorkFault,
    unpacked,
)
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable
    from contextlib import AbstractAsyncContextManager

    from server.engines.apart.fair_line import FairLine
    from server.engines.apart.line import WorkerLine
    from server.engines.apart.messages import Answer, Piece, Work


class WorkerGone(Exception):
    """The worker ended amid the work."""


class WorkFailed(Exception):
    """The engine in the worker failed; `failure` is what it said."""

    def __init__(self, failure: WorkFault | Unable) -> None:
        super().__init__(failure.code)
        self.failure = failure

    @property
    def text(self) -> Text:
        return Text.of(self.failure.text)


class Worker:
    """A live worker, loaded, at the other end of a line."""

    def __init__(self, line: WorkerLine, ready: Ready) -> None:
        self.ready = ready
        self.gone = False
        self.leaving = False
        """Whether it shall be given nothing new."""
        self._line = line
        self._numbers = count(1)
        self._answers: dict[int, asyncio.Queue[Answer | Exception]] = {}
        self._listening = asyncio.create_task(self._listen())

    async def results(
        self,
        make: Callable[[int], Work],
        given: AsyncIterator[Any] | None,
        told: Callable[[Done], None],
    ) -> AsyncGenerator[Piece, None]:
        """What comes of the work; closing this stops it there. Raises `WorkerGone`, `WorkFailed`, and what `given`
        raises."""
        if self.gone:
            raise WorkerGone
        key = next(self._numbers)
        answers = self._answers[key] = asyncio.Queue()
        self._line.say(make(key))
        feeding = asyncio.create_task(self._feed(key, given, answers)) if given is not None else None
        complete = False
        try:
            while True:
                match await answers.get():
                    case Output(item=item):
                        self._line.say(OutputTaken(key))
                        yield unpacked(item)
                    case Done() as done:
                        complete = True
                        told(done)
                        return
                    case WorkFault() as failed:
                        complete = True
                        raise WorkFailed(failed)
                    case Exception() as error:
                        raise error
        finally:
            del self._answers[key]
            if not complete:
                self._line.say(Cancel(key))
            if feeding is not None:
                feeding.cancel()
                await asyncio.gather(feeding, return_exceptions=True)

    async def _feed(self, key: int, given: AsyncIterator[Any], answers: asyncio.Queue[Answer | Exception]) -> None:
        try:
            async for item in given:
                self._line.say(Input(key, item))
                await self._line.settled()
        except Exception as error:  # it belongs to whoever takes the results
            answers.put_nowait(error)
        else:
            self._line.say(Input(key, None))

    async def close(self) -> None:
        """Hang up."""
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        self._end()

    async def wait(self) -> None:
        """Until it is gone."""
        await asyncio.wait([self._listening])

    async def _listen(self) -> None:
        while (message := await self._line.hear()) is not None:
            if isinstance(message, Leaving):
                self.leaving = True
            elif (answers := self._answers.get(message.id)) is not None:
                answers.put_nowait(message)
        self._end()

    def _end(self) -> None:
        self.gone = True
        self._line.close()
        for answers in self._answers.values():
            answers.put_nowait(WorkerGone())


def nobody() -> None:
    """Is told, until somebody wants to be."""


class WorkerSource(Protocol):
    """Where workers for one engine come from."""

    line: FairLine
    """In which those wait who ask for one."""

    tell: Callable[[], None]
    """Called whenever it is another answer whether one is there (`away`)."""

    tries_again: bool
    """Whether it may be there later where it could not be reached at first."""

    @property
    def workers(self) -> int:
        """How many are there."""

    @property
    def away(self) -> bool:
        """Whether none is there, or one that rested is only just starting."""

    @property
    def resting(self) -> bool:
        """Whether the last one ended for want of work; the next starts when somebody asks."""

    @property
    def wake_seconds(self) -> float:
        """About how long one takes to start; 0 where that is not known."""

    @property
    def join_seconds(self) -> float | None:
        """How long a turn waits for the first one; None for as long as that takes."""

    async def ready(self) -> Ready:
        """What the engine says of itself, as soon as there is a worker. Raises `WorkFailed` and `WorkerGone`."""

    def lent(self) -> AbstractAsyncContextManager[Worker]:
        """A worker for one piece of work, while the block runs. Raises `WorkFailed` and `WorkerGone`."""

    async def close(self) -> None:
        """Let go of all."""
