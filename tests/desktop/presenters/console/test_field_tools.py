"""What stands below the text field acts on the talk, and tells what the engines cannot."""

from __future__ import annotations

import pytest
from msgspec import UNSET
from pytestqt.qtbot import QtBot

from desktop.presenters.console.field_tools import FieldToolsPresenter
from desktop.settings.stored import SettingsFile
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.settings_window import SettingsWindow
from server.protocol import events as e
from tests.desktop.talk.test_controller import Talk
from tests.throwaway_settings import throwaway_settings


@pytest.fixture
def settings() -> SettingsFile:
    return throwaway_settings()


@pytest.fixture
def window(qtbot: QtBot, settings: SettingsFile) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.follow(settings)
    return window


async def test_silence_is_remembered(window: MainWindow, settings: SettingsFile, qasync_loop: object) -> None:
    settings.change(speak_typed=False)
    talk = Talk()
    FieldToolsPresenter(window, talk.controller, settings)
    assert not talk.controller.speaks_typed
    window.field_tools.speak.click()
    assert settings.current.speak_typed
    assert talk.controller.speaks_typed


async def test_a_voice_with_a_pace_of_its_own_is_told(
    window: MainWindow, settings: SettingsFile, qasync_loop: object
) -> None:
    talk = Talk()
    presenter = FieldToolsPresenter(window, talk.controller, settings)
    preferences = SettingsWindow(window)
    preferences.follow(settings)
    presenter.attach(preferences)
    preferences.show_page("sound")
    speed = window.field_tools.speed
    told = "The voice that is chosen now has a pace of its own."
    for abilities, remark in (([], told), (["paces"], ""), (UNSET, "")):
        talk.controller.engines_told.emit({"speak": e.EngineStatus("voice", "ready", abilities=abilities)})
        assert speed.accessibleDescription() == remark
