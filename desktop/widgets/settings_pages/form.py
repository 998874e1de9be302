"""Fields that say what they do, and the boxes that hold them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets import icons
from desktop.widgets.tokens import tokens_now

NARROW = 430
"""With less room than this a label stands above its field."""


class Field(QWidget):
    """A control, what it does below it, and what is wrong with it where something is."""

    def __init__(self, name: str, control: QWidget, help_text: str = "", beside: QWidget | None = None) -> None:
        super().__init__()
        self.name = name
        self.control = control
        self._help = note(help_text, "muted")
        self._help.setVisible(bool(help_text))
        self._problem = note("", "fieldProblem")
        self._caution = note("", "caution")
        for label in (self._problem, self._caution):
            label.hide()
        control.setAccessibleName(control.accessibleName() or name)
        control.setAccessibleDescription(help_text)
        self._arrange(beside)

    def set_help(self, text: str) -> None:
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.control.setAccessibleDescription(text)

    def set_problem(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.control.setAccessibleDescription(text or self._help.text())
        if bool(self.control.property("wrong")) != bool(text):
            self.control.setProperty("wrong", bool(text))
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    def set_caution(self, text: str) -> None:
        """Say what can be used but has a catch; an empty text takes it back."""
        self._caution.setText(text)
        self._caution.setVisible(bool(text))

    @property
    def problem(self) -> str:
        return self._problem.text()

    @property
    def caution(self) -> str:
        return self._caution.text()

    def _arrange(self, beside: QWidget | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.control, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        for label in (self._problem, self._caution, self._help):
            column.addWidget(label)


class Form(QWidget):
    """Labels beside their fields, or above them where there is little room."""

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(12)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: list[QLabel] = []
        for field in fields:
            self._add(field)
        self._fit()

    def show_row(self, field: Field, shown: bool) -> None:
        self._rows.setRowVisible(field, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fit()

    def _add(self, field: Field) -> None:
        label = QLabel(field.name)
        label.setBuddy(field.control)
        self._labels.append(label)
        self._rows.addRow(label, field)

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        policy = QFormLayout.RowWrapPolicy.WrapAllRows if narrow else QFormLayout.RowWrapPolicy.DontWrapRows
        self._rows.setRowWrapPolicy(policy)
        self._rows.setVerticalSpacing(6 if narrow else 12)
        for label in self._labels:
            buddy = label.buddy()
            # In the middle of its field's height, which the form itself does not reach for a styled field.
            label.setMinimumHeight(0 if narrow else buddy.sizeHint().height())
            label.setMinimumWidth(0 if narrow else label.fontMetrics().averageCharWidth() * 11)


class Card(QFrame):
    """A box with a title that keeps together what belongs together."""

    def __init__(self, title: str = "", text: str = "", icon: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = icon
        self._picture = QLabel()
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
    label = QLabel(text)
    label.setObjectName(style)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def push(text: str, style: str = "") -> QPushButton:
    """A button that Enter in some field elsewhere does not press, as dialogs would have it."""
    button = QPushButton(text)
    button.setObjectName(style)
    button.setAutoDefault(False)
    return button


def page_column(page: QWidget, title: str, text: str) -> QVBoxLayout:
    """The column of a page, which begins with what the page is for."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(note(title, "hintTitle"))
    column.addWidget(note(text, "muted"))
    return column
