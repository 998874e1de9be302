"""How long each stage of a reply took."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from server.protocol import events as e


@dataclass
class TurnClock:
    """When each stage of the reply was done, in seconds of the loop's clock."""

    asked: float
    heard: float | None = None
    thought: float | None = None
    spoke: float | None = None

    def mark(self, stage: str) -> None:
        """The stage, `heard`, `thought` or `spoke`, has given its first."""
        if getattr(self, stage) is None:
            setattr(self, stage, asyncio.get_running_loop().time())

    def timings(self, response_id: str) -> e.TurnTimings:
        heard = self.heard or self.asked
        thought = self.thought or heard
        spoke = self.spoke or thought
        return e.TurnTimings(
            response_id=response_id,
            hear_ms=_ms(heard - self.asked),
            think_ms=_ms(thought - heard),
            speak_ms=_ms(spoke - thought),
            first_audio_ms=_ms(spoke - self.asked),
            total_ms=_ms(asyncio.get_running_loop().time() - self.asked),
        )


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
