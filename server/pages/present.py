"""What the pages ask a running server about itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Live:
    """How many there are now: sessions, those of them that talk, who waits in line, and the seats; 0 for no limit."""

    sessions: int
    talking: int
    waiting: int
    seats: int


class PresentServer(Protocol):
    """A server, as far as the pages know it."""

    draining: bool

    def live(self) -> Live:
        """Who is there now."""
