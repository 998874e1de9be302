"""How paragraphs and runs look: formats of the text document, in the colours of the theme."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.widgets.style.tokens import Tokens
from desktop.widgets.transcript.markdown.paragraphs import Paragraph, ParagraphKind, Rows, Run, RunLook

PANEL, EDGES, QUOTES, LINK, RULE, VERSION, CURE, TIP, SOURCE = (0x100000 + number for number in range(1, 10))
"""Properties of formats: the block of code or table, whether a line is its first (1) or last (2), how many quotations
a paragraph stands in, where a run leads, whether a paragraph is a rule, to which version an arrow leads, the
cure that a notice offers, what is told of a run under the mouse, which of its sources a reply names there, from 1."""
INDENT = 26
"""Of each list and quotation."""
PAD = 12
"""Between the edge of a block of code and its text."""
HEAD = 30
"""Above the text of a block of code: its language and its button."""
FOOT = 12
CELL_PAD = 7
SIZES = {1: 1.4, 2: 1.22, 3: 1.1}
"""Of headings, in letters of the text; deeper ones are bold text."""
LINE = 118
CODE_SIZE = 0.92
TAB = 4
"""Letters of code that a tab stands for."""


@dataclass(frozen=True)
class Tone:
    """The colours of a message."""

    theme: Tokens
    text: str
    heard: int | None = None
    """Characters from there on were never heard."""
    font: QFont = field(default_factory=QFont)

    @property
    def size(self) -> float:
        """Of the letters, in points; not above 0 where it is not known."""
        return self.font.pointSizeF()

    def colour(self, run: Run) -> str:
        if self.heard is not None and run.begin >= self.heard:
            return self.theme.unheard
        if run.look.link:
            return self.theme.accent
        return self.theme.muted if run.look.aside else self.text


def code_font(size: float) -> QFont:
    """The system's font of fixed width, a little smaller than the text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if size > 0:
        font.setPointSizeF(size * CODE_SIZE)
    return font


def of_run(run: Run, paragraph: Paragraph, tone: Tone) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(tone.colour(run)))
    if paragraph.kind is ParagraphKind.HEADING:
        style.setFontWeight(QFont.Weight.DemiBold)
        if tone.size > 0:
            style.setFontPointSize(tone.size * SIZES.get(paragraph.level, 1))
    _mark(style, run.look, paragraph)
    if run.look.code or paragraph.kind is ParagraphKind.CODE:
        font = code_font(tone.size)
        style.setFontFamilies(font.families())
        style.setFontFixedPitch(True)
        if paragraph.kind is not ParagraphKind.HEADING and tone.size > 0:
            style.setFontPointSize(font.pointSizeF())
    if run.look.code:
        style.setBackground(QColor(tone.theme.hover))
    return style


def _mark(style: QTextCharFormat, look: RunLook, paragraph: Paragraph) -> None:
    if look.italic and paragraph.from_right:
        style.setFontWeight(QFont.Weight.DemiBold)  # scripts that run from the right know no slanted letters
    elif look.italic:
        style.setFontItalic(True)
    if look.bold:
        style.setFontWeight(QFont.Weight.Bold)
    if look.struck:
        style.setFontStrikeOut(True)
    if look.link:
        style.setFontUnderline(True)
        style.setProperty(LINK, look.link)


def of_cell(paragraph: Paragraph, *, from_right: bool) -> QTextBlockFormat:
    """Where nothing is said of the column, numbers too keep to the side where the table begins."""
    layout = of_paragraph(paragraph, first=False)
    if from_right and not paragraph.align:
        layout.setAlignment(_ALIGNMENTS["right"] | Qt.AlignmentFlag.AlignAbsolute)
    return layout


def of_paragraph(paragraph: Paragraph, *, first: bool, moved: int = 0) -> QTextBlockFormat:
    """`first` of its message; `moved` says how many pixels its block of code is scrolled to the left."""
    layout = QTextBlockFormat()
    layout.setBottomMargin(2)
    match paragraph.kind:
        case ParagraphKind.CODE:
            _code(layout, paragraph, first=first, moved=moved)
            return layout
        case ParagraphKind.HEADING:
            layout.setHeadingLevel(paragraph.level)
            layout.setTopMargin(0 if first else 16)
        case ParagraphKind.RULE:
            layout.setProperty(RULE, True)
            layout.setTopMargin(4)
        case ParagraphKind.CELL:
            layout.setBottomMargin(0)
            if paragraph.align:
                layout.setAlignment(_ALIGNMENTS[paragraph.align] | Qt.AlignmentFlag.AlignAbsolute)
        case ParagraphKind.TEXT:
            layout.setTopMargin(0 if first else 5 if paragraph.marked else 9)
    layout.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    _indent(layout, paragraph)
    return layout


_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def _indent(layout: QTextBlockFormat, paragraph: Paragraph) -> None:
    """The indentation of a document lies on the side where lines begin, whatever they are written in."""
    layout.setIndent(paragraph.indent + paragraph.quotes)
    if paragraph.quotes:
        layout.setProperty(QUOTES, paragraph.quotes)
    if paragraph.marked:
        layout.setTextIndent(-INDENT)
        # In text from the right the sides of a tab change places.
        tab = QTextOption.TabType.RightTab if paragraph.from_right else QTextOption.TabType.LeftTab
        layout.setTabPositions([QTextOption.Tab(INDENT, tab)])


def _code(layout: QTextBlockFormat, paragraph: Paragraph, *, first: bool, moved: int) -> None:
    """Lines of code never break; their indentation scrolls them, and the edge of the view cuts them off."""
    layout.setNonBreakableLines(True)
    layout.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    layout.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    layout.setLeftMargin(PAD)
    layout.setTextIndent(-moved)
    layout.setRightMargin(PAD)
    layout.setTopMargin((HEAD if first else HEAD + 10) if paragraph.first else 0)
    layout.setBottomMargin(FOOT + 4 if paragraph.last else 0)
    layout.setProperty(PANEL, paragraph.panel)
    layout.setProperty(EDGES, paragraph.first + 2 * paragraph.last)


def of_table(rows: Rows, widths: list[float], tone: Tone, *, moved: int, room: float) -> QTextTableFormat:
    style = QTextTableFormat()
    style.setBorder(1)
    style.setBorderCollapse(True)
    style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    style.setBorderBrush(QBrush(QColor(tone.theme.border)))
    style.setCellPadding(CELL_PAD)
    style.setCellSpacing(0)
    style.setLeftMargin(-moved)
    if rows.from_right and sum(widths) <= room:
        style.setAlignment(Qt.AlignmentFlag.AlignRight)
    columns = [QTextLength(QTextLength.Type.FixedLength, width) for width in widths]
    style.setColumnWidthConstraints(columns[::-1] if rows.from_right else columns)
    style.setTopMargin(8 if rows.header else 0)
    style.setProperty(PANEL, rows.table)
    return style


def of_header(tone: Tone) -> QTextTableCellFormat:
    style = QTextTableCellFormat()
    style.setBackground(QColor(tone.theme.hover))
    return style
