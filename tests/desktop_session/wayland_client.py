"""A program on a Wayland desktop without a window: what little of the wire protocol our keyboard needs."""

from __future__ import annotations

import itertools
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.desktop_session.programs import DesktopBroken
from tests.patience import PATIENCE

DISPLAY, REGISTRY = 1, 2


class Event(NamedTuple):
    sender: int
    opcode: int
    body: bytes


class WaylandClient:
    """Objects are numbers of our choice; a request is an object, the number of a method of its, and arguments."""

    def __init__(self, display: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(PATIENCE)
        self._socket.connect(str(display))
        self._numbers = itertools.count(REGISTRY)
        self.request(DISPLAY, 1, number(self.new()))
        self._offered = dict(self._globals())

    def new(self) -> int:
        """The number of an object that a request is about to make."""
        return next(self._numbers)

    def bind(self, interface: str) -> int:
        """One of the objects that the compositor offers. Raises `DesktopBroken`."""
        if interface not in self._offered:
            raise DesktopBroken(f"the compositor has no {interface}")
        bound = self.new()
        self.request(REGISTRY, 0, number(self._offered[interface]) + text(interface) + number(1, bound))
        return bound

    def request(self, target: int, method: int, arguments: bytes = b"", *files: int) -> None:
        message = number(target, (8 + len(arguments)) << 16 | method) + arguments
        socket.send_fds(self._socket, [message], files)

    def settle(self) -> list[Event]:
        """Wait until the compositor has done all that was asked; what it said meanwhile."""
        callback, said = self.new(), []
        self.request(DISPLAY, 0, number(callback))
        while (event := self._event()).sender != callback:
            if event[:2] == (DISPLAY, 0):
                raise DesktopBroken(f"the compositor refuses: {event.body!r}")
            said.append(event)
        return said

    def close(self) -> None:
        self._socket.close()

    def _globals(self) -> Iterator[tuple[str, int]]:
        for event in self.settle():
            if event[:2] == (REGISTRY, 0):
                (name,) = struct.unpack_from("<I", event.body)
                yield read_text(event.body[4:]), name

    def _event(self) -> Event:
        sender, size_and_opcode = struct.unpack("<II", self._read(8))
        return Event(sender, size_and_opcode & 0xFFFF, self._read((size_and_opcode >> 16) - 8))

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            if not (more := self._socket.recv(size - len(data))):
                raise DesktopBroken("the compositor is gone")
            data += more
        return data


def number(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def text(value: str) -> bytes:
    data = value.encode() + b"\0"
    return number(len(data)) + data.ljust((len(data) + 3) & ~3, b"\0")


def read_text(data: bytes) -> str:
    (length,) = struct.unpack_from("<I", data)
    return data[4 : 4 + length - 1].decode()
