"""The page on how the app is there while its window is not."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop.widgets.controls.switch import Switch
from desktop.widgets.settings.parts.form import Card, explained, note, page_column


class GeneralPage(QWidget):
    option_changed = Signal(str, bool)
    """One of "close_to_tray", "start_at_login", "show_overlay" and "notify", and whether it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switches: dict[str, Switch] = {}
        self._problems: dict[str, QLabel] = {}
        self._notes: dict[str, str] = {}
        column = page_column(self, self.tr("General"), self.tr("How SB Voice is there while you do something else."))
        column.addWidget(self._running())
        column.addWidget(self._elsewhere())
        column.addStretch(1)

    @Slot(str, bool)
    def set_option(self, name: str, wanted: bool) -> None:
        """Show a choice, without making it again."""
        with QSignalBlocker(self._switches[name]):
            self._switches[name].setChecked(wanted)
        self._switches[name].update()

    @Slot(str, str)
    def set_problem(self, name: str, text: str) -> None:
        """Why a choice cannot be made here; an empty text takes it back."""
        problem = self._problems[name]
        problem.setText(text)
        problem.setVisible(bool(text))
        self._switches[name].setAccessibleDescription(text or self._notes[name])

    def _running(self) -> Card:
        card = Card(self.tr("Start and end"))
        self._add(
            card,
            "start_at_login",
            self.tr("Start when I log in"),
            self.tr("It then waits in the tray, with its microphone closed."),
        )
        self._add(
            card,
            "close_to_tray",
            self.tr("Keep running in the tray when the window is closed"),
            self.tr("Quit it from the tray's menu or with Ctrl+Q."),
        )
        return card

    def _elsewhere(self) -> Card:
        card = Card(self.tr("While another window is in front"))
        self._add(
            card,
            "show_overlay",
            self.tr("Show what is heard near the bottom of the screen"),
            self.tr("A small window that never takes the keyboard; it goes away by itself."),
        )
        self._add(
            card,
            "notify",
            self.tr("Tell me about errors while the window is hidden"),
            self.tr("As a message of the system."),
        )
        return card

    def _add(self, card: Card, name: str, text: str, explanation: str) -> None:
        switch = Switch(text)
        switch.setAccessibleDescription(explanation)
        switch.toggled.connect(lambda wanted: self.option_changed.emit(name, wanted))
        problem = note("", "fieldProblem")
        problem.hide()
        self._switches[name] = switch
        self._problems[name] = problem
        self._notes[name] = explanation
        card.column.addLayout(explained(switch, note(explanation, "muted"), problem))
