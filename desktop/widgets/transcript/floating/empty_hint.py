"""What an empty conversation says: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.model.hands_free import Listening
from desktop.widgets.controls.plain import label
from desktop.widgets.style import icons

PICTURE = 64
SIDES = 60
"""What the distances take."""


class EmptyHint(QWidget):
    """A greeting that gives way to the first message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = picture = label()
        picture.setPixmap(icons.pixmap("app", None, PICTURE, self.devicePixelRatioF()))
        self._title = title = _centred(self.tr("Ask me anything"), "hintTitle")
        self._text = text = _centred(self.tr("Hold or tap the button or the Space bar, and talk."), "hintText")
        self._by_key = text.text()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(title)
        column.addWidget(text)
        column.addStretch(4)

    @Slot(Listening)
    def set_listening(self, listening: Listening) -> None:
        """What one does to begin."""
        self._text.setText(self.tr("Just talk.") if listening is Listening.OPEN else self._by_key)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The picture goes where the words need the room, and they where there is none: the caption tells it, too."""
        words = sum(each.heightForWidth(self.width() - SIDES) for each in (self._title, self._text))
        self._picture.setVisible(words + PICTURE + SIDES <= self.height())
        for each in (self._title, self._text):
            each.setVisible(words + SIDES // 2 <= self.height())
        super().resizeEvent(event)


def _centred(text: str, name: str) -> QLabel:
    made = label(text, name)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setWordWrap(True)
    return made
