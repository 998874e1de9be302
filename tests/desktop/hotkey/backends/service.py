"""One of the services in tests/servers/portals that stand on the desktop's bus."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from queue import Empty, Queue
from threading import Thread
from typing import Self

import pytest

from tests.desktop_session import DesktopSession
from tests.patience import PATIENCE


class Service:
    """Its process, told what happens on stdin and saying on stdout what it was asked."""

    def __init__(self, desktop: DesktopSession, *options: str, module: str = "shortcuts_portal") -> None:
        command = [sys.executable, "-P", "-m", f"tests.servers.portals.{module}", *options]
        self.process = desktop.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._said: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()

    async def ready(self) -> Self:
        await self.says("ready")
        return self

    async def says(self, expected: str) -> None:
        try:
            assert await asyncio.to_thread(self._said.get, timeout=PATIENCE) == expected
        except Empty:
            pytest.fail(f"the portal did not say: {expected}")

    def tell(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def die(self) -> None:
        self.process.kill()
        self.process.wait()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.put(line.strip())
