"""What stands in the terminal: lines that stay, and below them, where the terminal can, some that are drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.terminal import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from blessed import Terminal

BLOCKS = " ▁▂▃▄▅▆▇█"


def meter(level: float) -> str:
    """A level from 0 to 1 as one block."""
    return BLOCKS[min(len(BLOCKS) - 1, max(0, round(level * (len(BLOCKS) - 1))))]


class Screen:
    """Writes to a `blessed` terminal. One that cannot move its cursor gets each live line once, when it changes."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._drawn = 0
        self._plain = ""
        self.live_lines = bool(terminal.is_a_tty and terminal.does_styling and terminal.move_up)
        """Whether lines can be drawn anew."""

    @property
    def width(self) -> int:
        """Columns of a line; one is left, for in the last some terminals begin a new line."""
        return max(20, int(self._terminal.width) - 1)

    def fits(self, text: str) -> bool:
        """Whether it is no longer than a line."""
        return int(self._terminal.length(text)) <= self.width

    def wrapped(self, text: str, indent: int = 0, *, room: int = 0) -> list[str]:
        """The text in lines that leave so much `room`, those after the first indented by so many columns."""
        lines: list[str] = []
        for line in harmless(text).split("\n"):
            lines += self._terminal.wrap(line, self.width - room, subsequent_indent=" " * indent) or [""]
        return lines

    def say(self, *lines: str, live: Sequence[str] = ()) -> None:
        """Lines that stay, then the live ones below them."""
        self._show(self._cleared() + "".join(f"{line}\n" for line in lines), live)

    def draw(self, *live: str) -> None:
        """The live lines, and nothing new above them."""
        self._show(self._cleared(), live)

    def tell(self, text: str) -> None:
        """What a terminal without live lines is told instead: once for as long as it stays the same."""
        if not self.live_lines and text != self._plain:
            self._plain = text
            self._write(f"{text}\n")

    def close(self) -> None:
        """Take the live lines away."""
        self._write(self._cleared())

    def _show(self, text: str, live: Sequence[str]) -> None:
        if self.live_lines:
            # What has left the screen at its top cannot be drawn anew.
            lines = [self._terminal.truncate(line.expandtabs(1), self.width) for line in live][
                -max(1, self._terminal.height - 1) :
            ]
            self._drawn = len(lines)
            text += "".join(f"{line}\n" for line in lines)
        if text:
            self._write(text)

    def _cleared(self) -> str:
        drawn, self._drawn = self._drawn, 0
        return f"\r{self._terminal.move_up(drawn)}{self._terminal.clear_eos}" if drawn else ""

    def _write(self, text: str) -> None:
        self._terminal.stream.write(text)
        self._terminal.stream.flush()
