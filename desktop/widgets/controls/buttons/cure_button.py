"""Does at a press what a notice advises."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from desktop.model.cures import Cure, words_of
from desktop.widgets.controls.focus import hand_on


class CureButton(QToolButton):
    """Hidden where there is no cure; the focus then goes to `after`."""

    wanted = Signal(str, arguments=["cure"])
    """A `Cure`."""

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._cure: Cure = ""
        self.setObjectName("cure")
        # A click must not take the focus, or the Space bar would no longer talk.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What helps"))
        self.clicked.connect(lambda: self.wanted.emit(self._cure))
        self.hide()

    def show_cure(self, cure: Cure) -> None:
        """Offer this one; empty for none."""
        self._cure = cure
        if not cure:
            hand_on(self, self._after)
        self.setText(words_of(cure))
        self.setAccessibleName(words_of(cure) or self.tr("What helps"))
        self.setVisible(bool(cure))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Where it was made narrower than its words, with what there is room for; its name has them all."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            room = self.fontMetrics().horizontalAdvance(option.text) - lacking
            option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    @property
    def cure(self) -> Cure:
        return self._cure
