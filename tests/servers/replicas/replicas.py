"""Several real servers on one database, behind a real proxy: any of them may be killed, ended and started again."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar, Self

from tests.servers.realtime_server import Address, ChildServer
from tests.servers.replicas.caddy import caddy


class Unhurried(ChildServer):
    """One whose turns last a while."""

    module: ClassVar[str] = "tests.servers.replicas.unhurried"


class NextVersion(ChildServer):
    """One of the next version, which changes the tables."""

    module: ClassVar[str] = "tests.servers.replicas.next_version"


Kind = Callable[..., ChildServer]
"""What makes one of the servers; takes what `ChildServer` takes."""


class Replicas:
    """So many servers, `everyone` that ever ran, and the proxy before them at `address`."""

    def __init__(self, folder: Path, database_url: str, number: int = 3, kind: Kind = Unhurried) -> None:
        self._folder = folder
        self._environment = {"SB_VOICE_DATABASE_URL": database_url, "SB_VOICE_BEHIND_PROXY": "true"}
        self._number = number
        self._kind = kind
        self._stack = ExitStack()
        self._ports: list[str] = []
        self.running: list[ChildServer] = []
        self.everyone: list[ChildServer] = []

    def __enter__(self) -> Self:
        try:
            self.running += [self._started(self._kind, "0") for _ in range(self._number)]
            self._ports += [server.address().url.rpartition(":")[2] for server in self.running]
            upstreams = [f"127.0.0.1:{port}" for port in self._ports]
            self.address = Address(self._stack.enter_context(caddy(self._folder / "caddy", upstreams)))
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def kill(self, place: int) -> None:
        """As if its machine lost power."""
        self.running[place].process.kill()
        self.running[place].wait()

    def end(self, place: int) -> int:
        """Ask it to end, and return how it did."""
        self.running[place].process.send_signal(signal.SIGTERM)
        return self.running[place].wait()

    def start(self, place: int, kind: Kind | None = None) -> None:
        """Start it where it was, as it was or as another kind; returns when it listens."""
        self.running[place] = self._started(kind or self._kind, self._ports[place])
        self.running[place].address()

    @property
    def text(self) -> str:
        """All that any of them ever said."""
        return "".join(server.text for server in self.everyone)

    def _started(self, kind: Kind, port: str) -> ChildServer:
        server = self._stack.enter_context(kind(self._folder, ["--port", port], environment=self._environment))
        self.everyone.append(server)
        return server
