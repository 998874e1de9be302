"""The few calls of libxcb that watching and pressing keys needs, on a connection of its own."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.i18n import translate

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
XKB_NEW_KEYBOARD, XKB_MAP = 0, 1
"""The XKB events that tell of another keyboard map."""
ANY_CHANGE = -1
"""Instead of an event's type: the keyboard map changed."""

_ASYNC = 1
CORE_KEYBOARD = 0x100
_DETECTABLE_AUTO_REPEAT = 1
_BAD_ACCESS = 10
_HEADER = 32
"""Bytes before the list in a reply."""


class XcbUnavailable(Exception):
    """There is no X server to talk to, or it cannot do what is needed; the text says which."""


class GrabConflict(Exception):
    """Another program has grabbed this key."""


class Cookie(ctypes.Structure):
    """What names a request until its answer comes."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """`kind` is KEY_PRESS, KEY_RELEASE or ANY_CHANGE; `modifiers` were down before it, as a mask of the eight.

    `at_ms` is when it happened, on the server's clock.
    """

    kind: int
    keycode: int
    modifiers: int = 0
    at_ms: int = 0


class XConnection:
    """To the X server that `DISPLAY` names."""

    def __init__(self) -> None:
        self._x, self._xkb, self._free = libraries()
        number = ctypes.c_int()
        self._c = ctypes.c_void_p(self._x.xcb_connect(None, ctypes.byref(number)))
        if self._x.xcb_connection_has_error(self._c):
            self._x.xcb_disconnect(self._c)
            raise XcbUnavailable(translate("hotkey", "The X server does not let SB Voice connect."))
        setup = self._x.xcb_get_setup(self._c)
        self._first, self._last = setup[34], setup[35]
        screens = self._x.xcb_setup_roots_iterator(setup)
        for _ in range(number.value):
            self._x.xcb_screen_next(ctypes.byref(screens))
        self._root = screens.data[0]
        try:
            self._xkb_event = self._use_xkb()
        except XcbUnavailable:
            self.close()
            raise

    @property
    def file(self) -> int:
        return int(self._x.xcb_get_file_descriptor(self._c))

    @property
    def broken(self) -> bool:
        return bool(self._x.xcb_connection_has_error(self._c))

    def close(self) -> None:
        """Grabs end with it."""
        self._x.xcb_disconnect(self._c)

    def grab(self, keycode: int, modifiers: int) -> None:
        """Raises `GrabConflict`."""
        cookie = self._x.xcb_grab_key_checked(self._c, 0, self._root, modifiers, keycode, _ASYNC, _ASYNC)
        error = self._x.xcb_request_check(self._c, cookie)
        if error:
            code = ctypes.cast(error, ctypes.POINTER(ctypes.c_uint8))[1]
            self._free(error)
            raise (
                GrabConflict
                if code == _BAD_ACCESS
                else XcbUnavailable(translate("hotkey", "The X server refused the key ({code}).").format(code=code))
            )

    def ungrab(self, keycode: int, modifiers: int) -> None:
        self._x.xcb_ungrab_key(self._c, keycode, self._root, modifiers)
        self._x.xcb_flush(self._c)

    def events(self) -> Iterator[KeyEvent]:
        """What has come, until nothing more is there."""
        while event := self._x.xcb_poll_for_event(self._c):
            data = bytes(ctypes.cast(event, ctypes.POINTER(ctypes.c_uint8 * _HEADER)).contents)
            self._free(event)
            kind = data[0] & 0x7F
            if kind in (KEY_PRESS, KEY_RELEASE):
                yield KeyEvent(kind, data[1], data[28], int.from_bytes(data[4:8], sys.byteorder))
            elif kind == MAPPING_NOTIFY or (kind == self._xkb_event and data[1] in (XKB_NEW_KEYBOARD, XKB_MAP)):
                yield KeyEvent(ANY_CHANGE, 0)

    def keys_down(self) -> bytes:
        """A bit for each keycode, the lowest first."""
        reply = self._reply("xcb_query_keymap")
        return reply[8:40]

    def keyboard_map(self) -> dict[int, tuple[int, ...]]:
        """The keysyms of each keycode: plain, with Shift, and so on."""
        count = self._last - self._first + 1
        reply = self._reply("xcb_get_keyboard_mapping", self._first, count)
        each = reply[1]
        words = memoryview(reply)[_HEADER : _HEADER + 4 * each * count].cast("I")
        return {self._first + n: tuple(words[n * each : (n + 1) * each]) for n in range(count)}

    def modifier_map(self) -> tuple[tuple[int, ...], ...]:
        """The keycodes of each of the eight modifiers: Shift, Lock, Control, Mod1 to Mod5."""
        reply = self._reply("xcb_get_modifier_mapping")
        each = reply[1]
        return tuple(tuple(reply[_HEADER + n * each : _HEADER + (n + 1) * each]) for n in range(8))

    def _use_xkb(self) -> int:
        """Have a held key repeat as presses alone, and maps announced; returns the number of XKB's events."""
        identity = ctypes.c_void_p(ctypes.addressof(ctypes.c_char.in_dll(self._xkb, "xcb_xkb_id")))
        found = self._x.xcb_get_extension_data(self._c, identity)
        if not found or not found[8] or not self._reply("xcb_xkb_use_extension", 1, 0, library=self._xkb)[1]:
            raise XcbUnavailable(translate("hotkey", "The X server lacks the XKB extension."))
        flags = (CORE_KEYBOARD, _DETECTABLE_AUTO_REPEAT, _DETECTABLE_AUTO_REPEAT, 0, 0, 0)
        self._reply("xcb_xkb_per_client_flags", *flags, library=self._xkb)
        wanted = 1 << XKB_NEW_KEYBOARD | 1 << XKB_MAP
        self._xkb.xcb_xkb_select_events(self._c, CORE_KEYBOARD, wanted, 0, wanted, 0xFF, 0xFF, None)
        self._x.xcb_flush(self._c)
        return int(found[10])

    def _reply(self, request: str, *arguments: int, library: ctypes.CDLL | None = None) -> bytes:
        calls = library or self._x
        cookie = getattr(calls, request)(self._c, *arguments)
        reply = getattr(calls, f"{request}_reply")(self._c, cookie, None)
        if not reply:
            raise XcbUnavailable(translate("hotkey", "The X server does not answer."))
        # A reply is 32 bytes and as many words more as its length says.
        words = ctypes.cast(reply, ctypes.POINTER(ctypes.c_uint32))[1]
        data = ctypes.string_at(reply, _HEADER + 4 * words)
        self._free(reply)
        return data


@cache
def libraries() -> tuple[ctypes.CDLL, ctypes.CDLL, Callable[[Any], None]]:
    """libxcb, libxcb-xkb and how memory of theirs is given back. Raises `XcbUnavailable`."""
    try:
        x, xkb, c = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-xkb.so.1"), ctypes.CDLL(None)
    except OSError as error:
        raise XcbUnavailable(translate("hotkey", "libxcb or libxcb-xkb is not installed.")) from error
    pointer, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    data = ctypes.POINTER(u8)
    for library, name, result, *arguments in (
        (x, "xcb_connect", pointer, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)),
        (x, "xcb_connection_has_error", ctypes.c_int, pointer),
        (x, "xcb_disconnect", None, pointer),
        (x, "xcb_flush", ctypes.c_int, pointer),
        (x, "xcb_get_file_descriptor", ctypes.c_int, pointer),
        (x, "xcb_get_setup", data, pointer),
        (x, "xcb_setup_roots_iterator", _Screens, data),
        (x, "xcb_screen_next", None, ctypes.POINTER(_Screens)),
        (x, "xcb_get_extension_data", data, pointer, pointer),
        (x, "xcb_grab_key_checked", Cookie, pointer, u8, u32, u16, u8, u8, u8),
        (x, "xcb_ungrab_key", Cookie, pointer, u8, u32, u16),
        (x, "xcb_request_check", pointer, pointer, Cookie),
        (x, "xcb_poll_for_event", pointer, pointer),
        (x, "xcb_query_keymap", Cookie, pointer),
        (x, "xcb_get_keyboard_mapping", Cookie, pointer, u8, u8),
        (x, "xcb_get_modifier_mapping", Cookie, pointer),
        (xkb, "xcb_xkb_use_extension", Cookie, pointer, u16, u16),
        (xkb, "xcb_xkb_per_client_flags", Cookie, pointer, u16, u32, u32, u32, u32, u32),
        (xkb, "xcb_xkb_select_events", Cookie, pointer, u16, u16, u16, u16, u16, u16, pointer),
    ):
        declare(library, str(name), result, *arguments)
    free = c.free
    free.restype, free.argtypes = None, [pointer]
    return x, xkb, free


def declare(library: ctypes.CDLL, name: str, result: Any, *arguments: Any) -> None:
    """Say what a call takes and returns; what has an answer gets the call that waits for it as well."""
    call = getattr(library, name)
    call.restype, call.argtypes = result, list(arguments)
    if result is Cookie and hasattr(library, f"{name}_reply"):
        answer = getattr(library, f"{name}_reply")
        answer.restype, answer.argtypes = ctypes.c_void_p, [ctypes.c_void_p, Cookie, ctypes.c_void_p]
