"""A menu of which one entry is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.bidi import contained
from desktop.widgets.window.tick_menu import TickMenu


class MenuChoice(TickMenu):
    """Entries have a value each; what they say is shown as it is."""

    chosen = Signal(str, arguments=["value"])
    """A person chose this value."""

    def __init__(self, title: str, choices: Mapping[str, str], parent: QWidget) -> None:
        """`choices` are texts by their values; the first is shown as chosen."""
        super().__init__(title, parent)
        self._entries: dict[str, QAction] = {}
        self._shown: list[QAction] = []
        self._last: QAction | None = None
        self._group = QActionGroup(self)
        self.set_choices(choices)
        self.show_value(next(iter(choices), ""))

    def set_choices(self, choices: Mapping[str, str], headings: Mapping[str, str] | None = None) -> None:
        """Offer these from now on. `headings` stand above the entries of these values."""
        for entry in self._shown:
            self.removeAction(entry)
            entry.deleteLater()
        self._entries, self._shown = {}, []
        for value, text in choices.items():
            if heading := (headings or {}).get(value):
                self._add(heading).setEnabled(False)
            entry = self._entries[value] = self._add(text)
            self._group.addAction(entry)
            entry.setCheckable(True)
            # `triggered` comes from a person only, `toggled` would also come from `show_value`.
            entry.triggered.connect(lambda _checked, value=value: self.chosen.emit(value))

    def keep_last(self, action: QAction) -> None:
        """Have this entry below the choices."""
        self._last = action
        self.addAction(action)

    def _add(self, text: str) -> QAction:
        entry = QAction(contained(text).replace("&", "&&"), self)
        self._shown.append(entry)
        if self._last is None:
            self.addAction(entry)
        else:
            self.insertAction(self._last, entry)
        return entry

    def show_value(self, value: str) -> None:
        """Show which value is chosen, without choosing it; one that is not offered leaves none chosen."""
        if value in self._entries:
            self._entries[value].setChecked(True)
        elif (checked := self._group.checkedAction()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    @property
    def values(self) -> list[str]:
        """What is offered."""
        return list(self._entries)
