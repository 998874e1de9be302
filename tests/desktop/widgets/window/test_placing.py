"""A window is inside what its screen leaves free, and comes back to where it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.help_dialog import HelpDialog
from desktop.widgets.main_window import MainWindow
from desktop.widgets.server.server_dialog import ServerDialog
from desktop.widgets.settings.settings_window import SettingsWindow
from desktop.widgets.window import placing
from desktop.widgets.window.placing import WindowPlace, inside

FREE = QRect(0, 24, 1366, 704)


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (QRect(100, 100, 400, 300), QRect(100, 100, 400, 300)),
        (QRect(100, 100, 840, 760), QRect(100, 24, 840, 704)),
        (QRect(1200, 600, 400, 300), QRect(966, 428, 400, 300)),
        (QRect(-900, -900, 400, 300), QRect(0, 24, 400, 300)),
        (QRect(3000, 100, 2000, 2000), FREE),
    ],
)
def test_inside(window: QRect, expected: QRect) -> None:
    assert inside(window, FREE) == expected


@pytest.mark.parametrize("kind", [MainWindow, SettingsWindow, ServerDialog, HelpDialog])
@pytest.mark.parametrize("free", [QRect(0, 0, 1280, 640), QRect(0, 30, 1280, 690), QRect(0, 0, 1000, 540)])
def test_every_window_fits(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type[QWidget], free: QRect) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: free)
    window = kind()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.frameGeometry().height() <= free.height()
    assert window.frameGeometry().width() <= free.width()


def test_it_is_remembered_and_comes_back(qtbot: QtBot) -> None:
    told: list[str] = []
    first = QWidget()
    qtbot.addWidget(first)
    place = WindowPlace(first)
    place.changed.connect(told.append)
    first.setGeometry(200, 150, 500, 400)
    first.show()
    first.resize(520, 410)
    qtbot.waitUntil(lambda: bool(told))
    second = QWidget()
    qtbot.addWidget(second)
    WindowPlace(second).restore(told[-1])
    second.show()
    qtbot.waitUntil(lambda: second.geometry() == first.geometry())
    assert second.size() == QSize(520, 410)


@pytest.mark.parametrize("place", ["", "no hexadecimal", "00ff", "ü"])
def test_what_is_no_place_does_no_harm(qtbot: QtBot, place: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    WindowPlace(window).restore(place)
    assert window.size() == QSize(300, 200)


def gone(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen on which it was is not there any more."""
    window.move(5000, 4000)


def smaller(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 640, 480))


@pytest.mark.parametrize("happens", [gone, smaller])
def test_it_comes_back_when_a_screen_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, happens: Callable[[QWidget, pytest.MonkeyPatch], None]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    place = WindowPlace(window)
    window.setGeometry(700, 500, 400, 300)
    window.show()
    happens(window, monkeypatch)
    window.screen().availableGeometryChanged.emit(QRect())
    free = placing._screen_of(window).availableGeometry()
    qtbot.waitUntil(lambda: free.contains(window.geometry()))
    place.fit()
    assert free.contains(window.geometry())
