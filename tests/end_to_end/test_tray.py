"""The app in a real tray, and behind another window."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer
from tests.end_to_end.running_app import SCRIPTED, RunningApp, wait_until
from tests.patience import PATIENCE


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], sound_server: SoundServer | None) -> Iterator[DesktopSession]:
    with own_desktop(tray=True, sound_server=sound_server) as desktop:
        settings = Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"close_to_tray": True, "welcomed": True}))
        yield desktop


def shown(desktop: DesktopSession) -> bool:
    return bool(desktop.find("--onlyvisible", "--name", "^SB Voice$"))


def bring_back(desktop: DesktopSession) -> None:
    """Click on the tray's icon until the window is there; the first click may only close a message beside the icon.

    Each click is given twice the time of the one before: one that comes too early hides again what just came.
    """
    wait_until(lambda: desktop.find("--onlyvisible", "--class", "trayer"))
    tray = desktop.find("--onlyvisible", "--class", "trayer")[0]
    for patience in (PATIENCE / 20, PATIENCE / 10, PATIENCE / 5, PATIENCE / 2.5, PATIENCE):
        desktop.xdotool("mousemove", "--window", tray, "10", "10", "click", "1")
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if shown(desktop):
                return
            time.sleep(0.05)
    pytest.fail("no click on the icon brought the window back")


def test_a_closed_window_goes_on_in_the_tray_and_comes_back(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        desktop.xdotool("key", "alt+F4")
        wait_until(lambda: not shown(desktop))
        assert app.process.poll() is None
        bring_back(desktop)
        app.activate()
        app.type("Are you still there?")
        wait_until(app.replies)
        desktop.xdotool("key", "ctrl+q")
        wait_until(lambda: app.process.poll() is not None)
        assert app.process.returncode == 0


def test_started_for_the_tray_it_shows_no_window_until_it_is_asked_for(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED, hidden=True):
        assert not shown(desktop)
        bring_back(desktop)
