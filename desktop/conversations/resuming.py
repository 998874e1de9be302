"""Which conversation the app begins with. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.settings.declaration import Settings

FRESH_SECONDS = 600.0
"""A conversation that was left so recently goes on when the app is started again."""


def to_continue(settings: Settings, server: str, now: float) -> str:
    """The conversation to go on with, empty for a new one. `server` is the one that is used, `now` Unix time.

    One that was still open when the app ended without a goodbye goes on however long ago that was.
    """
    if not settings.conversation or settings.conversation_server != server:
        return ""
    crashed = settings.conversation_left == 0
    return settings.conversation if crashed or 0 <= now - settings.conversation_left < FRESH_SECONDS else ""
