"""A keyboard for a Wayland compositor that lets programs bring one (zwp_virtual_keyboard_v1): sway, labwc, Hyprland.

It is there from the beginning to the end, as a real one: a window that gets its first keyboard together with the first
key misses that key.
"""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Iterator
from typing import NamedTuple

from tests.desktop_session.wayland_client import WaylandClient, number

MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8, "super": 64}
"""By the bits that they have in the keymap."""
SHIFTED = 1
"""The level of a key that Shift leads to."""
TEXT_FORMAT = 1
EVDEV = 8
"""How much larger XKB's number of a key is than the kernel's."""


class Key(NamedTuple):
    code: int
    level: int


class VirtualKeyboard:
    """Presses and releases keys by their X names (`space`, `Return`, `comma`), or the characters of a text."""

    def __init__(self, client: WaylandClient) -> None:
        self._client = client
        self._keymap = Keymap()
        seat, maker = client.bind("wl_seat"), client.bind("zwp_virtual_keyboard_manager_v1")
        self._keyboard = client.new()
        client.request(maker, 0, number(seat, self._keyboard))
        self._give_keymap()

    def press(self, name: str) -> None:
        self._key(self._keymap.by_name(name).code, 1)

    def release(self, name: str) -> None:
        self._key(self._keymap.by_name(name).code, 0)

    def tap(self, combination: str) -> None:
        """Press and release, for instance `ctrl+l`."""
        *modifiers, name = combination.split("+")
        self._tap(self._keymap.by_name(name).code, sum(MODIFIERS[modifier] for modifier in modifiers))

    def type(self, text: str) -> None:
        for character in text:
            key = self._keymap.by_character(character)
            self._tap(key.code, MODIFIERS["shift"] if key.level == SHIFTED else 0)

    def _tap(self, code: int, modifiers: int) -> None:
        self._modify(modifiers)
        self._key(code, 1)
        self._key(code, 0)
        self._modify(0)

    def _key(self, code: int, state: int) -> None:
        self._client.request(self._keyboard, 1, number(time.monotonic_ns() // 1_000_000 & 0xFFFFFFFF, code, state))
        self._client.settle()

    def _modify(self, modifiers: int) -> None:
        self._client.request(self._keyboard, 2, number(modifiers, 0, 0, 0))

    def _give_keymap(self) -> None:
        text = self._keymap.text + b"\0"
        with os.fdopen(os.memfd_create("keymap"), "wb") as file:
            file.write(text)
            file.flush()
            self._client.request(self._keyboard, 0, number(TEXT_FORMAT, len(text)), file.fileno())
            self._client.settle()


class Keymap:
    """An American keyboard, from the library that every Wayland program reads keymaps with."""

    def __init__(self) -> None:
        self._xkb = ctypes.CDLL("libxkbcommon.so.0")
        for function in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_keymap_get_as_string"):
            getattr(self._xkb, function).restype = ctypes.c_void_p
        context = ctypes.c_void_p(self._xkb.xkb_context_new(0))
        self._keymap = ctypes.c_void_p(self._xkb.xkb_keymap_new_from_names(context, None, 0))
        self.text = ctypes.string_at(self._xkb.xkb_keymap_get_as_string(self._keymap, TEXT_FORMAT))
        self._keys = dict(self._all_keys())

    def by_name(self, name: str) -> Key:
        return self._keys[self._xkb.xkb_keysym_from_name(name.encode(), 0)]

    def by_character(self, character: str) -> Key:
        return self._keys[self._xkb.xkb_utf32_to_keysym(ord(character))]

    def _all_keys(self) -> Iterator[tuple[int, Key]]:
        """Every symbol and the key it is on; of two keys the one that comes first, and the lower level."""
        symbols = ctypes.POINTER(ctypes.c_uint32)()
        for level in (SHIFTED, 0):
            for code in range(255, EVDEV, -1):
                arguments = (self._keymap, code, 0, level, ctypes.byref(symbols))
                if self._xkb.xkb_keymap_key_get_syms_by_level(*arguments) == 1:
                    yield symbols[0], Key(code - EVDEV, level)
