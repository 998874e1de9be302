"""The window on a virtual desktop: real display, real sound server, real keys."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
import wave
from contextlib import closing
from pathlib import Path

from tests.both_sound_servers import on_both_servers
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.end_to_end.running_app import SCRIPTED, RunningApp, loud, wait_until
from tests.servers.realtime_server import TOKEN, ChildServer

LONG = "Tell me everything that you know about the weather in the mountains, and then tell me all of it once more"


@on_both_servers
def test_hold_space_talk_and_hear_the_answer(desktop: DesktopSession, speech: Path) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.hold()
        app.wait_listening()
        desktop.say(speech)
        app.let_go()
        wait_until(lambda: any(reply.full and not reply.interrupted for reply in app.replies()))
        wait_until(lambda: loud(recording.samples))
    question, reply = app.stored()[:2]
    heard = float(question.full.split()[2])
    with wave.open(str(speech)) as file:
        spoken = file.getnframes() / file.getframerate()
    assert spoken <= heard <= spoken + 3, "all that was said came, and little else"
    assert reply.full == f"You said: {question.full}"


def test_tapping_space_opens_the_microphone_and_sends(desktop: DesktopSession, speech: Path) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.tap()
        app.wait_listening()
        desktop.say(speech)
        app.tap()
        wait_until(lambda: any(reply.full and not reply.interrupted for reply in app.replies()))
        wait_until(lambda: loud(recording.samples))
    question = app.stored()[0]
    with wave.open(str(speech)) as file:
        spoken = file.getnframes() / file.getframerate()
    assert spoken <= float(question.full.split()[2]) <= spoken + 3, "all that was said came, and little else"


def test_a_tap_while_it_speaks_only_stops_it(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        app.tap()
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
        quiet_from = recording.seconds + 0.7
        wait_until(lambda: recording.seconds > quiet_from + 1)
        assert not loud(recording.samples[int(quiet_from * RATE) :])
    assert len(app.stored()) == 2


def test_pressing_while_it_speaks_silences_it(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        begun = recording.seconds
        wait_until(lambda: recording.seconds > begun + 1)
        pressed = recording.at(time.monotonic())
        app.hold()
        wait_until(lambda: recording.seconds > pressed + 2)
        app.let_go()
        after = recording.samples[int((pressed + 0.7) * RATE) :]
        assert not loud(after), "the reply went on although the microphone was open"
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
    reply = app.replies()[0]
    assert reply.full.startswith(reply.spoken)
    assert 0 < len(reply.spoken) < len(reply.full)


def test_escape_silences_it_without_asking_anything(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        desktop.xdotool("key", "Escape")
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
        quiet_from = recording.seconds + 0.7
        wait_until(lambda: recording.seconds > quiet_from + 1)
        assert not loud(recording.samples[int(quiet_from * RATE) :])
    assert len(app.stored()) == 2


def test_a_server_that_is_killed_comes_back_and_remembers(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        wait_until(app.replies)  # what began to be spoken is written a fifth of a second later
        killed = app.server_pid
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        app.wait_connected(2)
        assert app.server_pid != killed
        app.type("And now?")
        wait_until(lambda: any("And now?" in reply.full for reply in app.replies()))
    rows = app.stored()
    assert {row.conversation for row in rows} == {rows[0].conversation}
    assert [row.role for row in rows] == ["user", "assistant", "user", "assistant"]


def test_an_app_that_is_killed_takes_its_server_along(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        server = app.server_pid
        app.process.kill()
        app.process.wait()
        wait_until(lambda: not Path(f"/proc/{server}").exists())


def test_closing_the_window_ends_everything(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        server = app.server_pid

        def gone() -> bool:
            # Pressed again where the window manager, busy with the new window, did not take it.
            desktop.xdotool("key", "alt+F4")
            return app.ended_within(1)

        wait_until(gone)
        assert app.process.returncode == 0
        wait_until(lambda: not Path(f"/proc/{server}").exists())


def test_without_any_sound_one_can_still_type(own_desktop: type[DesktopSession]) -> None:
    with own_desktop(sound=False) as desktop, RunningApp(desktop, SCRIPTED) as app:
        app.type("Hello?")
        wait_until(lambda: any("Hello?" in reply.full for reply in app.replies()))
        app.hold()
        time.sleep(0.5)
        app.let_go()
        app.type("Still there?")
        wait_until(lambda: any("Still there?" in reply.full for reply in app.replies()))
        assert app.process.poll() is None


def test_a_team_server_is_entered_once(desktop: DesktopSession, tmp_path: Path) -> None:
    with ChildServer(tmp_path) as team:
        url = team.address().url
        with RunningApp(desktop, SCRIPTED) as app:
            windows = shown_windows(desktop)
            desktop.xdotool("key", "F10")
            wait_until(lambda: shown_windows(desktop) > windows)  # what is pressed before is not for the menu
            desktop.xdotool("key", "Down", "Down", "Down", "Return")
            desktop.window("--onlyvisible", "--name", "^Server")
            desktop.xdotool("key", "Down", "Tab")
            desktop.xdotool("type", url)
            desktop.xdotool("key", "Tab")
            desktop.xdotool("type", "wrong")
            desktop.xdotool("key", "Return")
            wait_until(lambda: "a server was tried: it is not taken" in app.log)
            assert app.server_pid is not None, "a server that refuses the token is not used"
            desktop.xdotool("key", "ctrl+a")
            desktop.xdotool("type", TOKEN)
            desktop.xdotool("key", "Return")
            wait_until(lambda: app.server_pid is None)
            app.wait_connected(3)  # the bundled one, the try, and then for good
        kept = (Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json").read_text()
        assert url in kept
        assert TOKEN not in kept
        with RunningApp(desktop, SCRIPTED) as app:
            assert app.server_pid is None
            app.type("Hello?")
            wait_until(lambda: "Hello?" in _said(tmp_path))
        assert not app.stored(), "nothing is kept here of what is said there"


def shown_windows(desktop: DesktopSession) -> int:
    """How many windows can be seen, menus among them."""
    return len(desktop.find("--onlyvisible", "--class", ".*"))


def _said(folder: Path) -> str:
    """Everything in a team server's database."""
    with closing(sqlite3.connect(folder / "conversations.sqlite3")) as database:
        return str(database.execute("SELECT full FROM items").fetchall())


def test_the_doctor_asks_the_server_that_the_app_has_already(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "desktop", "doctor"],
            env=desktop.env,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    found = {what: " ".join(said) for what, *said in map(str.split, done.stdout.splitlines())}
    assert found["server"].startswith("ok runs, version ")
    assert found["hear"] == found["think"] == found["speak"] == "ok scripted", "what the app was started with"
