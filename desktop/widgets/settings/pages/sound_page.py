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
from desktop.widgets.controls.mode_names import mode_names
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
TALKING = (
    SettingRow(
        "talk_mode",
        QT_TRANSLATE_NOOP("SoundPage", "Mode"),
        "choice",
        QT_TRANSLATE_NOOP(
            "SoundPage",
            "Hands-free the microphone stays open: it notices when you talk and when you have finished.",
        ),
        more=lambda: mode_names().items(),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "How you talk"),
    ),
    SettingRow(
        "quiet_minutes",
        QT_TRANSLATE_NOOP("SoundPage", "Closes after"),
        "choice",
        QT_TRANSLATE_NOOP("SoundPage", "So long without a word, and the microphone closes until you tap the button."),
        choices=(
            ("1", QT_TRANSLATE_NOOP("SoundPage", "1 minute")),
            ("5", QT_TRANSLATE_NOOP("SoundPage", "5 minutes")),
            ("10", QT_TRANSLATE_NOOP("SoundPage", "10 minutes")),
            ("30", QT_TRANSLATE_NOOP("SoundPage", "30 minutes")),
        ),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Hands-free until quiet for"),
    ),
    SettingRow(
        "interruption",
        QT_TRANSLATE_NOOP("SoundPage", "Interrupting"),
        "choice",
        QT_TRANSLATE_NOOP("SoundPage", "How much you have to say over an answer before it stops."),
        choices=(
            ("patient", QT_TRANSLATE_NOOP("SoundPage", "Patient: a few words")),
            ("normal", QT_TRANSLATE_NOOP("SoundPage", "Normal")),
            ("quick", QT_TRANSLATE_NOOP("SoundPage", "Quick: the first word")),
        ),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Interrupting an answer"),
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
        "speed",
        QT_TRANSLATE_NOOP("SoundPage", "Speed"),
        "choice",
        QT_TRANSLATE_NOOP("SoundPage", "How fast the voice speaks."),
        choices=(
            ("0.75", QT_TRANSLATE_NOOP("SoundPage", "Slow (0.75×)")),
            ("0.9", QT_TRANSLATE_NOOP("SoundPage", "A little slower (0.9×)")),
            ("1", QT_TRANSLATE_NOOP("SoundPage", "Its own pace")),
            ("1.1", QT_TRANSLATE_NOOP("SoundPage", "A little faster (1.1×)")),
            ("1.25", QT_TRANSLATE_NOOP("SoundPage", "Fast (1.25×)")),
            ("1.5", QT_TRANSLATE_NOOP("SoundPage", "Very fast (1.5×)")),
        ),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Speed of the voice"),
    ),
    SettingRow(
        "speak_emoji",
        QT_TRANSLATE_NOOP("SoundPage", "Emoji"),
        "choice",
        choices=(
            ("silent", QT_TRANSLATE_NOOP("SoundPage", "Not spoken")),
            ("named", QT_TRANSLATE_NOOP("SoundPage", "By their names")),
        ),
    ),
    SettingRow(
        "speak_code",
        QT_TRANSLATE_NOOP("SoundPage", "Code"),
        "choice",
        choices=(
            ("mention", QT_TRANSLATE_NOOP("SoundPage", "Only mentioned")),
            ("read", QT_TRANSLATE_NOOP("SoundPage", "Read aloud")),
        ),
    ),
    SettingRow(
        "pronunciations",
        QT_TRANSLATE_NOOP("SoundPage", "Pronunciation"),
        "pronunciations",
        QT_TRANSLATE_NOOP(
            "SoundPage",
            "A line for each word that the voice says wrong: the word, = and how to say it. With “de:” in front it "
            "counts for German only. The text stays as it is; speech models say words in their own way.",
        ),
    ),
    SettingRow(
        "speak_typed",
        QT_TRANSLATE_NOOP("SoundPage", "Speak answers to typed questions"),
        "switch",
        QT_TRANSLATE_NOOP("SoundPage", "Off, they are only shown. The button below the text field does the same."),
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
    SettingRow(
        "keep_audio_mb",
        QT_TRANSLATE_NOOP("SoundPage", "At most"),
        "choice",
        QT_TRANSLATE_NOOP("SoundPage", "Where it is more, the oldest sound is removed. The text always stays."),
        choices=(
            ("250", QT_TRANSLATE_NOOP("SoundPage", "250 MB")),
            ("1000", QT_TRANSLATE_NOOP("SoundPage", "1 GB")),
            ("5000", QT_TRANSLATE_NOOP("SoundPage", "5 GB")),
            ("", QT_TRANSLATE_NOOP("SoundPage", "No limit")),
        ),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Sound kept at most"),
    ),
    SettingRow(
        "keep_audio_days",
        QT_TRANSLATE_NOOP("SoundPage", "For"),
        "choice",
        choices=(
            ("30", QT_TRANSLATE_NOOP("SoundPage", "30 days")),
            ("90", QT_TRANSLATE_NOOP("SoundPage", "90 days")),
            ("365", QT_TRANSLATE_NOOP("SoundPage", "A year")),
            ("", QT_TRANSLATE_NOOP("SoundPage", "As long as there is room")),
        ),
        spoken=QT_TRANSLATE_NOOP("SoundPage", "Sound kept for"),
    ),
)


class SoundPage(SettingsPage):
    """The meter moves only while it is looked at: `meter_wanted` says when."""

    microphone_test_requested = Signal()
    speaker_test_requested = Signal()
    sound_removal_requested = Signal()
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
        self._removal = TestRow(self.tr("Remove all kept sound"), self.tr("What was said stays as text."))
        self._removal.requested.connect(self.sound_removal_requested)
        talking = SettingsCard(TALKING, "SoundPage", self.tr("Talking"), "", "microphone")
        keeping = SettingsCard(KEEPING, "SoundPage", self.tr("Conversations"), "", "play", between=(self._removal,))
        text = self.tr("A device that you unplug is used again when it is back.")
        self.arrange(self.tr("Sound"), text, self._listening, talking, self._speaking, keeping)

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

    @Slot(Notice)
    def set_kept_sound(self, notice: Notice) -> None:
        """How much sound is kept, or what came of removing it."""
        self._removal.show_result(notice)

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
