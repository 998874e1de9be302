"""The page of the microphone and the speaker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.notice import Notice
from desktop.widgets.controls.binding import SettingsSource
from desktop.widgets.controls.level_bar import LevelBar
from desktop.widgets.settings.parts.device_box import DeviceBox, NamedDevice
from desktop.widgets.settings.parts.form import Field
from desktop.widgets.settings.parts.rows import SettingRow, SettingsCard, SettingsPage
from desktop.widgets.settings.parts.test_row import TestRow
from desktop.widgets.settings.parts.verdict import Verdict

LISTENING = (
    SettingRow(
        "microphone",
        QT_TRANSLATE_NOOP("SoundPage", "Device"),
        "device",
        QT_TRANSLATE_NOOP("SoundPage", "Which microphone SB Voice listens to."),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Microphone"),
    ),
    SettingRow(
        "keep_microphone_ready",
        QT_TRANSLATE_NOOP("SoundPage", "Keep the microphone ready"),
        "switch",
        QT_TRANSLATE_NOOP(
            "SoundPage",
            "Open while the window is in front, so that no first syllable is lost. What it hears before you press the "
            "button stays in memory for a third of a second and goes nowhere.",
        ),
    ),
)
SPEAKING = (
    SettingRow(
        "speaker",
        QT_TRANSLATE_NOOP("SoundPage", "Device"),
        "device",
        QT_TRANSLATE_NOOP("SoundPage", "Where the answers are heard."),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Speaker"),
    ),
    SettingRow(
        "volume",
        QT_TRANSLATE_NOOP("SoundPage", "Volume"),
        "volume",
        QT_TRANSLATE_NOOP("SoundPage", "How loud SB Voice answers."),
    ),
    SettingRow(
        "cues",
        QT_TRANSLATE_NOOP("SoundPage", "Microphone sounds"),
        "switch",
        QT_TRANSLATE_NOOP(
            "SoundPage",
            "Two quiet notes: one when it begins to listen, one when it stops. They do not end up in your recording.",
        ),
    ),
)
KEEPING = (
    SettingRow(
        "keep_audio",
        QT_TRANSLATE_NOOP("SoundPage", "Keep the sound of conversations"),
        "switch",
        QT_TRANSLATE_NOOP(
            "SoundPage",
            "What you say and the answers can then be heard again. It is deleted with the conversation; what was kept "
            "before stays until then.",
        ),
    ),
)


class SoundPage(SettingsPage):
    """The meter moves only while it is looked at: `meter_wanted` says when."""

    microphone_test_requested = Signal()
    speaker_test_requested = Signal()
    meter_wanted = Signal(bool, arguments=["wanted"])

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter = LevelBar()
        self._trouble = Verdict()
        self._input_test = TestRow(self.tr("Record and play back"), self.tr("Records three seconds, then plays them."))
        self._output_test = TestRow(self.tr("Play a test sound"), self.tr("Plays three notes on this speaker."))
        self._input_test.requested.connect(self.microphone_test_requested)
        self._output_test.requested.connect(self.speaker_test_requested)
        self._listening = self._listening_card()
        self._speaking = SettingsCard(
            SPEAKING, "SoundPage", self.tr("Speaker"), "", "speaker", between=(self._output_test,)
        )
        keeping = SettingsCard(KEEPING, "SoundPage", self.tr("Conversations"), "", "play")
        text = self.tr("A device that you unplug is used again when it is back.")
        self.arrange(self.tr("Sound"), text, self._listening, self._speaking, keeping)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        super().follow(source)
        source.changed.connect(self._forget)

    # Slots

    @Slot(object, object)
    def set_devices(self, inputs: Sequence[NamedDevice], outputs: Sequence[NamedDevice]) -> None:
        """What is plugged in now."""
        for card, name, devices in ((self._listening, "microphone", inputs), (self._speaking, "speaker", outputs)):
            box = card.control(name)
            assert isinstance(box, DeviceBox)
            box.set_devices(devices)

    @Slot(float)
    def set_level(self, level: float) -> None:
        self._meter.set_level(level)

    @Slot(str)
    def set_microphone_problem(self, text: str) -> None:
        """Why the meter cannot move; an empty text takes it back."""
        self._trouble.show_result(Notice("warning", text))

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

    def _forget(self, name: str) -> None:
        """What came of trying a device is not about another one."""
        if name in ("microphone", "speaker"):
            (self._input_test if name == "microphone" else self._output_test).forget()

    def _listening_card(self) -> SettingsCard:
        level = Field(self.tr("Level"), self._meter, self.tr("Say something: the bar should pass the middle."))
        return SettingsCard(
            LISTENING,
            "SoundPage",
            self.tr("Microphone"),
            "",
            "microphone",
            fields=(level,),
            between=(self._trouble, self._input_test),
        )
