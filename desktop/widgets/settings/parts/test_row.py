"""A button that tries something out, with what came of it below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.notice import Notice
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.settings.parts.form import lasting
from desktop.widgets.settings.parts.verdict import Verdict


class TestRow(QWidget):
    """The button can be pressed again only when the test is over."""

    __test__ = False  # for pytest, which takes the name for its own

    requested = Signal()

    def __init__(self, text: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = lasting(text)
        self._button.setAccessibleDescription(description)
        set_tool_tip(self._button, description)
        self._verdict = Verdict()
        self._button.wanted.connect(self.requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._verdict)

    def forget(self) -> None:
        """Another device is chosen: what came of trying the one before is not about it."""
        self._verdict.forget()

    @Slot(Notice)
    def show_result(self, result: Notice) -> None:
        """It is "busy" while the test runs."""
        self._verdict.show_result(result)
        self._button.set_possible(not (result.kind == "busy" and result.text))
