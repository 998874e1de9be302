"""Leads back to the end of the conversation from wherever the reader has scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

ABOVE = 10
"""Between it and the lower edge of the conversation."""


class LatestButton(QPushButton):
    """Hidden while the end is in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setText(self.tr("Latest"))
        self.setObjectName("latest")
        set_tool_tip(self, self.tr("Go to the end of the conversation"))
        # A click must not take the focus, or the Space bar would no longer talk.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._tint()
        self.hide()

    @Slot(bool)
    def set_away(self, away: bool) -> None:
        """Whether the reader is not at the end."""
        self.setVisible(away)
        self.place()

    def place(self) -> None:
        """The parent has another size."""
        self.adjustSize()
        room = self._parent.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - ABOVE)
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icons.icon("chevron", tokens_now().text))
