"""Typing on macOS: keyboard events that carry letters, so the layout does not matter. Needs the person's leave."""

from __future__ import annotations

import asyncio
import ctypes
from typing import Protocol

from desktop.dictation.typing.typist import TypingRefused, let_go
from desktop.dictation.typing.windows import in_units
from desktop.i18n import QT_TRANSLATE_NOOP, translate

HID_STATE = 1
SESSION_TAP = 1
MODIFIERS = 0x20000 | 0x40000 | 0x80000 | 0x100000
"""Flags of an event: Shift, Control, Option and Command."""
AT_ONCE = 20
"""UTF-16 units that one event can carry."""
PAUSE_SECONDS = 0.01

FORBIDDEN = QT_TRANSLATE_NOOP(
    "dictation", "macOS does not let SB Voice type: allow it under Privacy & Security, Accessibility."
)


class QuartzCalls(Protocol):
    """The calls of the system that are used."""

    def trusted(self) -> bool:
        """Whether events may be sent to other programs."""

    def send(self, units: list[int]) -> None:
        """Press and release a key that writes these UTF-16 units."""

    def modifiers(self) -> int:
        """Flags of what is held down."""


class Quartz:
    """The real ones."""

    def __init__(self) -> None:
        services = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
        self._services = ctypes.CDLL(services)
        pointer, u64 = ctypes.c_void_p, ctypes.c_uint64
        for name, result, *arguments in (
            ("AXIsProcessTrusted", ctypes.c_bool),
            ("CGEventCreateKeyboardEvent", pointer, pointer, ctypes.c_uint16, ctypes.c_bool),
            ("CGEventKeyboardSetUnicodeString", None, pointer, ctypes.c_ulong, pointer),
            ("CGEventSetFlags", None, pointer, u64),
            ("CGEventPost", None, ctypes.c_uint32, pointer),
            ("CGEventSourceFlagsState", u64, ctypes.c_int32),
            ("CFRelease", None, pointer),
        ):
            call = getattr(self._services, str(name))
            call.restype, call.argtypes = result, arguments

    def trusted(self) -> bool:
        return bool(self._services.AXIsProcessTrusted())

    def send(self, units: list[int]) -> None:
        letters = (ctypes.c_uint16 * len(units))(*units)
        for down in (True, False):
            event = self._services.CGEventCreateKeyboardEvent(None, 0, down)
            self._services.CGEventSetFlags(event, 0)
            self._services.CGEventKeyboardSetUnicodeString(event, len(units), letters)
            self._services.CGEventPost(SESSION_TAP, event)
            self._services.CFRelease(event)

    def modifiers(self) -> int:
        return int(self._services.CGEventSourceFlagsState(HID_STATE))


class MacTypist:
    """Nobody is told what is in front, so a text goes to whatever that is."""

    def __init__(self, system: QuartzCalls | None = None) -> None:
        self._system = system or Quartz()

    def place(self) -> object:
        return None

    async def prepare(self) -> None:
        if not self._system.trusted():
            raise TypingRefused(translate("dictation", FORBIDDEN))

    async def type(self, text: str, _place: object) -> None:
        await self.prepare()
        await let_go(lambda: self._system.modifiers() & MODIFIERS)
        for units in in_units(text, AT_ONCE):
            self._system.send(units)
            await asyncio.sleep(PAUSE_SECONDS)

    def close(self) -> None:
        pass
