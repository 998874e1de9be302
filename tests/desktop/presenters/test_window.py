"""The whole window and the small one on top each come back where they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.notice import Notice
from desktop.presenters.window import WindowPresenter
from desktop.settings.stored import SettingsFile
from desktop.widgets.main_window import MainWindow
from tests.throwaway_settings import throwaway_settings

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


@pytest.fixture
def settings() -> SettingsFile:
    return throwaway_settings()


def opened(qtbot: QtBot, settings: SettingsFile) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.follow(settings)
    WindowPresenter(window, settings)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def switch(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_it_is_small_and_on_top_by_key_and_whole_again(qtbot: QtBot, settings: SettingsFile) -> None:
    window = opened(qtbot, settings)
    window.setGeometry(QRect(60, 40, 700, 620))
    switch(window)
    assert settings.current.compact
    assert window.isVisible()
    assert window.windowFlags() & ON_TOP
    assert (window.width(), window.height()) == (340, 420)
    assert not window.field_tools.isVisible()
    assert window.talk_button.isVisible()
    assert window.message_field.isVisible()
    small = QRect(120, 90, 360, 440)
    window.setGeometry(small)
    window.menu.compact.trigger()
    assert not window.windowFlags() & ON_TOP
    assert window.geometry() == QRect(60, 40, 700, 620)
    assert window.field_tools.isVisible()
    window.menu.compact.trigger()
    assert window.geometry() == small


def test_it_is_remembered_for_the_next_start(qtbot: QtBot, settings: SettingsFile) -> None:
    window = opened(qtbot, settings)
    switch(window)
    small = QRect(130, 95, 380, 450)
    window.setGeometry(small)
    switch_place = settings.current.window_place
    window.close()
    again = opened(qtbot, settings)
    assert again.geometry() == small
    assert again.windowFlags() & ON_TOP
    assert settings.current.window_place == switch_place
    assert again.menu.compact.isChecked()


def test_what_is_heard_does_not_come_back_into_the_small_window(qtbot: QtBot, settings: SettingsFile) -> None:
    window = opened(qtbot, settings)
    switch(window)
    window.hearing.show_notice(Notice("info", "Hears English"))
    assert not window.hearing.isVisible()
    settings.change(compact=False)
    assert window.hearing.isVisible()
