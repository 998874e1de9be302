"""What to say of a microphone that delivers nothing but zeros: every system has its own way to shut one off."""

from __future__ import annotations

import sys

SILENT = "The microphone delivers only silence."

HINTS = {
    "darwin": "Allow SB Voice in System Settings > Privacy & Security > Microphone, and check its mute switch.",
    "win32": "Allow desktop apps in Settings > Privacy & security > Microphone, and check its mute switch.",
}
OTHERWISE = "Check its mute switch and the input level in the system's sound settings."


def silence_hint(platform: str = sys.platform) -> str:
    """What to do about it, one sentence."""
    return HINTS.get(platform, OTHERWISE)
