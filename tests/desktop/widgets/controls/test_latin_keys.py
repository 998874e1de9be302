"""Shortcuts on a real X server with layouts that know no Latin letter."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.keyboard import KEYCODES, is_foreign, latin_at
from tests.desktop_session import DesktopSession
from tests.patience import PATIENCE

PROGRAM = Path(__file__).with_name("latin_keys_window.py")
CTRL, SHIFT, ALT = "37", "50", "64"


class Window:
    """The program, and what it says."""

    def __init__(self, desktop: DesktopSession, process: subprocess.Popen[str]) -> None:
        self._desktop = desktop
        self._lines: queue.Queue[str] = queue.Queue()
        assert process.stdout is not None
        self._out = process.stdout
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._out:
            self._lines.put(line.rstrip("\n"))

    def line(self) -> str:
        return self._lines.get(timeout=PATIENCE)

    def press(self, sign: str, *modifiers: str) -> None:
        """The key where a US keyboard has that sign."""
        downs = [word for key in modifiers for word in ("keydown", key)]
        ups = [word for key in modifiers for word in ("keyup", key)]
        self._desktop.xdotool(*downs, "key", str(KEYCODES[sign]), *ups)


@contextmanager
def window(desktop: DesktopSession, *layout: str) -> Iterator[Window]:
    subprocess.run(["setxkbmap", *layout], env=desktop.env, check=True)
    environment = {**desktop.env, "PYTHONPATH": str(PROGRAM.parents[4])}
    program = subprocess.Popen([sys.executable, str(PROGRAM)], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        shown = Window(desktop, program)
        assert shown.line() == "ready"
        yield shown
    finally:
        program.kill()
        program.wait()
        assert program.stdout is not None
        program.stdout.close()


@pytest.mark.parametrize("layout", ["us", "ru", "ua", "gr", "il", "th", "us,ru", "de"])
def test_a_shortcut_is_where_it_is_elsewhere(layout: str, own_desktop: type[DesktopSession]) -> None:
    with own_desktop(sound=False, keyring="none") as desktop, window(desktop, layout) as shown:
        for keys, sign, modifiers in (
            ("Ctrl+B", "B", (CTRL,)),
            ("Ctrl+Q", "Q", (CTRL,)),
            ("Ctrl+,", ",", (CTRL,)),
            ("Ctrl+Shift+K", "K", (CTRL, SHIFT)),
            ("Alt+W", "W", (ALT,)),
        ):
            shown.press(sign, *modifiers)
            assert shown.line() == keys
        # What a text field does by itself: all of it, cut, and back again.
        for sign in "AXV":
            shown.press(sign, CTRL)
        assert [shown.line(), shown.line()] == ["text ", "text words to cut"]


def test_a_layout_with_latin_letters_is_left_alone(own_desktop: type[DesktopSession]) -> None:
    with own_desktop(sound=False, keyring="none") as desktop, window(desktop, "fr") as shown:
        shown.press("A", CTRL)  # a Q in France
        assert shown.line() == "Ctrl+Q"


def test_signs_and_their_keys() -> None:
    assert [latin_at(KEYCODES[sign]) for sign in "AZ09,"] == ["A", "Z", "0", "9", ","]
    assert latin_at(9) == ""
    assert [is_foreign(sign) for sign in "жЖλש۱ิ"] == [True] * 6
    assert [is_foreign(sign) for sign in "aÖß€,ªµ²ƒ\u0301"] == [False] * 10
