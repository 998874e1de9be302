"""The window in a real Wayland session, sway's: no X server anywhere."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer
from tests.desktop_session.sway import Window, why_not
from tests.end_to_end.running_app import APP, SCRIPTED, RunningApp, loud, wait_until

REASON = why_not()
pytestmark = pytest.mark.skipif(REASON is not None, reason=str(REASON))
TITLE = "SB Voice"
ROOT = Path(__file__).parents[2]
OTHER = """
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
field = QPlainTextEdit()
field.setWindowTitle("Other")
field.show()
app.exec()
"""


class WaylandApp(RunningApp):
    """The keys come from sway's keyboard."""

    def activate(self) -> None:
        wait_until(lambda: self.shown and self.shown.focused)

    @property
    def shown(self) -> Window | None:
        """The main window as sway sees it."""
        return next((window for window in self.desktop.sway.windows() if window.title == TITLE), None)

    def type(self, text: str) -> None:
        keyboard = self.desktop.sway.keyboard
        keyboard.tap("ctrl+l")
        keyboard.type(text)
        keyboard.tap("Return")
        keyboard.tap("shift+Tab")

    def hold(self) -> None:
        self.desktop.sway.keyboard.press("space")

    def let_go(self) -> None:
        self.desktop.sway.keyboard.release("space")


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], sound_server: SoundServer | None) -> Iterator[DesktopSession]:
    with own_desktop(wayland=True, sound_server=sound_server) as desktop:
        assert "DISPLAY" not in desktop.env
        yield desktop


def choose(desktop: DesktopSession, **settings: object) -> None:
    """What the settings file says when the app starts."""
    path = Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"welcomed": True, **settings}))


def start_again(desktop: DesktopSession, **env: str) -> int:
    """A second start; returns its exit code."""
    return subprocess.run(APP, env={**desktop.env, **SCRIPTED, **env}, check=False).returncode


def bind_f9(desktop: DesktopSession) -> None:
    """As docs/talk-key.md says for Sway."""
    command = f"exec env PYTHONPATH={ROOT} {' '.join(APP)} ptt"
    desktop.sway.command(f"bindsym --no-repeat F9 {command} start")
    desktop.sway.command(f"bindsym --release F9 {command} stop")


def come_between(desktop: DesktopSession) -> None:
    """Another program's window comes to the front."""
    desktop.start([*APP[:2], "-c", OTHER])
    wait_until(lambda: any(window.title == "Other" and window.focused for window in desktop.sway.windows()))


@pytest.mark.parametrize(("theme", "dark"), [("light", False), ("dark", True)])
def test_typed_and_spoken_questions_are_answered(
    desktop: DesktopSession, speech: Path, tmp_path: Path, theme: str, dark: bool
) -> None:
    choose(desktop, theme=theme)
    with WaylandApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type("Hello?")
        wait_until(lambda: [reply.full for reply in app.replies()] == ["You said: Hello?"])
        wait_until(lambda: loud(recording.samples))
        app.hold()
        app.wait_listening()
        desktop.say(speech)
        app.let_go()
        wait_until(lambda: len(app.replies()) == 2 and app.replies()[1].full)
        assert float(app.stored()[2].full.split()[2]) > 2
        picture = QImage(str(desktop.sway.screenshot(tmp_path / "screen.png")))
        # The middle of the screen is that of the conversation.
        assert (picture.pixelColor(picture.width() // 2, picture.height() // 2).lightness() < 128) is dark
        assert "Traceback" not in app.log


def test_a_bound_key_talks_and_a_second_start_shows_the_first(desktop: DesktopSession, speech: Path) -> None:
    with WaylandApp(desktop, SCRIPTED) as app:
        come_between(desktop)
        bind_f9(desktop)
        desktop.sway.keyboard.press("F9")
        app.wait_listening()
        desktop.say(speech)
        windows = {window.title for window in desktop.sway.windows()}
        desktop.sway.keyboard.release("F9")
        wait_until(lambda: app.replies() and app.replies()[0].full)
        assert windows == {TITLE, "Other"}, "no overlay: nobody could say where"
        # No leave to come to the front: the compositor may show that it would like to.
        assert start_again(desktop) == 0
        time.sleep(0.5)
        assert app.shown is not None
        assert not app.shown.focused
        desktop.sway.command("focus_on_window_activation focus")
        assert start_again(desktop, XDG_ACTIVATION_TOKEN=desktop.sway.activation_token()) == 0
        wait_until(lambda: app.shown and app.shown.focused)


def test_closing_the_window_ends_everything(desktop: DesktopSession) -> None:
    with WaylandApp(desktop, SCRIPTED) as app:
        server = app.server_pid
        desktop.sway.command(f'[title="^{TITLE}$"] kill')
        assert app.process.wait(60) == 0
        wait_until(lambda: not Path(f"/proc/{server}").exists())
