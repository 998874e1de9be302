"""The Wayland portal, against a service on a real bus that behaves as the specification says, and worse."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from desktop.hotkey.backends import portal
from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.portal import DECLINED, MISSING, VANISHED, PortalHotkey, trigger, unavailable
from desktop.hotkey.names import DICTATE, TALK
from desktop.hotkey.shortcut import Shortcut
from desktop.system.dbus import AWAY
from tests.desktop.hotkey.backends.service import Service
from tests.desktop.hotkey.watching import Watching, bind, until
from tests.desktop_session import DesktopSession

KEYS = Shortcut.parse("Ctrl+Alt+Space")


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    with own_desktop(display=False, sound=False, keyring="none") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        yield desktop


async def test_press_and_release_arrive(desktop: DesktopSession) -> None:
    service = await Service(desktop).ready()
    assert await unavailable() == ""
    watching = Watching()
    backend = PortalHotkey(watching)
    assert await bind(backend, KEYS) == "Press <Super>space"
    await service.says("register sb-voice")
    await service.says("bind CTRL+ALT+space")
    for word in ("press", "release", "press"):
        service.tell(word)
    await until(lambda: watching.log == ["press", "release", "press"])
    backend.close()


async def test_each_key_has_a_session_of_its_own(desktop: DesktopSession) -> None:
    service = await Service(desktop).ready()
    watching = Watching()
    backend = PortalHotkey(watching)
    await bind(backend, KEYS)
    await bind(backend, Shortcut.parse("Pause"))
    await backend.unbind()
    for line in ("register sb-voice", "bind CTRL+ALT+space", "closed", "bind Pause", "closed"):
        await service.says(line)
    service.tell("press")
    await asyncio.sleep(0.2)
    assert not watching.log
    backend.close()


async def test_an_old_portal_needs_no_name(desktop: DesktopSession) -> None:
    service = await Service(desktop, "--old").ready()
    backend = PortalHotkey(Watching())
    await bind(backend, KEYS)
    await service.says("bind CTRL+ALT+space")
    backend.close()


async def test_the_person_declines(desktop: DesktopSession) -> None:
    service = await Service(desktop, "--asks").ready()
    backend = PortalHotkey(Watching())
    service.tell("deny")
    with pytest.raises(HotkeyRefused) as refused:
        await bind(backend, KEYS)
    assert str(refused.value) == DECLINED
    service.tell("allow")
    await bind(backend, KEYS)
    backend.close()


async def test_another_key_is_chosen_while_the_person_is_asked(desktop: DesktopSession) -> None:
    service = await Service(desktop, "--asks").ready()
    backend = PortalHotkey(Watching())
    asking = asyncio.ensure_future(bind(backend, KEYS))
    await service.says("register sb-voice")
    await service.says("bind CTRL+ALT+space")
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await service.says("closed")
    service.tell("allow")
    service.tell("allow")
    await bind(backend, Shortcut.parse("Pause"))
    await service.says("bind Pause")
    backend.close()


async def test_a_portal_that_vanishes_and_comes_back(desktop: DesktopSession) -> None:
    first = await Service(desktop).ready()
    watching = Watching()
    backend = PortalHotkey(watching)
    await bind(backend, KEYS)
    first.tell("press")
    await until(lambda: watching.log == ["press"])
    first.die()
    await until(lambda: watching.log == ["press", VANISHED])
    second = await Service(desktop).ready()
    await second.says("register sb-voice")
    await second.says("bind CTRL+ALT+space")
    await until(lambda: watching.log[-1] == "back")
    second.tell("press")
    await until(lambda: watching.log[-1] == "press")
    backend.close()


async def test_a_portal_that_vanishes_while_it_asks(desktop: DesktopSession) -> None:
    service = await Service(desktop, "--asks").ready()
    backend = PortalHotkey(Watching())
    asking = asyncio.ensure_future(bind(backend, KEYS))
    await service.says("register sb-voice")
    await service.says("bind CTRL+ALT+space")
    service.die()
    with pytest.raises(HotkeyRefused, match=VANISHED.split(";")[0]):
        await asking
    backend.close()


async def test_a_session_that_the_compositor_ends(desktop: DesktopSession) -> None:
    service = await Service(desktop).ready()
    watching = Watching()
    backend = PortalHotkey(watching)
    await bind(backend, KEYS)
    service.tell("close")
    await until(lambda: watching.log == [portal.ENDED])
    backend.close()


async def test_a_bus_that_goes(desktop: DesktopSession) -> None:
    await Service(desktop).ready()
    watching = Watching()
    backend = PortalHotkey(watching)
    await bind(backend, KEYS)
    desktop.close()
    await until(lambda: watching.log and watching.log[-1] == AWAY)
    with pytest.raises(HotkeyRefused, match="no session bus"):
        await bind(backend, KEYS)
    backend.close()


async def test_where_there_is_no_portal(desktop: DesktopSession) -> None:
    assert await unavailable() == MISSING


async def test_where_there_is_no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert await unavailable() == "There is no session bus (D-Bus)."


@pytest.mark.parametrize(
    ("keys", "written"), [("Ctrl+Alt+Space", "CTRL+ALT+space"), ("Meta+Z", "LOGO+z"), ("Shift+F9", "SHIFT+F9")]
)
def test_how_a_trigger_is_written(keys: str, written: str) -> None:
    assert trigger(Shortcut.parse(keys)) == written


async def test_two_keys_are_bound_together_and_told_apart(desktop: DesktopSession) -> None:
    service = await Service(desktop).ready()
    watching = Watching()
    backend = PortalHotkey(watching)
    await backend.bind({TALK: KEYS, DICTATE: Shortcut.parse("Pause")})
    await service.says("register sb-voice")
    await service.says("bind CTRL+ALT+space Pause")
    service.tell(f"press {DICTATE}")
    service.tell(f"release {DICTATE}")
    await until(lambda: watching.others == [(DICTATE, "press"), (DICTATE, "release")])
    service.tell("close")
    await until(lambda: watching.log == [portal.ENDED])
    assert watching.others[-1] == (DICTATE, portal.ENDED)
    backend.close()
