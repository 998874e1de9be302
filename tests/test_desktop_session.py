"""The throw-away desktop: its parts work, two never meet, nothing of it stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.both_sound_servers import on_both_servers
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer
from tests.recorded_speech import recorded_speech

pytestmark = pytest.mark.usefixtures("own_desktop")  # which skips where there can be none
COMMAND = [sys.executable, "-m", "tests.desktop_session", "--"]


def test_two_at_once_have_nothing_in_common(sound_server: SoundServer | None) -> None:
    with DesktopSession(sound_server=sound_server) as one, DesktopSession(sound_server=sound_server) as other:
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "HOME", "PULSE_SERVER", "XDG_RUNTIME_DIR"):
            assert one.env[name] != other.env[name]
        assert "Default Sink: speaker" in one.sound.pactl("info")
        assert "Default Source: microphone" in other.sound.pactl("info")


def test_the_screen_can_be_seen_and_pointed_at(desktop_session: DesktopSession, tmp_path: Path) -> None:
    picture = desktop_session.screenshot(tmp_path / "screen.png")
    assert picture.read_bytes().startswith(b"\x89PNG")
    desktop_session.xdotool("mousemove", "40", "50")
    assert "x:40 y:50" in desktop_session.xdotool("getmouselocation")


@pytest.mark.parametrize("keyring", ["unlocked", "locked", "none"])
def test_the_keyring_is_as_asked(keyring: str) -> None:
    ask = ["gdbus", "call", "--session", "--dest=org.freedesktop.secrets"]
    ask += ["--object-path=/org/freedesktop/secrets/collection/login", "--method=org.freedesktop.DBus.Properties.Get"]
    ask += ["org.freedesktop.Secret.Collection", "Locked"]
    with DesktopSession(display=False, sound=False, keyring=keyring) as desktop:  # type: ignore[arg-type]
        answer = subprocess.run(ask, env=desktop.env, capture_output=True, text=True, check=False)
    assert answer.stdout == {"unlocked": "(<false>,)\n", "locked": "(<true>,)\n", "none": ""}[keyring]


def test_a_command_runs_on_it_and_its_exit_code_is_passed_on() -> None:
    assert subprocess.run([*COMMAND, "sh", "-c", 'test -d "$HOME" && exit 7'], check=False).returncode == 7
    assert subprocess.run([*COMMAND, "sh", "-c", "kill -9 $$"], check=False).returncode == 128 + signal.SIGKILL


@on_both_servers
def test_either_sound_server_carries_sound_and_can_be_started_again(sound_server: SoundServer) -> None:
    with DesktopSession(display=False, keyring="none", sound_server=sound_server) as desktop:
        desktop.sound.stop()
        desktop.sound.start()
        assert ("PipeWire" in desktop.sound.pactl("info")) is (sound_server == "pipewire")
        with desktop.recording() as recording:
            desktop.start(["paplay", "--device=speaker", str(recorded_speech())])
            eventually(lambda: abs(recording.samples).max(initial=0) > 0.1)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL])
def test_no_program_outlives_whoever_started_it(ending: signal.Signals, tmp_path: Path) -> None:
    home = tmp_path / "home"
    script = 'echo "$HOME" > "$0.new" && mv "$0.new" "$0" && exec sleep 600'
    with subprocess.Popen([*COMMAND, "sh", "-c", script, str(home)]) as run:
        eventually(home.exists)
        folder = str(Path(home.read_text().strip()).parent)
        assert len(of_desktop(folder)) >= 5
        run.send_signal(ending)
    eventually(lambda: not of_desktop(folder))


def of_desktop(folder: str) -> list[int]:
    """The processes that run in a desktop's environment."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"HOME={folder}/".encode() in (process / "environ").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return [pid for pid in found if pid != os.getpid()]


def eventually(condition: object, patience: float = 20) -> None:
    """Wait until it holds; the limit only keeps a broken test from hanging."""
    assert callable(condition)
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.02)
