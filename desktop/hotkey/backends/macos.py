"""macOS: Carbon's hot keys tell of press and release and need no permission, unlike every way to tap events."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.numbered_keys import NumberedKeys
from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.hotkey.backends.backend import Watcher
    from desktop.hotkey.shortcut import Shortcut

# Qt calls Command "Ctrl" here and Control "Meta".
MODIFIERS = {"Ctrl": 0x0100, "Shift": 0x0200, "Alt": 0x0800, "Meta": 0x1000}
KEYBOARD = int.from_bytes(b"keyb", "big")
PRESSED, RELEASED = 5, 6
DIRECT_OBJECT, HOT_KEY_ID = int.from_bytes(b"----", "big"), int.from_bytes(b"hkid", "big")
"""Which part of an event says whose key it is, and of which type it is."""
EXISTS = -9878
HID_STATE = 1
SIGNATURE = int.from_bytes(b"SBvo", "big")

TAKEN = QT_TRANSLATE_NOOP("hotkey", "Another program uses {keys} already; choose other keys.")
NOT_THERE = QT_TRANSLATE_NOOP("hotkey", "A Mac has no {keys}; choose other keys.")
WEAK = QT_TRANSLATE_NOOP("hotkey", "macOS wants Command or Control with Option or Shift; choose other keys.")
REFUSED = QT_TRANSLATE_NOOP("hotkey", "macOS refused {keys} (error {code}); choose other keys.")


class CarbonCalls(Protocol):
    """The calls of Carbon that are used."""

    def listen(self, happened: Callable[[int, int], None]) -> None:
        """Call `happened(PRESSED or RELEASED, number)` on the main thread from now on."""

    def register(self, number: int, modifiers: int, key: int) -> int:
        """`number` names it from now on. Returns the system's error number; 0 where it went well."""

    def unregister(self, number: int) -> None: ...
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
        self._hot_keys: dict[int, ctypes.c_void_p] = {}
        self._installed = ctypes.c_void_p()
        # Kept, or it would be collected while the system still calls it.
        self._handler: object = None
        self._declare()

    def listen(self, happened: Callable[[int, int], None]) -> None:
        def handle(_call: int, event: int, _data: int) -> int:
            which = _Id()
            size, out = ctypes.sizeof(which), ctypes.byref(which)
            self._carbon.GetEventParameter(event, DIRECT_OBJECT, HOT_KEY_ID, None, size, None, out)
            happened(int(self._carbon.GetEventKind(event)), int(which.id))
            return 0

        self._handler = handler = _Handler(handle)
        kinds = (_Kind * 2)(_Kind(KEYBOARD, PRESSED), _Kind(KEYBOARD, RELEASED))
        target = self._carbon.GetApplicationEventTarget()
        self._carbon.InstallEventHandler(target, handler, 2, kinds, None, ctypes.byref(self._installed))

    def register(self, number: int, modifiers: int, key: int) -> int:
        target, made = self._carbon.GetApplicationEventTarget(), ctypes.c_void_p()
        which, out = _Id(SIGNATURE, number), ctypes.byref(made)
        code = int(self._carbon.RegisterEventHotKey(key, modifiers, which, target, 0, out))
        if not code:
            self._hot_keys[number] = made
        return code

    def unregister(self, number: int) -> None:
        self._carbon.UnregisterEventHotKey(self._hot_keys.pop(number))

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
            ("GetEventParameter", status, pointer, u32, u32, pointer, ctypes.c_ulong, pointer, pointer),
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
        self._keys = NumberedKeys(self._system, self._register)
        self._system.listen(self._happened)

    async def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        await self.unbind()
        return self._keys.bind(keys)

    async def unbind(self) -> None:
        self._keys.unbind()

    def key_down(self, name: str) -> bool | None:
        return self._keys.down(name)

    def close(self) -> None:
        self._keys.unbind()
        self._system.close()

    def _register(self, number: int, shortcut: Shortcut) -> int:
        """The key code that is watched now. Raises `HotkeyRefused`."""
        if shortcut.key.mac is None:
            raise HotkeyRefused(translate("hotkey", NOT_THERE).format(keys=shortcut))
        if shortcut.modifiers and not set(shortcut.modifiers) & {"Ctrl", "Meta"}:
            # Versions 15.0 and 15.1 take the key and then never tell of it.
            raise HotkeyRefused(translate("hotkey", WEAK))
        code = self._system.register(number, sum(MODIFIERS[name] for name in shortcut.modifiers), shortcut.key.mac)
        if code:
            reason = translate("hotkey", TAKEN) if code == EXISTS else translate("hotkey", REFUSED)
            raise HotkeyRefused(reason.format(keys=shortcut, code=code))
        return shortcut.key.mac

    def _happened(self, kind: int, number: int) -> None:
        name = self._keys.owner(number)
        if name is None:
            return
        if kind == PRESSED:
            self._watcher.pressed(name)
        elif kind == RELEASED:
            self._watcher.released(name)
