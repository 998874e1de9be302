"""Says at the microphone which language is heard, and warns where that is not the app's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.model.notice import Notice
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.buttons.cure_button import CureButton
from desktop.widgets.controls.plain import label
from desktop.widgets.controls.restyle import restyle

SPACING = 8


class HearingLine(QWidget):
    """Hidden while there is nothing to say."""

    cure_wanted = Signal(str, arguments=["cure"])

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        """The focus goes to `after` where there is nothing to be done any more."""
        super().__init__(parent)
        self._text = label("", "hearing")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cure = CureButton(after)
        self.cure.wanted.connect(self.cure_wanted)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(SPACING)
        self._row.addStretch(1)
        self._row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(self.cure, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)
        self.hide()

    @Slot(Notice)
    def show_notice(self, notice: Notice) -> None:
        """Say it; an empty text takes it back."""
        said_before = self._text.text()
        self._text.setText(notice.text)
        self._text.setAccessibleName(notice.text)
        restyle(self._text, "kind", notice.kind)
        self.cure.show_cure(notice.cure)
        self.setVisible(bool(notice.text))
        self._share_room()
        if notice.is_trouble and notice.text != said_before:
            announce(self, notice.text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The button goes below the words where both have no room, and the words take more than one line."""
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        button = SPACING + self.cure.sizeHint().width() if self.cure.cure else 0
        narrow = words + button + SPACING > self.width()
        self._text.setWordWrap(narrow)
        self._row.setAlignment(self._text, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignCenter)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    @property
    def text(self) -> str:
        return self._text.text()
