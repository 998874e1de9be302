"""How much of a server's talk is taken in at once: a flood waits in its own pipe, not in our loop."""

from __future__ import annotations

import asyncio
import time

MOST_MESSAGES = 100
"""That are taken in in one go."""
PER_SECOND = 400
"""That are taken in for long."""
MOST_BYTES = 768 * 1024
"""Of one message: the SDK reads more than this for longer than the loop may be held."""
MOST_QUOTES = 10_000
"""Of one message, without those inside of texts: many small parts take longer to read than one long text."""


class Throttle:
    """That of one connection."""

    def __init__(self) -> None:
        self._free = float(MOST_MESSAGES)
        self._at = time.monotonic()

    async def take(self, messages: int = 1) -> None:
        """Wait until so many more may be taken in."""
        now = time.monotonic()
        self._free = min(MOST_MESSAGES, self._free + (now - self._at) * PER_SECOND) - messages
        self._at = now
        if self._free < 0:
            await asyncio.sleep(-self._free / PER_SECOND)


def quotes(text: bytes) -> int:
    """How many of JSON's own quotation marks there are, roughly."""
    return text.count(b'"') - text.count(b'\\"')
