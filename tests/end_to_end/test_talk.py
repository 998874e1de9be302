"""`sb-voice talk` in a terminal, with a person who speaks at the microphone."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.end_to_end.running_app import APP, SCRIPTED, loud, wait_until
from tests.end_to_end.terminal import TerminalWindow
from tests.patience import PATIENCE

TALK = [*APP, "talk"]
SPACE, ESCAPE = b" ", b"\x1b"

KITTY = {b"\x1b[?u": b"\x1b[?0u"}
"""How a terminal answers that tells of releases."""
DOWN, UP = b"\x1b[32u", b"\x1b[32;1:3u"
"""What it sends for the Space bar then."""
CTRL_C = b"\x1b[99;5u"


def talks(window: TerminalWindow) -> None:
    """Return once one can talk."""
    wait_until(lambda: "Ready." in window.text)


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_a_question_and_its_answer(desktop: DesktopSession, speech: Path, term: str) -> None:
    with desktop.recording() as recording, TerminalWindow(desktop, TALK, SCRIPTED, term=term) as window:
        talks(window)
        window.press(SPACE)
        wait_until(lambda: "Listening." in window.text)
        desktop.say(speech)
        window.press(SPACE)
        wait_until(lambda: "Speaking." in window.text)
        window.press(ESCAPE)
        wait_until(lambda: not loud(recording.samples[-RATE:]))
        assert re.search(r"You +I heard [\d.]+ seconds", window.text)
        wait_until(lambda: "stopped" in window.text)
        window.press(b"q")
        assert window.process.wait(PATIENCE) == 0
        wait_until(lambda: re.search(r"--conversation [\w-]+", window.text))


def test_a_conversation_goes_on_by_its_id(desktop: DesktopSession, speech: Path) -> None:
    def ask(*options: str) -> str:
        with TerminalWindow(desktop, [*TALK, *options], SCRIPTED) as window:
            talks(window)
            window.press(SPACE)
            wait_until(lambda: "Listening." in window.text)
            desktop.say(speech)
            window.press(SPACE)
            wait_until(lambda: "You said" in window.text)
            window.press(b"q")
            assert window.process.wait(PATIENCE) == 0
            wait_until(lambda: re.search(r"--conversation [\w-]+", window.text))
            found = re.search(r"--conversation ([\w-]+)", window.text)
            assert found is not None
            return found[1]

    first = ask()
    assert ask("--conversation", first) == first


def test_a_terminal_that_tells_of_releases_is_held_to_talk(desktop: DesktopSession, speech: Path) -> None:
    with desktop.recording() as recording, TerminalWindow(desktop, TALK, SCRIPTED, answers=KITTY) as window:
        talks(window)
        assert "hold or tap" in window.text
        window.press(DOWN)
        wait_until(lambda: "Let go to send" in window.text)
        desktop.say(speech)
        window.press(UP)
        wait_until(lambda: "You said" in window.text)
        wait_until(lambda: loud(recording.samples[-RATE:]))


def test_a_terminal_that_tells_of_all_keys_ends_it_by_ctrl_c(desktop: DesktopSession) -> None:
    with TerminalWindow(desktop, TALK, SCRIPTED, answers=KITTY) as window:
        talks(window)
        window.press(CTRL_C)
        assert window.process.wait(PATIENCE) == 0


def test_ctrl_z_lends_the_terminal_to_the_shell(desktop: DesktopSession) -> None:
    shell = ["setsid", "--ctty", "--wait", "bash", "--norc", "-i"]
    # Who wants no colours wants the picture all the same, of which there are none.
    with TerminalWindow(desktop, shell, SCRIPTED | {"PS1": "$ ", "NO_COLOR": "1"}) as window:
        window.press(f"{shlex.join(TALK)}\n".encode())
        talks(window)
        window.press(b"\x1a")
        wait_until(lambda: "Stopped" in window.text)
        assert "Ready." not in window.text
        window.press(b"stty -a\n")
        wait_until(lambda: re.search(r" icanon .* echo ", window.text.replace("\n", " ")))
        window.press(b"fg\n")
        talks(window)
        window.press(b"q")
        wait_until(lambda: window.text.rstrip().endswith("$"))
        window.press(b"exit\n")
        assert window.process.wait(PATIENCE) == 0


@pytest.mark.parametrize("closed", ["<&-", "</dev/null >&-"])
def test_without_a_terminal_it_says_so(desktop: DesktopSession, closed: str) -> None:
    command = ["sh", "-c", f"{shlex.join(TALK)} {closed}"]
    process = desktop.start(command, env={**desktop.env, **SCRIPTED}, stdout=-3, stderr=-1)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"needs a terminal" in told
    assert b"Traceback" not in told


def test_a_conversation_that_is_not_there_ends_it_with_a_sentence(desktop: DesktopSession) -> None:
    # In a terminal that answers nothing, which is waited for by default for as long as over the slowest network.
    soon = SCRIPTED | {"BLESSED_QUERY_TIMEOUT_SECONDS": "0.3"}
    with TerminalWindow(desktop, [*TALK, "--conversation", "conv_of_nobody"], soon, silent=True) as window:
        assert window.process.wait(60) == 1
        wait_until(lambda: "sb-voice: " in window.text)
        assert "Traceback" not in window.text
