"""How wide the columns of tables and the lines of code are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.widgets.transcript.answer.looks import CELL_PAD, PAD, TAB, code_font
from desktop.widgets.transcript.markdown.paragraphs import Paragraph, Rows

NARROWEST = 150
"""A column that would be wider breaks its lines at this width at the earliest; then the table is scrolled."""
LONGEST_MEASURED = 500
"""Letters of a part of a cell; longer ones break their lines anyhow."""
EDGE = 1
"""The line between two columns."""
SPARE = 5
"""What fractions of a pixel may add up to."""


def of_columns(rows: Rows, font: QFont, known: Sequence[float] = ()) -> list[float]:
    """How wide each column is if no line is broken, at least as wide as is known of it."""
    bold = QFont(font)
    bold.setBold(True)
    fonts = QFontMetricsF(font), QFontMetricsF(bold), QFontMetricsF(code_font(font.pointSizeF()))
    widths = list(known) or [0.0] * max(map(len, rows.cells))
    for row in rows.cells:
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], _width(cell, *fonts))
    return widths


def fitted(widths: Sequence[float], room: float) -> list[float]:
    """The columns in that room: the widest give way first, down to the width at which they would be hard to read."""
    room -= EDGE * (len(widths) + 1)
    if sum(widths) <= room:
        return list(widths)
    left, most = room, 0.0
    for place, width in enumerate(sorted(widths)):
        most = left / (len(widths) - place)
        if width > most:
            break
        left -= width
    most = max(most, NARROWEST)
    return [min(width, most) for width in widths]


def of_table(columns: Sequence[float], room: float) -> float:
    """A table in that room, with its lines."""
    return sum(fitted(columns, room)) + EDGE * (len(columns) + 1)


def of_code(line: Paragraph, metrics: QFontMetricsF) -> float:
    """A line of code and the free space at its sides."""
    return metrics.horizontalAdvance(line.text.expandtabs(TAB)) + 2 * PAD


def _width(cell: Paragraph, plain: QFontMetricsF, bold: QFontMetricsF, code: QFontMetricsF) -> float:
    width = 0.0
    for run in cell.runs:
        metrics = code if run.look.code else bold if run.look.bold else plain
        width += metrics.horizontalAdvance(run.text[:LONGEST_MEASURED])
    return width + 2 * CELL_PAD + SPARE
