"""The conversations beside the talk, by keyboard alone, on a virtual desktop."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

from tests.desktop_session import DesktopSession
from tests.end_to_end.running_app import SCRIPTED, RunningApp, wait_until


def settings(desktop: DesktopSession) -> str:
    return (Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json").read_text()


def windows(desktop: DesktopSession) -> bool:
    try:
        return bool(desktop.xdotool("search", "--onlyvisible", "--name", "^SB Voice$"))
    except subprocess.CalledProcessError:
        return False


def ask(app: RunningApp, text: str) -> None:
    """Type a question and wait for its answer."""
    app.type(text)
    wait_until(lambda: any(reply.full == f"You said: {text}" for reply in app.replies()))


def test_an_old_conversation_is_found_and_goes_on(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        ask(app, "Lentils")
        desktop.xdotool("key", "ctrl+n")
        app.wait_connected(2)
        ask(app, "Trains")
        desktop.xdotool("key", "ctrl+f")
        desktop.xdotool("type", "--delay", "20", "lenti")
        # Once: what is pressed before there is an answer opens what comes first in it.
        desktop.xdotool("key", "Return")
        app.wait_connected(3)
        ask(app, "And beans")
        rows = app.stored()
        first, second = rows[0].conversation, next(row for row in rows if row.full == "Trains").conversation
        assert first != second
        assert next(row for row in rows if row.full == "And beans").conversation == first


def test_a_crash_is_survived_and_a_deletion_is_final_when_the_app_ends(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app:
        ask(app, "Before")
        wait_until(lambda: app.stored()[0].conversation in settings(desktop))
        app.process.kill()
        app.process.wait()
        # The next window is looked for by the same name.
        wait_until(lambda: not windows(desktop))
    with RunningApp(desktop, SCRIPTED) as app:
        ask(app, "After")
        assert len({row.conversation for row in app.stored()}) == 1, "who crashed goes on where it was"

        def deleted() -> bool:
            # Pressed again where the row was not in the list yet; in an empty list it does nothing.
            desktop.xdotool("key", "ctrl+f", "Down", "Delete")
            return app.connected_within(5, times=2)  # what is deleted is not open any more

        wait_until(deleted)
        assert app.stored(), "for some seconds it can be undone"
        app.process.send_signal(signal.SIGTERM)
        app.process.wait(60)
        assert app.stored() == []
