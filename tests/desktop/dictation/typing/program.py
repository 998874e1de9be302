"""A program that is typed into, as a process of its own on the throw-away display."""

from __future__ import annotations

import json
import subprocess
import sys
from threading import Thread
from typing import Self

from tests.desktop.hotkey.watching import until
from tests.desktop_session import DesktopSession


class Program:
    """`text` is what its field holds."""

    def __init__(self, desktop: DesktopSession, toolkit: str) -> None:
        command = [sys.executable, "-P", "-m", "tests.desktop.dictation.typing.target", toolkit]
        self._process = desktop.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.text = ""
        self._ready = False
        Thread(target=self._listen, daemon=True).start()

    async def ready(self) -> Self:
        await until(lambda: self._ready)
        return self

    async def holds(self, text: str) -> None:
        try:
            await until(lambda: self.text == text)
        except TimeoutError:
            raise AssertionError(f"it holds {self.text!r}, not {text!r}") from None

    async def empty(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        await self.holds("")

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said = json.loads(line)
            if said == "ready":
                self._ready = True
            else:
                self.text = said
