"""The real xdg-desktop-portal between us and a desktop: its rules for requests, sessions and answers are met."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.portal import VANISHED, PortalHotkey, unavailable
from desktop.hotkey.shortcut import Shortcut
from desktop.system.desktop_portal import SERVICE
from tests.desktop.hotkey.backends.service import Service
from tests.desktop.hotkey.watching import Watching, bind, until
from tests.desktop_session import DesktopSession
from tests.servers.portals import portal_backend

PLACES = ("/usr/libexec/xdg-desktop-portal", "/usr/lib/xdg-desktop-portal")
PORTAL = next((place for place in PLACES if Path(place).exists()), "")
pytestmark = pytest.mark.skipif(not PORTAL, reason="not installed: xdg-desktop-portal")
KEYS = Shortcut.parse("Ctrl+Alt+Space")
DESCRIBED = f"""[portal]
DBusName={portal_backend.SERVICE}
Interfaces={portal_backend.SHORTCUTS};{portal_backend.REMOTE};
UseIn=tests
"""


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    with own_desktop(display=False, sound=False, keyring="none") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        yield desktop


async def portal(desktop: DesktopSession) -> subprocess.Popen[bytes]:
    """Start it; it finds the backend by a file and by what the desktop is called."""
    known = desktop.folder / "portals"
    known.mkdir(exist_ok=True)
    (known / "tests.portal").write_text(DESCRIBED)
    env = {**desktop.env, "XDG_CURRENT_DESKTOP": "tests", "XDG_DESKTOP_PORTAL_DIR": str(known)}
    process = desktop.start([PORTAL], env=env)
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    ask += ["org.freedesktop.DBus.NameHasOwner", f"string:{SERVICE}"]
    await until(lambda: "true" in subprocess.run(ask, env=desktop.env, capture_output=True, text=True).stdout)
    return process


async def backend(desktop: DesktopSession, *options: str) -> Service:
    return await Service(desktop, *options, module="portal_backend").ready()


@pytest.mark.parametrize("options", [(), ("--plasma",)], ids=["as specified", "Plasma before 6.1"])
async def test_a_key_is_bound_and_pressed_and_bound_again(desktop: DesktopSession, options: tuple[str, ...]) -> None:
    behind = await backend(desktop, *options)
    await portal(desktop)
    assert await unavailable() == ""
    watching = Watching()
    hotkey = PortalHotkey(watching)
    for _ in range(2):
        assert await bind(hotkey, KEYS) == "Press <Super>space"
        await behind.says("create sb_voice for an unknown application")
        if not options:
            await behind.says("bind CTRL+ALT+space")
        behind.tell("press")
        behind.tell("release")
        await until(lambda: watching.log == ["press", "release"])
        watching.log.clear()
        await hotkey.unbind()
        await behind.says("closed")
    behind.tell("press")
    await bind(hotkey, KEYS)
    assert not watching.log
    hotkey.close()


async def test_the_portal_is_started_anew_and_its_backend_was_not(desktop: DesktopSession) -> None:
    behind = await backend(desktop, "--plasma")
    first = await portal(desktop)
    watching = Watching()
    hotkey = PortalHotkey(watching)
    await bind(hotkey, KEYS)
    first.kill()
    first.wait()
    await until(lambda: watching.log == [VANISHED])
    await portal(desktop)
    await until(lambda: watching.log == [VANISHED, "back"])
    behind.tell("press")
    await until(lambda: watching.log[-1] == "press")
    hotkey.close()


async def test_an_application_that_ends_gives_the_key_back(desktop: DesktopSession) -> None:
    behind = await backend(desktop)
    await portal(desktop)
    hotkey = PortalHotkey(Watching())
    await bind(hotkey, KEYS)
    await behind.says("create sb_voice for an unknown application")
    await behind.says("bind CTRL+ALT+space")
    hotkey.close()
    await behind.says("closed")


async def test_a_desktop_that_does_not_answer_is_not_blamed_on_the_person(desktop: DesktopSession) -> None:
    await portal(desktop)
    hotkey = PortalHotkey(Watching())
    with pytest.raises(HotkeyRefused, match="refused the key"):
        await bind(hotkey, KEYS)
    hotkey.close()
