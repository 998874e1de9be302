"""The status line always says the whole, even where it shows only a part."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.model.notice import KINDS, Notice, NoticeKind
from desktop.widgets.status_line import StatusLine
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.style.tokens import tokens_now

ENGINES = "On this computer · moonshine · llama · piper"


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(520, 32)
    line.show()
    return line


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("text", "hint", "sentence"),
    [
        ("Ready", "", "Ready"),
        ("No microphone.", "Plug one in, or type.", "No microphone. Plug one in, or type."),
        ("<b>x</b>", "", "<b>x</b>"),
        ("word " * 100, "hint " * 100, "word " * 100 + " " + "hint " * 100),
    ],
)
def test_says_everything(line: StatusLine, kind: NoticeKind, text: str, hint: str, sentence: str) -> None:
    line.show_status(Notice(kind, text, hint))
    assert line.kind == kind
    assert line.sentence == line.accessibleDescription() == sentence
    assert not line.grab().isNull()


def test_unknown_kinds_are_refused(line: StatusLine) -> None:
    with pytest.raises(ValueError, match="panic"):
        line.show_status(Notice(cast("NoticeKind", "panic"), ""))


@pytest.mark.parametrize(
    ("kind", "text", "width", "engines_shown"),
    [
        ("ok", "Ready", 900, True),
        ("ok", "Ready " * 60, 520, False),
        ("error", "No microphone. " * 9, 520, False),
        ("error", "No microphone.", 1200, True),
    ],
)
def test_the_status_takes_precedence(
    line: StatusLine, kind: NoticeKind, text: str, width: int, engines_shown: bool
) -> None:
    line.resize(width, 32)
    line.set_engine_summary(ENGINES)
    line.show_status(Notice(kind, text))
    assert line.engines_shown is engines_shown


def test_where_words_go_is_told_by_its_icon_where_trouble_leaves_no_room_for_words(line: StatusLine) -> None:
    line.resize(520, 32)
    line.set_engine_summary(ENGINES)
    line.show_status(Notice("error", "No microphone. " * 3))
    assert line.engines_shown
    assert line.where_button.width() < line.where_button.needed_width() / 2
    assert ENGINES in line.where_button.toolTip()


def test_where_words_go_is_seen_in_a_small_window_that_is_ready(line: StatusLine) -> None:
    line.resize(440, 32)
    line.set_engine_summary("Private: all on this computer", private=True)
    line.show_status(Notice("ready", "Ready.", "Hold or tap the button or Space and talk, or type."))
    assert line.engines_shown
    assert line.where_button.maximumWidth() >= line.where_button.needed_width(), "whole, in place of the advice"
    assert line.height() <= line.sizeHint().height()
    line.resize(900, 32)
    assert line.engines_shown
    assert [each.isVisible() for each in line.findChildren(QLabel) if "Hold or tap" in each.text()] == [True, False]


def test_where_words_go_opens_its_page(qtbot: QtBot, line: StatusLine) -> None:
    line.set_engine_summary("Thinks at api.openai.com", "moonshine · openai · piper")
    line.show_status(Notice("ok", "Ready"))
    button = line.where_button
    assert button.accessibleName() == "Thinks at api.openai.com"
    assert "moonshine" in button.accessibleDescription()
    assert button.isVisible()
    with qtbot.waitSignal(line.where_requested):
        button.click()
    assert not button.grab().isNull()


def test_no_text_makes_the_line_wide(line: StatusLine) -> None:
    line.show_status(Notice("error", "word " * 500, "hint " * 500))
    line.set_engine_summary("engine " * 500)
    assert line.minimumSizeHint().width() < 420


@pytest.mark.parametrize("width", [420, 520, 1600])
def test_advice_is_never_shortened(qtbot: QtBot, line: StatusLine, width: int) -> None:
    line.resize(width, 32)
    line.show_status(
        Notice("error", "The language model refused the key.", "Enter another key, or use the local engines.")
    )
    seen = [label for label in line.findChildren(QLabel) if "Enter" in label.text() and label.isVisible()]
    assert len(seen) == 1
    assert seen[0].wordWrap() or seen[0].sizeHint().width() <= width


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_another_theme_changes_the_colour_of_the_words(line: StatusLine, qapp: QApplication, theme: str) -> None:
    line.show_status(Notice("ok", "Ready"))
    apply_theme(qapp, "light" if theme == "dark" else "dark")
    apply_theme(qapp, theme)
    words = next(label for label in line.findChildren(QLabel) if label.text() == "Ready")
    assert words.palette().color(words.foregroundRole()).name() == tokens_now().text
