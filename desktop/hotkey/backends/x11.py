"""Key grabs on X11: while a key is held no other window sees it, and the focus stays where it is."""

from __future__ import annotations

import asyncio
import os
from itertools import combinations
from typing import TYPE_CHECKING

from desktop.hotkey.backends.backend import HotkeyRefused, bound_one_by_one
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.keyboard import KEYCODES, seconds_between
from desktop.system.x11 import xcb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.hotkey.backends.backend import Watcher
    from desktop.hotkey.shortcut import Shortcut

LOCK, NUM_LOCK, SCROLL_LOCK = 0x02, 0xFF7F, 0xFF14
MODIFIER_KEYS = {"Shift": (0xFFE1,), "Ctrl": (0xFFE3,), "Alt": (0xFFE9, 0xFFE7), "Meta": (0xFFEB, 0xFFEC)}
"""Each modifier's left key by its keysym; which of the eight modifiers that is, the keyboard map says."""

TAKEN = QT_TRANSLATE_NOOP("hotkey", "Another program uses {keys} already; choose other keys.")
NOT_THERE = QT_TRANSLATE_NOOP("hotkey", "This keyboard has no {keys}; choose other keys.")
GONE = QT_TRANSLATE_NOOP("hotkey", "The connection to the X server was lost.")


def unavailable() -> str:
    """Why keys cannot be grabbed here; an empty text where they can."""
    if not os.environ.get("DISPLAY"):
        return translate("hotkey", "There is no X server.")
    try:
        xcb.XConnection().close()
    except xcb.XcbUnavailable as problem:
        return str(problem)
    return ""


class X11Hotkey:
    """Must be made where the loop runs; everything happens there."""

    release_certain = True
    asks = False

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self._loop = asyncio.get_running_loop()
        self._connection = xcb.XConnection()
        self._shortcuts: dict[str, Shortcut] = {}
        self._grabs: tuple[tuple[int, int], ...] = ()
        """Keycodes with modifiers."""
        self._names: dict[tuple[int, int], str] = {}
        """Whose key each grab is."""
        self._lost: set[str] = set()
        self._closed = False
        # The keycodes that are held; they stay the same where the keyboard map changes meanwhile.
        self._down: dict[str, int] = {}
        self._since: dict[str, int] = {}
        """When each went down, in the server's milliseconds."""
        self._loop.add_reader(self._connection.file, self._read)

    async def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        await self.unbind()
        return bound_one_by_one(keys, self._bind)

    def _bind(self, name: str, shortcut: Shortcut) -> None:
        self._grab(name, shortcut)
        self._shortcuts[name] = shortcut

    async def unbind(self) -> None:
        self._shortcuts.clear()
        self._lost.clear()
        self._ungrab()
        self._down.clear()
        self._since.clear()

    def key_down(self, name: str) -> bool | None:
        if name not in self._down:
            return False if name in self._shortcuts else None
        try:
            keys = self._connection.keys_down()
        except xcb.XcbUnavailable:
            return None
        # What came before the answer was put aside by it, and nothing else would wake us up.
        self._loop.call_soon(self._read)
        keycode = self._down[name]
        return bool(keys[keycode // 8] & 1 << keycode % 8)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._loop.remove_reader(self._connection.file)
            self._connection.close()

    def _grab(self, name: str, shortcut: Shortcut) -> None:
        """With every combination of the locks, or none would be seen while one of them is on."""
        grabbed: list[tuple[int, int]] = []
        try:
            for keycode, mask in self._wanted(shortcut):
                self._connection.grab(keycode, mask)
                grabbed.append((keycode, mask))
        except xcb.GrabConflict as conflict:
            for keycode, mask in grabbed:
                self._connection.ungrab(keycode, mask)
            raise HotkeyRefused(translate("hotkey", TAKEN).format(keys=shortcut)) from conflict
        except xcb.XcbUnavailable as problem:
            raise HotkeyRefused(str(problem)) from problem
        finally:
            self._loop.call_soon(self._read)
        self._grabs = (*self._grabs, *grabbed)
        self._names |= dict.fromkeys(grabbed, name)

    def _wanted(self, shortcut: Shortcut) -> list[tuple[int, int]]:
        """Keycode and modifiers of every grab. Raises `HotkeyRefused` and `XcbUnavailable`."""
        keys, modifiers = self._connection.keyboard_map(), self._connection.modifier_map()
        keycode = keycode_of(shortcut.key.keysym, keys)
        if keycode is None and not _any_latin(keys):  # then the one in the same place is meant
            keycode = KEYCODES.get(shortcut.key.name)
        masks = [modifier_mask(MODIFIER_KEYS[name], keys, modifiers) for name in shortcut.modifiers]
        if keycode is None or 0 in masks:
            raise HotkeyRefused(translate("hotkey", NOT_THERE).format(keys=shortcut))
        mask = sum(set(masks))
        return [(keycode, mask | locks) for locks in lock_masks(keys, modifiers)]

    def _ungrab(self) -> None:
        for keycode, mask in self._grabs:
            self._connection.ungrab(keycode, mask)
        self._grabs = ()
        self._names.clear()

    def _read(self) -> None:
        if self._closed:
            return  # it was due already; the connection's memory is gone
        changed = False
        for event in self._connection.events():
            if event.kind == xcb.ANY_CHANGE:
                changed = True
            elif event.kind == xcb.KEY_PRESS and (name := self._whose(event)) is not None:
                self._down[name] = event.keycode
                self._since.setdefault(name, event.at_ms)
                self._watcher.pressed(name)
            elif event.kind == xcb.KEY_RELEASE:
                for name in [name for name, keycode in self._down.items() if keycode == event.keycode]:
                    del self._down[name]
                    self._watcher.released(name, seconds_between(self._since.pop(name), event.at_ms))
        if self._connection.broken:
            self._loop.remove_reader(self._connection.file)
            for name in self._shortcuts:
                self._watcher.failed(name, translate("hotkey", GONE))
        elif changed and self._shortcuts:
            self._grab_again()

    def _whose(self, event: xcb.KeyEvent) -> str | None:
        """The key of ours that this is; one that is down repeats, whatever became of its modifiers."""
        held = next((name for name, keycode in self._down.items() if keycode == event.keycode), None)
        return held or self._names.get((event.keycode, event.modifiers))

    def _grab_again(self) -> None:
        """The keyboard map changed: the keys may be elsewhere, or nowhere, now. One that stays is never let go."""
        before, self._grabs = self._grabs, ()
        self._names.clear()
        for name, shortcut in self._shortcuts.items():
            try:
                self._grab(name, shortcut)
            except HotkeyRefused as problem:
                self._lost.add(name)
                self._watcher.failed(name, str(problem))
            else:
                if name in self._lost:
                    self._watcher.failed(name, "")
                self._lost.discard(name)
        for keycode, mask in set(before) - set(self._grabs):
            self._connection.ungrab(keycode, mask)


def writes_no_latin() -> bool:
    """Whether the keyboard is for another script alone. False where nobody can tell."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        connection = xcb.XConnection()
        try:
            return not _any_latin(connection.keyboard_map())
        finally:
            connection.close()
    except xcb.XcbUnavailable:
        return False


def keycode_of(keysym: int, keys: Mapping[int, tuple[int, ...]]) -> int | None:
    """The key that gives this keysym, best without Shift or another layout."""
    found = [(symbols.index(keysym), keycode) for keycode, symbols in keys.items() if keysym in symbols]
    return min(found)[1] if found else None


def _any_latin(keys: Mapping[int, tuple[int, ...]]) -> bool:
    return any(ord("a") <= symbol <= ord("z") for symbols in keys.values() for symbol in symbols)


def modifier_mask(
    keysyms: tuple[int, ...], keys: Mapping[int, tuple[int, ...]], modifiers: tuple[tuple[int, ...], ...]
) -> int:
    """The modifier that one of these keys sets; 0 where none does."""
    for keysym in keysyms:
        for number, keycodes in enumerate(modifiers):
            if any(keycode and keysym in keys.get(keycode, ()) for keycode in keycodes):
                return 1 << number
    return 0


def lock_masks(keys: Mapping[int, tuple[int, ...]], modifiers: tuple[tuple[int, ...], ...]) -> list[int]:
    """Every combination of Caps Lock, Num Lock and, where it is a modifier, Scroll Lock."""
    locks = {LOCK, modifier_mask((NUM_LOCK,), keys, modifiers), modifier_mask((SCROLL_LOCK,), keys, modifiers)} - {0}
    return sorted(sum(chosen) for size in range(len(locks) + 1) for chosen in combinations(locks, size))
