"""Larger and smaller text by keys, in the whole app."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings.declaration import TextSize
from desktop.settings.stored import SettingsFile
from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme, set_text_size
from desktop.widgets.window.text_size import SIZES
from tests.throwaway_settings import throwaway_settings

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings() -> SettingsFile:
    return throwaway_settings()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: SettingsFile) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    window = MainWindow()
    qtbot.addWidget(window)
    window.follow(settings)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    set_text_size(qapp, 100)


def test_by_keys(window: MainWindow, settings: SettingsFile) -> None:
    for key, size in (
        (Qt.Key.Key_Plus, "110"),
        (Qt.Key.Key_Equal, "125"),
        (Qt.Key.Key_Minus, "110"),
        (Qt.Key.Key_0, "100"),
        (Qt.Key.Key_Minus, "90"),
    ):
        QTest.keyClick(window, key, CTRL)
        assert settings.current.text_size == size


def test_it_ends_at_the_smallest_and_the_largest(window: MainWindow, settings: SettingsFile) -> None:
    assert get_args(TextSize) == SIZES
    for by, size in ((1, SIZES[-1]), (-1, SIZES[0])):
        for _ in SIZES:
            window.menu.text_size_stepped.emit(by)
        assert settings.current.text_size == size


def test_all_text_follows(window: MainWindow, qapp: QApplication) -> None:
    window.conversation.append_reply("r", "Some words.")
    window.conversation.flush()

    def measured() -> list[int]:
        widgets = (window.message_field.line, window.field_tools.speed, window.conversation)
        return [widget.fontMetrics().height() for widget in widgets]

    before = measured()
    set_text_size(qapp, 150)
    assert all(now > 1.3 * then for now, then in zip(measured(), before, strict=True))
    set_text_size(qapp, 100)
    assert measured() == before
