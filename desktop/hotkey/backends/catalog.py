"""Which ways of watching a key there are, and which of them works here. Each is imported when it is asked."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.hotkey.backends.backend import HotkeyBackend, NoBackend, Watcher
from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTHING = QT_TRANSLATE_NOOP(
    "hotkey", "This desktop gives no program a global key. Bind a key to the command “sb-voice ptt toggle” instead."
)
X11 = QT_TRANSLATE_NOOP("hotkey", "X11 key grab")
PORTAL = QT_TRANSLATE_NOOP("hotkey", "Wayland portal")
WINDOWS = QT_TRANSLATE_NOOP("hotkey", "Windows hot key")
MACOS = QT_TRANSLATE_NOOP("hotkey", "macOS hot key")


@dataclass(frozen=True, slots=True)
class HotkeyWay:
    """`reason` is why it does not work here; empty where it does."""

    name: str
    reason: str


async def survey() -> tuple[HotkeyWay, ...]:
    """The ways that this system could have, the one to use first."""
    if sys.platform == "win32":
        return (HotkeyWay(WINDOWS, ""),)
    if sys.platform == "darwin":
        return (HotkeyWay(MACOS, ""),)
    from desktop.hotkey.backends import portal, x11

    if on_wayland(os.environ):
        blind = translate("hotkey", "Under Wayland it would only work while a program that uses X11 is in front.")
        return (HotkeyWay(PORTAL, await portal.unavailable()), HotkeyWay(X11, blind))
    return (
        HotkeyWay(X11, x11.unavailable()),
        HotkeyWay(PORTAL, translate("hotkey", "This is no Wayland session; it is not needed.")),
    )


def make(ways: tuple[HotkeyWay, ...], watcher: Watcher) -> HotkeyBackend:
    """The backend of the first way that works."""
    name = next((way.name for way in ways if not way.reason), "")
    if name == X11:
        from desktop.hotkey.backends.x11 import X11Hotkey

        return X11Hotkey(watcher)
    if name == PORTAL:
        from desktop.hotkey.backends.portal import PortalHotkey

        return PortalHotkey(watcher)
    if name == WINDOWS:
        from desktop.hotkey.backends.windows import WindowsHotkey

        return WindowsHotkey(watcher)
    if name == MACOS:
        from desktop.hotkey.backends.macos import MacHotkey

        return MacHotkey(watcher)
    return NoBackend(translate("hotkey", NOTHING))


def on_wayland(environment: Mapping[str, str]) -> bool:
    """Whether the session is Wayland's, where X11 shows only a part of what is pressed."""
    return bool(environment.get("WAYLAND_DISPLAY")) or environment.get("XDG_SESSION_TYPE") == "wayland"


def writes_no_latin() -> bool:
    """Whether the keyboard is for another script alone, so that no key bears the letter of a shortcut."""
    if sys.platform in ("win32", "darwin"):  # both know of each key which letter it stands for
        return False
    from desktop.hotkey.backends import x11

    return x11.writes_no_latin()
