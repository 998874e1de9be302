"""Larger and smaller text by keys, in every window that has them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.widgets.controls.binding import SettingsSource

SIZES = ("80", "90", "100", "110", "125", "150", "175", "200")
"""Per cent of the system's size."""
USUAL = "100"
KEYS = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}


class TextSizeKeys(QObject):
    """Changes the setting `text_size` of `source` from within `window`."""

    def __init__(self, window: QWidget, source: SettingsSource) -> None:
        super().__init__(window)
        self._source = source
        for keys, by in KEYS.items():
            QShortcut(QKeySequence(keys), window).activated.connect(lambda by=by: self.step(by))

    def step(self, by: int) -> None:
        """One size up (1) or down (-1), or back to the usual one (0)."""
        place = SIZES.index(self._source.current.text_size) + by
        self._source.change(text_size=SIZES[max(0, min(len(SIZES) - 1, place))] if by else USUAL)
