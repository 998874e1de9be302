"""Which ways of typing there are, and which of them works here. Each is imported when it is asked."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from desktop.dictation.typing.typist import NoTypist
from desktop.hotkey.backends.catalog import HotkeyWay, on_wayland
from desktop.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.dictation.typing.remote_desktop import Permit
    from desktop.dictation.typing.typist import Typist

X11 = QT_TRANSLATE_NOOP("dictation", "Typing with X11 (XTEST)")
PORTAL = QT_TRANSLATE_NOOP("dictation", "Typing through the Wayland portal")
WINDOWS = QT_TRANSLATE_NOOP("dictation", "Typing with Windows")
MACOS = QT_TRANSLATE_NOOP("dictation", "Typing with macOS")


async def way() -> HotkeyWay:
    """The way of typing that this system has, and why it does not work here."""
    if sys.platform == "win32":
        return HotkeyWay(WINDOWS, "")
    if sys.platform == "darwin":
        return HotkeyWay(MACOS, "")
    from desktop.dictation.typing import remote_desktop, x11

    if on_wayland(os.environ):
        return HotkeyWay(PORTAL, await remote_desktop.unavailable())
    return HotkeyWay(X11, x11.unavailable())


def make(chosen: HotkeyWay, permit: Permit) -> Typist:
    """Who types in that way; nobody, where it does not work."""
    if chosen.reason:
        return NoTypist(chosen.reason)
    if chosen.name == PORTAL:
        from desktop.dictation.typing.remote_desktop import PortalTypist

        return PortalTypist(permit)
    if chosen.name == WINDOWS:
        from desktop.dictation.typing.windows import WindowsTypist

        return WindowsTypist()
    if chosen.name == MACOS:
        from desktop.dictation.typing.macos import MacTypist

        return MacTypist()
    from desktop.dictation.typing.x11 import X11Typist

    return X11Typist()


class SystemTypist:
    """Types in the way that this system has, which is looked for when it is needed first."""

    def __init__(self, permit: Permit) -> None:
        self._permit = permit
        self._typist: Typist | None = None
        self.way: HotkeyWay | None = None
        """None until it was looked for."""

    def place(self) -> object:
        return self._typist.place() if self._typist is not None else None

    async def prepare(self) -> None:
        await (await self._found()).prepare()

    async def type(self, text: str, place: object) -> None:
        await (await self._found()).type(text, place)

    async def survey(self) -> None:
        """Find out how it can be done here; again, where it could not be done before."""
        if self.way is None or self.way.reason:
            self.way = await way()
            self._typist = make(self.way, self._permit)

    def close(self) -> None:
        if self._typist is not None:
            self._typist.close()

    async def _found(self) -> Typist:
        await self.survey()
        assert self._typist is not None
        return self._typist
