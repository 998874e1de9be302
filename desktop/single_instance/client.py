"""Asks the running app for something. Needs nothing but the standard library, so that a key bound to it is quick."""

from __future__ import annotations

import socket
import sys

from desktop.single_instance import messages, paths
from desktop.terminal import complain

PATIENCE = 3.0
"""Seconds until an app that does not answer counts as hung."""
DONE, REFUSED, NOT_RUNNING = 0, 1, 3
"""Exit codes of `sb-voice ptt`; 2 is a wrong command line, as everywhere."""


class NotRunning(Exception):
    """There is no app of this user; the text says what to do."""


class NoReply(Exception):
    """The app is there and does not answer."""


def run_ptt(act: str) -> int:
    """`sb-voice ptt ACT`: returns the exit code; what went wrong is said on stderr."""
    try:
        problem = ask(f"ptt {act}").problem
    except NotRunning as trouble:
        complain(f"sb-voice: {trouble}")
        return NOT_RUNNING
    except NoReply as trouble:
        problem = str(trouble)
    if problem:
        complain(f"sb-voice: {problem}")
        return REFUSED
    return DONE


def ask(command: str) -> messages.CommandAnswer:
    """Say one of `messages.COMMANDS` and return what the app answers.

    Raises `NotRunning` and `NoReply`.
    """
    reply = _over_pipe(messages.encode(command)) if sys.platform == "win32" else _over_socket(messages.encode(command))
    if not reply:
        raise NoReply("SB Voice is running but does not answer.")
    return messages.parse_answer(reply)


def _over_socket(line: bytes) -> bytes:
    try:
        path = paths.socket_path()
    except paths.NoPlace as problem:
        raise NotRunning(str(problem)) from problem
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(PATIENCE)
        try:
            connection.connect(str(path))
        except OSError as error:
            raise _not_running() from error
        try:
            connection.sendall(line)
            return _read_line(connection)
        except OSError as error:
            raise NoReply("SB Voice is running but does not answer.") from error


def _read_line(connection: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n") and len(line) < messages.MAX_BYTES:
        piece = connection.recv(messages.MAX_BYTES)
        if not piece:
            break
        line += piece
    return line


def _over_pipe(line: bytes) -> bytes:
    try:
        with open(paths.pipe_name(), "r+b", buffering=0) as pipe:  # noqa: PTH123 - no path of a file
            pipe.write(line)
            return pipe.readline(messages.MAX_BYTES)
    except FileNotFoundError as error:
        raise _not_running() from error
    except OSError as error:
        raise NoReply("SB Voice is running but does not answer.") from error


def _not_running() -> NotRunning:
    return NotRunning("SB Voice is not running; start it with `sb-voice`.")
