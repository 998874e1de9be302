"""What is cut off or covered in a window; `python -m tests.desktop.widgets.fitting LANGUAGE FACTOR STATE...`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QRadioButton, QWidget

from desktop.i18n import speak
from desktop.widgets.controls.elided_label import ElidedLabel
from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme
from tests.screenshots import LOCAL, STATES

ROUNDING = 1
"""Pixels that a size may be off."""
SMALL = QSize(1280, 656)
"""What 1366x768, or 2560x1440 at scale 2, leaves free beside a panel and a window's frame."""


def misfits(window: QWidget) -> Iterator[str]:
    """Texts that are not seen whole, reach out of the window or lie over each other."""
    shown = [each for each in window.findChildren(QWidget) if _tells(each)]
    for widget in shown:
        if isinstance(widget, QLabel) and widget.wordWrap():
            whole = widget.height() + ROUNDING >= widget.heightForWidth(widget.width())
        else:
            needed = widget.sizeHint()
            whole = widget.width() + ROUNDING >= needed.width() and widget.height() + ROUNDING >= needed.height()
        if not whole:
            yield f"cut off: {_text(widget)}"
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if place.left() < 0 or place.right() > window.width():
            yield f"out of the window: {_text(widget)}"
    for names in window.findChildren(QListWidget):
        if names.isVisible() and names.sizeHintForColumn(0) > names.viewport().width() + ROUNDING:
            yield f"cut off: a name in the list {names.accessibleName()}"
    for one, other in combinations(shown, 2):
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry()):
            yield f"over each other: {_text(one)} and {_text(other)}"


def too_large(window: QWidget) -> Iterator[str]:
    """A window that cannot be made as small as a small screen."""
    least = window.minimumSize().expandedTo(window.minimumSizeHint())
    if least.boundedTo(SMALL) != least:
        yield f"needs {least.width()}x{least.height()}"


def _tells(widget: QWidget) -> bool:
    told = isinstance(widget, QLabel | QPushButton | QRadioButton) and not isinstance(widget, ElidedLabel)
    return told and widget.isVisible() and bool(_text(widget))


def _text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel | QPushButton | QRadioButton)
    return widget.text()


def main(language: str, factor: float, states: list[str]) -> None:
    app = QApplication([])
    speak(app, language)
    letters = QFont(app.font())
    letters.setPointSizeF(letters.pointSizeF() * factor)
    app.setFont(letters)
    apply_theme(app, "light")
    found = {}
    for state in states:
        window = MainWindow()
        window.set_reduced_motion(True)
        window.resize(window.minimumSize())
        window.show()
        window.status_line.set_engine_summary(LOCAL)
        shown = STATES[state](window)
        for _ in range(5):
            app.processEvents()
        if problems := [*misfits(shown), *too_large(shown.window())]:
            found[state] = problems
        window.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3:])
