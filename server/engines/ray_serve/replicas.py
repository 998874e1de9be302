"""The server's side: a replica of a deployment for each piece of work, chosen by Ray, and a line straight to it."""

from __future__ import annotations

import asyncio
import logging
import os
from contextlib import asynccontextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from server.engines.apart.fair_line import FairLine
from server.engines.apart.messages import Ready, WorkFault
from server.engines.apart.process import MOST_WAITING
from server.engines.apart.worker import WorkerGone, WorkFailed
from server.engines.catalog import UnknownEngine
from server.engines.joined.open_lines import OpenLines
from server.engines.joined.registry import WorkerCard
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.engines.apart.worker import Worker

log = logging.getLogger(__name__)

SCHEME = "ray://"
PLACES = 256
"""How much is asked of Ray at once, which queues by itself."""

SEAT_SECONDS = 60.0
"""How long a replica may take to start and to load its engine."""

UNREACHABLE = Text("Ray Serve has no {deployment} of an application {application}, or cannot be reached.")


class RayReplicas:
    """Replicas of a deployment, at `ray://application/deployment`: a `WorkerSource`."""

    resting = False
    away = False
    wake_seconds = 0.0

    def __init__(self, address: str) -> None:
        """Raises `UnknownEngine` where the address names no deployment, or Ray is not installed."""
        self._application, _, self._deployment = address.removeprefix(SCHEME).partition("/")
        if not self._application or not self._deployment or "/" in self._deployment:
            raise UnknownEngine("An engine of Ray Serve is named as in ray://application/deployment.")
        if find_spec("ray") is None:
            raise UnknownEngine("An engine of Ray Serve needs packages that are not installed: add the extra `ray`.")
        self.line = FairLine(PLACES, MOST_WAITING)
        self._handle: Any = None
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
        handle = await self._deployed()
        seat = handle.seat.remote()
        try:
            worker = await self._seated(seat)
            yield worker
        finally:
            seat.cancel()

    async def close(self) -> None:
        await self._lines.close()

    async def _seated(self, seat: Any) -> Worker:
        """At the replica that Ray chose. Raises `WorkerGone` and `WorkFailed`."""
        try:
            async with asyncio.timeout(SEAT_SECONDS):
                card = WorkerCard(**await anext(aiter(seat)))
        except Exception as error:  # whatever Ray raises: a replica that died, an application that went
            log.warning("Ray gave no replica of %s: %s", self._deployment, type(error).__name__)
            raise WorkerGone from None
        return await self._lines.reach(card)

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

    if not ray.is_initialized():
        ray.init(
            address=os.environ.get("RAY_ADDRESS", "auto"),
            namespace="sb-voice",
            log_to_driver=False,
            configure_logging=False,
        )
    return serve.get_deployment_handle(deployment, application).options(stream=True)
