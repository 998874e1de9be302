"""Says in the status line where words go; a press opens the page on which that is decided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.bidi import contained
from desktop.shortening import shortened
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

ICON = 16
AROUND = 14
"""Icon apart, what the frame and the gap take."""


class WhereButton(QToolButton):
    """Shortened where there is little room, down to its icon alone; the whole is in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("where")
        self.setIconSize(QSize(ICON, ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # A click must not take the focus, or the Space bar would no longer talk.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sentence = ""
        self._private = False
        self.setAccessibleName(self.tr("Where your words go"))
        self.hide()

    def show_where(self, sentence: str, details: str, private: bool) -> None:
        """An empty sentence hides it."""
        self._sentence = contained(shortened(sentence))
        self._private = private
        self.setAccessibleName(self._sentence or self.tr("Where your words go"))
        tip = contained(shortened(details))
        self.setAccessibleDescription(tip)
        set_tool_tip(self, f"{self._sentence}\n{tip}".strip())
        self._tint()
        self._shorten()
        self.updateGeometry()

    @property
    def sentence(self) -> str:
        """Everything it says, unshortened."""
        return self._sentence

    def needed_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._sentence) + ICON + AROUND

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.needed_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(ICON + AROUND, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _shorten(self) -> None:
        room = self.width() - ICON - AROUND
        shown = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, max(0, room))
        self.setText(shown.replace("&", "&&"))

    def _tint(self) -> None:
        self.setIcon(icons.icon("computer" if self._private else "server", tokens_now().muted))
