"""Draws one row of the list of conversations: its heading, the title, when it was, and the words that were found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.bidi import contained
from desktop.model.conversations import StoredConversation
from desktop.shortening import SENTENCE, shortened
from desktop.widgets.controls.document_text import plain
from desktop.widgets.history.conversation_rows import Role
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

Index = QModelIndex | QPersistentModelIndex
SIDE = 8
PADDING = 10
LINE = 9
"""Above and below the words of a row."""
HEADING = 15
"""Above and below a heading together."""
SNIPPET_LINES = 2
BEFORE_MARK = 18
"""So many characters before the first found word are shown at most."""
MORE = 18


class ConversationDelegate(QStyledItemDelegate):
    """Only rows that can be seen are drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.painted = 0
        """How many rows were drawn so far."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted += 1
        painter.save()
        painter.setLayoutDirection(_direction(option))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading := str(index.data(Role.HEADING)):
            _paint_heading(painter, option, heading)
        _paint_row(painter, option, index, row_rect(option, index))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        row: StoredConversation = index.data(Role.ROW)
        height = QFontMetrics(option.font).height() + 2 * LINE
        if row.snippet:
            height += SNIPPET_LINES * QFontMetrics(_small(option.font)).height() + 2
        return QSize(80, height + _heading_height(option, index))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        editor = QLineEdit(parent, maxLength=200)
        editor.setObjectName("rename")
        editor.setAccessibleName(self.tr("Name of the conversation"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        line = row_rect(option, index)
        editor.setGeometry(QRect(line.left(), line.top(), line.width(), QFontMetrics(option.font).height() + 2 * LINE))


def row_rect(option: QStyleOptionViewItem, index: Index) -> QRect:
    """The row without its heading."""
    return _rect(option).adjusted(SIDE, _heading_height(option, index) + 1, -SIDE, -1)


def more_rect(row: QRect, font: QFont, direction: Qt.LayoutDirection) -> QRect:
    """Where the mark that opens the row's menu is."""
    height = QFontMetrics(font).height() + 2 * LINE
    place = QRect(row.right() - MORE - PADDING + 4, row.top(), MORE + PADDING - 3, height)
    return QStyle.visualRect(direction, row, place)


def shown_snippet(row: StoredConversation) -> tuple[str, list[tuple[int, int]]]:
    """The part of the snippet that begins a little before the first found word, and where the words are in it."""
    first = row.marks[0][0] if row.marks else 0
    cut = 0
    if first > BEFORE_MARK:
        space = row.snippet.find(" ", first - BEFORE_MARK, first)
        cut = space + 1 if space >= 0 else first
    text = shortened(("…" if cut else "") + row.snippet[cut : cut + SENTENCE])
    by = (1 if cut else 0) - cut
    last = cut + SENTENCE
    return text, [(begin + by, min(end, last) + by) for begin, end in row.marks[:SENTENCE] if cut <= begin < last]


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    font = _small(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(tokens_now().muted))
    metrics = QFontMetrics(font)
    place = _rect(option).adjusted(SIDE + PADDING, HEADING - 5, -SIDE - PADDING, 0)
    place.setHeight(metrics.height())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect) -> None:
    theme, row = tokens_now(), index.data(Role.ROW)
    current, hovered = bool(index.data(Role.CURRENT)), _state(option, QStyle.StateFlag.State_MouseOver)
    chosen = _state(option, QStyle.StateFlag.State_Selected) and _state(option, QStyle.StateFlag.State_HasFocus)
    if current or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft if current else theme.hover))
        painter.drawRoundedRect(box, 8, 8)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
    inner = box.adjusted(PADDING, LINE - 1, -PADDING, -LINE + 1)
    taken = _paint_end(painter, option, index, box, inner, hovered)
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    metrics = QFontMetrics(font)
    room = QRect(inner.left(), inner.top(), inner.width() - taken, metrics.height())
    room = QStyle.visualRect(painter.layoutDirection(), inner, room)
    title = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(QRectF(room), title, _own_direction(painter.layoutDirection()))
    if row.snippet:
        _paint_snippet(painter, option, row, inner.adjusted(0, metrics.height() + 2, 0, 0))


def _paint_end(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect, inner: QRect, hovered: bool
) -> int:
    """When it was; under the mouse the mark of the menu. Returns how much room that takes."""
    theme = tokens_now()
    if hovered:
        place = more_rect(box, option.font, painter.layoutDirection())
        painter.drawPixmap(
            place.center() - QRect(0, 0, MORE, MORE).center(),
            icons.pixmap("more", theme.muted, MORE, painter.device().devicePixelRatioF()),
        )
        return place.width()
    font = _small(option.font)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    text = str(index.data(Role.WHEN))
    line = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(option.font).height())
    painter.drawText(QRectF(line), text, _own_direction(_opposite(painter.layoutDirection())))
    return QFontMetrics(font).horizontalAdvance(text) + 8


def _paint_snippet(painter: QPainter, option: QStyleOptionViewItem, row: StoredConversation, room: QRect) -> None:
    theme, font = tokens_now(), _small(option.font)
    text, marks = shown_snippet(row)
    text = plain(contained(text)).replace("\u2028", " ")
    layout = QTextLayout(text, font)
    wrapping = _own_direction(painter.layoutDirection())
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.setFormats([_range(text, begin, end, theme.accent) for begin, end in marks])
    layout.beginLayout()
    top = 0.0
    for _ in range(SNIPPET_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    painter.setPen(QColor(theme.muted))
    layout.draw(painter, QPointF(room.topLeft()))


def _own_direction(window: Qt.LayoutDirection) -> QTextOption:
    """Each text reads in the direction of its own words, from the side from which the window does."""
    left_to_right = window is Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    return right if direction is left else left


def _range(text: str, begin: int, end: int, colour: str) -> QTextLayout.FormatRange:
    """Qt counts in UTF-16."""
    found = QTextLayout.FormatRange()
    found.start = _utf16(text[:begin])
    found.length = _utf16(text[begin:end])
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    style.setFontWeight(QFont.Weight.Bold)
    found.format = style
    return found


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _heading_height(option: QStyleOptionViewItem, index: Index) -> int:
    return QFontMetrics(_small(option.font)).height() + HEADING if index.data(Role.HEADING) else 0


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _direction(option: QStyleOptionViewItem) -> Qt.LayoutDirection:
    direction: Qt.LayoutDirection = option.direction
    return direction


def _state(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)
