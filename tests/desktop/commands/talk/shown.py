"""A terminal of which one can see what it shows."""

from __future__ import annotations

import io

import pyte
from blessed import Terminal


class Shown:
    """Takes what is written, as a terminal of so many columns does; `terminal` writes to it."""

    def __init__(self, columns: int = 40, rows: int = 12) -> None:
        self._screen = pyte.HistoryScreen(columns, rows, history=1000)
        self._bytes = pyte.Stream(self._screen)
        self._stream = io.StringIO()
        self.terminal = SizedTerminal(columns, rows, self._stream)

    @property
    def lines(self) -> list[str]:
        """What stands there from the top, empty lines at the end left out, with what has scrolled away."""
        self._bytes.feed(self._stream.getvalue().replace("\n", "\r\n"))
        self._stream.seek(0)
        self._stream.truncate()
        gone = ["".join(line[x].data for x in range(self._screen.columns)) for line in self._screen.history.top]
        lines = [line.rstrip() for line in [*gone, *self._screen.display]]
        while lines and not lines[-1]:
            lines.pop()
        return lines


class SizedTerminal(Terminal):
    """One that takes itself for a terminal, whatever it writes to."""

    def __init__(self, columns: int, rows: int, stream: io.StringIO) -> None:
        super().__init__(kind="xterm-256color", stream=stream, force_styling=True)
        self._size = (columns, rows)

    @property
    def width(self) -> int:
        return self._size[0]

    @property
    def height(self) -> int:
        return self._size[1]

    @property
    def is_a_tty(self) -> bool:
        return True
