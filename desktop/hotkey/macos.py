"""macOS: Carbon's hot keys tell of press and release and need no permission, unlike every way to tap events."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.hotkey.backend import HotkeyRefused
from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from desktop.hotkey.backend import Watcher
    from desktop.hotkey.shortcut import Shortcut

# Qt calls Command "Ctrl" here and Control "Meta".
MODIFIERS = {"Ctrl": 0x0100, "Shift": 0x0200, "Alt": 0x0800, "Meta": 0x1000}
KEYBOARD = int.from_bytes(b"keyb", "big")
PRESSED, RELEASED = 5, 6
EXISTS = -9878
HID_STATE = 1
SIGNATURE = int.from_bytes(b"SBvo", "big")

TAKEN = QT_TRANSLATE_NOOP("hotkey", "Another program uses {keys} already; choose other keys.")
NOT_THERE = QT_TRANSLATE_NOOP("hotkey", "A Mac has no {keys}; choose other keys.")
WEAK = QT_TRANSLATE_NOOP("hotkey", "macOS wants Command or Control with Option or Shift; choose other keys.")
REFUSED = QT_TRANSLATE_NOOP("hotkey", "macOS refused {keys} (error {code}); choose other keys.")


class CarbonCalls(Protocol):
    """The calls of Carbon that are used."""

    def listen(self, happened: Callable[[int], None]) -> None:
        """Call `happened(PRESSED or RELEASED)` on the main thread from now on."""

    def register(self, modifiers: int, key: int) -> int:
        """Returns the system's error number; 0 where it went well."""

    def unregister(self) -> None: ...
    def key_down(self, key: int) -> bool: ...
    def close(self) -> None: ...


class _Id(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class _Kind(ctypes.Structure):
    _fields_ = (("event_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class Carbon:
    """The real ones."""

    def __init__(self) -> None:
        self._carbon = ctypes.CDLL("/System/Library/Frameworks/Carbon.framework/Carbon")
        self._graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
        self._hot_key = ctypes.c_void_p()
        self._installed = ctypes.c_void_p()
        # Kept, or it would be collected while the system still calls it.
        self._handler: object = None
        self._declare()

    def listen(self, happened: Callable[[int], None]) -> None:
        def handle(_call: int, event: int, _data: int) -> int:
            happened(int(self._carbon.GetEventKind(event)))
            return 0

        self._handler = handler = _Handler(handle)
        kinds = (_Kind * 2)(_Kind(KEYBOARD, PRESSED), _Kind(KEYBOARD, RELEASED))
        target = self._carbon.GetApplicationEventTarget()
        self._carbon.InstallEventHandler(target, handler, 2, kinds, None, ctypes.byref(self._installed))

    def register(self, modifiers: int, key: int) -> int:
        target = self._carbon.GetApplicationEventTarget()
        made = ctypes.byref(self._hot_key)
        return int(self._carbon.RegisterEventHotKey(key, modifiers, _Id(SIGNATURE, 1), target, 0, made))

    def unregister(self) -> None:
        self._carbon.UnregisterEventHotKey(self._hot_key)

    def key_down(self, key: int) -> bool:
        return bool(self._graphics.CGEventSourceKeyState(HID_STATE, key))

    def close(self) -> None:
        self._carbon.RemoveEventHandler(self._installed)

    def _declare(self) -> None:
        pointer, u32, status = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int32
        out = ctypes.POINTER(pointer)
        for name, result, *arguments in (
            ("GetApplicationEventTarget", pointer),
            ("GetEventKind", u32, pointer),
            ("InstallEventHandler", status, pointer, _Handler, ctypes.c_ulong, ctypes.POINTER(_Kind), pointer, out),
            ("RemoveEventHandler", status, pointer),
            ("RegisterEventHotKey", status, u32, u32, _Id, pointer, u32, out),
            ("UnregisterEventHotKey", status, pointer),
        ):
            call = getattr(self._carbon, str(name))
            call.restype, call.argtypes = result, arguments
        self._graphics.CGEventSourceKeyState.restype = ctypes.c_bool
        self._graphics.CGEventSourceKeyState.argtypes = [ctypes.c_int32, ctypes.c_uint16]


class MacHotkey:
    """Must be made on the main thread."""

    release_certain = True
    asks = False

    def __init__(self, watcher: Watcher, system: CarbonCalls | None = None) -> None:
        self._watcher = watcher
        self._system = system or Carbon()
        self._key: int | None = None
        self._system.listen(self._happened)

    async def bind(self, shortcut: Shortcut) -> str:
        await self.unbind()
        if shortcut.key.mac is None:
            raise HotkeyRefused(translate("hotkey", NOT_THERE).format(keys=shortcut))
        if shortcut.modifiers and not set(shortcut.modifiers) & {"Ctrl", "Meta"}:
            raise HotkeyRefused(
                translate("hotkey", WEAK)
            )  # versions 15.0 and 15.1 take the key and then never tell of it
        code = self._system.register(sum(MODIFIERS[name] for name in shortcut.modifiers), shortcut.key.mac)
        if code:
            raise HotkeyRefused(
                (translate("hotkey", TAKEN) if code == EXISTS else translate("hotkey", REFUSED)).format(
                    keys=shortcut, code=code
                )
            )
        self._key = shortcut.key.mac
        return str(shortcut)

    async def unbind(self) -> None:
        if self._key is not None:
            self._system.unregister()
            self._key = None

    def key_down(self) -> bool | None:
        return self._system.key_down(self._key) if self._key is not None else None

    def close(self) -> None:
        if self._key is not None:
            self._system.unregister()
            self._key = None
        self._system.close()

    def _happened(self, kind: int) -> None:
        if self._key is None:
            return
        if kind == PRESSED:
            self._watcher.pressed()
        elif kind == RELEASED:
            self._watcher.released()
