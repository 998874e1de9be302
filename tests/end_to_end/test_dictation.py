"""Dictating to another program: real display, real sound, the whole app."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import pytest

from tests.desktop.dictation.typing.program import Program
from tests.desktop_session import DesktopSession
from tests.end_to_end.running_app import SCRIPTED, RunningApp, loud, wait_until

HEARD = re.compile(r"I heard ([\d.]+) seconds of sound\.")
LONG = "Tell me everything that you know about the weather in the mountains, and then tell me all of it once more"


def choose_key(desktop: DesktopSession, keys: str) -> None:
    """As if it had been chosen in the settings before."""
    path = Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"dictation_key": keys, "welcomed": True}))


def watched(app: RunningApp) -> None:
    wait_until(lambda: "the dictate key is watched" in app.log)


@pytest.fixture
def program(desktop: DesktopSession) -> Program:
    choose_key(desktop, "F9")
    return Program(desktop, "qt")


def in_front(desktop: DesktopSession, program: Program) -> None:
    asyncio.run(program.ready())
    desktop.xdotool("windowactivate", "--sync", desktop.window("--name", "Dictated to"))


def test_hold_the_key_and_what_was_heard_is_typed(desktop: DesktopSession, speech: Path, program: Program) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        watched(app)
        in_front(desktop, program)
        desktop.xdotool("keydown", "F9")
        app.wait_listening()
        desktop.say(speech)
        desktop.xdotool("keyup", "F9")
        wait_until(lambda: HEARD.fullmatch(program.text))
        found = HEARD.fullmatch(program.text)
        assert found
        assert float(found[1]) > 2, "all the time that the key was held was heard"
        assert not app.stored(), "nothing of it is in the history"
        assert "seconds of sound" not in app.log


def test_a_tap_opens_and_a_tap_types_and_the_next_text_follows(
    desktop: DesktopSession, speech: Path, program: Program
) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        watched(app)
        in_front(desktop, program)
        for count in (1, 2):
            desktop.xdotool("key", "F9")
            app.wait_listening()
            desktop.say(speech)
            assert len(HEARD.findall(program.text)) == count - 1
            desktop.xdotool("key", "F9")
            wait_until(lambda count=count: len(HEARD.findall(program.text)) == count)  # type: ignore[misc]


def test_it_silences_a_reply(desktop: DesktopSession, speech: Path, program: Program) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        watched(app)
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        in_front(desktop, program)
        desktop.xdotool("keydown", "F9")
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
        desktop.say(speech)
        desktop.xdotool("keyup", "F9")
        wait_until(lambda: HEARD.fullmatch(program.text))
        assert len(app.replies()) == 1, "the assistant was asked nothing"
