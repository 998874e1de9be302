"""Breaking a download off from another thread, also while it waits for the network."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from http.client import HTTPConnection


class Cancelled(Exception):
    """Somebody does not want it any more."""


class Stop:
    """Set once, and then for good."""

    def __init__(self) -> None:
        self._asked = threading.Event()
        self._connection: HTTPConnection | None = None

    @property
    def asked(self) -> bool:
        return self._asked.is_set()

    def now(self) -> None:
        self._asked.set()
        connection = self._connection
        if connection is not None and connection.sock is not None:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)

    def watch(self, connection: HTTPConnection) -> None:
        """What is to be shut when it is set."""
        self._connection = connection

    def check(self) -> None:
        """Raises `Cancelled` once it is set."""
        if self._asked.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Raises `Cancelled` as soon as it is set, else returns after so many seconds."""
        if self._asked.wait(seconds):
            raise Cancelled
