"""Pressing keys on X11: the XTEST extension, the keyboard map, and which modifiers and window count now."""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass
from functools import cache

from desktop.i18n import translate
from desktop.system.x11.xcb import CORE_KEYBOARD, Cookie, XcbUnavailable, XConnection, declare, libraries

FAKE_INPUT = 2
NO_SYMBOL = 0
LOCK = 0x02
"""Caps Lock among the eight modifiers."""


class _Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("global_id", ctypes.c_int))


class _Request(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_size_t),
        ("extension", ctypes.POINTER(_Extension)),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class _Part(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("size", ctypes.c_size_t))


_XTEST = _Extension(b"XTEST", 0)
"""libxcb writes into it; there is no need of libxcb-xtest, which Qt does not bring along."""


@dataclass(frozen=True, slots=True)
class Modifiers:
    """Masks of the eight modifiers: `held` by fingers, `locked` as by Caps Lock; `group` is the layout, from 0."""

    held: int
    locked: int
    group: int


class XKeys(XConnection):
    """A connection that presses keys. Raises `XcbUnavailable` where the X server does not let it."""

    def __init__(self) -> None:
        super().__init__()
        _declare_calls()
        found = self._x.xcb_get_extension_data(self._c, ctypes.addressof(_XTEST))
        if not found or not found[8]:
            self.close()
            raise XcbUnavailable(translate("dictation", "The X server lets no program press keys (XTEST)."))

    def press(self, keycode: int, *, down: bool) -> None:
        """Have the key go down or come up, once `flush` was called."""
        kind = 2 if down else 3
        request = struct.pack("<BBHBBxxII8xhh7xB", 0, FAKE_INPUT, 0, kind, keycode, 0, 0, 0, 0, 0)
        data = ctypes.create_string_buffer(request, len(request))
        # libxcb uses the two parts before the first one for itself.
        parts = (_Part * 4)()
        parts[2] = _Part(ctypes.cast(data, ctypes.c_void_p), len(request))
        described = _Request(2, ctypes.pointer(_XTEST), FAKE_INPUT, 1)
        first = ctypes.byref(parts, 2 * ctypes.sizeof(_Part))
        self._x.xcb_send_request(self._c, 0, first, ctypes.byref(described))

    def map_key(self, keycode: int, plain: int, shifted: int) -> None:
        """Have a key write these symbols in every layout, without Shift and with it; `NO_SYMBOL` for none."""
        symbols = (ctypes.c_uint32 * 2)(plain, shifted)
        self._x.xcb_change_keyboard_mapping(self._c, 1, keycode, 2, symbols)

    def unlock(self, modifiers: int) -> None:
        """Take back what is locked of these."""
        self._xkb.xcb_xkb_latch_lock_state(self._c, CORE_KEYBOARD, modifiers, 0, 0, 0, 0, 0, 0)

    def lock(self, modifiers: int) -> None:
        self._xkb.xcb_xkb_latch_lock_state(self._c, CORE_KEYBOARD, modifiers, modifiers, 0, 0, 0, 0, 0)

    def flush(self) -> None:
        self._x.xcb_flush(self._c)

    def modifiers(self) -> Modifiers:
        """As they are now."""
        reply = self._reply("xcb_xkb_get_state", CORE_KEYBOARD, library=self._xkb)
        return Modifiers(held=reply[9], locked=reply[11], group=reply[12])

    def focus(self) -> int:
        """The window that gets what is typed. All that was asked before has been done by then."""
        reply = self._reply("xcb_get_input_focus")
        return int.from_bytes(reply[8:12], "little")


def letter_of(keysym: int) -> str:
    """What a symbol writes, also one of those that are older than Unicode; empty for the keypad and the like."""
    if 0xFD00 <= keysym <= 0xFFFF:
        return ""
    code = _xkbcommon().xkb_keysym_to_utf32(keysym)
    return chr(code) if code >= 0x20 and not 0x7F <= code < 0xA0 else ""


@cache
def _xkbcommon() -> ctypes.CDLL:
    """Raises `XcbUnavailable`. Qt's X11 plug-in needs it, so it is there wherever that works."""
    try:
        library = ctypes.CDLL("libxkbcommon.so.0")
    except OSError as error:
        raise XcbUnavailable(translate("dictation", "libxkbcommon is not installed.")) from error
    declare(library, "xkb_keysym_to_utf32", ctypes.c_uint32, ctypes.c_uint32)
    return library


@cache
def _declare_calls() -> None:
    x, xkb, _ = libraries()
    pointer, u8, u16 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16
    declare(x, "xcb_send_request", ctypes.c_uint, pointer, ctypes.c_int, pointer, pointer)
    declare(x, "xcb_change_keyboard_mapping", Cookie, pointer, u8, u8, u8, pointer)
    declare(x, "xcb_get_input_focus", Cookie, pointer)
    declare(xkb, "xcb_xkb_latch_lock_state", Cookie, pointer, u16, u8, u8, u8, u8, u8, u8, u16)
    declare(xkb, "xcb_xkb_get_state", Cookie, pointer, u16)
