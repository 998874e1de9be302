"""The round button that is held or tapped to talk, by mouse or by the Space bar."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.keyboard import seconds_between
from desktop.model.hands_free import Listening
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.talk import talk_painting
from desktop.widgets.talk.held_key import SETTLE_MS, HeldKey
from server.protocol.turn import Phase

FRAME_MS = 33

CAPTIONS = {
    Phase.IDLE: QT_TRANSLATE_NOOP("TalkButton", "Hold or tap to talk, here or with the Space bar"),
    Phase.LISTENING: QT_TRANSLATE_NOOP("TalkButton", "Listening, let go to send"),
    Phase.THINKING: QT_TRANSLATE_NOOP("TalkButton", "Thinking, tap to stop"),
    Phase.SPEAKING: QT_TRANSLATE_NOOP("TalkButton", "Speaking, tap to stop, hold to talk"),
}
DICTATING = {
    Phase.LISTENING: QT_TRANSLATE_NOOP("TalkButton", "Dictating, let go to type it"),
    Phase.THINKING: QT_TRANSLATE_NOOP("TalkButton", "Dictating, writing it down, tap to stop"),
}
"""Instead of those while another program is dictated to."""
DICTATING_FREE = QT_TRANSLATE_NOOP("TalkButton", "Dictating, tap to type it, Esc to drop")
HANDS_FREE = QT_TRANSLATE_NOOP("TalkButton", "Listening, tap to send, Esc to drop")
OPEN = {
    Phase.IDLE: QT_TRANSLATE_NOOP("TalkButton", "The microphone is open: just talk"),
    Phase.LISTENING: QT_TRANSLATE_NOOP("TalkButton", "Listening, it notices when you have finished"),
    Phase.SPEAKING: QT_TRANSLATE_NOOP("TalkButton", "Speaking, talk to interrupt, tap to stop"),
}
"""Instead of those while the microphone is open without a key."""
RESTING = QT_TRANSLATE_NOOP("TalkButton", "The microphone is closed, tap and it listens again")
NO_CONNECTION = QT_TRANSLATE_NOOP("TalkButton", "No connection, hands-free hears nobody")

KEYBOARD_FOCUS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TalkButton(QAbstractButton):
    """Says when it is held and let go, not what that means; shows the phase it is told."""

    pressed_to_talk = Signal()
    released_to_talk = Signal(float, arguments=["seconds"])
    """How long it was held, as the system saw it: this app may have been busy meanwhile."""
    hold_lost = Signal()
    """Instead of the release: whether it is still held cannot be known any more."""
    caption_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.IDLE
        self._ready, self._reason = True, ""
        self._getting_ready = False
        self._missing = False
        self._muted = False
        self._reduced_motion = False
        self._held = False
        self._held_from = self._held_to = 0
        self._hands_free = False
        self._listening = Listening.BY_KEY
        self._paused = False
        self._dictating = False
        self._focus_ring = False
        self._key = HeldKey()
        self._drawn: tuple[tuple[str, str, float], QPixmap] | None = None
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self.update)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._settling.timeout.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Moves without a button tell of a release that went astray.
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Talk"))
        # Only assistive technology reaches the base class's own signal: mouse and keys are handled here.
        self.clicked.connect(self._tap)
        self._describe()

    # Slots

    @Slot(Phase)
    def set_phase(self, phase: Phase) -> None:
        self._phase = phase
        self._describe()

    @Slot(bool)
    def set_hands_free(self, free: bool) -> None:
        """Nothing is held while it listens: a tap opened the microphone, or a command did."""
        self._hands_free = free
        self._describe()

    @Slot(Listening)
    def set_listening(self, listening: Listening) -> None:
        """Whether the microphone is open without a key."""
        self._listening = listening
        self._describe()

    @Slot(bool)
    def set_dictating(self, dictating: bool) -> None:
        """What is said goes to another program, not to the assistant."""
        self._dictating = dictating
        self._describe()

    @Slot(bool, str)
    def set_ready(self, ready: bool, reason: str = "") -> None:
        """Whether talking can work at all; where it cannot, the reason says why."""
        self._ready, self._reason = ready, reason
        if not ready:
            self.let_go()
        self._describe()

    @Slot(bool)
    def set_getting_ready(self, getting_ready: bool) -> None:
        """The microphone is open but has not delivered sound yet."""
        self._getting_ready = getting_ready
        self._describe()

    @Slot(bool)
    def set_microphone_missing(self, missing: bool) -> None:
        """It is held, but there is no microphone to hear anything; one is looked for."""
        self._missing = missing
        self._describe()

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """What is to be heard waits."""
        self._paused = paused
        self._describe()

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """The person switched the microphone off."""
        self._muted = muted
        self._describe()

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:
        self._reduced_motion = reduced
        self._describe()

    @property
    def held(self) -> bool:
        return self._held

    @property
    def caption(self) -> str:
        if not self._ready:
            return self._reason or self.tr("Talking does not work right now")
        if self._deaf:
            return self.tr("The microphone is muted")
        if self._getting_ready:
            return self.tr("Getting the microphone ready")
        if self._missing:
            return self.tr("No microphone, looking for another one")
        if self._paused and self._phase is Phase.SPEAKING:
            return self.tr("Paused, tap to stop, hold to talk")
        if self._hands_free and self._phase is Phase.LISTENING:
            return self.tr(DICTATING_FREE if self._dictating else HANDS_FREE)
        if self._dictating:
            return self.tr((CAPTIONS | DICTATING)[self._phase])
        return self.tr(self._open_caption or CAPTIONS[self._phase])

    @property
    def longest_caption(self) -> str:
        """The most that it says in the app's language; what lies around it leaves room for that."""
        always = (*CAPTIONS.values(), *DICTATING.values(), *OPEN.values())
        return max((self.tr(each) for each in (*always, DICTATING_FREE, HANDS_FREE, RESTING)), key=len)

    @property
    def _open_caption(self) -> str:
        """What is said while the microphone is open without a key, or shall be; empty where nothing else is."""
        if self._held:
            return ""
        if self._phase is Phase.IDLE and self._listening in (Listening.RESTING, Listening.DEAF):
            return RESTING if self._listening is Listening.RESTING else NO_CONNECTION
        return OPEN.get(self._phase, "") if self._listening is Listening.OPEN else ""

    @property
    def _deaf(self) -> bool:
        """Whether what the person would say now is not heard, as they wanted."""
        return self._muted and self._phase in (Phase.IDLE, Phase.LISTENING)

    # Holding

    def key_down(self, at_ms: int) -> None:
        """The talk key went down, or repeats. Times of keys are those of `moment`."""
        self._settling.stop()
        if self._key.press():
            self._begin(at_ms)

    def key_up(self, at_ms: int) -> None:
        """The talk key came up, unless this is an auto-repeat: then a press follows at once."""
        self._held_to = at_ms
        self._key.release(_now_ms())
        self._settling.start()

    @Slot()
    def let_go(self) -> None:
        """End the hold, whatever began it: nobody can tell any more whether it lasts."""
        if self._end():
            self.hold_lost.emit()

    def _release(self) -> None:
        if self._end():
            self.released_to_talk.emit(seconds_between(self._held_from, self._held_to))

    def _end(self) -> bool:
        self._settling.stop()
        self._key.drop()
        held, self._held = self._held, False
        if held:
            self._describe()
        return held

    def _begin(self, at_ms: int) -> None:
        if not self._ready:
            self._key.drop()
        elif not self._held:
            self._held = True
            self._held_from = at_ms
            self._describe()
            self.pressed_to_talk.emit()

    def _tap(self) -> None:
        self._held_to = _now_ms()
        self._begin(self._held_to)
        self._release()

    def _settle(self) -> None:
        if self._key.settle(_now_ms()):
            self._release()
        elif self._key.held:
            self._settling.start()

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.hitButton(event.position().toPoint()):
            self._begin(moment(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._held_to = moment(event)
            self._release()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        # A hand may slip off the button while it talks. Only a release that never arrived ends the hold here.
        if self._held and not (self._key.held or event.buttons()):
            self.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.key_down(moment(event))
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat():
            self.key_up(moment(event))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._focus_ring = event.reason() in KEYBOARD_FOCUS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._focus_ring = False
        self.let_go()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.let_go()
        self._frames.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._describe()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.let_go()
        super().changeEvent(event)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        offset = QPointF(position) - self._center()
        return bool(QPointF.dotProduct(offset, offset) <= (talk_painting.DISC + 4) ** 2)

    # Looks

    def sizeHint(self) -> QSize:  # noqa: N802
        side = round(2 * talk_painting.REACH)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look, theme = self._look(), tokens_now()
        painter = QPainter(self)
        talk_painting.paint(painter, self._center(), look, theme, self._icon(talk_painting.icon_of(look, theme)))

    def _look(self) -> talk_painting.Look:
        return talk_painting.Look(
            phase=self._phase,
            ready=self._ready and not self._deaf,
            getting_ready=self._getting_ready or self._missing,
            held=self._held,
            open=self._listening is Listening.OPEN and not self._deaf,
            hovered=self.underMouse() and not self._held,
            focus_ring=self._focus_ring,
            beat=0.0 if self._reduced_motion else time.monotonic() % 3600,
        )

    def _icon(self, wanted: tuple[str, str] | None) -> QPixmap | None:
        if wanted is None:
            return None
        key = (*wanted, self.devicePixelRatioF())
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, icons.pixmap(wanted[0], wanted[1], talk_painting.ICON, key[2])
        return self._drawn[1]

    def _center(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _describe(self) -> None:
        """Bring everything that tells the state in line with it."""
        moves = self._ready and (self._getting_ready or self._missing or self._phase is not Phase.IDLE)
        if moves and self.isVisible() and not self._reduced_motion:
            self._frames.start()
        else:
            self._frames.stop()
        self.setAccessibleDescription(self.caption)
        set_tool_tip(self, self.caption)
        self.caption_changed.emit(self.caption)
        self.update()


def moment(event: QInputEvent) -> int:
    """When it happened, in milliseconds, as the system says; now, where it does not say."""
    return event.timestamp() or _now_ms()


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
