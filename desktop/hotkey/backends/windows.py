"""Windows: `RegisterHotKey` tells of the press alone, so the release is polled for. No hook, no administrator."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QTimer

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.numbered_keys import NumberedKeys
from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.hotkey.backends.backend import Watcher
    from desktop.hotkey.shortcut import Shortcut

MODIFIERS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
NO_REPEAT = 0x4000
WM_HOTKEY = 0x0312
ALREADY_REGISTERED = 1409
POLL_MS = 15

TAKEN = QT_TRANSLATE_NOOP("hotkey", "Another program uses {keys} already; choose other keys.")
NOT_THERE = QT_TRANSLATE_NOOP("hotkey", "Windows has no {keys}; choose other keys.")
REFUSED = QT_TRANSLATE_NOOP("hotkey", "Windows refused {keys} (error {code}); choose other keys.")


class User32Calls(Protocol):
    """The calls of user32 that are used."""

    def register(self, number: int, modifiers: int, key: int) -> int:
        """`number` names it from now on. Returns the system's error number; 0 where it went well."""

    def unregister(self, number: int) -> None: ...
    def key_down(self, key: int) -> bool: ...


class User32:
    """The real ones; without a window, so that messages come to the thread that made this."""

    def __init__(self) -> None:
        # Looked up by name, because mypy reads this on systems where ctypes lacks it.
        self._user32 = getattr(ctypes, "WinDLL")("user32", use_last_error=True)  # noqa: B009

    def register(self, number: int, modifiers: int, key: int) -> int:
        if self._user32.RegisterHotKey(None, number, modifiers, key):
            return 0
        return int(getattr(ctypes, "get_last_error")())  # noqa: B009

    def unregister(self, number: int) -> None:
        self._user32.UnregisterHotKey(None, number)

    def key_down(self, key: int) -> bool:
        return bool(self._user32.GetAsyncKeyState(key) & 0x8000)


class WindowsMessage(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("wparam", ctypes.c_size_t))


class WindowsHotkey(QAbstractNativeEventFilter):
    """Must be made on the thread that runs Qt's loop."""

    release_certain = True
    asks = False

    def __init__(self, watcher: Watcher, system: User32Calls | None = None) -> None:
        super().__init__()
        self._watcher = watcher
        self._system = system or User32()
        self._keys = NumberedKeys(self._system, self._register)
        self._down: set[str] = set()
        """Names of the keys that are held."""
        self._poll = QTimer(interval=POLL_MS)
        self._poll.timeout.connect(self.look)
        self._application().installNativeEventFilter(self)

    async def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        await self.unbind()
        return self._keys.bind(keys)

    async def unbind(self) -> None:
        self._forget()

    def key_down(self, name: str) -> bool | None:
        return self._keys.down(name)

    def close(self) -> None:
        self._forget()
        self._application().removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:  # noqa: N802
        """Qt hands every message of the thread through here."""
        if bytes(kind) == b"windows_dispatcher_MSG" or bytes(kind) == b"windows_generic_MSG":
            self.take(WindowsMessage.from_address(int(message)))
        return False, 0

    def take(self, message: WindowsMessage) -> None:
        """A message came; ours says which key went down."""
        name = self._keys.owner(message.wparam) if message.number == WM_HOTKEY else None
        if name is not None and name not in self._down:
            self._down.add(name)
            self._watcher.pressed(name)
            self._poll.start()

    def look(self) -> None:
        """Called while a key is down: it may have come up."""
        for name in list(self._down):
            if not self._keys.down(name):
                self._down.discard(name)
                self._watcher.released(name)
        if not self._down:
            self._poll.stop()

    def _register(self, number: int, shortcut: Shortcut) -> int:
        """The virtual-key code that is watched now. Raises `HotkeyRefused`."""
        if shortcut.key.windows is None:
            raise HotkeyRefused(translate("hotkey", NOT_THERE).format(keys=shortcut))
        modifiers = sum(MODIFIERS[name] for name in shortcut.modifiers)
        code = self._system.register(number, modifiers | NO_REPEAT, shortcut.key.windows)
        if code:
            reason = translate("hotkey", TAKEN) if code == ALREADY_REGISTERED else translate("hotkey", REFUSED)
            raise HotkeyRefused(reason.format(keys=shortcut, code=code))
        return shortcut.key.windows

    def _forget(self) -> None:
        self._poll.stop()
        self._down.clear()
        self._keys.unbind()

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application
