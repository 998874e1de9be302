"""Where a turn is shown, and what closing the window means."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.notice import Notice
from desktop.presenters import background as presence_module
from desktop.presenters.background import Background
from desktop.settings.stored import SettingsFile
from server.protocol.turn import Phase


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def presence(qtbot: QtBot, window: QWidget, settings: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> Background:
    monkeypatch.setattr(presence_module, "LINGER_MILLISECONDS", 50)
    presence = Background(settings, window)
    qtbot.addWidget(presence.overlay)
    return presence


def test_a_turn_behind_another_window_is_shown_until_it_is_over(qtbot: QtBot, presence: Background) -> None:
    presence.set_phase(Phase.LISTENING)
    assert presence.overlay.isVisible()
    presence.set_phase(Phase.THINKING)
    presence.set_phase(Phase.SPEAKING)
    presence.add_to_reply("item", "Hello ")
    presence.add_to_reply("item", "there.")
    assert presence.overlay.words == "Hello there."
    presence.set_phase(Phase.IDLE)
    assert presence.overlay.isVisible()
    qtbot.waitUntil(lambda: not presence.overlay.isVisible())


def test_the_window_in_front_needs_no_overlay(qtbot: QtBot, presence: Background, window: QWidget) -> None:
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    presence.set_phase(Phase.LISTENING)
    assert not presence.overlay.isVisible()


def test_coming_to_the_front_ends_it(presence: Background) -> None:
    presence.set_phase(Phase.LISTENING)
    presence.window_activated(True)
    assert not presence.overlay.isVisible()


def test_it_can_be_switched_off(presence: Background, settings: SettingsFile) -> None:
    settings.change(show_overlay=False)
    presence.set_phase(Phase.LISTENING)
    assert not presence.overlay.isVisible()


def test_what_is_shown_goes_when_it_is_switched_off(presence: Background, settings: SettingsFile) -> None:
    presence.set_phase(Phase.LISTENING)
    assert presence.overlay.isVisible()
    settings.change(show_overlay=False)
    assert not presence.overlay.isVisible()


def test_a_trouble_is_said_where_the_person_looks(presence: Background) -> None:
    presence.set_phase(Phase.LISTENING)
    presence.set_phase(Phase.IDLE)
    presence.set_status(Notice("warning", "The microphone is no longer there."))
    assert presence.overlay.title == "The microphone is no longer there."
    assert "no longer there" in presence.tray.tool_tip


def test_a_trouble_that_was_there_before_is_said_when_the_key_goes_down(presence: Background) -> None:
    presence.set_status(Notice("warning", "The microphone is muted.", "Switch it on."))
    presence.set_phase(Phase.LISTENING)
    assert presence.overlay.title == "The microphone is muted."
    presence.set_phase(Phase.IDLE)
    presence.set_status(Notice("info", "Ready."))
    presence.set_phase(Phase.LISTENING)
    assert presence.overlay.title == "Listening"


def test_errors_are_told_by_the_system_only_while_nobody_sees_the_window(
    qtbot: QtBot, presence: Background, window: QWidget, settings: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(presence.tray, "notify", lambda notice: told.append(notice.text))
    presence.notice(Notice("error", "The reply failed."))
    presence.notice(Notice("info", "A hint."))
    window.show()
    presence.notice(Notice("error", "Another failure."))
    window.hide()
    settings.change(notify=False)
    presence.notice(Notice("error", "Not wanted."))
    assert told == ["The reply failed."]


def test_without_a_tray_closing_the_window_is_the_end(
    qtbot: QtBot, presence: Background, settings: SettingsFile
) -> None:
    settings.change(close_to_tray=True)
    with qtbot.waitSignal(presence.quit_requested):
        presence.window_closed()


def test_hidden_without_a_tray_the_window_is_minimised(
    qtbot: QtBot, presence: Background, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_module, "TRAY_PATIENCE", 1)
    presence.begin(hidden=True)
    assert not window.isVisible()
    qtbot.waitUntil(window.isMinimized)
