"""How dictation is seen, and what it does with a text in a window of ours or on the clipboard."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.backend.connection import LinkState, LinkStatus
from desktop.hotkey.global_keys import GlobalKeys
from desktop.hotkey.hold_or_tap import HoldOrTap
from desktop.model.notice import Notice
from desktop.presenters.background import Background
from desktop.presenters.dictation import DictationPresenter, OurDesk, StoredPermit
from desktop.settings.stored import SettingsFile
from desktop.talk.controller import Controller
from desktop.widgets.main_window import MainWindow
from server.protocol.turn import Phase
from tests.desktop.talk.test_controller import Parts

if TYPE_CHECKING:
    from desktop.backend.link import ServerLink


class Sound:
    """The devices: a microphone that notes what it is told, and nobody else who listens."""

    def __init__(self) -> None:
        self.microphone = Parts()

    def lend(self, *_: object) -> None: ...


class Setup:
    def __init__(self, folder: Path) -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.window = MainWindow()
        self.presence = Background(self.settings, self.window)
        self.controller = Controller(Parts(), Parts())
        self.link = cast("ServerLink", SimpleNamespace(address=None))
        sound: Any = Sound()
        self.presenter = DictationPresenter(
            self.settings, self.link, self.controller, sound, self.window, self.presence
        )
        self.rule = HoldOrTap(self.controller)
        self.rule.hands_free.connect(self.window.talk_button.set_hands_free)
        self.keys = GlobalKeys(self.rule)
        self.key = self.presenter.add_key(self.keys, self.rule)
        self.presenter.phase_changed.connect(self.window.set_phase)
        self.presenter.phase_changed.connect(self.presence.set_phase)
        self.statuses: list[Notice] = []
        self.presenter.status_changed.connect(self.statuses.append)
        self.presenter.link_changed(LinkStatus(LinkState.UP))


@pytest.fixture
def setup(qtbot: QtBot, qasync_loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[Setup]:
    setup = Setup(tmp_path)
    qtbot.addWidget(setup.window)
    yield setup
    setup.rule.close()
    setup.presence.end()


async def test_button_overlay_tray_and_line_say_that_it_dictates(setup: Setup, qasync_loop: object) -> None:
    dictation, rule = setup.presenter.dictation, setup.rule
    rule.press(setup.key, dictation)
    assert "Dictating, let go to type it" in setup.window.talk_button.caption
    assert setup.presence.overlay.title == "Dictating"
    assert setup.presence.overlay.isVisible()
    assert setup.presence.tray.tool_tip.endswith("dictating")
    assert (setup.statuses[-1].text, setup.statuses[-1].hint) == ("Dictating.", "Let go to type it.")
    rule.release(setup.key)  # a tap
    assert "tap to type it, Esc to drop" in setup.window.talk_button.caption
    assert setup.window.talk_button.accessibleDescription() == setup.window.talk_button.caption
    assert setup.statuses[-1].hint == "Tap to type it, Esc to drop."
    dictation.microphone_silent(True)
    assert setup.statuses[-1].kind == "warning"
    setup.presenter.link_changed(LinkStatus(LinkState.WAITING, "No."))
    assert "without a connection" in setup.statuses[-1].text
    rule.cancel()
    assert dictation.phase is Phase.IDLE
    assert "Hold or tap to talk" in setup.window.talk_button.caption
    assert "discarded" in setup.presence.overlay.title


async def test_it_is_seen_without_the_overlay_that_one_did_not_want_where_nothing_else_shows_it(
    setup: Setup, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup.settings.change(show_overlay=False)
    usable = [False]
    monkeypatch.setattr(type(setup.presence.tray), "usable", property(lambda _: usable[0]))
    setup.presenter.dictation.press()
    assert setup.presence.overlay.isVisible()
    setup.presenter.dictation.hush()
    setup.presence.window_activated(True)
    usable[0] = True
    setup.presenter.dictation.press()
    assert not setup.presence.overlay.isVisible(), "the tray shows it"
    setup.presenter.dictation.hush()


async def test_in_a_window_of_ours_a_text_goes_where_the_cursor_is(
    setup: Setup, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = OurDesk(setup.settings, setup.link, setup.controller, setup.window)
    assert not desk.take("Hello")
    focus: list[Any] = [setup.window.talk_button]
    monkeypatch.setattr(QApplication, "activeWindow", lambda: setup.window)
    monkeypatch.setattr(QApplication, "focusWidget", lambda: focus[0])
    assert desk.take("Hello,")
    assert desk.take("world.")
    assert setup.window.message_field.line.text() == "Hello, world."
    secret = focus[0] = QLineEdit()
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    assert desk.take("Again.")
    assert secret.text() == ""
    assert setup.window.message_field.line.text() == "Hello, world. Again."
    line = focus[0] = QLineEdit("name ")
    assert desk.take("here")
    assert line.text() == "name here"


async def test_what_goes_to_the_clipboard_is_there_also_where_wayland_takes_it_later(
    setup: Setup, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = OurDesk(setup.settings, setup.link, setup.controller, setup.window)
    assert desk.keep("Öl 👍") == "The text is on the clipboard."
    assert QGuiApplication.clipboard().text() == "Öl 👍"
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert desk.keep("Later") == "Open SB Voice once, and the text is on the clipboard."
    QGuiApplication.clipboard().setText("what the desktop made of it")
    setup.window.activation_changed.emit(True)
    assert QGuiApplication.clipboard().text() == "Later"


def test_what_the_desktop_gave_is_kept_in_the_settings(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    permit = StoredPermit(settings)
    assert permit.load() == ""
    permit.save("permit 1")
    assert StoredPermit(SettingsFile(tmp_path / "settings.json")).load() == settings.current.dictation_permit
    assert permit.load() == "permit 1"
