"""Shows where a link leads before it is opened: the whole address, in letters that cannot pass for others."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.links import host_of
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.plain import label

WIDTH = 380
GAP = 6
"""Between it and the link."""
_BREAKS = re.compile(r"(?<=[/?&=.\-_%#])|(?<=\w{24})(?=\w)")
"""Where an address may go on in the next line."""
MAY_BREAK = "\u200b"


class LinkCard(QFrame):
    """Stands beside the link that was clicked; another click on that, or its button, opens it."""

    open_requested = Signal(str)
    copy_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkCard")
        self.setAccessibleName(self.tr("Where the link leads"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._parent = parent
        self._column = QVBoxLayout(self)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._address = ""
        self._host = label(style="linkHost")
        self._whole = label(style="linkAddress")
        for text in (self._host, self._whole):
            text.setWordWrap(True)
            text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._open = self._button(self.tr("Open link"), lambda: self.open_requested.emit(self._address))
        self._open.setObjectName("primary")
        self._copy = self._button(self.tr("Copy address"), lambda: self.copy_requested.emit(self._address))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        buttons = self._buttons
        buttons.setSpacing(8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._copy)
        buttons.addStretch()
        column = self._column
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(label(self.tr("This link leads to"), "muted"))
        column.addWidget(self._host)
        column.addWidget(self._whole)
        column.addSpacing(4)
        column.addLayout(buttons)

    @property
    def address(self) -> str:
        """Of the link that is shown; empty while none is."""
        return "" if self.isHidden() else self._address

    @property
    def text(self) -> str:
        """What is to be read of the address."""
        return self._whole.text().replace(MAY_BREAK, "")

    def show_for(self, address: str, link: QRect, *, by_key: bool) -> None:
        """Stand beside the link, which is somewhere in the parent; `by_key` puts the focus on the card."""
        self._address = address
        self._host.setText(host_of(address))
        self._whole.setText(_BREAKS.sub(MAY_BREAK, address))
        self._place(link)
        self.show()
        self.raise_()
        announce(self, self.tr("This link leads to {address}").format(address=address))
        if by_key:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """Nothing is opened."""
        if not self.isHidden():
            had_focus = self.isAncestorOf(self.focusWidget() or self)
            self.hide()
            if had_focus:
                self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _place(self, link: QRect) -> None:
        room = self._parent.rect()
        width = min(WIDTH, room.width() - 2 * GAP)
        self.setFixedWidth(width)
        self._stack_buttons(width)
        height = self._column.totalHeightForWidth(width)
        self.resize(width, height)
        left = max(GAP, min(link.left(), room.right() - width - GAP))
        below = link.bottom() + GAP
        top = below if below + height <= room.bottom() else link.top() - height - GAP
        self.move(left, max(GAP, min(top, room.bottom() - height - GAP)))

    def _stack_buttons(self, width: int) -> None:
        """One above the other where letters are too large for both in a row."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        edges = self._column.contentsMargins()
        needed = self._open.sizeHint().width() + self._copy.sizeHint().width() + self._buttons.spacing()
        narrow = needed > width - edges.left() - edges.right()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(direction)
        self._column.invalidate()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button
