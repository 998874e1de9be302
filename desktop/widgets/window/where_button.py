"""Says in the status line where words go; a press opens the page on which that is decided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from desktop.bidi import contained, isolated
from desktop.shortening import shortened
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

ICON = 16
AROUND = 10
GAP = 5


class WhereButton(QToolButton):
    """Shortened where there is little room, down to its icon alone; the whole is in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("where")
        self.setIconSize(QSize(ICON, ICON))
        # A click must not take the focus, or the Space bar would no longer talk.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sentence = ""
        self._private = False
        self.setAccessibleName(self.tr("Where your words go"))
        self.hide()

    def show_where(self, sentence: str, details: str, *, private: bool) -> None:
        """An empty sentence hides it."""
        self._sentence = contained(shortened(sentence))
        self._private = private
        self.setAccessibleName(self._sentence or self.tr("Where your words go"))
        tip = contained(shortened(details))
        self.setAccessibleDescription(tip)
        set_tool_tip(self, f"{self._sentence}\n{tip}".strip())
        self._tint()
        self.updateGeometry()

    @property
    def sentence(self) -> str:
        """Everything it says, unshortened."""
        return self._sentence

    def needed_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._sentence) + ICON + GAP + AROUND + 2

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.needed_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(ICON + AROUND, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The text is painted here: as that of a button an ampersand in it would be a mnemonic."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place = self.rect().adjusted(AROUND // 2, 0, -AROUND // 2, 0)
        picture = QRect(place.left(), place.center().y() - ICON // 2, ICON, ICON)
        self.icon().paint(painter, QStyle.visualRect(self.layoutDirection(), place, picture))
        words = QStyle.visualRect(self.layoutDirection(), place, place.adjusted(ICON + GAP, 0, 0, 0))
        shown = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), isolated(shown))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icons.icon("computer" if self._private else "server", tokens_now().muted))
