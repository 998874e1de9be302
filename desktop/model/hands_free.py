"""How one talks: by a key, or with a microphone that stays open. Pure."""

from __future__ import annotations

from enum import Enum
from typing import Literal

TalkMode = Literal["hold", "hands_free", "until_quiet"]
"""By a key; with an open microphone; the same until nobody has talked for some minutes."""


class Listening(Enum):
    """What becomes of what is said while no key is held."""

    BY_KEY = "by key"
    """Nobody listens."""
    OPEN = "open"
    """The microphone is open, and what is said is heard."""
    DEAF = "deaf"
    """It is open, but nothing leads to the server."""
    MUTED = "muted"
    RESTING = "resting"
    """It was closed because nobody talked for long."""
