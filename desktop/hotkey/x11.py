"""A key grab on X11: while the key is held no other window sees it, and the focus stays where it is."""

from __future__ import annotations

import asyncio
import os
from itertools import combinations
from typing import TYPE_CHECKING

from desktop.hotkey import xcb
from desktop.hotkey.backend import HotkeyRefused
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.keyboard import KEYCODES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.hotkey.backend import Watcher
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
        self._shortcut: Shortcut | None = None
        self._grabs: tuple[tuple[int, int], ...] = ()
        self._lost = False
        self._closed = False
        # The keycode that is held; it stays the same where the keyboard map changes meanwhile.
        self._down: int | None = None
        self._loop.add_reader(self._connection.file, self._read)

    async def bind(self, shortcut: Shortcut) -> str:
        await self.unbind()
        self._shortcut = shortcut
        try:
            self._grab(shortcut)
        except HotkeyRefused:
            self._shortcut = None
            raise
        return str(shortcut)

    async def unbind(self) -> None:
        self._shortcut = None
        self._ungrab()
        self._down = None

    def key_down(self) -> bool | None:
        if self._down is None:
            return False if self._shortcut is not None else None
        try:
            keys = self._connection.keys_down()
        except xcb.XcbUnavailable:
            return None
        # What came before the answer was put aside by it, and nothing else would wake us up.
        self._loop.call_soon(self._read)
        return bool(keys[self._down // 8] & 1 << self._down % 8)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._loop.remove_reader(self._connection.file)
            self._connection.close()

    def _grab(self, shortcut: Shortcut) -> None:
        """With every combination of the locks, or none would be seen while one of them is on."""
        try:
            keys, modifiers = self._connection.keyboard_map(), self._connection.modifier_map()
            keycode = keycode_of(shortcut.key.keysym, keys)
            if keycode is None and not _any_latin(keys):  # then the one in the same place is meant
                keycode = KEYCODES.get(shortcut.key.name)
            masks = [modifier_mask(MODIFIER_KEYS[name], keys, modifiers) for name in shortcut.modifiers]
            if keycode is None or 0 in masks:
                raise HotkeyRefused(translate("hotkey", NOT_THERE).format(keys=shortcut))
            mask = sum(set(masks))
            for locks in lock_masks(keys, modifiers):
                self._connection.grab(keycode, mask | locks)
                self._grabs = (*self._grabs, (keycode, mask | locks))
        except xcb.GrabConflict as conflict:
            self._ungrab()
            raise HotkeyRefused(translate("hotkey", TAKEN).format(keys=shortcut)) from conflict
        except xcb.XcbUnavailable as problem:
            raise HotkeyRefused(str(problem)) from problem
        finally:
            self._loop.call_soon(self._read)

    def _ungrab(self) -> None:
        for keycode, mask in self._grabs:
            self._connection.ungrab(keycode, mask)
        self._grabs = ()

    def _read(self) -> None:
        if self._closed:
            return  # it was due already; the connection's memory is gone
        changed = False
        for event in self._connection.events():
            if event.kind == xcb.ANY_CHANGE:
                changed = True
            elif event.kind == xcb.KEY_PRESS and event.keycode in {keycode for keycode, _ in self._grabs}:
                self._down = event.keycode
                self._watcher.pressed()
            elif event.kind == xcb.KEY_RELEASE and event.keycode == self._down:
                self._down = None
                self._watcher.released()
        if self._connection.broken:
            self._loop.remove_reader(self._connection.file)
            self._watcher.failed(translate("hotkey", GONE))
        elif changed and self._shortcut is not None:
            self._grab_again(self._shortcut)

    def _grab_again(self, shortcut: Shortcut) -> None:
        """The keyboard map changed: the key may be elsewhere, or nowhere, now."""
        self._ungrab()
        try:
            self._grab(shortcut)
        except HotkeyRefused as problem:
            self._lost = True
            self._watcher.failed(str(problem))
        else:
            if self._lost:
                self._watcher.failed("")
            self._lost = False


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
