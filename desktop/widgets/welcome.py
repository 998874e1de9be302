"""The first thing a new user sees: what this is, whether the microphone works, and two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.notice import Notice
from desktop.widgets.controls.level_bar import LevelBar
from desktop.widgets.controls.plain import label
from desktop.widgets.settings.models.mind_card import MindCard
from desktop.widgets.settings.models.spoken_card import SpokenCard
from desktop.widgets.settings.parts.form import Card, note, push
from desktop.widgets.settings.parts.rows import SwitchRow
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.style import icons

PICTURE = 52
WIDTH, LETTERS = 320, 40
"""How wide the middle is: so many pixels, or letters where those are larger."""
SIDE = 24

SENTENCE = QT_TRANSLATE_NOOP("Welcome", "Hold a button, talk, and hear the answer.")
SAY_SOMETHING = QT_TRANSLATE_NOOP("Welcome", "Say something: the bar should move.")
OFFLINE = QT_TRANSLATE_NOOP("Welcome", "Nothing leaves this computer, and there is nothing to set up.")
KEY = QT_TRANSLATE_NOOP("Welcome", "Deepgram and OpenAI work better, but need the network.")


class Welcome(QWidget):
    """Lies where the conversation will be and takes no focus: who presses Space at once is already talking.

    Whichever way it ends, `finished` says so first.
    """

    finished = Signal()
    add_key = Signal()
    cure_wanted = Signal(str, arguments=["cure"])
    """What helps against what is wrong with the microphone."""
    clock_chosen = Signal(bool, arguments=["on"])
    """Whether it may use the clock and the calculator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self._meter = LevelBar()
        self._microphone = Verdict()
        self._microphone.cure_wanted.connect(self.cure_wanted)
        self._hearing = Verdict()
        self._hearing.cure_wanted.connect(self.cure_wanted)
        self._offer = Verdict()
        self._offer.cure_wanted.connect(self.cure_wanted)
        self.spoken = SpokenCard(brief=True)
        """The language that is spoken, and what is missing for it."""
        self.spoken.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mind = MindCard()
        """The offer of a better language model."""
        self._clock = SwitchRow(
            self.tr("Let it use the clock and a calculator"),
            self.tr("Then it guesses neither the time nor sums."),
        )
        self._clock.switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clock.switch.chosen.connect(self.clock_chosen)
        self._offline = push(self.tr("Try it now, offline"), "primary")
        self._offline_note = note(self.tr(OFFLINE), "muted")
        self._key = push(self.tr("Add a key"))
        self._key_note = note(self.tr(KEY), "muted")
        self._middle = QWidget()
        self._arrange_middle()
        self._arrange()
        self._meter.speech_heard.connect(self._on_speech)
        self._offline.clicked.connect(self.finished)
        self._key.clicked.connect(self._begin_with_key)
        self._microphone.show_result(Notice("info", self.tr(SAY_SOMETHING)))
        for button in (self._offline, self._key):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @Slot(float)
    def set_level(self, level: float) -> None:
        """How loud the microphone is, from 0 to 1."""
        self._meter.set_level(level)

    @Slot(str)
    def set_microphone_problem(self, text: str) -> None:
        """Why nothing is heard; an empty text takes it back."""
        trouble = Notice("warning", text, cure="sound")
        self._microphone.show_result(trouble if text else Notice("info", self.tr(SAY_SOMETHING)))

    @Slot(Notice)
    def set_hearing(self, notice: Notice) -> None:
        """Which language is heard; an empty text where that is not known."""
        self._hearing.show_result(notice)

    @Slot(Notice)
    def set_offer(self, notice: Notice) -> None:
        """What on this computer could think instead; an empty text where nothing can."""
        self._offer.show_result(notice)

    @Slot(bool)
    def set_clock(self, on: bool) -> None:
        """Whether it may use the clock and the calculator."""
        self._clock.switch.show_value(on)

    @Slot(str)
    def set_offline_problem(self, text: str) -> None:
        """Why it cannot be tried offline, for instance because no engine is installed; empty takes it back."""
        self._offline.setEnabled(not text)
        self._offline_note.setText(text or self.tr(OFFLINE))
        self._share_height()

    def _arrange(self) -> None:
        picture = label()
        picture.setPixmap(icons.pixmap("app", None, PICTURE, self.devicePixelRatioF()))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 8)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(_centred(self.tr("Welcome to SB Voice"), "hintTitle"))
        column.addWidget(_centred(self.tr(SENTENCE), "hintText"))
        column.addSpacing(10)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _arrange_middle(self) -> None:
        self._middle.setMaximumWidth(max(WIDTH, LETTERS * self.fontMetrics().averageCharWidth()))
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.spoken)
        column.addWidget(self._microphone_card())
        column.addWidget(self._offer)
        column.addWidget(self.mind)
        column.addSpacing(12)
        for button, text, more in (
            (self._offline, self._offline_note, [self._clock]),
            (self._key, self._key_note, []),
        ):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            button.setAccessibleDescription(text.text())
            for each in (button, text, *more):
                column.addWidget(each)
            column.addSpacing(8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """What is scrolled is not asked how high its lines are at this width; it has to say so."""
        width = min(self._middle.maximumWidth(), self.width() - 2 * SIDE)
        for text in (self._offline_note, self._key_note):
            text.setMinimumHeight(text.heightForWidth(width))

    def _microphone_card(self) -> Card:
        card = Card(self.tr("Your microphone"), "", "microphone")
        card.column.addWidget(self._meter)
        card.column.addWidget(self._microphone)
        card.column.addWidget(self._hearing)
        return card

    def _on_speech(self) -> None:
        if self._microphone.kind != "ok":
            self._microphone.show_result(Notice("ok", self.tr("Your microphone works.")))

    def _begin_with_key(self) -> None:
        self.finished.emit()
        self.add_key.emit()


def _centred(text: str, name: str) -> QLabel:
    made = note(text, name)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
