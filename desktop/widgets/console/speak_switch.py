"""Whether answers to typed questions are spoken, at a press."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.plain import set_tool_tip


class SpeakSwitch(IconButton):
    """On while they are."""

    chosen = Signal(bool, arguments=["on"])
    """A person switched it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("speaker", "", parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(self.tr("Speak answers to typed questions"))
        # A click must not take the focus, or the Space bar would no longer talk.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._show)
        self.toggled.connect(self.chosen)
        self._show(True)

    def show_value(self, on: bool) -> None:
        """Show whether it is on, without switching it."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self._show(on)

    def _show(self, on: bool) -> None:
        self.set_icon("speaker" if on else "speaker-off")
        spoken = self.tr("Answers to typed questions are spoken")
        set_tool_tip(self, spoken if on else self.tr("Answers to typed questions are only shown"))
