"""What to say of a microphone that delivers nothing but zeros: every system has its own way to shut one off."""

from __future__ import annotations

import sys

from desktop.i18n import translate


def silent() -> str:
    return translate("silence", "The microphone delivers only silence.")


def silence_hint(platform: str = sys.platform) -> str:
    """What to do about it, one sentence."""
    if platform == "darwin":
        return translate(
            "silence",
            "Allow SB Voice in System Settings > Privacy & Security > Microphone, and check its mute switch.",
        )
    if platform == "win32":
        return translate(
            "silence", "Allow desktop apps in Settings > Privacy & security > Microphone, and check its mute switch."
        )
    return translate("silence", "Check its mute switch and the input level in the system's sound settings.")
