"""Whether what moves on the screen shall stand still: as was chosen, else as the system has it."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.settings.stored import SettingsFile
    from desktop.system.dbus import Bus

log = logging.getLogger(__name__)

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
WISHES: dict[tuple[str, str], Callable[[Any], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
}
"""Where a desktop's portal tells of it, the newer way first, and what it then means."""

SPI_GETCLIENTAREAANIMATION = 0x1042


class ReducedMotion(QObject):
    """Calls `changed` with True where motion shall be reduced. The system is asked after the start, not for it."""

    def __init__(self, settings: SettingsFile, changed: Callable[[bool], None]) -> None:
        super().__init__()
        self._settings = settings
        self._changed = changed
        self._of_system = False
        self._bus: Bus | None = None
        self._asking: asyncio.Task[None] | None = None
        settings.changed.connect(self._setting_changed)

    def begin(self) -> None:
        self._tell()
        self._asking = asyncio.ensure_future(self._ask())

    def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        if self._bus is not None:
            self._bus.close()

    def _setting_changed(self, name: str) -> None:
        if name == "motion":
            self._tell()

    def _tell(self) -> None:
        choice = self._settings.current.motion
        self._changed(choice == "reduced" or (choice == "system" and self._of_system))

    async def _ask(self) -> None:
        if sys.platform == "win32":
            self._take(not _windows_animates())
        elif sys.platform == "darwin":
            self._take(await _mac_reduces())
        else:
            await self._ask_portal()

    def _take(self, reduced: bool) -> None:
        self._of_system = reduced
        self._tell()

    async def _ask_portal(self) -> None:
        """A desktop without a portal, or with one that does not know, is taken to move."""
        from jeepney import DBusAddress

        from desktop.system.dbus import Bus, BusGone, CallFailed

        portal = DBusAddress(PATH, PORTAL, SETTINGS)
        try:
            self._bus = bus = await Bus.open(self._signalled)
            if not await bus.owned(PORTAL):
                return
            await bus.listen(interface=SETTINGS, member="SettingChanged", path=PATH)
        except (BusGone, CallFailed) as error:
            log.info("the desktop cannot be asked about motion: %s", type(error).__name__)
            return
        for (namespace, key), reduces in WISHES.items():
            try:
                (value,) = await bus.call(portal, "Read", "ss", (namespace, key))
            except (BusGone, CallFailed):
                continue
            self._take(reduces(_plain(value)))
            return

    def _signalled(self, _path: str, member: str, body: tuple[Any, ...]) -> None:
        if member == "SettingChanged" and (reduces := WISHES.get(body[:2])):
            self._take(reduces(_plain(body[2])))


def _plain(value: Any) -> Any:
    """What is inside a D-Bus variant; `Read` wraps it twice."""
    while isinstance(value, tuple):
        value = value[1]
    return value


def _windows_animates() -> bool:
    animates = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0
    )
    return bool(animates.value)


async def _mac_reduces() -> bool:
    asked = await asyncio.create_subprocess_exec(
        "/usr/bin/defaults",
        "read",
        "com.apple.universalaccess",
        "reduceMotion",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    answer, _ = await asked.communicate()
    return answer.strip() == b"1"
