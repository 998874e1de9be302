"""What an empty conversation says: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.controls.plain import label
from desktop.widgets.style import icons

PICTURE = 64


class EmptyHint(QWidget):
    """A greeting that gives way to the first message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = label()
        picture.setPixmap(icons.pixmap("app", None, PICTURE, self.devicePixelRatioF()))
        title = _centred(self.tr("Ask me anything"), "hintTitle")
        text = _centred(self.tr("Hold the button or the Space bar and talk."), "hintText")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(title)
        column.addWidget(text)
        column.addStretch(4)


def _centred(text: str, name: str) -> QLabel:
    made = label(text, name)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setWordWrap(True)
    return made
