"""The package on a machine without Python and the project: what a person does first, for real."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from tests.bundle import machine
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.desktop_session.sound_servers import SoundServer
from tests.end_to_end.recognition import recognised, words
from tests.end_to_end.running_app import SCRIPTED, RunningApp, wait_until
from tests.end_to_end.screen_reader import BUTTON, screen_reader

PATIENCE = 100
CLOUD = machine.ROOT / "dist" / "cloud" / "sb-voice"
KEY = "deepgram-key-of-the-test"
READ_KEY = "import keyring; print(keyring.get_password('sb-voice', 'key:api.deepgram.com'))"


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], sound_server: SoundServer | None) -> Iterator[DesktopSession]:
    if reason := machine.why_not():
        pytest.skip(reason)
    with own_desktop(sound_server=sound_server) as desktop:
        yield desktop
    wait_until(lambda: not machine.left_behind())


def running(desktop: DesktopSession, env: dict[str, str] | None = None) -> RunningApp:
    """The app as the menu starts it; that it also logs what it does is for the test to watch."""
    return RunningApp(desktop, command=machine.inside(desktop, *machine.menu_command(), "--log-level", "info", env=env))


def test_there_is_no_python_there(desktop: DesktopSession) -> None:
    assert machine.run(desktop, "sh", "-c", "command -v python python3").stdout == ""
    assert not list(machine.MACHINE.glob("usr/lib/python3*"))


def test_the_doctor_finds_nothing_wrong(desktop: DesktopSession) -> None:
    done = machine.run(desktop, "sb-voice", "doctor")
    assert done.returncode == 0, done.stderr
    findings = {line.split()[0]: line.split()[1] for line in done.stdout.splitlines() if not line.startswith(" ")}
    assert findings.pop("SB") == "Voice"
    assert set(findings.values()) == {"ok"}, done.stdout


@pytest.mark.timeout(300)
async def test_ask_aloud_and_understand_the_answer(desktop: DesktopSession) -> None:
    question = files("resources").joinpath("speech/question.wav")
    with running(desktop) as app, as_file(question) as wav, desktop.recording() as recording:
        asked, reply = app.ask_aloud(wav, recording, PATIENCE)
    assert {"largest", "ocean"} <= words(asked.full)
    heard = words(await recognised(recording.samples, RATE))
    said = words(reply.full)
    assert len(heard & said) >= 0.6 * len(said), f"said {sorted(said)}, understood {sorted(heard)}"


def test_a_key_goes_into_the_keyring(desktop: DesktopSession) -> None:
    with running(desktop, SCRIPTED) as app:
        desktop.xdotool("key", "ctrl+comma")
        settings = desktop.window("--onlyvisible", "--name", "^Settings")
        wait_until(lambda: desktop.window_in_front in settings.split())
        desktop.xdotool("key", "Down", "Tab", "Tab", "Tab")
        desktop.xdotool("type", KEY)
        desktop.xdotool("key", "Return")
        wait_until(lambda: stored_key(desktop) == KEY)
        assert KEY not in app.log
    with running(desktop, SCRIPTED):
        assert stored_key(desktop) == KEY


def test_an_engine_is_tried_in_the_settings(desktop: DesktopSession) -> None:
    with screen_reader(desktop) as reader, running(desktop):
        desktop.xdotool("key", "ctrl+comma")
        wait_until(lambda: reader.find("Try it: Hearing", BUTTON) is not None)
        button = reader.find("Try it: Hearing", BUTTON)
        assert button is not None
        assert reader.act(button, "Press")
        wait_until(lambda: any("ocean" in reader.name(node) for node in reader.all()), PATIENCE)


def test_the_list_shows_what_was_said_and_finds_it(desktop: DesktopSession) -> None:
    with running(desktop, SCRIPTED) as app:
        app.type("Lentils")
        wait_until(lambda: any("Lentils" in reply.full for reply in app.replies()))
        desktop.xdotool("key", "ctrl+n")
        app.wait_connected(2)
        desktop.xdotool("key", "ctrl+f")
        desktop.xdotool("type", "--delay", "20", "lenti")
        desktop.xdotool("key", "Return")
        app.wait_connected(3)
        app.type("And beans")
        wait_until(lambda: any("beans" in reply.full for reply in app.replies()))
        assert len({row.conversation for row in app.stored()}) == 1


def stored_key(desktop: DesktopSession) -> str:
    """Asked from outside: the keyring is the desktop's, not the app's."""
    asked = [sys.executable, "-c", READ_KEY]
    return subprocess.run(asked, env=desktop.env, capture_output=True, text=True, timeout=60, check=True).stdout.strip()


def test_closing_the_window_leaves_no_process(desktop: DesktopSession) -> None:
    with running(desktop, SCRIPTED) as app:
        assert any("server" in line for line in machine.left_behind())

        def gone() -> bool:
            # Pressed again where the window manager, busy with the new window, did not take it.
            desktop.xdotool("key", "ctrl+q")
            return app.ended_within(1)

        wait_until(gone)
        assert app.process.returncode == 0
        wait_until(lambda: not machine.left_behind())


def test_a_bound_key_reaches_the_running_app(desktop: DesktopSession) -> None:
    question = files("resources").joinpath("speech/question.wav")
    with running(desktop, SCRIPTED) as app, as_file(question) as wav:
        assert machine.run(desktop, "sb-voice", "ptt", "start").returncode == 0
        desktop.say(wav)
        assert machine.run(desktop, "sb-voice", "ptt", "stop").returncode == 0
        wait_until(lambda: any(reply.full for reply in app.replies()))
    assert machine.run(desktop, "sb-voice", "ptt", "start").returncode != 0


def test_ask_from_a_file(desktop: DesktopSession, tmp_path: Path) -> None:
    wav = desktop.folder / "question.wav"
    wav.write_bytes(files("resources").joinpath("speech/question.wav").read_bytes())
    done = machine.run(desktop, "sb-voice", "ask", str(wav), "--json")
    assert done.returncode == 0, done.stderr
    assert "ocean" in json.loads(done.stdout.splitlines()[-1])["transcript"]


def test_the_edition_without_models_needs_no_more(desktop: DesktopSession) -> None:
    if not CLOUD.is_dir():
        pytest.skip("no bundle without models: make package")
    folder = desktop.folder / "cloud"
    shutil.copytree(CLOUD, folder, symlinks=True)
    command = machine.inside(desktop, str(folder / "sb-voice"), "--log-level", "info", env=SCRIPTED)
    with RunningApp(desktop, command=command) as app:
        app.type("Hello?")
        wait_until(lambda: any("Hello?" in reply.full for reply in app.replies()))


def test_the_server_serves_by_its_own_name(desktop: DesktopSession) -> None:
    command = machine.inside(desktop, "sb-voice-server", "serve", "--port", "0", env=SCRIPTED)
    server = desktop.start(command, stdout=subprocess.PIPE, text=True)
    try:
        line = next(line for line in server.stdout or () if line.startswith("listening on "))
        shown = subprocess.run(
            [
                sys.executable,
                "-c",
                "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())",
                f"{line.split()[-1]}/healthz",
            ],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout
        assert json.loads(shown)["status"] == "ok"
    finally:
        server.terminate()
        server.wait()
