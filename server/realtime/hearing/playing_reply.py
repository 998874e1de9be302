"""The reply that is to be heard at the client now, as far as the server can tell. Time is counted in the sound sent."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.protocol.events import Patience
    from server.realtime.settings.session_settings import SessionSettings

SLACK_MS = 500
"""A client may begin to play so much later than it is sent the first sound."""

LATEST_CHARACTERS = 4_000
"""Of what a reply says, for whoever looks for it in what is heard."""


class PlayingReply:
    """There is one from when it is begun until its sound has been played or was cut."""

    def __init__(self) -> None:
        self._until_ms = 0.0
        self._sounds_from_ms: float | None = None
        self.sound_ms = 0.0
        """How long it plays, as far as it was sent."""
        self.text = ""
        """What it says aloud, the latest of it."""

    def patience(self, settings: SessionSettings, now_ms: float) -> Patience | None:
        """What it takes to interrupt it; None where there is none, or any voice does, or none at all."""
        detection = settings.turn_detection
        if detection is None or not detection.interrupt_response or now_ms >= self._until_ms:
            return None
        return settings.patience

    def begins(self) -> None:
        """The next one is being made."""
        self._until_ms, self._sounds_from_ms, self.sound_ms, self.text = math.inf, None, 0.0, ""

    def sounds(self, milliseconds: float, now_ms: float) -> None:
        """More of its sound was sent."""
        if self._sounds_from_ms is None:
            self._sounds_from_ms = now_ms
        self.sound_ms += milliseconds

    def says(self, text: str) -> None:
        """More of its words were sent."""
        self.text = (self.text + text)[-LATEST_CHARACTERS:]

    def made(self, now_ms: float) -> None:
        """All of it was sent."""
        begin = now_ms if self._sounds_from_ms is None else self._sounds_from_ms
        self._until_ms = begin + self.sound_ms + SLACK_MS if self.sound_ms else 0.0

    def played(self, milliseconds: float, now_ms: float) -> None:
        """The client has played so much of it by now."""
        if math.isfinite(self._until_ms) and self._until_ms:
            self._until_ms = now_ms + max(0.0, self.sound_ms - milliseconds) + SLACK_MS

    def cut(self) -> None:
        """Nobody hears any more of it."""
        self._until_ms = 0.0
