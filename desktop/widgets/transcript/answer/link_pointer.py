"""What can be pressed in the text, by mouse and by keyboard: links, whose target is shown first, arrows, cures and
sources.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QApplication, QTextEdit

from desktop.widgets.controls.plain import set_tool_tip, tool_tip
from desktop.widgets.transcript.answer.looks import CURE, LINK, SOURCE, TIP, VERSION
from desktop.widgets.transcript.floating.link_card import LinkCard


class Spot(NamedTuple):
    """What can be pressed at a place: where a link leads, to which version an arrow, a cure, a source; or nothing."""

    link: str = ""
    arrow: int = 0
    cure: str = ""
    tip: str = ""
    """No more than what is told of the place; there is nothing to press."""
    source: int = 0
    """Which of a reply's, from 1."""

    @property
    def pressable(self) -> bool:
        return bool(self.link or self.arrow or self.cure or self.source)

    @classmethod
    def of(cls, style: QTextCharFormat) -> Spot:
        link, cure, tip = (str(style.property(name) or "") for name in (LINK, CURE, TIP))
        return cls(link, style.intProperty(VERSION), cure, tip, style.intProperty(SOURCE))


class LinkPointer(QObject):
    """Belongs to the view whose links it knows."""

    opened = Signal(str)
    """A link that somebody has looked at is to be opened; its address in ASCII."""
    copied = Signal(str)
    version_wanted = Signal(QTextBlock, int, arguments=["block", "by"])
    """A click on an arrow in the caption of a message: before (-1) or after (1)."""

    source_wanted = Signal(QTextBlock, int, arguments=["block", "source"])
    """Which place is to be opened of those that stand in the caption of a message, from 1."""
    cure_wanted = Signal(str, arguments=["cure"])
    """What helps against that which a notice tells."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: tuple[QPoint, Spot] | None = None
        self.card = LinkCard(view.viewport())
        self.card.open_requested.connect(self._open)
        self.card.copy_requested.connect(self.copied)
        self.card.closed.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))

    def hover(self, position: QPoint) -> None:
        """The mouse is there, in the coordinates of the viewport."""
        spot = self._at(position)
        told = spot.link or spot.tip
        viewport = self._view.viewport()
        shape = Qt.CursorShape.PointingHandCursor if spot.pressable else Qt.CursorShape.IBeamCursor
        if viewport.cursor().shape() is not shape:
            viewport.setCursor(shape)
        if viewport.toolTip() != tool_tip(told):
            set_tool_tip(viewport, told)

    def press(self, position: QPoint) -> None:
        spot = self._at(position)
        self._pressed = (position, spot)
        if self.card.address and spot.link != self.card.address:
            self.card.close_up()

    def release(self, position: QPoint) -> bool:
        """A click on a link is one that has marked nothing. True if there was something to press."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or (position - pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            return False
        spot = self._at(position)
        if spot != pressed[1]:
            return False
        if link := spot.link:
            if self.card.address == link:
                self._open(link)
            else:
                self.card.show_for(link, QRect(position - QPoint(8, 8), position + QPoint(8, 8)), by_key=False)
        elif spot.arrow:
            self.version_wanted.emit(self._view.cursorForPosition(position).block(), spot.arrow)
        elif spot.source:
            self.source_wanted.emit(self._view.cursorForPosition(position).block(), spot.source)
        elif spot.cure:
            self.cure_wanted.emit(spot.cure)
        return spot.pressable

    def follow(self) -> bool:
        """Press what the text cursor stands in, of a link show where it leads; False if it stands in none."""
        cursor = self._view.textCursor()
        spot = Spot.of(cursor.charFormat())
        if not spot.pressable and not cursor.atBlockEnd():
            cursor.setPosition(cursor.position() + 1)
            spot = Spot.of(cursor.charFormat())
        if spot.link:
            self.card.show_for(spot.link, self._view.cursorRect(), by_key=True)
        elif spot.source:
            self.source_wanted.emit(cursor.block(), spot.source)
        elif spot.cure:
            self.cure_wanted.emit(spot.cure)
        return bool(spot.link or spot.source or spot.cure)

    def show(self, link: str, position: QPoint) -> None:
        """As a click on that link would."""
        self.card.show_for(link, QRect(position, position), by_key=True)

    def _open(self, link: str) -> None:
        self.card.close_up()
        self.opened.emit(link)

    def _at(self, position: QPoint) -> Spot:
        bar = self._view.verticalScrollBar()
        place = QPointF(position.x(), position.y() + bar.value())
        return Spot.of(self._view.document().documentLayout().formatAt(place).toCharFormat())


def links_of(block: QTextBlock, paragraphs: int) -> list[str]:
    """Where the links of so many paragraphs lead, each once."""
    found: dict[str, None] = {}
    for _ in range(paragraphs):
        for span in block.textFormats():
            if link := span.format.property(LINK):
                found[str(link)] = None
        block = block.next()
    return list(found)
