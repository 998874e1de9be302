"""What a notice advises is done at a press, wherever it is offered."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.cures import PAGES, Cure, cure_of, words_of
from desktop.model.notice import Notice
from desktop.presenters.cures import CurePresenter
from desktop.widgets.main_window import MainWindow
from server.quotas.turns import OVER_QUOTA

CURES: list[Cure] = [cure for cure in get_args(Cure) if cure]


class Settings:
    """Notes which page was opened."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def open(self, _parent: object) -> Settings:
        return self

    def ask_for_key(self, window: object) -> None:
        self.done.append("keys")

    def show_page(self, name: str) -> None:
        self.done.append(name)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def done(window: MainWindow) -> list[str]:
    """What was done, by its name."""
    settings = Settings()
    CurePresenter(
        window,
        settings,  # type: ignore[arg-type]
        unmute=lambda: settings.done.append("unmute"),
        try_again=lambda: settings.done.append("again"),
        answer_here=lambda: settings.done.append("here"),
        use_local=lambda: settings.done.append("local"),
    )
    window.server_requested.connect(lambda: settings.done.append("server"))
    window.new_conversation.connect(lambda: settings.done.append("new"))
    window._sides.arranged.connect(lambda *_: settings.done.append("conversations"))
    return settings.done


@pytest.mark.parametrize("cure", CURES)
def test_each_cure_has_words_and_is_done_at_a_press(window: MainWindow, done: list[str], cure: Cure) -> None:
    if cure == "conversations":
        window.arrange_panel(False, 0)
    window.status_line.show_status(Notice("error", "It does not work.", cure=cure))
    button = window.status_line.cure_button
    assert button.isVisible()
    assert button.text() == button.accessibleName() == words_of(cure) != ""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert done == [cure]


def test_a_code_that_nobody_knows_may_be_tried_again() -> None:
    assert cure_of("never_heard_of") == "again"
    assert cure_of("wrong_key") == "keys"
    assert "keys" in PAGES


def test_nothing_helps_at_a_press_where_all_that_one_may_use_is_used_up() -> None:
    assert cure_of(OVER_QUOTA) == ""


def test_the_focus_goes_on_when_the_trouble_is_over(window: MainWindow) -> None:
    line = window.status_line
    line.set_engine_summary("On this computer")
    line.show_status(Notice("error", "It does not work.", cure="keys"))
    line.cure_button.setFocus()
    line.show_status(Notice("ready", "Ready."))
    assert not line.cure_button.isVisible()
    assert window.focusWidget() is line.where_button
