"""Below the talk button: whether a key says when one talks or the microphone stays open, and how to mute it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.mode_names import mode_names
from desktop.widgets.window.choice_button import ChoiceButton


class TalkModeBar(QWidget):
    """Shows the setting and changes it; what mutes is told."""

    mute_toggled = Signal(bool, arguments=["muted"])

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = ChoiceButton(self.tr("How you talk"), mode_names())
        self.mute = IconButton("microphone", "")
        self.mute.setCheckable(True)
        self.mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mute.toggled.connect(self._show_mute)
        self.mute.toggled.connect(self.mute_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(2)
        row.addStretch(1)
        row.addWidget(self.mode)
        row.addWidget(self.mute)
        row.addStretch(1)
        self._show_mute(False)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        Binding(source, self.mode, "talk_mode")

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """Show whether the microphone is muted, without muting it again."""
        with QSignalBlocker(self.mute):
            self.mute.setChecked(muted)
        self._show_mute(muted)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key comes by."""
        return [self.mode, self.mute]

    def _show_mute(self, muted: bool) -> None:
        self.mute.set_icon("microphone-off" if muted else "microphone")
        self.mute.set_name(
            self.tr("Unmute the microphone (Ctrl+M)") if muted else self.tr("Mute the microphone (Ctrl+M)")
        )
