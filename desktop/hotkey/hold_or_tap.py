"""One rule for whatever talks: the button, the Space bar, the key that works anywhere, and commands."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.hotkey.push_to_talk import Act, PushToTalk, State
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from server.protocol.turn import Phase

CHECK_MS = 500
"""How often the real state of what is held is asked for while it matters."""
CANNOT_LISTEN = QT_TRANSLATE_NOOP("hotkey", "SB Voice cannot listen now; its window says why.")


class Talking(Protocol):
    """What is talked to: the part of it that is used here."""

    @property
    def phase(self) -> Phase: ...
    def press(self) -> None: ...
    def release(self) -> None: ...
    def drop(self) -> None: ...
    def hush(self) -> None: ...


class Held(Protocol):
    """Something that a person can hold down."""

    @property
    def release_certain(self) -> bool: ...
    def key_down(self) -> bool | None: ...


class WindowButton:
    """The button in the window and its Space bar: they tell of each release themselves."""

    release_certain = True

    def key_down(self) -> None:
        """Nobody can be asked."""


class HoldOrTap(QObject):
    """Takes what is pressed and let go, and has somebody listen: the controller, or who else is talked to.

    There is one microphone, so one rule: while one listens, whatever is pressed is about that one.
    """

    hands_free = Signal(bool, arguments=["free"])
    """Said before it listens and whenever it changes: nothing has to be held for it."""

    def __init__(self, talk: Talking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = self._talk = talk
        self._machine = PushToTalk()
        self._button = WindowButton()
        self._holder: Held = self._button
        self._replaying = False
        self._free = False
        self._check = QTimer(self, interval=CHECK_MS)
        self._check.timeout.connect(self._check_holder)

    @property
    def idle(self) -> bool:
        """Nothing is held, and nothing listens."""
        return self._machine.state is State.IDLE

    # --- what is held

    def press(self, what: Held, talk: Talking | None = None) -> None:
        """It went down, or repeats. While one thing is held another one says nothing.

        `talk` is who shall listen; the usual one where that is not said.
        """
        if self._machine.state in (State.HELD, State.SPENT) and what is not self._holder:
            return
        self._holder = what
        self._turn_to(talk)
        answering = self._replaying or self._usual.phase in (Phase.THINKING, Phase.SPEAKING)
        self._do(self._machine.press(_now(), release_certain=what.release_certain, answering=answering))

    def release(self, what: Held, seconds: float | None = None) -> None:
        """It came up, after so long; None where nobody says, then it is as long as it seems from here.

        It seems longer than it was while this app is busy, and a tap must not become a hold by that.
        """
        if what is self._holder:
            self._do(self._machine.release(_now(), seconds))

    def lose(self, what: Held) -> None:
        """It cannot be watched any more: what it held open ends."""
        if what is self._holder:
            self._do(self._machine.lose())

    @Slot()
    def press_button(self) -> None:
        self.press(self._button)

    @Slot(float)
    def release_button(self, seconds: float | None = None) -> None:
        self.release(self._button, seconds)

    @Slot()
    def lose_button(self) -> None:
        self.lose(self._button)

    # --- commands and the talk itself

    def obey(self, act: str) -> str:
        """Do what `sb-voice ptt ACT` asks; returns why not, in a sentence, or an empty text."""
        match act:
            case "start":
                self._turn_to(None)
                self._do(self._machine.start(_now()))
            case "stop":
                self._do(self._machine.stop())
                return ""
            case "toggle":
                self._turn_to(None)
                done = self._machine.toggle(_now())
                self._do(done)
                if done is Act.SEND:
                    return ""
            case _:
                self.cancel()
                return ""
        return "" if self._talk.phase is Phase.LISTENING else translate("hotkey", CANNOT_LISTEN)

    @Slot()
    def cancel(self) -> None:
        """Forget what is being said; while nothing is, be quiet."""
        self._machine.cancel()
        if self._talk.phase is Phase.IDLE:
            self._turn_to(None)
        self._talk.drop()

    def close(self) -> None:
        """Leave no microphone open."""
        self._do(self._machine.cancel())
        self._check.stop()

    @Slot(Phase)
    def phase_changed(self, _phase: Phase) -> None:
        """A turn is in another phase; the one that listens may have ended for another reason than what is held."""
        if self._talk.phase is not Phase.LISTENING:
            self._machine.ended()

    @Slot(str)
    def replay_changed(self, message_id: str) -> None:
        """A kept message is heard again, or, with an empty id, none is."""
        self._replaying = bool(message_id)

    def _turn_to(self, talk: Talking | None) -> None:
        """Who listens changes only where nobody does."""
        if not self._machine.talking:
            self._talk = talk or self._usual

    def _do(self, act: Act | None) -> None:
        self._show()
        match act:
            case Act.START:
                self._talk.press()
                if self._talk.phase is not Phase.LISTENING:
                    self._machine.ended()
            case Act.SEND:
                self._talk.release()
            case Act.DROP:
                self._talk.drop()
            case Act.HUSH:
                self._talk.hush()
        if self.idle:
            self._check.stop()
        elif not self._check.isActive():
            self._check.start()

    def _show(self) -> None:
        """While it does not listen nothing is said: the last words of a question come in after the release."""
        free = self._machine.state is State.OPEN
        if self._machine.talking and free is not self._free:
            self._free = free
            self.hands_free.emit(free)

    def _check_holder(self) -> None:
        self._do(self._machine.check(_now(), key_down=self._holder.key_down()))


def _now() -> float:
    return time.monotonic()
