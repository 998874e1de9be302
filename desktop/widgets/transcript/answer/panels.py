"""The blocks of code and the tables that are in sight: where they lie, and how their ground is painted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextBlock, QTextCursor, QTextDocument

from desktop.bidi import contained
from desktop.shortening import shortened
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.answer.body import Body
from desktop.widgets.transcript.answer.looks import EDGES, FOOT, HEAD, INDENT, PAD, PANEL, QUOTES, RULE
from desktop.widgets.transcript.markdown.paragraphs import ParagraphKind

ROUNDING = 10
BEYOND = 60
"""So far a block whose edge is out of sight is painted beyond what is in sight."""
LONGEST_LANGUAGE = 30


@dataclass(frozen=True)
class Panel:
    """A block of code or a table, as far as it is in sight, in the coordinates of the document."""

    body: Body
    first: QTextBlock
    """Where its body begins in the document."""
    number: int
    """Which of the body's it is."""
    is_code: bool
    language: str
    box: QRectF

    @property
    def width(self) -> float:
        """How wide it is if nothing cuts it off."""
        return self.body.width_of(self.number)

    @property
    def moved(self) -> int:
        return self.body.moved(self.number)

    def move(self, by: int) -> None:
        self.body.move(self.first, self.number, by)


def panels_of(bodies: Iterable[tuple[Body, QTextBlock, QTextBlock]], document: QTextDocument) -> list[Panel]:
    """Those with a line among the given paragraphs, each of which comes with its body and where that begins."""
    found: dict[tuple[int, int], Panel] = {}
    for body, first, block in bodies:
        paragraph = body.paragraph_at(first, block).paragraph
        if paragraph.kind is ParagraphKind.CODE:
            number, box = paragraph.panel, _code_box(block, document)
        elif paragraph.kind is ParagraphKind.CELL and (table := QTextCursor(block).currentTable()) is not None:
            number = int(table.format().property(PANEL))
            box = document.documentLayout().frameBoundingRect(table)
        else:
            continue
        key = id(body), number
        if key in found:
            box = box.united(found[key].box)
        found[key] = Panel(body, first, number, paragraph.kind is ParagraphKind.CODE, paragraph.language, box)
    return list(found.values())


def _code_box(block: QTextBlock, document: QTextDocument) -> QRectF:
    """The ground of a line of code, from side to side."""
    layout, edges = block.layout(), block.blockFormat().intProperty(EDGES)
    top, height = layout.position().y(), layout.boundingRect().height()
    above, below = HEAD if edges & 1 else 0, FOOT if edges & 2 else 0
    return QRectF(0, top - above, document.textWidth(), height + above + below)


def paint(painter: QPainter, panels: list[Panel], view: QRectF, font: QFont) -> None:
    """The ground of the blocks of code, and their languages."""
    theme = tokens_now()
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for panel in panels:
        if not panel.is_code:
            continue
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(_whole(panel.box, view).adjusted(0.5, 0.5, -0.5, -0.5), ROUNDING, ROUNDING)
        painter.setPen(QColor(theme.muted))
        painter.setFont(small)
        head = QRectF(panel.box.left() + PAD, panel.box.top() + 3, panel.box.width() / 2, HEAD - 4)
        if panel.box.top() > view.top() - HEAD:
            language = contained(shortened(panel.language, LONGEST_LANGUAGE))
            painter.drawText(
                head,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
                language,
            )


def _whole(box: QRectF, view: QRectF) -> QRectF:
    """With the part that is out of sight, whose size does not matter."""
    above = BEYOND if box.top() < view.top() else 0
    below = BEYOND if box.bottom() > view.bottom() else 0
    return box.adjusted(0, -above, 0, below)


def paint_marks(painter: QPainter, block: QTextBlock, width: float) -> None:
    """The lines beside a quotation, and the one that parts what is above from what is below."""
    layout = block.blockFormat()
    box = block.layout().boundingRect().translated(block.layout().position())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens_now().border))
    from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
    for number in range(layout.intProperty(QUOTES)):
        left = number * INDENT + 4
        painter.drawRect(QRectF(width - left - 3 if from_right else left, box.top() - 3, 3, box.height() + 8))
    if layout.boolProperty(RULE):
        painter.drawRect(QRectF(0, box.center().y(), width, 1))


def in_sight(document: QTextDocument, view: QRectF) -> Iterator[QTextBlock]:
    """The paragraphs of which something is in the view, which is in the coordinates of the document."""
    layout = document.documentLayout()
    place = layout.hitTest(QPointF(0, max(0, view.top() - 1)), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, place))
    while block.isValid() and layout.blockBoundingRect(block).top() <= view.bottom():
        yield block
        block = block.next()
