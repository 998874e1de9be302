"""The server that comes with the app: a child process that lives and dies with it."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import subprocess
import threading
from typing import IO, TYPE_CHECKING, TypeVar

from desktop.address import Address
from desktop.backend.bundled_process import launch, log_file
from desktop.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.backend.bundled_process import Child

log = logging.getLogger(__name__)

T = TypeVar("T")

GREETING = "listening on "
KEEP = "keep "
"""What the server prints before the name and the secret that the keyring is to keep, as JSON."""
READ = "read"
"""What the server prints where another program of the person's may have kept something newer."""
CHANGED = "changed"
"""What the server prints for every line of settings that it follows, but for the first."""

STOP_SECONDS = 5.0
SETTLING_SECONDS = 5.0


class BundledServer:
    """Starts the server, says where it listens, and says so when it dies unasked.

    `started` gets its address, `died` one sentence, and `keep` the name of a secret and what the keyring is to keep for
    it, nothing where it is to be forgotten; `read` is called where the keyring is to be looked into anew, and what is
    there told. All are called on `loop`. Token, settings and keys go through
    the child's stdin: they are in no argument, environment or file. Closing stdin ends the child, however the app went.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        *,
        started: Callable[[Address], None],
        died: Callable[[str], None],
        keep: Callable[[tuple[str, str]], None] = lambda _: None,
        read: Callable[[], None] = lambda: None,
    ) -> None:
        self._loop = loop
        self._read_again = read
        self._started = started
        self._died = died
        self._keep = keep
        self._token = ""
        self._process: Child | None = None
        self._unfollowed = 0
        self._followed = asyncio.Event()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self, settings: Mapping[str, object], child: Child | None = None) -> None:
        """Have a server with these settings; `child` is one that was launched already."""
        process = self._process = child or launch()
        self._token = secrets.token_urlsafe(32)
        self._unfollowed = 0
        self.configure(settings)
        threading.Thread(target=self._watch, args=(process, self._token), daemon=True).start()

    def configure(self, settings: Mapping[str, object]) -> None:
        """Change what it runs with; counts from the next turn on."""
        if self._process is None:
            return
        assert self._process.stdin is not None
        self._unfollowed += 1
        self._followed.clear()
        try:
            self._process.stdin.write(json.dumps({**settings, "token": self._token}) + "\n")
            self._process.stdin.flush()
        except OSError:
            log.warning("the server was gone before it could be told anything")

    async def settled(self) -> None:
        """Return once it runs with the newest settings, but not later than after some seconds."""
        if self._process is None:
            return
        try:
            async with asyncio.timeout(SETTLING_SECONDS):
                await self._followed.wait()
        except TimeoutError:
            log.warning("the server does not say that it took its new settings")

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

    def _watch(self, process: Child, token: str) -> None:
        assert process.stdout is not None
        self._read(process, process.stdout, token)
        code = process.wait()
        self._tell(process, self._died, _cause(code))

    def _read(self, process: Child, output: IO[str], token: str) -> None:
        for line in output:
            if line.startswith(GREETING):
                self._tell(process, self._started, Address(line[len(GREETING) :].strip(), token, launched=True))
            if line.startswith(KEEP):
                name, secret = json.loads(line[len(KEEP) :])
                self._tell(process, self._keep, (str(name), str(secret)))
            if line.startswith(READ):
                self._tell(process, lambda _: self._read_again(), line)
            if line.startswith((GREETING, CHANGED)):
                self._tell(process, self._follow, line)

    def _follow(self, _: str) -> None:
        self._unfollowed -= 1
        if not self._unfollowed:
            self._followed.set()

    def _tell(self, process: Child, listener: Callable[[T], None], news: T) -> None:
        """On the loop, and only while this child is the one we want."""

        def tell() -> None:
            if self._process is process:
                listener(news)

        try:
            self._loop.call_soon_threadsafe(tell)
        except RuntimeError:
            log.debug("the app ended before its server did")


def _cause(code: int) -> str:
    if code < 0:
        log.warning("the server was stopped by signal %d", -code)
        return translate("bundled_server", "Something else on this computer stopped the speech server.")
    return translate("bundled_server", "The speech server ended with code {code}; its log is {path}.").format(
        code=code, path=log_file()
    )
