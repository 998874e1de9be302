"""The column that is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.transcript.surface.reading_surface import COLUMN, ReadingSurface


class Widths(QObject):
    """Each width that a view had, one after the other."""

    def __init__(self, view: ReadingSurface) -> None:
        super().__init__(view)
        self.seen = [view.viewport().width()]
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QResizeEvent) and event.size().width() != self.seen[-1]:
            self.seen.append(event.size().width())
        return False


def test_a_column_that_keeps_its_width_is_not_laid_out_again_with_the_window(qtbot: QtBot) -> None:
    view = ReadingSurface()
    qtbot.addWidget(view)
    view.resize(COLUMN + 300, 500)
    view.setPlainText("Some words that fill several lines. " * 200)
    view.show()
    QApplication.processEvents()
    widths = Widths(view)
    for wider in range(2, 200, 8):
        view.resize(COLUMN + 300 + wider, 500)
        QApplication.processEvents()
    assert len(widths.seen) == 1
    view.resize(COLUMN - 200, 500)
    assert len(widths.seen) == 2
