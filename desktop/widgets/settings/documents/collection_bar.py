"""Which collection of documents is shown on their page, and how it is called, begun and dissolved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.bidi import isolated
from desktop.model.documents import COLLECTION, LONGEST_NAME, called
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.settings.parts.button_row import ButtonRow
from desktop.widgets.settings.parts.form import note, push
from desktop.widgets.window.choice_button import ChoiceButton

ALL = ""
"""Stands for the documents of all collections."""
NEW = "\n"
"""Stands for a collection that is to be begun: no name has a line end."""


class CollectionBar(QWidget):
    """What is added goes into the collection that is shown."""

    shown_changed = Signal(str, arguments=["collection"])
    """Another one is shown, or `ALL`."""
    renamed = Signal(str, str, arguments=["old", "new"])
    dissolved = Signal(str, arguments=["collection"])
    """Its documents stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._begun = ""
        """A collection in which nothing is yet."""
        self._renames = False
        self.choice = ChoiceButton(self.tr("Collection"), {ALL: self.tr("All documents")})
        self.rename = push(self.tr("Rename…"), "small")
        self.dissolve = push(self.tr("Delete collection"), "small")
        self.name = QLineEdit(placeholderText=self.tr("Name of the collection"))
        self.name.setAccessibleName(self.tr("Name of the collection"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.installEventFilter(self)
        self.keep = push(self.tr("Save"), "small")
        self.leave = push(self.tr("Cancel"), "small")
        self._told = note("", "muted")
        self._naming = QWidget()
        self._arrange()
        self.choice.chosen.connect(self._choose)
        self.rename.clicked.connect(lambda: self._ask_name(renames=True))
        self.dissolve.clicked.connect(lambda: self.dissolved.emit(self.shown))
        self.name.returnPressed.connect(self._take_name)
        self.keep.clicked.connect(self._take_name)
        self.leave.clicked.connect(self._end_naming)
        self._show()

    @property
    def shown(self) -> str:
        """The collection that is shown; `ALL` for all of them."""
        return "" if self.choice.value == NEW else self.choice.value

    @property
    def own(self) -> list[str]:
        """All that have a name, also one that was only begun."""
        return sorted({*self._names, self._begun} - {"", COLLECTION}, key=str.casefold)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key comes by."""
        return [self.choice, self.rename, self.dissolve, self.name, self.keep, self.leave]

    def set_names(self, names: Sequence[str]) -> None:
        """Collections in which there is something."""
        self._names = list(names)
        if self._begun in self._names:
            self._begun = ""
        if self.shown not in (ALL, *self._names, self._begun):
            self.show_collection(ALL)
        self._show()

    def show_collection(self, collection: str) -> None:
        """Show it; where nothing is in it, it is begun."""
        if collection not in (ALL, *self._names):
            self._begun = collection
        self._show()
        self.choice.show_value(collection)
        self._show()
        self.shown_changed.emit(collection)

    def _choose(self, value: str) -> None:
        if value == NEW:
            self.choice.show_value(ALL)
            self._ask_name(renames=False)
        else:
            self._end_naming()
            self.show_collection(value)

    def _ask_name(self, *, renames: bool) -> None:
        self._renames = renames
        self.name.setText(self.shown if renames else "")
        self._naming.show()
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_naming(self) -> None:
        hand_on(self._naming, self.choice)
        self._naming.hide()

    def _take_name(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            return
        old = self.shown
        self._end_naming()
        if not self._renames or old == self._begun:
            self.show_collection(name)
        elif name != old:
            self.renamed.emit(old, name)

    def _show(self) -> None:
        loose = [COLLECTION] if COLLECTION in self._names and self.own else []
        labels = {ALL: self.tr("All documents"), **{each: called(each) for each in (*loose, *self.own)}}
        self.choice.set_choices({**labels, NEW: self.tr("New collection…")})
        is_own = self.shown not in (ALL, COLLECTION)
        for button in (self.rename, self.dissolve):
            if not is_own:
                hand_on(button, self.choice)
            button.setVisible(is_own)
        told = self.tr("What you add goes into {collection}. If you delete the collection, its documents stay.")
        told = told.format(collection=isolated(self.shown))
        self._told.setText(told if is_own else "")
        self._told.setVisible(is_own)

    def _arrange(self) -> None:
        naming = QVBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.addWidget(self.name)
        naming.addWidget(ButtonRow(self.keep, self.leave))
        self._naming.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ButtonRow(self.choice, self.rename, self.dissolve))
        column.addWidget(self._naming)
        column.addWidget(self._told)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.name and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._end_naming()
            return True
        return super().eventFilter(watched, event)
