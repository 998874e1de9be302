"""The row below the text field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.console.speak_switch import SpeakSwitch
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.window.choice_button import ChoiceButton

SPEEDS = (
    ("0.75", QT_TRANSLATE_NOOP("FieldTools", "0.75×")),
    ("0.9", QT_TRANSLATE_NOOP("FieldTools", "0.9×")),
    ("1", QT_TRANSLATE_NOOP("FieldTools", "1×")),
    ("1.1", QT_TRANSLATE_NOOP("FieldTools", "1.1×")),
    ("1.25", QT_TRANSLATE_NOOP("FieldTools", "1.25×")),
    ("1.5", QT_TRANSLATE_NOOP("FieldTools", "1.5×")),
)


class FieldTools(QWidget):
    """Each shows a setting and changes it; the model is told and chosen from outside."""

    attach_requested = Signal()
    """Files are to be chosen."""
    models_page_wanted = Signal()
    """The page of the settings on which engines, models and keys are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attach = IconButton("attach", self.tr("Attach files or pictures (Ctrl+Shift+A)"))
        self.attach.setAccessibleName(self.tr("Attach files or pictures"))
        self.attach.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.attach.clicked.connect(self.attach_requested)
        self.model = ChoiceButton(self.tr("Model"), {})
        more = QAction(self.tr("Models and keys…"), self)
        more.triggered.connect(self.models_page_wanted)
        self.model.menu_of_choices.keep_last(more)
        self.model.hide()
        self.documents = ChoiceButton(self.tr("Documents for the answers"), {})
        self.documents.hide()
        self.speed = ChoiceButton(self.tr("Speed of the voice"), {value: self.tr(text) for value, text in SPEEDS})
        self.speed.show_value("1")
        self.speak = SpeakSwitch()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 0)
        row.setSpacing(4)
        row.addWidget(self.attach)
        row.addWidget(self.model)
        row.addWidget(self.documents)
        row.addStretch(1)
        row.addWidget(self.speed)
        row.addWidget(self.speak)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        Binding(source, self.speed, "speed")
        Binding(source, self.speak, "speak_typed")

    def open_models(self) -> None:
        """Let the model be chosen by keyboard."""
        if self.model.isVisible():
            self.model.showMenu()

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key comes by."""
        return [self.attach, self.model, self.documents, self.speed, self.speak]
