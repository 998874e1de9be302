"""The page on how the window looks: its theme, what moves in it, and the language of its texts."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.settings.engines.persona_card import language_name
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Card, Field, Form, page_column
from desktop.widgets.settings.parts.theme_tile import ThemeTile
from desktop.widgets.style.theme import CHOICES

NAMES = {
    "system": QT_TRANSLATE_NOOP("AppearancePage", "As the system"),
    "light": QT_TRANSLATE_NOOP("AppearancePage", "Light"),
    "dark": QT_TRANSLATE_NOOP("AppearancePage", "Dark"),
}


class AppearancePage(QWidget):
    theme_chosen = Signal(str)
    motion_chosen = Signal(str)
    """One of "system", "reduced" and "full"."""
    language_chosen = Signal(str)
    """Of the app's texts, as a BCP 47 tag; empty for the system's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tiles = {choice: ThemeTile(choice, self.tr(NAMES[choice])) for choice in CHOICES}
        self._tiles["system"].setChecked(True)
        self._motion = ChoiceBox()
        self._language = ChoiceBox()
        self._arrange()
        for choice, tile in self._tiles.items():
            # `clicked` comes from a person only, and the arrow keys click, too.
            tile.clicked.connect(lambda _checked=False, choice=choice: self.theme_chosen.emit(choice))
        self._motion.activated.connect(lambda: self.motion_chosen.emit(self._motion.value))
        self._language.activated.connect(lambda: self.language_chosen.emit(self._language.value))

    @Slot(str)
    def set_theme(self, choice: str) -> None:
        """Show which theme is chosen, without choosing it again."""
        with QSignalBlocker(self._tiles[choice]):
            self._tiles[choice].setChecked(True)
        for tile in self._tiles.values():
            tile.update()

    @Slot(str)
    def set_motion(self, choice: str) -> None:
        self._motion.choose(choice)

    @Slot(str, object)
    def set_language(self, tag: str, known: list[str]) -> None:
        """The language in use, and all that there are."""
        self._language.clear()
        self._language.add(self.tr("As the system"), "")
        for language in known:
            self._language.add(language_name(language), language)
        self._language.choose(tag)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for tile in self._tiles.values():
            self._group.addButton(tile)
            row.addWidget(tile, 1)
        theme = Card(self.tr("Theme"), self.tr("The size of the text follows the system's font."))
        theme.column.addLayout(row)
        self._motion.add(self.tr("As the system"), "system")
        self._motion.add(self.tr("Reduced"), "reduced")
        self._motion.add(self.tr("Full"), "full")
        more = Card(self.tr("Motion and language"))
        more.column.addWidget(
            Form(
                Field(self.tr("Motion"), self._motion, self.tr("Reduced, the talk button stands still.")),
                Field(self.tr("Language"), self._language, self.tr("Of the app itself; counts from its next start.")),
            )
        )
        column = page_column(self, self.tr("Appearance"), self.tr("How SB Voice looks, and in which language."))
        column.addWidget(theme)
        column.addWidget(more)
        column.addStretch(1)
