"""The row below the text field."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.console.choice_button import ChoiceButton
from desktop.widgets.console.speak_switch import SpeakSwitch
from desktop.widgets.controls.binding import Binding, SettingsSource

SPEEDS = (
    ("0.75", QT_TRANSLATE_NOOP("FieldTools", "0.75×")),
    ("0.9", QT_TRANSLATE_NOOP("FieldTools", "0.9×")),
    ("1", QT_TRANSLATE_NOOP("FieldTools", "1×")),
    ("1.1", QT_TRANSLATE_NOOP("FieldTools", "1.1×")),
    ("1.25", QT_TRANSLATE_NOOP("FieldTools", "1.25×")),
    ("1.5", QT_TRANSLATE_NOOP("FieldTools", "1.5×")),
)


class FieldTools(QWidget):
    """Each shows a setting and changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speed = ChoiceButton(self.tr("Speed of the voice"), {value: self.tr(text) for value, text in SPEEDS})
        self.speed.show_value("1")
        self.speak = SpeakSwitch()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.speed)
        row.addWidget(self.speak)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        Binding(source, self.speed, "speed")
        Binding(source, self.speak, "speak_typed")

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key comes by."""
        return [self.speed, self.speak]
