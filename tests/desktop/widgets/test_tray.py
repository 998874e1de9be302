from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop.model.engines.models import Coming
from desktop.widgets.tray import Tray
from server.protocol.turn import Phase


@pytest.fixture
def tray(qapp: object) -> Tray:
    return Tray()


def entry(tray: Tray, text: str) -> QAction:
    return next(action for action in tray.actions if action.text() == text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Talk", "talk_toggled"),
        ("Mute the microphone", "mute_toggled"),
        ("Show SB Voice", "window_requested"),
        ("Conversations", "conversations_requested"),
        ("Settings…", "settings_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_each_entry_is_told(qtbot: QtBot, tray: Tray, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        entry(tray, text).trigger()


def test_it_says_what_happens(tray: Tray) -> None:
    tray.set_phase(Phase.LISTENING)
    assert "listening" in tray.tool_tip
    assert entry(tray, "Stop and send").isEnabled()
    tray.set_phase(Phase.IDLE)
    assert tray.tool_tip == "SB Voice"
    tray.set_trouble("No microphone.")
    assert tray.tool_tip == "SB Voice: No microphone."


def test_muting_from_elsewhere_is_shown_and_not_told_again(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.assertNotEmitted(tray.mute_toggled):
        tray.set_muted(True)
    assert entry(tray, "Mute the microphone").isChecked()
    assert not entry(tray, "Talk").isEnabled()
    assert "muted" in tray.tool_tip


def test_a_download_is_shown_and_can_be_cancelled(qtbot: QtBot, tray: Tray) -> None:
    menu = tray.downloads
    assert not menu.menuAction().isVisible()
    tray.set_downloads((Coming("ears", "Whisper base", "41 %"), Coming("voice", "Sharvard", "2 %")))
    assert tray.tool_tip == "SB Voice: fetching Whisper base 41 %, Sharvard 2 %"
    assert menu.menuAction().isVisible()
    assert [action.text() for action in menu.actions()] == ["Cancel Whisper base (41 %)", "Cancel Sharvard (2 %)"]
    first = menu.actions()[0]
    with qtbot.waitSignal(tray.download_cancelled) as cancelled:
        first.trigger()
    assert cancelled.args == ["ears"]
    tray.set_downloads((Coming("ears", "Whisper base", "42 %"),))
    assert menu.actions() == [first]
    assert first.text() == "Cancel Whisper base (42 %)"
    tray.set_downloads(())
    assert not menu.menuAction().isVisible()
    assert tray.tool_tip == "SB Voice"
