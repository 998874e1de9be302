"""A terminal with a person at it: what it shows, and the keys that are pressed."""

from __future__ import annotations

import os
import pty
import re
import struct
import subprocess
import termios
import threading
from collections.abc import Callable, Sequence
from fcntl import ioctl
from types import TracebackType
from typing import Self

import pyte

from tests.desktop_session import DesktopSession
from tests.patience import PATIENCE

COLUMNS, ROWS = 100, 24
FOR_TERMINALS = re.compile(rb"\x1bP.*?\x1b\\", re.DOTALL)
"""Questions that terminals take and do not show; the one here does not know them."""


class Shown(pyte.HistoryScreen):
    """Answers what every terminal does: what it is, and where its cursor is."""

    def __init__(self, answer: Callable[[bytes], None]) -> None:
        super().__init__(COLUMNS, ROWS, history=1000)
        self._answer = answer

    def write_process_input(self, data: str) -> None:
        self._answer(data.encode())


class TerminalWindow:
    """Runs `command` on `desktop` in a terminal of the kind `term`.

    `answers` are what this terminal says to what programs ask of it besides. A `silent` one answers nothing.
    """

    def __init__(
        self,
        desktop: DesktopSession,
        command: Sequence[str],
        env: dict[str, str],
        *,
        term: str = "xterm-256color",
        answers: dict[bytes, bytes] | None = None,
        silent: bool = False,
    ) -> None:
        self._desktop = desktop
        self._command = command
        self._env = {**desktop.env, **env, "TERM": term}
        self._answers = answers or {}
        self._screen = Shown((lambda _: None) if silent else self.press)
        self._stream = pyte.ByteStream(self._screen)
        self._lock = threading.Lock()
        self._reading = threading.Thread(target=self._read, daemon=True)

    def __enter__(self) -> Self:
        self._ours, theirs = pty.openpty()
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.process = self._desktop.start(
            self._command, env=self._env, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
        )
        os.close(theirs)
        self._reading.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
        if error is not None:
            print(self.text)
        self._reading.join(PATIENCE)
        os.close(self._ours)

    def press(self, keys: bytes) -> None:
        """What the terminal sends for keys."""
        os.write(self._ours, keys)

    @property
    def text(self) -> str:
        """All that can be read, what has scrolled away first."""
        with self._lock:
            gone = ["".join(line[x].data for x in range(COLUMNS)) for line in self._screen.history.top]
            return "\n".join(line.rstrip() for line in [*gone, *self._screen.display])

    def _read(self) -> None:
        while True:
            try:
                data = os.read(self._ours, 65536)
            except OSError:  # the program has ended
                return
            if not data:
                return
            for question, answer in self._answers.items():
                if question in data:
                    self.press(answer)
            with self._lock:
                self._stream.feed(FOR_TERMINALS.sub(b"", data))
