"""What keys that work anywhere are for. Pure."""

from __future__ import annotations

TALK = "talk"
"""To the assistant."""
DICTATE = "dictate"
"""Into the program in front."""
