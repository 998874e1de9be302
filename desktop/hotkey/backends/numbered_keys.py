"""Keys that a system knows by numbers: which of ours each is, and how it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop.hotkey.backends.backend import bound_one_by_one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.hotkey.backends.backend import HotkeyRefused
    from desktop.hotkey.shortcut import Shortcut


class NumberedCalls(Protocol):
    """The calls of such a system that let go of a key and look at one."""

    def unregister(self, number: int) -> None: ...
    def key_down(self, key: int) -> bool: ...


class NumberedKeys:
    """`register` has the system watch a key under a number; it returns the system's code of it, or raises
    `HotkeyRefused`.
    """

    def __init__(self, system: NumberedCalls, register: Callable[[int, Shortcut], int]) -> None:
        self._system = system
        self._register = register
        self._keys: dict[int, tuple[str, int]] = {}
        """Name and code by the number."""

    def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        """As of a `HotkeyBackend`, where nothing is watched yet."""
        numbers = iter(range(1, len(keys) + 1))
        return bound_one_by_one(keys, lambda name, shortcut: self._bind(next(numbers), name, shortcut))

    def unbind(self) -> None:
        """Let all of them go."""
        for number in self._keys:
            self._system.unregister(number)
        self._keys.clear()

    def owner(self, number: int) -> str | None:
        """Whose key that is; None where it is none of ours."""
        return self._keys[number][0] if number in self._keys else None

    def down(self, name: str) -> bool | None:
        """Whether that key is really down; None where it is not watched."""
        key = next((key for known, key in self._keys.values() if known == name), None)
        return None if key is None else self._system.key_down(key)

    def _bind(self, number: int, name: str, shortcut: Shortcut) -> None:
        self._keys[number] = name, self._register(number, shortcut)
