"""Everything of the Windows backend but the system's own calls, which were never run here."""

from __future__ import annotations

import ctypes

import pytest
from pytestqt.qtbot import QtBot

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.windows import ALREADY_REGISTERED, WM_HOTKEY, WindowsHotkey, WindowsMessage
from desktop.hotkey.names import DICTATE, TALK
from desktop.hotkey.shortcut import Shortcut
from tests.desktop.hotkey.watching import Watching, bind


class System:
    """Windows as far as the backend sees it."""

    def __init__(self) -> None:
        self.numbers: dict[int, tuple[int, int]] = {}
        self.code = 0
        self.down = False

    @property
    def registered(self) -> list[tuple[int, int]]:
        return list(self.numbers.values())

    def register(self, number: int, modifiers: int, key: int) -> int:
        if not self.code:
            self.numbers[number] = (modifiers, key)
        return self.code

    def unregister(self, number: int) -> None:
        del self.numbers[number]

    def key_down(self, key: int) -> bool:
        return self.down


def pressed(number: int = WM_HOTKEY, which: int = 1) -> WindowsMessage:
    return WindowsMessage(None, number, which)


@pytest.fixture
def system(qtbot: QtBot) -> System:
    return System()


async def test_the_release_is_polled_for(qasync_loop: object, qtbot: QtBot, system: System) -> None:
    watching = Watching()
    backend = WindowsHotkey(watching, system)
    assert await bind(backend, Shortcut.parse("Ctrl+Alt+Space")) == "Ctrl+Alt+Space"
    assert system.registered == [(0x4003, 0x20)]
    system.down = True
    backend.take(pressed())
    backend.take(pressed())
    backend.look()
    assert watching.log == ["press"]
    assert backend.key_down(TALK) is True
    system.down = False
    backend.look()
    assert watching.log == ["press", "release"]
    backend.close()
    assert not system.registered


async def test_other_messages_are_not_ours(qasync_loop: object, system: System) -> None:
    watching = Watching()
    backend = WindowsHotkey(watching, system)
    backend.take(pressed())  # nothing is bound yet
    await bind(backend, Shortcut.parse("Pause"))
    backend.take(pressed(0x0100))
    backend.take(pressed(which=2))
    message = pressed()
    assert backend.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert not watching.log
    assert backend.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert watching.log == ["press"]
    backend.close()


@pytest.mark.parametrize(
    ("keys", "code", "reason"),
    [("F9", ALREADY_REGISTERED, "Another program uses F9"), ("F9", 5, "error 5"), ("Media Record", 0, "has no Media")],
)
async def test_a_refusal_is_told(qasync_loop: object, system: System, keys: str, code: int, reason: str) -> None:
    backend = WindowsHotkey(Watching(), system)
    await bind(backend, Shortcut.parse("F8"))
    system.code = code
    with pytest.raises(HotkeyRefused, match=reason):
        await bind(backend, Shortcut.parse(keys))
    assert not system.registered, "the key before it is let go"
    assert backend.key_down(TALK) is None
    backend.close()


async def test_closing_while_the_key_is_held(qasync_loop: object, qtbot: QtBot, system: System) -> None:
    watching = Watching()
    backend = WindowsHotkey(watching, system)
    await bind(backend, Shortcut.parse("F9"))
    system.down = True
    backend.take(pressed())
    backend.close()
    qtbot.wait(60)
    assert watching.log == ["press"]


async def test_two_keys_are_told_apart(qasync_loop: object, system: System) -> None:
    watching = Watching()
    backend = WindowsHotkey(watching, system)
    await backend.bind({TALK: Shortcut.parse("F9"), DICTATE: Shortcut.parse("Ctrl+Alt+D")})
    system.down = True
    backend.take(pressed(which=2))
    system.down = False
    backend.look()
    assert (watching.log, watching.others) == ([], [(DICTATE, "press"), (DICTATE, "release")])
    await backend.unbind()
    assert not system.registered
    backend.close()
