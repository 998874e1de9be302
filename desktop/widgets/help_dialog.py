"""How to talk, in three sentences, and every key that does something in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.controls.plain import label
from desktop.widgets.window.placing import WindowPlace

TALKING = QT_TRANSLATE_NOOP(
    "HelpDialog",
    "Hold the button or the Space bar for as long as you talk, or tap it once to begin and once to send. A tap while "
    "SB Voice answers stops it. What you type goes into the field.",
)
KEYS = (
    ("Space", QT_TRANSLATE_NOOP("HelpDialog", "Talk: hold or tap")),
    ("Esc", QT_TRANSLATE_NOOP("HelpDialog", "Drop what you say, or stop the answer")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("HelpDialog", "Pause what is heard, go on, or continue an answer that was cut off")),
    ("Return", QT_TRANSLATE_NOOP("HelpDialog", "In an answer: speak from there, as a click on a sentence does")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("HelpDialog", "Type a message")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("HelpDialog", "New conversation")),
    ("Ctrl+B", QT_TRANSLATE_NOOP("HelpDialog", "Show or hide the conversations")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("HelpDialog", "Search the conversations")),
    ("F2", QT_TRANSLATE_NOOP("HelpDialog", "Rename a conversation in the list")),
    ("Ctrl+Shift+K", QT_TRANSLATE_NOOP("HelpDialog", "Small window on top, or the whole one")),
    ("Ctrl+Shift+A", QT_TRANSLATE_NOOP("HelpDialog", "Attach files or pictures")),
    ("Ctrl+Shift+M", QT_TRANSLATE_NOOP("HelpDialog", "Choose the model")),
    ("Ctrl+M", QT_TRANSLATE_NOOP("HelpDialog", "Mute the microphone")),
    ("Ctrl+Shift+H", QT_TRANSLATE_NOOP("HelpDialog", "Hands-free on or off")),
    ("Ctrl++", QT_TRANSLATE_NOOP("HelpDialog", "Larger text")),
    ("Ctrl+-", QT_TRANSLATE_NOOP("HelpDialog", "Smaller text")),
    ("Ctrl+0", QT_TRANSLATE_NOOP("HelpDialog", "Text of the usual size")),
    ("Ctrl+,", QT_TRANSLATE_NOOP("HelpDialog", "Settings")),
    ("F10", QT_TRANSLATE_NOOP("HelpDialog", "Menu")),
    ("F1", QT_TRANSLATE_NOOP("HelpDialog", "This help")),
    ("Ctrl+Q", QT_TRANSLATE_NOOP("HelpDialog", "Quit")),
)


class HelpDialog(QDialog):
    """Opened with `open()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts and help"))
        talking = label(self.tr(TALKING))
        talking.setWordWrap(True)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addWidget(talking)
        self._area = self._keys()
        column.addWidget(self._area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(400)
        self.resize(540, 680)
        WindowPlace(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        bar = self._area.verticalScrollBar()
        page = {Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}
        if (by := page.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + by)

    def _keys(self) -> QScrollArea:
        """Each key and what it does; with large letters there is more than a screen has room for."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (keys, what) in enumerate(KEYS):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(label(shown, "muted"), place, 0)
            does = label(self.tr(what))
            does.setWordWrap(True)
            grid.addWidget(does, place, 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(table)
        area.setMinimumHeight(160)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area
