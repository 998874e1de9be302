"""The server's side: a replica of a deployment for each piece of work, chosen by Ray, and a line straight to it."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from server.engines.apart.fair_line import FairLine
from server.engines.apart.messages import Ready, WorkFault
from server.engines.apart.process import MOST_WAITING
from server.engines.apart.worker import WorkerGone, WorkFailed, nobody
from server.engines.catalog import UnknownEngine
from server.engines.joined.open_lines import OpenLines
from server.engines.joined.registry import WorkerCard
from server.engines.offers import RAY
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from server.engines.apart.worker import Worker

log = logging.getLogger(__name__)

PLACES = 256
"""How much is asked of Ray at once, which queues by itself."""

SEAT_SECONDS = 60.0
"""How long a replica may take to start and to load its engine."""

KEPT_SECONDS = 30.0
"""How long a seat is kept that nobody needs: about a turn and the pause after it."""

_BEGINNING = threading.Lock()
"""One stage at a time looks whether this process is in the cluster yet, and joins it."""

UNREACHABLE = Text("Ray Serve has no {deployment} of an application {application}, or cannot be reached.")


@dataclass(eq=False)
class ReplicaSeat:
    """A place at a replica, for as long as what was asked of Ray is not cancelled."""

    asked: Any
    worker: Worker
    until: asyncio.TimerHandle | None = None
    """When it is given up, while nobody needs it."""


def deployment_at(address: str) -> tuple[str, str]:
    """Application and deployment. Raises `UnknownEngine` where it names none, or Ray is not installed."""
    application, _, deployment = address.removeprefix(RAY).partition("/")
    if not application or not deployment or "/" in deployment:
        raise UnknownEngine("An engine of Ray Serve is named as in ray://application/deployment.")
    if find_spec("ray") is None:
        raise UnknownEngine("An engine of Ray Serve needs packages that are not installed: add the extra `ray`.")
    return application, deployment


class RayReplicas:
    """Replicas of a deployment, at `ray://application/deployment`: a `WorkerSource`.

    To ask Ray for a seat takes longer than all else, so one is kept for a while for the next piece of work.
    """

    resting = False
    away = False
    wake_seconds = 0.0
    join_seconds = None
    tries_again = True

    def __init__(self, address: str) -> None:
        """Raises `UnknownEngine` where the address names no deployment, or Ray is not installed."""
        self._application, self._deployment = deployment_at(address)
        self.line = FairLine(PLACES, MOST_WAITING)
        self.tell: Callable[[], None] = nobody
        self._handle: Any = None
        self._seats: list[ReplicaSeat] = []
        self._lines = OpenLines()

    @property
    def workers(self) -> int:
        """How many replicas there is a line to."""
        return len(self._lines.workers)

    async def ready(self) -> Ready:
        """Has a replica start where none runs."""
        async with self.lent() as worker:
            return worker.ready

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[Worker]:
        seat = self._kept_seat() or await self._new_seat()
        try:
            yield seat.worker
        finally:
            seat.until = asyncio.get_running_loop().call_later(KEPT_SECONDS, self._give_up, seat)
            self._seats.append(seat)

    async def close(self) -> None:
        for seat in list(self._seats):
            self._give_up(seat)
        await self._lines.close()

    def _kept_seat(self) -> ReplicaSeat | None:
        """The one that was used last of those that nobody needs now."""
        while self._seats:
            seat = self._seats.pop()
            if seat.until is not None:
                seat.until.cancel()
            if not seat.worker.gone:
                return seat
            seat.asked.cancel()
        self._lines.forget(())
        return None

    def _give_up(self, seat: ReplicaSeat) -> None:
        if seat.until is not None:
            seat.until.cancel()
        self._seats.remove(seat)
        seat.asked.cancel()

    async def _new_seat(self) -> ReplicaSeat:
        """At the replica that Ray chooses. Raises `WorkerGone` and `WorkFailed`."""
        asked = (await self._deployed()).seat.remote()
        try:
            async with asyncio.timeout(SEAT_SECONDS):
                card = WorkerCard(**await anext(aiter(asked)))
            return ReplicaSeat(asked, await self._lines.reach(card))
        except (WorkerGone, asyncio.CancelledError):
            asked.cancel()
            raise
        except Exception as error:  # whatever Ray raises: a replica that died, an application that went
            asked.cancel()
            log.warning("Ray gave no replica of %s: %s", self._deployment, type(error).__name__)
            raise WorkerGone from None

    async def _deployed(self) -> Any:
        """The handle of the deployment. Raises `WorkFailed`."""
        if self._handle is None:
            try:
                self._handle = await asyncio.to_thread(_handle, self._application, self._deployment)
            except Exception as error:  # whatever Ray raises
                log.warning("Ray Serve cannot be used: %s", type(error).__name__)
                told = UNREACHABLE.filled(deployment=self._deployment, application=self._application)
                raise WorkFailed(WorkFault(0, "ray_unreachable", told.as_object(), 0)) from None
        return self._handle


def _handle(application: str, deployment: str) -> Any:
    """Of a deployment in the cluster that `RAY_ADDRESS` names, or that runs on this machine."""
    import ray
    from ray import serve

    with _BEGINNING:
        if not ray.is_initialized():
            ray.init(
                address=os.environ.get("RAY_ADDRESS", "auto"),
                namespace="sb-voice",
                log_to_driver=False,
                configure_logging=False,
            )
    return serve.get_deployment_handle(deployment, application).options(stream=True)
