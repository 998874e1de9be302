"""A small button that says what is chosen and opens the menu of what else there is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.bidi import contained, isolated
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.window.menu_choice import MenuChoice

LETTERS = 26
"""Longer names are shortened."""
MARK = "\u25be"
"""Behind the text: there is a menu."""


class ChoiceButton(QToolButton):
    """Named `name`, which says what is chosen with it."""

    chosen = Signal(str, arguments=["value"])
    """A person chose this value."""
    opening = Signal()
    """Somebody is about to look what there is."""

    def __init__(self, name: str, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._labels = dict(choices)
        self._value = next(iter(choices), "")
        self._remark = ""
        self.menu_of_choices = MenuChoice("", choices, self)
        self.menu_of_choices.setAccessibleName(name)
        self.menu_of_choices.chosen.connect(self._choose)
        self.menu_of_choices.aboutToShow.connect(self.opening)
        self.setObjectName("fieldChoice")
        self.setMenu(self.menu_of_choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # A click must not take the focus, or the Space bar would no longer talk.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tell()

    def set_choices(self, choices: Mapping[str, str], headings: Mapping[str, str] | None = None) -> None:
        """What there is to choose from; `headings` stand above the entries of these values."""
        self._labels = dict(choices)
        self.menu_of_choices.set_choices(choices, headings)
        self.show_value(self._value)

    def show_value(self, value: str) -> None:
        """Show what is chosen, without choosing it."""
        self._value = value
        self.menu_of_choices.show_value(value)
        self._tell()

    def set_remark(self, text: str) -> None:
        """What there is to know of it; an empty text takes it back."""
        self._remark = text
        self._tell()

    @property
    def value(self) -> str:
        return self._value

    @property
    def label(self) -> str:
        """What is chosen, unshortened."""
        return self._labels.get(self._value, self._value)

    def _choose(self, value: str) -> None:
        self.show_value(value)
        self.chosen.emit(value)

    def _tell(self) -> None:
        whole = contained(self.label)
        shown = whole if len(whole) <= LETTERS else f"{whole[: LETTERS - 1]}…"
        self.setText(f"{isolated(shown).replace('&', '&&')} {MARK}")
        named = f"{self._name}: {whole}" if whole else self._name
        self.setAccessibleName(named)
        self.setAccessibleDescription(self._remark)
        set_tool_tip(self, f"{named}\n{self._remark}".strip())
