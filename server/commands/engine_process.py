"""`engine-process`: one engine for the server that started this process; people never run it.

It is also a module to be run, which imports half as much as all commands do: somebody waits for it.
"""

from __future__ import annotations

import argparse
import logging
import os
import socket
import sys
from functools import partial
from typing import TYPE_CHECKING

from server.commands.quick_loop import run_quickly

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN_BYTES = 32


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    _take(commands.add_parser("engine-process"))


def _take(process: argparse.ArgumentParser) -> None:
    end = process.add_mutually_exclusive_group(required=True)
    end.add_argument("--socket", type=int, help="the inherited end of a socket")
    end.add_argument("--port", type=int, help="where to connect on loopback; the token comes on stdin")
    process.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Work until the server hangs up."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    connect = partial(socket.socket, fileno=options.socket) if options.port is None else partial(_called, options.port)
    run_quickly(_work(connect))
    return 0


async def _work(connect: Callable[[], socket.socket]) -> None:
    from server.engines.apart.line import StreamLine
    from server.engines.apart.messages import ToWorker
    from server.engines.apart.work import work

    await work(await StreamLine.over(connect(), ToWorker))


def _called(port: int) -> socket.socket:
    """Connected to the server, which was shown its token."""
    token = b""
    while len(token) < TOKEN_BYTES and (more := os.read(0, TOKEN_BYTES)):
        token += more
    connected = socket.create_connection(("127.0.0.1", port))
    connected.sendall(token)
    return connected


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    _take(parser)
    sys.exit(run(parser.parse_args()))
