"""Fields that say what they do, and the boxes that hold them."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons.switch import BESIDE, Switch
from desktop.widgets.controls.focus import LastingButton
from desktop.widgets.controls.plain import label
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

NARROW = 430
"""With less room than this a label stands above its field."""

LABEL = 11
"""So many letters have room in a label beside its field at least."""


class Field(QWidget):
    """A control with its label, what it does below it, and what is wrong with it where something is."""

    def __init__(self, name: str, control: QWidget, help_text: str = "", beside: QWidget | None = None) -> None:
        super().__init__()
        self.name = name
        self.control = control
        self._label = label(name)
        self._label.setBuddy(control)
        self._help = note(help_text, "muted")
        self._problem = note("", "fieldProblem")
        self._caution = note("", "caution")
        self.call(name)
        self._arrange(beside)
        self.set_help(help_text)

    def call(self, name: str) -> None:
        """What it is called by those who do not see the box around it; else as its label says."""
        # On Linux a drop-down is called what its label says, and the line in an editable one has a name of its own.
        self._label.setAccessibleName(name)
        self.control.setAccessibleName(name)
        if isinstance(self.control, QComboBox) and (line := self.control.lineEdit()) is not None:
            line.setAccessibleName(name)

    def set_help(self, text: str) -> None:
        self._help.setText(text)
        self._tell()

    def set_problem(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._problem.setText(text)
        self._tell()
        restyle(self.control, "wrong", bool(text))

    def set_caution(self, text: str) -> None:
        """Say what can be used but has a catch; an empty text takes it back."""
        self._caution.setText(text)
        self._tell()

    @property
    def label_width(self) -> int:
        """How wide the label is beside its control where no other stands below it, in pixels."""
        letters = self._label.fontMetrics()
        return max(letters.averageCharWidth() * LABEL, letters.horizontalAdvance(self.name))

    def set_narrow(self, narrow: bool, label_width: int) -> None:
        """Put the label above the control, or beside it, so wide that the controls of a form begin together."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(3 if narrow else 12)
        metrics = self._label.fontMetrics()
        # Letters that its font lacks come from another one, which may be higher.
        high = max(metrics.height(), metrics.boundingRect(self.name).height())
        # Beside it the label stands in the middle of the control, or of the first line of a tall one.
        beside = min(self.control.sizeHint().height(), metrics.lineSpacing() + 22)
        self._label.setFixedHeight(high if narrow else max(high, beside))
        self._label.setMinimumWidth(0 if narrow else label_width)
        self._label.setIndent(self._label.indent())  # else it would keep a size hint with the minimum from before

    @property
    def problem(self) -> str:
        return self._problem.text()

    @property
    def caution(self) -> str:
        return self._caution.text()

    def _arrange(self, beside: QWidget | None) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.control, 1)
        if beside is not None:
            line.addWidget(beside)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(line)
        for said in (self._problem, self._caution, self._help):
            column.addWidget(said)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(column, 1)

    def _tell(self) -> None:
        for said in (self._problem, self._caution, self._help):
            said.setVisible(bool(said.text()))
        self.control.setAccessibleDescription(self.problem or self.caution or self._help.text())


class Form(QWidget):
    """Labels beside their fields, or above them where there is little room."""

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self._fields = fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in fields:
            column.addWidget(field)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        label_width = max((field.label_width for field in self._fields), default=0)
        for field in self._fields:
            field.set_narrow(self.width() < NARROW, label_width)


class Card(QFrame):
    """A box with a title that keeps together what belongs together."""

    def __init__(self, title: str = "", text: str = "", icon: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = icon
        self._picture = label()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(10)
        if title:
            self.column.addLayout(self._heading(title, text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _heading(self, title: str, text: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(note(title, "cardTitle"))
        if text:
            words.addWidget(note(text, "muted"))
        row = QHBoxLayout()
        row.setSpacing(10)
        if self._icon:
            row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
            self._tint()
        row.addLayout(words, 1)
        return row

    def _tint(self) -> None:
        if self._icon:
            self._picture.setPixmap(icons.pixmap(self._icon, tokens_now().accent, 20, self.devicePixelRatioF()))


def note(text: str, style: str) -> QLabel:
    """A text that takes as many lines as it needs."""
    made = label(text, style)
    made.setWordWrap(True)
    made.setMinimumWidth(1)  # a long word must not decide how wide the window is
    return made


def breakable(text: str) -> str:
    """A host or a path that a line may break after each of its parts."""
    return re.sub(r"([./\\:-])", "\\1\u200b", text)


def explained(switch: Switch, *texts: QLabel) -> QVBoxLayout:
    """A switch with texts below it, which begin where its own does."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(switch)
    for text in texts:
        text.setIndent(BESIDE)
        column.addWidget(text)
    return column


def push(text: str, style: str = "") -> QPushButton:
    """A button that Enter in some field elsewhere does not press, as dialogs would have it."""
    button = QPushButton(text)
    button.setObjectName(style)
    button.setAutoDefault(False)
    return button


def lasting(text: str, style: str = "") -> LastingButton:
    """The same of a button that is sometimes not possible."""
    button = LastingButton(text)
    button.setObjectName(style)
    return button


def page_column(page: QWidget, title: str, text: str) -> QVBoxLayout:
    """The column of a page, which begins with what the page is for."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    heading = QVBoxLayout()
    heading.setSpacing(3)
    heading.addWidget(note(title, "pageTitle"))
    heading.addWidget(note(text, "pageText"))
    column.addLayout(heading)
    return column
