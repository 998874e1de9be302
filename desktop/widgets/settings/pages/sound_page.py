"""The page of the microphone and the speaker."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.model.notice import Notice
from desktop.widgets.controls.level_bar import LevelBar
from desktop.widgets.controls.switch import Switch
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Card, Field, Form, explained, note, page_column
from desktop.widgets.settings.parts.test_row import TestRow
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.settings.parts.volume_slider import VolumeSlider


class SoundPage(QWidget):
    """The meter moves only while it is looked at: `meter_wanted` says when."""

    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    keep_ready_toggled = Signal(bool)
    keep_audio_toggled = Signal(bool)
    volume_changed = Signal(int)
    """0 to 100, with every step."""
    volume_settled = Signal(int)
    """The same, once the slider rests."""
    cues_toggled = Signal(bool)
    microphone_test_requested = Signal()
    speaker_test_requested = Signal()
    meter_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ready_help = self.tr(
            "Open while the window is in front, so that no first syllable is lost. What it hears before you press the "
            "button stays in memory for a third of a second and goes nowhere."
        )
        cues_help = self.tr(
            "Two quiet notes: one when it begins to listen, one when it stops. They are kept out of what you say."
        )
        self._input = ChoiceBox()
        self._output = ChoiceBox()
        self._microphone = Field(self.tr("Device"), self._input, self.tr("Which microphone SB Voice listens to."))
        self._speaker = Field(self.tr("Device"), self._output, self.tr("Where the answers are heard."))
        self._meter = LevelBar()
        self._trouble = Verdict()
        self._volume = VolumeSlider()
        self._loudness = Field(
            self.tr("Volume"), self._volume, self.tr("How loud SB Voice answers."), self._volume.value_label
        )
        self._input_test = TestRow(self.tr("Record and play back"), self.tr("Records three seconds, then plays them."))
        self._output_test = TestRow(self.tr("Play a test sound"), self.tr("Plays three notes on this speaker."))
        self._cues = Switch(self.tr("Sounds of the microphone"))
        self._cues.setAccessibleDescription(cues_help)
        self._keep = Switch(self.tr("Keep the sound of conversations"))
        self._ready = Switch(self.tr("Keep the microphone ready"))
        self._ready.setAccessibleDescription(ready_help)
        self._microphone.call(self.tr("Microphone"))
        self._speaker.call(self.tr("Speaker"))
        self._arrange(ready_help, cues_help)
        self._input.activated.connect(lambda: self.microphone_chosen.emit(self._input.value))
        self._output.activated.connect(lambda: self.speaker_chosen.emit(self._output.value))
        self._ready.toggled.connect(self.keep_ready_toggled)
        self._keep.toggled.connect(self.keep_audio_toggled)
        self._cues.toggled.connect(self.cues_toggled)
        self._volume.valueChanged.connect(self.volume_changed)
        self._volume.settled.connect(self.volume_settled)
        self._input_test.requested.connect(self.microphone_test_requested)
        self._output_test.requested.connect(self.speaker_test_requested)
        self.set_devices((), (), "", "")

    # Slots

    @Slot(object, object, str, str)
    def set_devices(
        self, inputs: tuple[str, ...], outputs: tuple[str, ...], chosen_input: str, chosen_output: str
    ) -> None:
        """By name; an empty name stands for the system's choice. One that is gone stays chosen and says so."""
        self._fill(self._input, inputs, chosen_input)
        self._fill(self._output, outputs, chosen_output)
        self._microphone.set_caution(self._absence(inputs, chosen_input))
        self._speaker.set_caution(self._absence(outputs, chosen_output))

    @Slot(float)
    def set_level(self, level: float) -> None:
        self._meter.set_level(level)

    @Slot(str)
    def set_microphone_problem(self, text: str) -> None:
        """Why the meter cannot move; an empty text takes it back."""
        self._trouble.show_result(Notice("warning", text))

    @Slot(bool)
    def set_keep_ready(self, keep: bool) -> None:
        with QSignalBlocker(self._ready):
            self._ready.setChecked(keep)
        self._ready.update()

    @Slot(bool)
    def set_keep_audio(self, keep: bool) -> None:
        with QSignalBlocker(self._keep):
            self._keep.setChecked(keep)
        self._keep.update()

    @Slot(int)
    def set_volume(self, volume: int) -> None:
        self._volume.show_volume(volume)

    @Slot(bool)
    def set_cues(self, wanted: bool) -> None:
        with QSignalBlocker(self._cues):
            self._cues.setChecked(wanted)
        self._cues.update()

    @Slot(str, str)
    def set_microphone_test(self, result: Notice) -> None:
        """How the test goes on; "busy" while it runs."""
        self._input_test.show_result(result)

    @Slot(str, str)
    def set_speaker_test(self, result: Notice) -> None:
        self._output_test.show_result(result)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.meter_wanted.emit(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.meter_wanted.emit(False)
        super().hideEvent(event)

    def _arrange(self, ready_help: str, cues_help: str) -> None:
        listening = Card(self.tr("Microphone"), "", "microphone")
        level = Field(self.tr("Level"), self._meter, self.tr("Say something: the bar should pass the middle."))
        listening.column.addWidget(Form(self._microphone, level))
        listening.column.addWidget(self._trouble)
        listening.column.addWidget(self._input_test)
        listening.column.addLayout(explained(self._ready, note(ready_help, "muted")))
        speaking = Card(self.tr("Speaker"), "", "speaker")
        speaking.column.addWidget(Form(self._speaker, self._loudness))
        speaking.column.addWidget(self._output_test)
        speaking.column.addLayout(explained(self._cues, note(cues_help, "muted")))
        column = page_column(
            self, self.tr("Sound"), self.tr("A device that is unplugged is used again when it comes back.")
        )
        column.addWidget(listening)
        column.addWidget(speaking)
        column.addWidget(self._keeping())
        column.addStretch(1)

    def _keeping(self) -> Card:
        help_text = self.tr(
            "What you say and the answers can then be heard again. It is deleted with the conversation; what was kept "
            "before stays until then."
        )
        self._keep.setAccessibleDescription(help_text)
        card = Card(self.tr("Conversations"), "", "play")
        card.column.addLayout(explained(self._keep, note(help_text, "muted")))
        return card

    def _fill(self, box: ChoiceBox, names: tuple[str, ...], chosen: str) -> None:
        rows = [box.itemData(row) for row in range(box.count())]
        if rows == ["", *names] and chosen in rows:
            # Nobody who is looking through the list shall lose the place.
            box.choose(chosen)
            return
        box.clear()
        box.add(self.tr("System default"), "")
        for name in names:
            box.add(name, name)
        if chosen and chosen not in names:
            box.add(chosen, chosen, self.tr("not connected"), warning=True)
        box.choose(chosen)

    def _absence(self, names: tuple[str, ...], chosen: str) -> str:
        if not chosen or chosen in names:
            return ""
        return self.tr("{0} is not connected; until it is, the system's default is used.").format(chosen)
