"""Where a person writes down how some words are to be said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.model.pronunciations import LONGEST, MOST, FaultyLine, pronunciations
from desktop.widgets.settings.parts.typed_text import TypedText


class PronunciationBox(TypedText):
    """All that was typed is kept; what a line lacks is said below."""

    chosen = Signal(str, arguments=["text"])
    cautioned = Signal(str, arguments=["text"])
    """Which line does not count, and why; an empty text takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setPlaceholderText(self.tr("Nguyen = win\nde: Joe = Dscho"))
        self.textChanged.connect(self._caution)
        self.rested.connect(self._tell)

    def show_value(self, value: str) -> None:
        """Show these lines, without choosing them. What is shown already is not shown again: somebody may be typing."""
        if value != self._kept:
            self._kept = value
            self.show_text(value)
        self._caution()

    def _tell(self) -> None:
        if (text := self.toPlainText()) != self._kept:
            self._kept = text
            self.chosen.emit(text)

    def _caution(self) -> None:
        _, faulty = pronunciations(self.toPlainText())
        self.cautioned.emit(self._told(faulty[0]) if faulty else "")

    def _told(self, line: FaultyLine) -> str:
        told = {
            "no_word": self.tr("Line {number} does not count: write a word, = and how to say it."),
            "too_long": self.tr("Line {number} does not count: it may have {longest} characters on each side."),
            "too_many": self.tr("From line {number} on nothing counts: there may be {most}."),
        }
        return told[line.why].format(number=line.number, longest=LONGEST, most=MOST)
