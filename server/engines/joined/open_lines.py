"""Lines to workers that listen: one to each, for all work there."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING

from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake, InvalidURI

from server.engines.apart.messages import FromWorker, Ready
from server.engines.apart.worker import Worker, WorkerGone
from server.engines.joined.socket_line import TERMS, SocketLine

if TYPE_CHECKING:
    from collections.abc import Collection

    from server.engines.joined.registry import WorkerCard

CONNECT_SECONDS = 2.0


class OpenLines:
    """By the keys of cards."""

    def __init__(self) -> None:
        self._lines: dict[str, asyncio.Task[Worker]] = {}
        self._lost: set[str] = set()

    @property
    def lost(self) -> set[str]:
        """Those that could be reached once, and since then could not again."""
        return self._lost | {key for key, line in self._lines.items() if line.done() and not _is_there(line)}

    @property
    def workers(self) -> dict[str, Worker]:
        """Those that can be reached now."""
        return {key: line.result() for key, line in self._lines.items() if _is_there(line)}

    async def reach(self, card: WorkerCard) -> Worker:
        """Who has that card, over a line that is opened where there is none. Raises `WorkerGone`."""
        line = self._lines.get(card.key)
        if line is None or (line.done() and not _is_there(line)):
            if line is not None:
                self._lost.add(card.key)
            line = self._lines[card.key] = asyncio.create_task(_connected(card))
        worker = await asyncio.shield(line)
        if worker.gone:
            raise WorkerGone
        self._lost.discard(card.key)
        return worker

    def forget(self, known: Collection[str]) -> None:
        """Lines that are broken, and whose workers nobody knows any more."""
        for key, line in list(self._lines.items()):
            if key not in known and line.done() and not _is_there(line):
                del self._lines[key]
                self._lost.discard(key)

    async def close(self) -> None:
        """Hang up on all."""
        for line in self._lines.values():
            line.cancel()
            (worker,) = await asyncio.gather(line, return_exceptions=True)
            if isinstance(worker, Worker):
                await worker.close()
        self._lines.clear()


def _is_there(line: asyncio.Task[Worker]) -> bool:
    return line.done() and not line.cancelled() and line.exception() is None and not line.result().gone


async def _connected(card: WorkerCard) -> Worker:
    """A line to a worker. Raises `WorkerGone`."""
    try:
        connection = await connect(
            f"{card.address}/{card.role}",
            additional_headers={"Authorization": f"Bearer {card.secret}"},
            ssl=_trusting(card.certificate),
            proxy=None,
            open_timeout=CONNECT_SECONDS,
            **TERMS,
        )
    except (OSError, TimeoutError, InvalidHandshake, InvalidURI, EOFError, ValueError):  # also what is no address
        raise WorkerGone from None
    line = SocketLine(connection, FromWorker)
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            ready = await line.hear()
    except TimeoutError:
        ready = None
    if not isinstance(ready, Ready):
        line.close()
        raise WorkerGone
    return Worker(line, ready)


def _trusting(certificate: str) -> ssl.SSLContext | None:
    """What believes that certificate and no other; it stands for no name, for whoever joined has shown the token."""
    if not certificate:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    return context
