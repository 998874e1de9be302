"""A text that is read, not written: a column in the middle, and nothing that is loaded from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QFocusEvent, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

COLUMN = 720
"""Lines longer than this are hard to read; a wide window leaves the rest free."""
MARGIN = 16


class BareDocument(QTextDocument):
    """Loads nothing, whatever its text may name; of a view that refused, Qt would take it for not knowing better."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        return None


class ReadingSurface(QTextEdit):
    """Has a text cursor only for those who move it by keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bare = BareDocument(self)
        bare.setDefaultFont(self.document().defaultFont())
        self.setDocument(bare)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Wide code and tables are scrolled by themselves; the page is never wider than the view.
        self.horizontalScrollBar().rangeChanged.connect(lambda: self.horizontalScrollBar().setRange(0, 0))
        self.verticalScrollBar().rangeChanged.connect(self._set_margins)
        self.viewport().setMouseTracking(True)

    def show_cursor(self, shown: bool) -> None:
        """Whether the text cursor is to be seen."""
        self.setCursorWidth(1 if shown else 0)

    def _set_margins(self) -> None:
        """A scroll bar takes its room from the margin, so that lines keep their length when it appears."""
        side = max(MARGIN, (self.width() - COLUMN) // 2)
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self.setViewportMargins(side, 0, max(0, side - taken), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            # Before the view is given its place: a column that keeps its width is not laid out again.
            self._set_margins()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        # A click, which may be meant for a button of a message, needs no text cursor; keys do.
        self.show_cursor(event.reason() != Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.show_cursor(False)
        super().mousePressEvent(event)
