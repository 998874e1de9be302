"""Keeps what stands below the conversation as wide as its lines are, in the middle of a wide window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.transcript.surface.reading_surface import COLUMN


def reading_column(parent: QWidget, *shown: QWidget) -> QHBoxLayout:
    """The widgets one below the other; margins are whoever's it is put into."""
    middle = QWidget(parent)
    middle.setMaximumWidth(COLUMN)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for each in shown:
        column.addWidget(each)
    row = QHBoxLayout()
    row.addStretch(0)
    row.addWidget(middle, 1)
    row.addStretch(0)
    return row
