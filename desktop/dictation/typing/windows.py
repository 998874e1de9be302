"""Typing on Windows: `SendInput` with letters instead of keys, so the layout does not matter."""

from __future__ import annotations

import asyncio
import ctypes
from typing import Protocol

from desktop.dictation.typing.typist import ELSEWHERE, TypingRefused, let_go
from desktop.i18n import QT_TRANSLATE_NOOP, translate

KEYBOARD_INPUT = 1
UNICODE, KEY_UP = 0x0004, 0x0002
MODIFIERS = (0x10, 0x11, 0x12, 0x5B, 0x5C)
"""Virtual-key codes: Shift, Ctrl, Alt, and both Windows keys."""
AT_ONCE = 20
"""UTF-16 units between two looks at what is in front."""
PAUSE_SECONDS = 0.01

BLOCKED = QT_TRANSLATE_NOOP("dictation", "Windows let nothing be typed into the program in front.")


class InputCalls(Protocol):
    """The calls of user32 that are used."""

    def send(self, units: list[tuple[int, bool]]) -> int:
        """Press (False) and release (True) these UTF-16 units. Returns how many of them were taken."""

    def key_down(self, key: int) -> bool: ...
    def window_in_front(self) -> int: ...


class _Keyboard(ctypes.Structure):
    _fields_ = (
        ("key", ctypes.c_uint16),
        ("scan", ctypes.c_uint16),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("extra", ctypes.c_void_p),
    )


class _Union(ctypes.Union):
    # The largest of the three kinds of input, a mouse's, has 32 bytes where pointers have 8.
    _fields_ = (("keyboard", _Keyboard), ("room", ctypes.c_byte * (24 + ctypes.sizeof(ctypes.c_void_p))))


class _Input(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint32), ("what", _Union))


class TypingUser32:
    """The real ones."""

    def __init__(self) -> None:
        # Looked up by name, because mypy reads this on systems where ctypes lacks it.
        self._user32 = getattr(ctypes, "WinDLL")("user32", use_last_error=True)  # noqa: B009
        self._user32.GetForegroundWindow.restype = ctypes.c_void_p

    def send(self, units: list[tuple[int, bool]]) -> int:
        inputs = (_Input * len(units))(*(_input(unit, up=up) for unit, up in units))
        return int(self._user32.SendInput(len(units), inputs, ctypes.sizeof(_Input)))

    def key_down(self, key: int) -> bool:
        return bool(self._user32.GetAsyncKeyState(key) & 0x8000)

    def window_in_front(self) -> int:
        return int(self._user32.GetForegroundWindow() or 0)


def _input(unit: int, *, up: bool) -> _Input:
    keyboard = _Keyboard(0, unit, UNICODE | (KEY_UP if up else 0), 0, None)
    return _Input(KEYBOARD_INPUT, _Union(keyboard=keyboard))


class WindowsTypist:
    """Programs that run as administrator take nothing from one that does not, and Windows does not say so."""

    def __init__(self, system: InputCalls | None = None) -> None:
        self._system = system or TypingUser32()

    def place(self) -> int:
        return self._system.window_in_front()

    async def prepare(self) -> None:
        pass

    async def type(self, text: str, place: object) -> None:
        await let_go(lambda: any(map(self._system.key_down, MODIFIERS)))
        for units in in_units(text, AT_ONCE):
            if place is not None and self._system.window_in_front() != place:
                raise TypingRefused(translate("dictation", ELSEWHERE))
            pressed = [(unit, up) for unit in units for up in (False, True)]
            if self._system.send(pressed) < len(pressed):
                raise TypingRefused(translate("dictation", BLOCKED))
            await asyncio.sleep(PAUSE_SECONDS)

    def close(self) -> None:
        pass


def in_units(text: str, most: int) -> list[list[int]]:
    """The UTF-16 units of a text, so many at a time at most, no letter cut in two."""
    parts: list[list[int]] = [[]]
    for letter in text:
        code = letter.encode("utf-16-le", "surrogatepass")
        units = [int.from_bytes(code[place : place + 2], "little") for place in range(0, len(code), 2)]
        if len(parts[-1]) + len(units) > most:
            parts.append([])
        parts[-1] += units
    return [part for part in parts if part]
