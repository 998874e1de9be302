"""The row below the text field: what it shows is a setting, and every part is used by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.settings.stored import SettingsFile
from desktop.widgets.console.field_tools import FieldTools
from desktop.widgets.window.choice_button import ChoiceButton
from tests.throwaway_settings import throwaway_settings


@pytest.fixture
def settings() -> SettingsFile:
    return throwaway_settings()


@pytest.fixture
def tools(qtbot: QtBot, settings: SettingsFile) -> FieldTools:
    tools = FieldTools()
    qtbot.addWidget(tools)
    tools.follow(settings)
    tools.show()
    return tools


def test_answers_to_typed_questions_are_silent_at_a_press(tools: FieldTools, settings: SettingsFile) -> None:
    tools.speak.setFocus()
    QTest.keyClick(tools.speak, Qt.Key.Key_Space)
    assert not settings.current.speak_typed
    assert tools.speak.toolTip() == "Answers to typed questions are only shown"
    assert tools.speak.accessibleName() == "Speak answers to typed questions"
    settings.change(speak_typed=True)
    assert tools.speak.isChecked()
    assert tools.speak.toolTip() == "Answers to typed questions are spoken"


def test_the_speed_says_what_is_chosen_and_what_a_voice_cannot(tools: FieldTools, settings: SettingsFile) -> None:
    settings.change(speed="1.25")
    assert "1.25×" in tools.speed.text()
    assert tools.speed.accessibleName() == "Speed of the voice: 1.25×"
    tools.speed.set_remark("It has one pace.")
    assert tools.speed.accessibleDescription() == "It has one pace."
    assert "It has one pace." in tools.speed.toolTip()
    tools.speed.menu_of_choices.actions()[0].trigger()
    assert settings.current.speed == "0.75"


def test_a_long_name_is_shortened_and_told_whole(qtbot: QtBot) -> None:
    name = "a-model-with-a-very-long-name-&-more"
    button = ChoiceButton("Model", {"": "Usual", "m": name})
    qtbot.addWidget(button)
    button.show_value("m")
    assert len(button.text()) < len(name)
    assert name in button.accessibleName()
    button.show_value("elsewhere")
    assert button.label == "elsewhere"
    assert not any(action.isChecked() for action in button.menu_of_choices.actions())
