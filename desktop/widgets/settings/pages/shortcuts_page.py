"""The page of the keys: those that work in any window are chosen here, the others are listed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.settings.parts.form import Card, note, page_column
from desktop.widgets.settings.shortcuts.hotkey_card import DICTATE, TALK, HotkeyCard
from desktop.widgets.settings.shortcuts.key_caps import KeyCaps

TALKING = (
    ("Space", QT_TRANSLATE_NOOP("ShortcutsPage", "Hold it or tap it to talk; a tap while it speaks only stops it")),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsPage", "Drop what you say, or stop the answer")),
    ("Tab", QT_TRANSLATE_NOOP("ShortcutsPage", "Go to the next control")),
)
WINDOW = (
    ("Ctrl+L", QT_TRANSLATE_NOOP("ShortcutsPage", "Type a message instead")),
    ("/", QT_TRANSLATE_NOOP("ShortcutsPage", "The same, with one key")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("ShortcutsPage", "New conversation")),
    ("Ctrl+M", QT_TRANSLATE_NOOP("ShortcutsPage", "Mute or unmute the microphone")),
    ("Ctrl+Shift+H", QT_TRANSLATE_NOOP("ShortcutsPage", "Hands-free on or off")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("ShortcutsPage", "Copy what is selected")),
    ("Ctrl+,", QT_TRANSLATE_NOOP("ShortcutsPage", "Settings")),
    ("F10", QT_TRANSLATE_NOOP("ShortcutsPage", "Menu")),
    ("Ctrl+Q", QT_TRANSLATE_NOOP("ShortcutsPage", "Quit")),
)
CONVERSATIONS = (
    ("Ctrl+B", QT_TRANSLATE_NOOP("ShortcutsPage", "Show or hide the conversations")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("ShortcutsPage", "Search everything that was said")),
    ("Return", QT_TRANSLATE_NOOP("ShortcutsPage", "Open the selected conversation")),
    ("F2", QT_TRANSLATE_NOOP("ShortcutsPage", "Rename it")),
    ("Del", QT_TRANSLATE_NOOP("ShortcutsPage", "Delete it")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("ShortcutsPage", "Undo the deletion")),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsPage", "Back to the talk")),
    ("Alt+Up", QT_TRANSLATE_NOOP("ShortcutsPage", "Previous message and its actions")),
    ("Alt+Down", QT_TRANSLATE_NOOP("ShortcutsPage", "Next message")),
)
HERE = (
    ("Ctrl+PgDown", QT_TRANSLATE_NOOP("ShortcutsPage", "Next page of the settings")),
    ("Ctrl+PgUp", QT_TRANSLATE_NOOP("ShortcutsPage", "Previous page")),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsPage", "Close the settings")),
)
_CARDS = (
    (QT_TRANSLATE_NOOP("ShortcutsPage", "Talking"), TALKING),
    (QT_TRANSLATE_NOOP("ShortcutsPage", "The window"), WINDOW),
    (QT_TRANSLATE_NOOP("ShortcutsPage", "Conversations"), CONVERSATIONS),
    (QT_TRANSLATE_NOOP("ShortcutsPage", "The settings"), HERE),
)


class ShortcutsPage(QWidget):
    test_wanted = Signal(bool)
    """Whether the page is looked at: the keys that are chosen here then only light a lamp."""
    chosen = Signal(str, str, arguments=["setting", "keys"])
    capturing = Signal(str, bool, arguments=["setting", "capturing"])

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {setting: HotkeyCard(words) for setting, words in (("hotkey", TALK), ("dictation_key", DICTATE))}
        """By the setting in which the key is kept."""
        column = page_column(
            self, self.tr("Shortcuts"), self.tr("Two keys of your choice work everywhere, the others in SB Voice.")
        )
        for setting, card in self.cards.items():
            column.addWidget(card)
            card.chosen.connect(lambda keys, setting=setting: self.chosen.emit(setting, keys))
            card.capturing.connect(lambda capturing, setting=setting: self.capturing.emit(setting, capturing))
        for title, keys in _CARDS:
            column.addWidget(_card(self.tr(title), [(key, self.tr(text)) for key, text in keys]))
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.test_wanted.emit(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.test_wanted.emit(False)
        super().hideEvent(event)


def _card(title: str, keys: list[tuple[str, str]]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 116)
    for place, (key, text) in enumerate(keys):
        grid.addWidget(KeyCaps(key), place, 0)
        grid.addWidget(note(text, "plain"), place, 1)
    card.column.addLayout(grid)
    return card
