"""Which way of watching a key is taken where."""

from __future__ import annotations

import pytest

from desktop.hotkey.backends import catalog, portal
from desktop.hotkey.backends.backend import HotkeyRefused, NoBackend
from desktop.hotkey.backends.catalog import NOTHING, PORTAL, X11, HotkeyWay, make, survey
from desktop.hotkey.backends.portal import PortalHotkey
from desktop.hotkey.backends.x11 import X11Hotkey
from desktop.hotkey.names import TALK
from desktop.hotkey.shortcut import Shortcut
from tests.desktop.hotkey.watching import Watching, bind


async def test_on_x11_keys_are_grabbed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    ways = await survey()
    assert [(way.name, bool(way.reason)) for way in ways] == [(X11, False), (PORTAL, True)]
    backend = make(ways, Watching())
    assert isinstance(backend, X11Hotkey)
    backend.close()


@pytest.mark.parametrize("variable", [("WAYLAND_DISPLAY", "wayland-0"), ("XDG_SESSION_TYPE", "wayland")])
async def test_under_wayland_the_desktop_watches(variable: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    async def available() -> str:
        return ""

    monkeypatch.setattr(portal, "unavailable", available)
    monkeypatch.setenv(*variable)
    ways = await survey()
    assert [(way.name, bool(way.reason)) for way in ways] == [(PORTAL, False), (X11, True)]
    backend = make(ways, Watching())
    assert isinstance(backend, PortalHotkey)
    backend.close()


@pytest.mark.parametrize(("system", "name"), [("win32", catalog.WINDOWS), ("darwin", catalog.MACOS)])
async def test_elsewhere_there_is_one_way(system: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert await survey() == (HotkeyWay(name, ""),)


async def test_where_nothing_works_it_says_what_to_do() -> None:
    backend = make((HotkeyWay(PORTAL, "none here"), HotkeyWay(X11, "nor this")), Watching())
    assert isinstance(backend, NoBackend)
    with pytest.raises(HotkeyRefused, match="sb-voice ptt toggle"):
        await bind(backend, Shortcut.parse("F9"))
    await backend.unbind()
    assert backend.key_down(TALK) is None
    backend.close()
    assert NOTHING
