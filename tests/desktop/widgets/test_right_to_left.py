"""Painted widgets lie the other way round where the window does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredConversation
from desktop.model.notice import Notice
from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.history.conversation_delegate import ConversationDelegate, more_rect
from desktop.widgets.history.conversation_rows import ConversationRows
from desktop.widgets.settings.parts.volume_slider import VolumeSlider
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.style.tokens import LIGHT
from desktop.widgets.transcript.conversation_view import ConversationView

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_the_track_of_a_switch_lies_where_its_line_begins(qtbot: QtBot) -> None:
    switch = Switch("Keep the microphone ready")
    qtbot.addWidget(switch)
    switch.resize(400, switch.sizeHint().height())
    switch.setChecked(True)
    for direction in (LEFT, RIGHT):
        switch.setLayoutDirection(direction)
        picture = switch.grab().toImage()
        green = [
            x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 2) == QColor(LIGHT.accent)
        ]
        assert green
        assert all((x < 60) if direction is LEFT else (x > picture.width() - 60) for x in green)


def test_the_mark_of_a_rows_menu_is_at_its_end(qapp: QApplication) -> None:
    row = QRect(10, 0, 200, 30)
    assert more_rect(row, QFont(), LEFT).right() > 180
    assert more_rect(row, QFont(), RIGHT).left() < 40


def test_the_volume_grows_to_the_right(qtbot: QtBot) -> None:
    slider = VolumeSlider()
    qtbot.addWidget(slider)
    assert slider.layoutDirection() is LEFT


@pytest.mark.parametrize("title", ["How long do lentils cook?", "Is that (really) so?", "כמה זמן לבשל?"])
def test_a_title_reads_in_the_direction_of_its_words(qapp: QApplication, title: str) -> None:
    """It looks the same whichever way the window lies, and keeps to the side where lines begin."""
    apply_theme(qapp, "light")
    left, right = (title_painted(title, direction) for direction in (LEFT, RIGHT))
    near = {(x + by, y) for x, y in right[1] for by in (-1, 0, 1)}
    assert len(left[1] & near) > 0.9 * len(left[1]), "the same letters and marks in the same order, but for a pixel"
    assert left[0] < 30
    assert right[0] > 200


def title_painted(title: str, direction: Qt.LayoutDirection) -> tuple[int, frozenset[tuple[int, int]]]:
    """Where the ink of the title begins, and where it is from there on."""
    rows = ConversationRows()
    rows.show_first([StoredConversation("1", title, False, datetime.now(UTC))], "")
    option = QStyleOptionViewItem()
    option.rect, option.direction, option.font = QRect(0, 0, 400, 60), direction, QApplication.font()
    picture = QImage(400, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.surface))
    painter = QPainter(picture)
    ConversationDelegate().paint(painter, option, rows.index(0))
    painter.end()
    columns = range(200) if direction is LEFT else range(200, 400)  # beyond is when it was
    dark = {(x, y) for x in columns for y in range(36, 60) if picture.pixelColor(x, y).lightness() < 200}
    begin = min(x for x, _ in dark)
    return begin, frozenset((x - begin, y) for x, y in dark)


def test_a_conversation_lies_the_other_way_round(qtbot: QtBot, qapp: QApplication) -> None:
    """Questions keep to the left, names of answers and cures to the right; the bars stand where there is room."""
    apply_theme(qapp, "light")
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.add_question("q", "Hello?")
    view.append_reply("r", "Hello, my friend.")
    view.finish_reply("r", "completed")
    view.add_notice(Notice("error", "It did not work.", cure="keys"))
    view.show()

    def middles() -> list[float]:
        QApplication.processEvents()
        view.flush()
        found = [view.cursorRect(view.document().find(words)).center().x() for words in ("Hello?", "SB Voice", "Open")]
        return [place / view.viewport().width() for place in found]

    def accent() -> list[int]:
        picture = view.viewport().grab().toImage()
        colour = QColor(LIGHT.accent_soft)
        y = view.cursorRect(view.document().find("Hello?")).center().y()
        return [x for x in range(picture.width()) if picture.pixelColor(x, y) == colour]

    left = middles()
    assert left[0] > 0.8 > 0.3 > left[1]
    assert min(accent()) > 250
    view.setLayoutDirection(RIGHT)
    right = middles()
    assert right[0] < 0.2 < 0.7 < right[1]
    assert right[2] > 0.7
    assert max(accent()) < 250
    view.pointer.step(-3)
    assert view.pointer.bar.x() < 250
    view.setLayoutDirection(LEFT)
    assert middles() == left
