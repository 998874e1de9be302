"""Where a text that comes in pieces is code: between runs of backticks, as Markdown has it. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = re.compile(r"`+|\n|[^`\n]+")
FENCE = 3


class CodeSpans:
    """Runs of backticks are to come whole. Code in a line ends with the line at the latest."""

    def __init__(self) -> None:
        self._ticks = 0
        """How many opened the code; 0 outside."""

    @property
    def open(self) -> bool:
        return self._ticks > 0

    def parts(self, text: str) -> Iterator[tuple[str, bool]]:
        """The text in parts, and of each whether it belongs to code; the backticks do."""
        begin, was_code = 0, self.open
        for match in _PARTS.finditer(text):
            is_code = self._follow(match[0])
            if is_code != was_code:
                if begin < match.start():
                    yield text[begin : match.start()], was_code
                begin, was_code = match.start(), is_code
        if begin < len(text):
            yield text[begin:], was_code

    def _follow(self, part: str) -> bool:
        """Whether the part belongs to code."""
        if part == "\n" and self._ticks < FENCE:
            self._ticks = 0
        elif part.startswith("`"):
            if not self._ticks:
                self._ticks = len(part)
            elif len(part) == self._ticks or len(part) > self._ticks >= FENCE:
                self._ticks = 0
            return True
        return self.open
