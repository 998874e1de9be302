"""The server that comes with the app: a child process that lives and dies with it."""

from __future__ import annotations

import json
import logging
import secrets
import subprocess
import sys
import threading
from typing import IO, TYPE_CHECKING, TypeVar

from platformdirs import user_log_path

from desktop.address import Address

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

T = TypeVar("T")

GREETING = "listening on "
STOP_SECONDS = 5.0
MAX_LOG_BYTES = 1_000_000


class BundledServer:
    """Starts the server, says where it listens, and says so when it dies unasked.

    `started` gets its address and `died` one sentence; both are called on `loop`. Token and settings go through the
    child's stdin: they are in no argument, environment or file. Closing stdin ends the child, however the app went.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        *,
        started: Callable[[Address], None],
        died: Callable[[str], None],
    ) -> None:
        self._loop = loop
        self._started = started
        self._died = died
        self._process: subprocess.Popen[str] | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        token = secrets.token_urlsafe(32)
        with _open_log() as errors:
            process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._process = process
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps({"token": token}) + "\n")
            process.stdin.flush()
        except OSError:
            log.warning("the server died before it could be told anything")
        threading.Thread(target=self._watch, args=(process, token), daemon=True).start()

    def stop(self) -> None:
        """End the child; returns when it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        try:
            process.stdin.close()
        except OSError:
            log.debug("the server was gone before it was told to go")
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _watch(self, process: subprocess.Popen[str], token: str) -> None:
        assert process.stdout is not None
        self._read(process, process.stdout, token)
        code = process.wait()
        self._tell(process, self._died, _cause(code))

    def _read(self, process: subprocess.Popen[str], output: IO[str], token: str) -> None:
        for line in output:
            if line.startswith(GREETING):
                self._tell(process, self._started, Address(line[len(GREETING) :].strip(), token))

    def _tell(self, process: subprocess.Popen[str], listener: Callable[[T], None], news: T) -> None:
        """On the loop, and only while this child is the one we want."""

        def tell() -> None:
            if self._process is process:
                listener(news)

        try:
            self._loop.call_soon_threadsafe(tell)
        except RuntimeError:
            log.debug("the app ended before its server did")


def log_file() -> Path:
    """Where the server's log goes; neither speech nor keys are written to it."""
    folder = user_log_path("sb-voice", appauthor=False, ensure_exists=True)
    return folder / "server.log"


def _open_log() -> IO[str]:
    """The log, begun anew when it has grown long."""
    path = log_file()
    long = path.exists() and path.stat().st_size > MAX_LOG_BYTES
    return path.open("w" if long else "a", encoding="utf-8")


def _command() -> list[str]:
    """`-P` keeps a folder called `server` in the working directory from being run in our place."""
    return [sys.executable, "-P", "-m", "server", "serve", "--bundled", "--log-level", "warning"]


def _cause(code: int) -> str:
    if code < 0:
        return f"The speech server was stopped by signal {-code}."
    return f"The speech server ended with code {code}; its log is {log_file()}."
