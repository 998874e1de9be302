"""What every way of watching keys has in common, and the one for where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.hotkey.shortcut import Shortcut


class HotkeyRefused(Exception):
    """The key cannot be had; the text says why, to a person."""


class Watcher(Protocol):
    """Who is told, on the loop and never from within a call to the backend's `bind`, of each key by its name."""

    def pressed(self, name: str) -> None:
        """The key went down, or repeats."""

    def released(self, name: str, seconds: float | None = None) -> None:
        """The key came up, after so long; None where the system does not say."""

    def failed(self, name: str, reason: str) -> None:
        """The key is not watched any more, or, with an empty reason, is watched again."""


class HotkeyBackend(Protocol):
    """Watches some keys at a time; each has a name, which says what it is for."""

    release_certain: bool
    """Whether every press is followed by a release, sooner or later."""
    asks: bool
    """Whether binding keys may ask the person."""

    async def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        """Watch these keys, by their names, instead of what was watched before.

        Returns what the system calls each, or why that one is not watched. It may ask the person and take as long as
        they do.
        """

    async def unbind(self) -> None:
        """Watch nothing."""

    def key_down(self, name: str) -> bool | None:
        """Whether that key is really down; None where nobody can tell."""

    def close(self) -> None:
        """Leave nothing behind."""


def bound_one_by_one(
    keys: Mapping[str, Shortcut], bind: Callable[[str, Shortcut], None]
) -> dict[str, str | HotkeyRefused]:
    """What `HotkeyBackend.bind` returns, where one key may be refused without the others."""
    outcomes: dict[str, str | HotkeyRefused] = {}
    for name, shortcut in keys.items():
        try:
            bind(name, shortcut)
        except HotkeyRefused as refused:
            outcomes[name] = refused
        else:
            outcomes[name] = str(shortcut)
    return outcomes


class NoBackend:
    """Where no key can be watched: `reason` says why."""

    release_certain = True
    asks = False

    def __init__(self, reason: str) -> None:
        self._reason = reason

    async def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        return dict.fromkeys(keys, HotkeyRefused(self._reason))

    async def unbind(self) -> None:
        pass

    def key_down(self, _name: str) -> bool | None:
        return None

    def close(self) -> None:
        pass
