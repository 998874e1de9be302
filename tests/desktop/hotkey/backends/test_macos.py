"""Everything of the macOS backend but the system's own calls, which were never run here."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.backends.macos import EXISTS, PRESSED, RELEASED, MacHotkey
from desktop.hotkey.names import DICTATE, TALK
from desktop.hotkey.shortcut import Shortcut
from tests.desktop.hotkey.watching import Watching, bind


class System:
    """Carbon as far as the backend sees it."""

    def __init__(self) -> None:
        self.numbers: dict[int, tuple[int, int]] = {}
        self.code = 0
        self.happened: Callable[[int, int], None] = lambda *_: None
        self.closed = False

    @property
    def registered(self) -> list[tuple[int, int]]:
        return list(self.numbers.values())

    def listen(self, happened: Callable[[int, int], None]) -> None:
        self.happened = happened

    def register(self, number: int, modifiers: int, key: int) -> int:
        if not self.code:
            self.numbers[number] = (modifiers, key)
        return self.code

    def unregister(self, number: int) -> None:
        del self.numbers[number]

    def key_down(self, key: int) -> bool:
        return key == 49

    def close(self) -> None:
        self.closed = True


async def test_press_and_release() -> None:
    system, watching = System(), Watching()
    backend = MacHotkey(watching, system)
    system.happened(PRESSED, 1)  # nothing is bound yet
    assert await bind(backend, Shortcut.parse("Ctrl+Alt+Space")) == "Ctrl+Alt+Space"
    assert system.registered == [(0x0900, 49)], "what Qt calls Ctrl is Command"
    for kind in (PRESSED, RELEASED, 7):
        system.happened(kind, 1)
    assert watching.log == ["press", "release"]
    assert backend.key_down(TALK) is True
    backend.close()
    assert not system.registered
    assert system.closed


@pytest.mark.parametrize(
    ("keys", "code", "reason"),
    [
        ("F9", EXISTS, "Another program uses F9"),
        ("F9", -50, "error -50"),
        ("Pause", 0, "A Mac has no Pause"),
        ("Alt+Space", 0, "Command or Control"),
        ("Shift+F9", 0, "Command or Control"),
    ],
)
async def test_a_refusal_is_told(keys: str, code: int, reason: str) -> None:
    system = System()
    backend = MacHotkey(Watching(), system)
    await bind(backend, Shortcut.parse("F8"))
    system.code = code
    with pytest.raises(HotkeyRefused, match=reason):
        await bind(backend, Shortcut.parse(keys))
    assert not system.registered, "the key before it is let go"
    assert backend.key_down(TALK) is None


async def test_two_keys_are_told_apart() -> None:
    system, watching = System(), Watching()
    backend = MacHotkey(watching, system)
    await backend.bind({TALK: Shortcut.parse("F9"), DICTATE: Shortcut.parse("Ctrl+Alt+Space")})
    for kind in (PRESSED, RELEASED):
        system.happened(kind, 2)
    assert (watching.log, watching.others) == ([], [(DICTATE, "press"), (DICTATE, "release")])
    assert (backend.key_down(DICTATE), backend.key_down(TALK)) == (True, False)
    backend.close()
    assert not system.registered
