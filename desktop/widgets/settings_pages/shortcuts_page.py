"""The page that lists the keys; they are fixed, so nothing here can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.widgets.settings_pages.form import Card, note, page_column

TALKING = (
    ("Space", "Hold to talk; press again to interrupt the answer"),
    ("Esc", "Stop the answer"),
    ("Tab", "Go to the next control"),
)
WINDOW = (
    ("Ctrl+L", "Type a message instead"),
    ("/", "The same, with one key"),
    ("Ctrl+N", "New conversation"),
    ("Ctrl+C", "Copy what is selected"),
    ("Ctrl+,", "Settings"),
    ("F10", "Menu"),
    ("Ctrl+Q", "Quit"),
)
HERE = (
    ("Ctrl+PgDown", "Next page of the settings"),
    ("Ctrl+PgUp", "Previous page"),
    ("Esc", "Close the settings"),
)
LATER = "A key that talks while another window is in front comes in a later version."


class ShortcutsPage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = page_column(self, "Shortcuts", "These work while a window of SB Voice is in front.")
        for title, keys in (("Talking", TALKING), ("The window", WINDOW), ("The settings", HERE)):
            column.addWidget(_card(title, keys))
        column.addWidget(note(LATER, "muted"))
        column.addStretch(1)


def _card(title: str, keys: tuple[tuple[str, str], ...]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 116)
    for place, (key, text) in enumerate(keys):
        grid.addLayout(_caps(key), place, 0)
        grid.addWidget(note(text, "plain"), place, 1)
    card.column.addLayout(grid)
    return card


def _caps(keys: str) -> QHBoxLayout:
    """The keys as the system calls them, each on its cap."""
    row = QHBoxLayout()
    row.setSpacing(4)
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    for name in [part for part in native.split("+") if part] or [native]:
        cap = QLabel(name)
        cap.setObjectName("keyCap")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
