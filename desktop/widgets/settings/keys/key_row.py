"""One stored key: whose it is, how it ends, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.model.engines.choices import PROVIDERS, KeyEntry
from desktop.model.notice import Notice
from desktop.widgets.settings.parts.form import breakable, note, push
from desktop.widgets.settings.parts.verdict import Verdict

DOTS = "••••"


class KeyRow(QFrame):
    """Shows of a key its last four characters."""

    test_requested = Signal()
    removed = Signal()

    def __init__(self, entry: KeyEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyRow")
        self.entry = entry
        self._busy = False
        self._verdict = Verdict()
        self._test = push(self.tr("Test"), "small")
        self._remove = push(self.tr("Remove key"), "small")
        self._test.setAccessibleName(self.tr("Test the key for {host}").format(host=entry.host))
        self._remove.setAccessibleName(self.tr("Remove the key for {host}").format(host=entry.host))
        self._remove.setVisible(not entry.from_environment)
        self._test.clicked.connect(self._on_test)
        self._remove.clicked.connect(self.removed)
        self._arrange()

    def show_result(self, result: Notice) -> None:
        # Not disabled while it is busy: the focus would go on to the button that removes the key.
        self._busy = result.kind == "busy"
        self._verdict.show_result(result)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(note(breakable(self.entry.host), "keyHost"), 0, 0)
        grid.addWidget(note(self._about(), "muted"), 1, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._test)
        buttons.addWidget(self._remove)
        grid.addLayout(buttons, 0, 1, 2, 1)
        grid.addWidget(self._verdict, 2, 0, 1, 2)

    def _about(self) -> str:
        shown = f"{DOTS} {self.entry.ends_with}"
        if not self.entry.from_environment:
            return shown
        variables = {provider.name: provider.variable for provider in PROVIDERS}
        source = variables.get(self.entry.provider, "")
        if not source:
            return self.tr("{shown} · from the environment, change it there").format(shown=shown)
        return self.tr("{shown} · from {variable}, change it there").format(shown=shown, variable=source)

    def _on_test(self) -> None:
        if not self._busy:
            self.test_requested.emit()
