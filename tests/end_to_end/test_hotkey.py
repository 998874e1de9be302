"""The talk key and `sb-voice ptt` while another window is in front: real display, real sound, real bus."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.desktop_session import DesktopSession
from tests.end_to_end.running_app import SCRIPTED, RunningApp, loud, wait_until
from tests.patience import PATIENCE

LONG = "Tell me everything that you know about the weather in the mountains, and then tell me all of it once more"
OTHER = "Event Tester"


def choose_key(desktop: DesktopSession, keys: str) -> None:
    """As if it had been chosen in the settings before."""
    path = Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"hotkey": keys, "welcomed": True}))


def watched(app: RunningApp) -> None:
    wait_until(lambda: "the talk key is watched" in app.log)


class OtherWindow:
    """Another program's window in front, which writes down every key that it gets."""

    def __init__(self, desktop: DesktopSession) -> None:
        self._desktop = desktop
        self._log = desktop.folder / "other.log"
        with self._log.open("wb") as log:
            desktop.start(["xev", "-event", "keyboard", "-event", "focus"], stdout=log)
        self.id = desktop.window("--onlyvisible", "--name", OTHER)
        desktop.xdotool("windowactivate", "--sync", self.id)
        self.write("x")

    def write(self, key: str) -> None:
        """Type into it and wait until it has come."""
        before = self.got(key)
        self._desktop.xdotool("key", key)
        wait_until(lambda: self.got(key) > before)

    def got(self, key: str) -> int:
        return self._log.read_text(errors="replace").count(f", {key})")

    @property
    def in_front(self) -> bool:
        return self._desktop.window_in_front == self.id


def sb_voice(desktop: DesktopSession, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "desktop", *arguments]
    return subprocess.run(command, env=desktop.env, capture_output=True, text=True, timeout=60, check=False)


def test_hold_the_key_elsewhere_and_hear_the_answer(desktop: DesktopSession, speech: Path) -> None:
    choose_key(desktop, "Ctrl+Alt+Space")
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        watched(app)
        other = OtherWindow(desktop)
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        app.wait_listening()
        desktop.say(speech)
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        wait_until(lambda: any(reply.full and not reply.interrupted for reply in app.replies()))
        wait_until(lambda: loud(recording.samples))
        assert other.got("space") == 0, "a key that talks is nobody else's"
        assert other.in_front
        other.write("y")
    question = app.stored()[0]
    assert float(question.full.split()[2]) > 2, "all the time that the key was held was heard"


def test_a_tap_opens_and_a_tap_ends(desktop: DesktopSession, speech: Path) -> None:
    choose_key(desktop, "F9")
    with RunningApp(desktop, SCRIPTED) as app:
        watched(app)
        OtherWindow(desktop)
        desktop.xdotool("key", "F9")
        app.wait_listening()
        desktop.say(speech)
        assert not app.stored()
        desktop.xdotool("key", "F9")
        wait_until(app.replies)


def test_a_key_that_is_pressed_during_a_reply_silences_it(desktop: DesktopSession) -> None:
    choose_key(desktop, "F9")
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        watched(app)
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        OtherWindow(desktop)
        desktop.xdotool("keydown", "F9")
        time.sleep(0.6)
        desktop.xdotool("keyup", "F9")
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))


def test_quitting_while_the_key_is_held_lets_it_go(desktop: DesktopSession) -> None:
    choose_key(desktop, "F9")
    with RunningApp(desktop, SCRIPTED) as app:
        watched(app)
        other = OtherWindow(desktop)
        desktop.xdotool("keydown", "F9")
        time.sleep(0.3)
        app.process.terminate()
        assert app.process.wait(PATIENCE) == 0
        desktop.xdotool("keyup", "F9")
        other.write("F9")


def test_a_command_interrupts_a_reply_and_asks(desktop: DesktopSession, speech: Path) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        assert sb_voice(desktop, "ptt", "start").returncode == 0
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
        desktop.say(speech)
        assert sb_voice(desktop, "ptt", "toggle").returncode == 0
        wait_until(lambda: len(app.replies()) == 2 and app.replies()[1].full)


def test_what_is_cancelled_is_never_asked(desktop: DesktopSession, speech: Path) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        assert sb_voice(desktop, "ptt", "start").returncode == 0
        app.wait_listening()
        desktop.say(speech)
        assert sb_voice(desktop, "ptt", "cancel").returncode == 0
        app.type("Only this?")
        wait_until(lambda: any("Only this?" in reply.full for reply in app.replies()))
        assert [row.role for row in app.stored()] == ["user", "assistant"]


def test_a_second_start_brings_the_first_to_the_front(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        other = OtherWindow(desktop)
        assert other.in_front
        assert sb_voice(desktop).returncode == 0
        wait_until(lambda: desktop.window_in_front == app.window)
        desktop.xdotool("windowminimize", app.window)
        wait_until(lambda: other.in_front)
        assert sb_voice(desktop).returncode == 0
        wait_until(lambda: desktop.window_in_front == app.window)
        assert app.process.poll() is None
    with RunningApp(desktop, SCRIPTED):  # which would not be, if the first had left something behind
        pass


def test_an_app_that_was_killed_is_in_nobodys_way(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        app.process.kill()
        app.process.wait()
        assert sb_voice(desktop, "ptt", "start").returncode == 3
    with RunningApp(desktop, SCRIPTED):
        assert sb_voice(desktop, "ptt", "stop").returncode == 0


@pytest.mark.parametrize("releases", [True, False], ids=["as specified", "never a release"])
def test_the_portal_of_a_wayland_session(desktop: DesktopSession, speech: Path, releases: bool) -> None:
    """The app cannot tell this from a Wayland session, but that it draws through X11."""
    choose_key(desktop, "Ctrl+Alt+Space")
    command = [sys.executable, "-P", "-m", "tests.servers.portals.shortcuts_portal"]
    portal = desktop.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert portal.stdin is not None
    assert portal.stdout is not None
    assert portal.stdout.readline() == "ready\n"
    with RunningApp(desktop, {**SCRIPTED, "XDG_SESSION_TYPE": "wayland"}) as app:
        watched(app)
        assert portal.stdout.readline() == "register sb-voice\n"
        assert portal.stdout.readline() == "bind CTRL+ALT+space\n"
        portal.stdin.write("press\n")
        portal.stdin.flush()
        app.wait_listening()
        desktop.say(speech)
        portal.stdin.write("release\n" if releases else "press\n")
        portal.stdin.flush()
        wait_until(lambda: app.replies() and app.replies()[0].full)
    assert float(app.stored()[0].full.split()[2]) > 2
