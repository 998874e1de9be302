"""The key grab on a real X server, with keys that xdotool holds."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import Iterator

import pytest

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.x11 import X11Hotkey, keycode_of, lock_masks, modifier_mask, unavailable, writes_no_latin
from desktop.hotkey.names import DICTATE, TALK
from desktop.hotkey.push_to_talk import TAP_SECONDS
from desktop.hotkey.shortcut import Shortcut
from tests.desktop.hotkey.backends.screen_lock import ScreenLock
from tests.desktop.hotkey.watching import Watching, bind, until
from tests.desktop_session import DesktopSession


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    with own_desktop(sound=False, keyring="none") as desktop:
        monkeypatch.setenv("DISPLAY", desktop.env["DISPLAY"])
        yield desktop


async def xdotool(desktop: DesktopSession, *arguments: str) -> str:
    """Beside the loop, which reads what comes meanwhile."""
    return await asyncio.to_thread(desktop.xdotool, *arguments)


async def keyboard(desktop: DesktopSession, layout: str) -> None:
    await asyncio.to_thread(subprocess.run, ["setxkbmap", layout], env=desktop.env, check=True)


async def test_a_held_key_is_pressed_and_released_once(desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    assert await bind(backend, Shortcut.parse("F9")) == "F9"
    await xdotool(desktop, "keydown", "F9")
    await until(lambda: watching.log.count("press") > 5)  # it repeats by now
    assert backend.key_down(TALK)
    await xdotool(desktop, "keyup", "F9")
    await until(lambda: "release" in watching.log)
    assert set(watching.log[:-1]) == {"press"}, "auto-repeat fakes no release"
    assert not backend.key_down(TALK)
    # This loop hears of both at once, as one that was busy, and is told how long it was all the same.
    desktop.xdotool("keydown", "F9")
    time.sleep(TAP_SECONDS)
    desktop.xdotool("keyup", "F9")
    await until(lambda: watching.log.count("release") == 2)
    assert watching.seconds[-1] is not None
    assert watching.seconds[-1] >= TAP_SECONDS
    backend.close()


async def test_locks_do_not_matter(desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    await bind(backend, Shortcut.parse("Ctrl+Alt+Space"))
    for count, lock in enumerate(("Num_Lock", "Caps_Lock", "Num_Lock"), start=1):
        await xdotool(desktop, "key", lock)
        await xdotool(desktop, "key", "ctrl+alt+space")
        await until(lambda count=count: watching.log.count("release") == count)  # type: ignore[misc]
    await xdotool(desktop, "key", "ctrl+space")
    await xdotool(desktop, "key", "ctrl+alt+space")
    await until(lambda: watching.log.count("release") == 4)
    assert watching.log.count("press") == 4
    backend.close()


async def test_modifiers_may_be_let_go_first(desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    await bind(backend, Shortcut.parse("Ctrl+Alt+Space"))
    await xdotool(desktop, "keydown", "ctrl", "keydown", "alt", "keydown", "space", "keyup", "alt", "keyup", "ctrl")
    await until(lambda: "press" in watching.log)
    assert "release" not in watching.log
    await xdotool(desktop, "keyup", "space")
    await until(lambda: "release" in watching.log)
    backend.close()


async def test_closing_right_after_asking(desktop: DesktopSession) -> None:
    backend = X11Hotkey(Watching())
    await bind(backend, Shortcut.parse("F9"))
    await xdotool(desktop, "keydown", "F9")
    await until(lambda: backend.key_down(TALK))
    backend.close()
    backend.close()
    await asyncio.sleep(0.05)
    await xdotool(desktop, "keyup", "F9")


async def test_a_conflict_is_told_and_nothing_is_kept(desktop: DesktopSession) -> None:
    first, second = X11Hotkey(Watching()), X11Hotkey(Watching())
    await bind(first, Shortcut.parse("F9"))
    with pytest.raises(HotkeyRefused, match="Another program uses F9 already"):
        await bind(second, Shortcut.parse("F9"))
    await first.unbind()
    assert await bind(second, Shortcut.parse("F9")) == "F9"
    with pytest.raises(HotkeyRefused):
        await bind(first, Shortcut.parse("F9"))
    for backend in (first, second):
        backend.close()


async def test_a_key_that_is_not_there(desktop: DesktopSession) -> None:
    backend = X11Hotkey(Watching())
    with pytest.raises(HotkeyRefused, match="has no F24"):
        await bind(backend, Shortcut.parse("F24"))
    backend.close()


async def test_the_key_moves_with_the_keyboard_map(desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    await keyboard(desktop, "us")
    await bind(backend, Shortcut.parse("Ctrl+Alt+Y"))
    before = backend._grabs
    await keyboard(desktop, "de")  # Y and Z change places
    await until(lambda: backend._grabs and backend._grabs[0] != before[0])
    await xdotool(desktop, "key", "ctrl+alt+z")
    await xdotool(desktop, "key", "ctrl+alt+y")
    await until(lambda: "release" in watching.log)
    assert watching.log == ["press", "release"]
    backend.close()


async def test_the_keyboard_map_changes_while_the_key_is_held(desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    await bind(backend, Shortcut.parse("F9"))
    await xdotool(desktop, "keydown", "F9")
    await until(lambda: "press" in watching.log)
    before = backend._grabs
    await keyboard(desktop, "fr")
    await until(lambda: backend._grabs and backend._grabs is not before)
    await xdotool(desktop, "keyup", "F9")
    await until(lambda: not backend.key_down(TALK))
    await until(lambda: "release" in watching.log)
    backend.close()


async def test_a_locked_screen_hides_the_key(desktop: DesktopSession) -> None:
    """A screen locker grabs the whole keyboard: not while our key is held, and then we see nothing."""
    watching = Watching()
    backend = X11Hotkey(watching)
    await bind(backend, Shortcut.parse("F9"))
    locker = ScreenLock()
    await xdotool(desktop, "keydown", "F9")
    await until(lambda: "press" in watching.log)
    assert not locker.grab(), "it would wait until the key is let go"
    await xdotool(desktop, "keyup", "F9")
    await until(lambda: "release" in watching.log)
    assert locker.grab()
    watching.log.clear()
    await xdotool(desktop, "key", "F9")
    await asyncio.sleep(0.3)
    assert not watching.log
    locker.close()
    await xdotool(desktop, "key", "F9")
    await until(lambda: "release" in watching.log)
    backend.close()


async def test_an_x_server_that_goes_is_told(desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    await bind(backend, Shortcut.parse("F9"))
    desktop.close()
    await until(lambda: watching.log)
    assert watching.log == ["The connection to the X server was lost."]
    assert backend.key_down(TALK) is not True
    backend.close()


def test_where_there_is_no_x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "")
    assert unavailable() == "There is no X server."
    monkeypatch.setenv("DISPLAY", ":4711")
    assert unavailable() == "The X server does not let SB Voice connect."


def test_a_key_is_found_best_where_it_needs_no_shift() -> None:
    keys = {10: (1, 2), 11: (2, 3), 12: (0, 0)}
    assert keycode_of(2, keys) == 11
    assert keycode_of(3, keys) == 11
    assert keycode_of(4, keys) is None


def test_which_modifiers_there_are() -> None:
    keys = {50: (0xFFE1,), 64: (0xFFE9,), 77: (0xFF7F,)}
    modifiers = ((50, 0), (), (), (64, 0), (77,), (), (), ())
    assert modifier_mask((0xFFE9, 0xFFE7), keys, modifiers) == 8
    assert modifier_mask((0xFFEB,), keys, modifiers) == 0
    assert lock_masks(keys, modifiers) == [0, 2, 16, 18]


@pytest.mark.parametrize("layout", ["ru", "gr", "il"])
async def test_without_latin_letters_the_key_is_where_they_would_be(layout: str, desktop: DesktopSession) -> None:
    watching = Watching()
    backend = X11Hotkey(watching)
    assert not writes_no_latin()
    await keyboard(desktop, layout)
    assert writes_no_latin()
    await bind(backend, Shortcut.parse("Ctrl+Alt+D"))
    await xdotool(desktop, "keydown", "37", "keydown", "64", "key", "40", "keyup", "64", "keyup", "37")
    await until(lambda: "release" in watching.log)
    assert watching.log == ["press", "release"]
    await keyboard(desktop, "us")
    await until(lambda: backend._grabs)
    await xdotool(desktop, "key", "ctrl+alt+d")
    await until(lambda: watching.log.count("release") == 2)
    backend.close()


async def test_two_keys_are_told_apart(desktop: DesktopSession) -> None:
    """Also where they differ by a modifier alone."""
    watching = Watching()
    backend = X11Hotkey(watching)
    keys = {TALK: Shortcut.parse("F9"), DICTATE: Shortcut.parse("Ctrl+F9")}
    assert await backend.bind(keys) == {TALK: "F9", DICTATE: "Ctrl+F9"}
    await xdotool(desktop, "key", "ctrl+F9")
    await until(lambda: watching.others == [(DICTATE, "press"), (DICTATE, "release")])
    assert not watching.log
    await xdotool(desktop, "keydown", "F9")
    await until(lambda: backend.key_down(TALK))
    assert backend.key_down(DICTATE) is False
    await xdotool(desktop, "keyup", "F9")
    await until(lambda: watching.log[-1:] == ["release"])
    assert len(watching.others) == 2
    backend.close()


async def test_one_key_that_is_taken_leaves_the_other(desktop: DesktopSession) -> None:
    other, watching = X11Hotkey(Watching()), Watching()
    await bind(other, Shortcut.parse("F8"))
    backend = X11Hotkey(watching)
    outcomes = await backend.bind({TALK: Shortcut.parse("F9"), DICTATE: Shortcut.parse("F8")})
    assert outcomes[TALK] == "F9"
    assert isinstance(outcomes[DICTATE], HotkeyRefused)
    await xdotool(desktop, "key", "F9")
    await until(lambda: watching.log == ["press", "release"])
    for each in (backend, other):
        each.close()
