"""Makes a process for each document: a copy of this one, which has the parsers loaded and sees no document itself."""

from __future__ import annotations

import os
import select
import signal
import socket
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LONGEST_NAME = 64


def serve(control: int, read: Callable[[str], None]) -> None:
    """For each line that comes with two files: `read` that name with the first one as stdin and stdout, in a process
    that ends at the latest when nobody holds the other end of the second one. Returns when nobody asks any more.
    """
    asked = socket.socket(fileno=control)
    children: dict[int, int] = {}
    """The process, by the file that tells how long it may live."""
    try:
        while True:
            ready = _ready([control, *children])
            for life in ready & children.keys():
                _end(children.pop(life), life)
            if control in ready:
                name, files, _, _ = socket.recv_fds(asked, LONGEST_NAME, 2)
                if len(files) < 2:  # nobody asks any more
                    return
                document, life = files
                process = os.fork()
                if not process:
                    _be_one(document, name.decode().strip(), read)
                children[life] = process
                os.close(document)
    finally:
        for life, process in children.items():
            _end(process, life)


def _ready(files: Iterable[int]) -> set[int]:
    """Those that have something or have ended, once there are any; `select` would take no number above 1023."""
    looked = select.poll()
    for file in files:
        looked.register(file, select.POLLIN)
    return {file for file, _ in looked.poll()}


def _end(process: int, life: int) -> None:
    os.kill(process, signal.SIGKILL)  # it is still there: nobody has asked yet how it ended
    os.waitpid(process, 0)
    os.close(life)


def _be_one(document: int, name: str, read: Callable[[str], None]) -> None:
    """Does not return. It keeps no other file than its document."""
    try:
        os.write(document, b"\n")  # it has begun
        os.dup2(document, 0)
        os.dup2(document, 1)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        read(name)
        sys.stdout.flush()
    finally:
        os._exit(0)
