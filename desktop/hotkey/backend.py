"""What every way of watching a key has in common, and the one for where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.hotkey.shortcut import Shortcut


class HotkeyRefused(Exception):
    """The key cannot be had; the text says why, to a person."""


class Watcher(Protocol):
    """Who is told, on the loop and never from within a call to the backend's `bind`."""

    def pressed(self) -> None:
        """The key went down, or repeats."""

    def released(self) -> None:
        """The key came up."""

    def failed(self, reason: str) -> None:
        """The key is not watched any more, or, with an empty reason, is watched again."""


class HotkeyBackend(Protocol):
    """Watches one key at a time."""

    release_certain: bool
    """Whether every press is followed by a release, sooner or later."""
    asks: bool
    """Whether binding a key may ask the person."""

    async def bind(self, shortcut: Shortcut) -> str:
        """Watch this key instead of what was watched before; returns what the system calls it.

        It may ask the person and take as long as they do. Raises `HotkeyRefused`; then nothing is watched.
        """

    async def unbind(self) -> None:
        """Watch nothing."""

    def key_down(self) -> bool | None:
        """Whether the key is really down; None where nobody can tell."""

    def close(self) -> None:
        """Leave nothing behind."""


class NoBackend:
    """Where no key can be watched: `reason` says why."""

    release_certain = True
    asks = False

    def __init__(self, reason: str) -> None:
        self._reason = reason

    async def bind(self, shortcut: Shortcut) -> str:
        raise HotkeyRefused(self._reason)

    async def unbind(self) -> None:
        pass

    def key_down(self) -> bool | None:
        return None

    def close(self) -> None:
        pass
