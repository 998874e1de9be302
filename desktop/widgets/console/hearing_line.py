"""Says at the microphone which language is heard, and warns where that is not the app's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.model.notice import Notice
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.cure_button import CureButton
from desktop.widgets.controls.plain import label
from desktop.widgets.settings.parts.form import restyle


class HearingLine(QWidget):
    """Hidden while there is nothing to say."""

    cure_wanted = Signal(str, arguments=["cure"])

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        """The focus goes to `after` where there is nothing to be done any more."""
        super().__init__(parent)
        self._text = label("", "hearing")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self.cure = CureButton(after)
        self.cure.wanted.connect(self.cure_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._text, 100)
        row.addWidget(self.cure)
        row.addStretch(1)
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
        if notice.is_trouble and notice.text != said_before:
            announce(self, notice.text)

    @property
    def text(self) -> str:
        return self._text.text()
