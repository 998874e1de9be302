"""The page on how the window looks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.widgets.settings_pages.form import Card, page_column
from desktop.widgets.settings_pages.theme_tile import ThemeTile
from desktop.widgets.theme import CHOICES

NAMES = {"system": "As the system", "light": "Light", "dark": "Dark"}


class AppearancePage(QWidget):
    theme_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tiles = {choice: ThemeTile(choice, NAMES[choice]) for choice in CHOICES}
        self._tiles["system"].setChecked(True)
        self._arrange()
        for choice, tile in self._tiles.items():
            # `clicked` comes from a person only, and the arrow keys click, too.
            tile.clicked.connect(lambda _checked=False, choice=choice: self.theme_chosen.emit(choice))

    @Slot(str)
    def set_theme(self, choice: str) -> None:
        """Show which theme is chosen, without choosing it again."""
        with QSignalBlocker(self._tiles[choice]):
            self._tiles[choice].setChecked(True)
        for tile in self._tiles.values():
            tile.update()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for tile in self._tiles.values():
            self._group.addButton(tile)
            row.addWidget(tile, 1)
        card = Card("Theme", "The size of the text follows the system's font.")
        card.column.addLayout(row)
        column = page_column(self, "Appearance", "How SB Voice looks.")
        column.addWidget(card)
        column.addStretch(1)
