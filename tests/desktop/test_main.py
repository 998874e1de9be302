"""The command line: versions, the demo without a display, the doctor."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.commands import doctor
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer

SCRIPTED = {f"SB_VOICE_{stage}": "scripted" for stage in ("STT", "LLM", "TTS")}


def run(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "desktop", *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=100, check=False)


def headless(tmp_path: Path) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**environment, **SCRIPTED, "SB_VOICE_DATABASE_URL": f"sqlite:///{tmp_path / 'c.sqlite3'}"}


@pytest.mark.parametrize("command", ["desktop", "server"])
def test_both_commands_say_their_version(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", command, "--version"], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split()[0] in ("sb-voice", "sb-voice-server")


def test_without_a_display_there_is_a_demo(tmp_path: Path) -> None:
    done = run(env=headless(tmp_path))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "no display" in lines[0]
    assert any(line.startswith("You said: I heard") for line in lines)
    assert any(line.startswith("Reply:    You said") for line in lines)
    path = Path(lines[-1].removeprefix("The spoken reply is in "))
    assert path.stat().st_size > 1000


def test_the_doctor_tells_what_works(
    own_desktop: type[DesktopSession], sound_server: SoundServer | None, tmp_path: Path
) -> None:
    database = {"SB_VOICE_DATABASE_URL": f"sqlite:///{tmp_path / 'c.sqlite3'}"}
    with own_desktop(sound_server=sound_server) as desktop:
        done = run("doctor", env={**desktop.env, **SCRIPTED, **database})
    states = {line.split()[0]: line.split()[1] for line in done.stdout.splitlines() if not line.startswith(" ")}
    for what in ("display", "microphone", "speaker", "keyring", "server", "hear", "think", "speak"):
        assert states[what] == "ok", done.stdout


def test_the_doctor_says_what_to_do(own_desktop: type[DesktopSession], tmp_path: Path) -> None:
    engines = {**SCRIPTED, "SB_VOICE_LLM": "no-such-engine"}
    with own_desktop(display=False, sound=False, keyring="none") as desktop:
        done = run("doctor", env={**desktop.env, **engines})
    assert done.returncode == 0
    for what in ("microphone", "speaker", "keyring", "server"):
        assert f"{what:<10}  no" in done.stdout, done.stdout
    assert done.stdout.count("→") >= 4
    assert "Traceback" not in done.stderr


def test_the_doctor_names_what_a_window_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setitem(doctor.DISPLAYS, "WAYLAND_DISPLAY", "nowhere")
    found = doctor._display()
    assert (found.state, found.remedy) == ("no", "Install the package libnowhere0.")


@pytest.mark.parametrize(
    ("settings", "state", "detail"),
    [
        ({}, "ok", "without a proxy"),
        ({"ALL_PROXY": "socks://me:hush@proxy:1"}, "ok", "https through socks5 proxy proxy:1 (ALL_PROXY)"),
        ({"HTTP_PROXY": "http://proxy:1"}, "ok", "http through http proxy proxy:1 (HTTP_PROXY)"),
        ({"https_proxy": "http://me:hush@proxy:99999"}, "no", "https_proxy"),
        ({"SSL_CERT_FILE": "/gone/cacert.pem"}, "no", "SSL_CERT_FILE"),
    ],
)
def test_the_doctor_tells_how_others_are_reached(
    settings: dict[str, str], state: str, detail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    found = doctor._network()
    assert found.state == state
    assert detail in found.detail
    assert "hush" not in f"{found}"


def test_the_doctor_sends_nobody_to_install_what_is_there() -> None:
    failed = {"name": "openai", "state": "failed", "message": "OpenAI needs an API key; enter one in the settings."}
    assert doctor._engine("think", failed).remedy == ""


def test_an_address_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "question.wav", "--server", "ftp://example.org"]) == 2
    assert "sb-voice: An address begins with" in capsys.readouterr().err
