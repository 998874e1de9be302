"""How wide the columns of tables and the lines of code are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.widgets.transcript.answer.looks import CELL_PAD, PAD, TAB
from desktop.widgets.transcript.markdown.paragraphs import Paragraph, Rows

NARROWEST = 150
"""A column that would be wider breaks its lines at this width at the earliest; then the table is scrolled."""
LONGEST_MEASURED = 500
"""Letters of a cell; longer ones break their lines anyhow."""


def of_columns(rows: Rows, font: QFont, known: Sequence[float] = ()) -> list[float]:
    """How wide each column is if no line is broken, at least as wide as is known of it."""
    bold = QFont(font)
    bold.setBold(True)
    metrics, of_header = QFontMetricsF(font), QFontMetricsF(bold)
    widths = list(known) or [0.0] * max(map(len, rows.cells))
    for number, row in enumerate(rows.cells):
        measure = of_header if rows.header and number == 0 else metrics
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], _width(cell, measure))
    return widths


def fitted(widths: Sequence[float], room: float) -> list[float]:
    """The columns in that room: the widest give way first, down to the width at which they would be hard to read."""
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


def of_code(line: Paragraph, metrics: QFontMetricsF) -> float:
    """A line of code and the free space at its sides."""
    return metrics.horizontalAdvance(line.text.expandtabs(TAB)) + 2 * PAD


def _width(cell: Paragraph, metrics: QFontMetricsF) -> float:
    lines = cell.text[:LONGEST_MEASURED].split("\n")
    return float(max(metrics.horizontalAdvance(line) for line in lines) + 2 * CELL_PAD + 4)
