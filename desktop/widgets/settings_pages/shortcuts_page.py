"""The page of the keys: the one that talks from any window is chosen here, the others are listed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.settings_pages.form import Card, note, page_column
from desktop.widgets.settings_pages.hotkey_card import HotkeyCard
from desktop.widgets.settings_pages.key_caps import KeyCaps

TALKING = (
    ("Space", "Hold to talk; press again to interrupt the answer"),
    ("Esc", "Stop the answer"),
    ("Tab", "Go to the next control"),
)
WINDOW = (
    ("Ctrl+L", "Type a message instead"),
    ("/", "The same, with one key"),
    ("Ctrl+N", "New conversation"),
    ("Ctrl+M", "Mute the microphone, or switch it on again"),
    ("Ctrl+C", "Copy what is selected"),
    ("Ctrl+,", "Settings"),
    ("F10", "Menu"),
    ("Ctrl+Q", "Quit"),
)
CONVERSATIONS = (
    ("Ctrl+B", "Show the conversations or put them away"),
    ("Ctrl+F", "Search everything that was said"),
    ("Return", "Open the chosen conversation"),
    ("F2", "Rename it"),
    ("Del", "Delete it"),
    ("Ctrl+Z", "Take the deletion back"),
    ("Esc", "Back to the talk"),
    ("Alt+Up", "The message before, and what can be done with it"),
    ("Alt+Down", "The message after"),
)
HERE = (
    ("Ctrl+PgDown", "Next page of the settings"),
    ("Ctrl+PgUp", "Previous page"),
    ("Esc", "Close the settings"),
)
_CARDS = (
    ("Talking", TALKING),
    ("The window", WINDOW),
    ("Conversations", CONVERSATIONS),
    ("The settings", HERE),
)


class ShortcutsPage(QWidget):
    test_wanted = Signal(bool)
    """Whether the page is looked at: the key that talks then only lights a lamp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hotkey = HotkeyCard()
        column = page_column(self, "Shortcuts", "One key of your choice works everywhere, the others in SB Voice.")
        column.addWidget(self.hotkey)
        for title, keys in _CARDS:
            column.addWidget(_card(title, keys))
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.test_wanted.emit(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.test_wanted.emit(False)
        super().hideEvent(event)


def _card(title: str, keys: tuple[tuple[str, str], ...]) -> Card:
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
