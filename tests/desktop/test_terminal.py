"""Any terminal: what it cannot show is replaced, and what it does not take ends in no traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.bidi import NOTHING
from desktop.commands.ask import Answer
from desktop.terminal import harmless

SCRIPTED = {f"SB_VOICE_{stage}": "scripted" for stage in ("STT", "LLM", "TTS")}
TERMINALS = {
    "strict": {"PYTHONIOENCODING": "ascii:strict"},
    "Windows": {"PYTHONIOENCODING": "cp1252"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "UTF-16": {"PYTHONIOENCODING": "utf-16"},
}


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """No display, and a data folder with letters of several scripts in its name."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "PYTHONIOENCODING")
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    folders = {
        f"XDG_{kind}_HOME": str(tmp_path / f"Übung → 猫 {kind}") for kind in ("DATA", "STATE", "CACHE", "CONFIG")
    }
    return {**inherited, **SCRIPTED, **folders}


def shell(command: str, environment: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    """`command` with sb-voice in the place of its first word."""
    program = f"{sys.executable} -P -m desktop"
    return subprocess.run(
        ["sh", "-c", f"{program} {command}"], env=environment, capture_output=True, timeout=100, check=False
    )


@pytest.mark.parametrize(
    ("command", "terminal"),
    [("", "strict"), ("doctor", "strict"), ("", "Windows"), ("doctor", "C"), ("", "UTF-16"), ("--version", "UTF-16")],
)
def test_the_demo_and_the_doctor_speak_to_every_terminal(
    command: str, terminal: str, surroundings: dict[str, str]
) -> None:
    done = shell(command, {**surroundings, **TERMINALS[terminal]})
    assert b"Traceback" not in done.stderr
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_json_is_whole_in_every_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal:
        encoding = "cp1252"

    answer = Answer(transcript="猫 → Übung", reply="\ud800")
    monkeypatch.setattr(sys, "stdout", Terminal())
    written = answer.as_json()
    assert written.isascii()
    assert json.loads(written)["transcript"] == "猫 → Übung"


@pytest.mark.parametrize("ending", [">&-", "2>&-", ">/dev/full", "| true"])
def test_a_terminal_that_takes_nothing_ends_in_no_traceback(ending: str, surroundings: dict[str, str]) -> None:
    done = shell(f"ask resources/speech/question.wav {ending}", surroundings)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    if ending == ">/dev/full":
        assert done.returncode == 1
        assert b"sb-voice: The output cannot be written: No space left on device.\n" in done.stderr


def test_a_token_and_then_a_recording_come_over_stdin(surroundings: dict[str, str]) -> None:
    command = "ask - --server http://127.0.0.1:9 --token-stdin"
    done = shell(f"{command} < resources/speech/question.wav", surroundings)
    assert done.stderr.splitlines()[-1].endswith(b"stdin is not a sound file.")
    fed = f"(echo a-token; cat resources/speech/question.wav) | {sys.executable} -P -m desktop {command}"
    heard = subprocess.run(["sh", "-c", fed], env=surroundings, capture_output=True, timeout=100, check=False)
    assert heard.stderr.splitlines()[-1] == b"sb-voice: No server runs at this address, or a firewall keeps it back."


def test_what_a_stranger_wrote_gives_a_terminal_no_command() -> None:
    assert harmless("one\x1b[2Jtwo\r\n\tthree\x9b") == "one [2Jtwo \n\tthree "


@pytest.mark.parametrize("text", ["\u0645\u06cc\u200c\u062e\u0648\u0627", "\U0001f469\u200d\U0001f680", "a\u00adb"])
def test_what_joins_and_parts_letters_of_a_stranger_stays(text: str) -> None:
    assert harmless(text) == text


def test_what_a_stranger_leaves_open_turns_nothing_after_it_round() -> None:
    assert harmless("\u202eone\ntwo") == f"{NOTHING}one\ntwo"
