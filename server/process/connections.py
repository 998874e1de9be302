"""All connections of a server: how many there may be, who has shown the token, and how long each is waited for."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self

from uvicorn.server import ServerState

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Hashable

MOST_CONNECTIONS = 2048
"""More than one process can talk with."""

MOST_NEWCOMERS = 512
"""Connections on which no token was shown yet. Each is one for milliseconds, unless somebody keeps it so."""

KEPT_DESCRIPTORS = 96
"""For the database, the programs and the files of the server itself."""

FEWEST_CONNECTIONS = 8

USUAL_DESCRIPTORS = 10_240
"""Where the system names no limit, or none that it takes."""


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """How many connections there may be: in all, without a token, without a token from one address, and to talk on.

    Behind a reverse proxy everybody comes from one address, so one may have half of those without a token. The few
    that are not to talk on are for telling others that the server is full, and for who watches it.
    """

    connections: int
    newcomers: int
    of_one_address: int
    talks: int

    @classmethod
    def within(cls, descriptors: int) -> Self:
        """For a process that may have so many descriptors. Who talks may need a second one, for a provider."""
        most = min(MOST_CONNECTIONS, max(FEWEST_CONNECTIONS, (descriptors - KEPT_DESCRIPTORS) // 2))
        newcomers = min(MOST_NEWCOMERS, most // 2)
        return cls(most, newcomers, newcomers // 2, most - newcomers // 8)


@dataclass(frozen=True, slots=True)
class Wait:
    """What a connection waits for its client to do, and how many seconds it does so. Another `what` begins anew."""

    what: Hashable
    seconds: float


class Connection(Protocol):
    """What is asked of a connection, whatever it speaks."""

    transport: asyncio.Transport
    address: str

    def waits(self) -> Wait | None:
        """What it waits for now; None where the client owes it nothing."""


class Connections(ServerState):
    """Also uvicorn's own state, by which every connection reaches it.

    Where one too many comes, the one that has gone longest without a token makes room: those who have one show it at
    once, so a flood of others pushes out itself.
    """

    def __init__(self, limits: ConnectionLimits, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.limits = limits
        self._now = now
        self._waits: dict[Connection, tuple[Wait | None, float]] = {}
        """What each one waits for, and since when."""
        self._newcomers: dict[Connection, None] = {}
        """In the order in which they came."""

    def opened(self, connection: Connection) -> None:
        """It is there; one too many is cut off, which may be this one."""
        self._waits[connection] = (None, self._now())
        self._newcomers[connection] = None
        neighbours = [each for each in self._newcomers if each.address == connection.address]
        if len(neighbours) > self.limits.of_one_address:
            self._cut_off(neighbours[0])
        elif len(self._newcomers) > self.limits.newcomers or len(self._waits) > self.limits.connections:
            self._cut_off(next(iter(self._newcomers)))

    def let_in(self, connection: Connection) -> None:
        """Its client showed the token."""
        self._newcomers.pop(connection, None)

    @property
    def full(self) -> bool:
        """Whether nobody else may talk now."""
        return len(self._waits) - len(self._newcomers) >= self.limits.talks

    def closed(self, connection: Connection) -> None:
        """It is gone, or speaks another protocol now and counts as another connection."""
        self._newcomers.pop(connection, None)
        self._waits.pop(connection, None)

    def counted(self) -> dict[tuple[str, ...], float]:
        """How many there are, by whether their clients showed the token."""
        newcomers = len(self._newcomers)
        return {("newcomer",): newcomers, ("let_in",): len(self._waits) - newcomers}

    def sweep(self) -> None:
        """Cut off those that were waited for long enough; to be called about once a second."""
        now = self._now()
        for connection, (before, since) in list(self._waits.items()):
            wait = connection.waits()
            if wait is None or wait != before:
                self._waits[connection] = (wait, now)
            elif now - since > wait.seconds:
                self._cut_off(connection)

    def _cut_off(self, connection: Connection) -> None:
        self.closed(connection)
        connection.transport.abort()


def raise_descriptor_limit() -> int:
    """Let this process have as many descriptors as the system allows, and return how many that is."""
    if sys.platform == "win32":
        return USUAL_DESCRIPTORS
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    for wish in (hard, USUAL_DESCRIPTORS):
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wish, hard))
        except (ValueError, OSError):  # macOS names no limit and takes none
            continue
        break
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return USUAL_DESCRIPTORS if soft == resource.RLIM_INFINITY else soft
