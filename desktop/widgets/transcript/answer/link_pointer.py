"""Links in answers, by mouse and by keyboard: where one leads is shown first, and opened only then."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextFormat
from PySide6.QtWidgets import QApplication, QTextEdit

from desktop.widgets.controls.plain import set_tool_tip, tool_tip
from desktop.widgets.transcript.answer.looks import LINK, TIP, VERSION
from desktop.widgets.transcript.floating.link_card import LinkCard


class LinkPointer(QObject):
    """Belongs to the view whose links it knows."""

    opened = Signal(str)
    """A link that somebody has looked at is to be opened; its address in ASCII."""
    copied = Signal(str)
    version_wanted = Signal(QTextBlock, int, arguments=["block", "by"])
    """A click on an arrow in the caption of a message: before (-1) or after (1)."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: tuple[QPoint, str, int] | None = None
        self.card = LinkCard(view.viewport())
        self.card.open_requested.connect(self._open)
        self.card.copy_requested.connect(self.copied)
        self.card.closed.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))

    def hover(self, position: QPoint) -> None:
        """The mouse is there, in the coordinates of the viewport."""
        link, arrow = self._at(position)
        viewport = self._view.viewport()
        shape = Qt.CursorShape.PointingHandCursor if link or arrow else Qt.CursorShape.IBeamCursor
        if viewport.cursor().shape() is not shape:
            viewport.setCursor(shape)
        told = link or str(self._style_at(position).property(TIP) or "")
        if viewport.toolTip() != tool_tip(told):
            set_tool_tip(viewport, told)

    def press(self, position: QPoint) -> None:
        link, arrow = self._at(position)
        self._pressed = (position, link, arrow)
        if self.card.address and link != self.card.address:
            self.card.close_up()

    def release(self, position: QPoint) -> bool:
        """A click on a link is one that has marked nothing. True if there was something to click."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or (position - pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            return False
        link, arrow = self._at(position)
        if link and link == pressed[1]:
            if self.card.address == link:
                self._open(link)
            else:
                self.card.show_for(link, QRect(position - QPoint(8, 8), position + QPoint(8, 8)), by_key=False)
        elif arrow and arrow == pressed[2]:
            self.version_wanted.emit(self._view.cursorForPosition(position).block(), arrow)
        return bool(link or arrow)

    def follow(self) -> bool:
        """Show where the link leads in which the text cursor stands; False if it stands in none."""
        cursor = self._view.textCursor()
        link = str(cursor.charFormat().property(LINK) or "")
        if not link and not cursor.atBlockEnd():
            cursor.setPosition(cursor.position() + 1)
            link = str(cursor.charFormat().property(LINK) or "")
        if link:
            self.card.show_for(link, self._view.cursorRect(), by_key=True)
        return bool(link)

    def show(self, link: str, position: QPoint) -> None:
        """As a click on that link would."""
        self.card.show_for(link, QRect(position, position), by_key=True)

    def _open(self, link: str) -> None:
        self.card.close_up()
        self.opened.emit(link)

    def _at(self, position: QPoint) -> tuple[str, int]:
        """Where the link there leads, and which version the arrow there means."""
        style = self._style_at(position)
        return str(style.property(LINK) or ""), style.intProperty(VERSION)

    def _style_at(self, position: QPoint) -> QTextFormat:
        bar = self._view.verticalScrollBar()
        place = QPointF(position.x(), position.y() + bar.value())
        return self._view.document().documentLayout().formatAt(place)


def links_of(block: QTextBlock, paragraphs: int) -> list[str]:
    """Where the links of so many paragraphs lead, each once."""
    found: dict[str, None] = {}
    for _ in range(paragraphs):
        for span in block.textFormats():
            if link := span.format.property(LINK):
                found[str(link)] = None
        block = block.next()
    return list(found)
