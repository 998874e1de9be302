"""Shows in the conversation where the voice is, and lets the person pause it and have it speak from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from server.protocol.turn import Phase

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desktop.model.sound_map import SpokenPlace
    from desktop.talk.audio_devices import AudioDevices
    from desktop.talk.controller import Controller
    from desktop.widgets.main_window import MainWindow
    from desktop.widgets.transcript.conversation_view import ConversationView

TICK_MS = 100
"""How often it is looked where the voice is."""


class PlayingReplies(Protocol):
    """The reply that is being heard."""

    def place(self) -> SpokenPlace | None: ...
    def jump(self, item_id: str, character: int) -> bool: ...


class Speaking(Protocol):
    """The part of the controller that is used here."""

    @property
    def phase(self) -> Phase: ...
    @property
    def replies(self) -> PlayingReplies: ...


class SpeakingAgain(Protocol):
    """What says kept messages again."""

    def place(self) -> SpokenPlace | None: ...
    def speak(self, item_id: str, character: int) -> None: ...


class Pausable(Protocol):
    """The part of the speaker that is used here."""

    @property
    def paused(self) -> bool: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...


class VoicePlace(QObject):
    """Characters that it hears of from the view count from the beginning of the message as it is shown."""

    paused = Signal(bool)
    """Whether what is to be heard waits."""

    def __init__(self, view: ConversationView, talk: Speaking, again: SpeakingAgain, speaker: Pausable) -> None:
        super().__init__(view)
        self._view = view
        self._talk = talk
        self._again = again
        self._speaker = speaker
        self._replaying = False
        self._aloud = True
        self._paused = False
        self._shown = ("", 0, 0)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look)
        actions = view.actions_of_messages
        actions.replay_requested.connect(view.follow_voice)
        actions.speak_requested.connect(self.speak)
        actions.pause_requested.connect(self.toggle)
        actions.continue_requested.connect(self.go_on)

    def follow(self, window: MainWindow, controller: Controller, sound: AudioDevices, replay: SignalInstance) -> None:
        """Hear of whatever the voice depends on; `replay` names the kept message that is heard again."""
        window.pause_requested.connect(self.toggle)
        self.paused.connect(controller.paused)
        self.paused.connect(window.talk_button.set_paused)
        controller.phase_changed.connect(self.phase_changed)
        controller.silenced.connect(self.look)
        controller.reply_grew.connect(self.reply_grew)
        controller.reply_heard_whole.connect(self._view.mark_heard)
        replay.connect(self.replay_changed)
        sound.aloud_changed.connect(self.set_aloud)

    @Slot(Phase)
    def phase_changed(self) -> None:
        """The turn is in another phase."""
        self.look()

    @Slot(str, str)
    def reply_grew(self, item_id: str) -> None:
        """A reply has more text; where the voice begins is known before the first of it is shown."""
        if self._shown[0] != item_id:
            self.look()

    @Slot(str)
    def replay_changed(self, message_id: str) -> None:
        """A kept message is heard again, or, with an empty id, none is."""
        self._replaying = bool(message_id)
        self.look()

    @Slot(bool)
    def set_aloud(self, aloud: bool) -> None:
        """Whether anything can be heard; a voice that nobody hears is nowhere."""
        self._aloud = aloud
        self.look()

    @Slot()
    def look(self) -> None:
        """See where the voice is now, and look again soon as long as it may move."""
        place = self._place()
        self._show(place)
        paused = self._speaker.paused
        if paused is not self._paused:
            self._paused = paused
            self.paused.emit(paused)
        self._view.set_speaking(place.item_id if place is not None and place.sounding else "", paused)
        may_move = self._replaying or self._talk.phase in (Phase.THINKING, Phase.SPEAKING)
        if not may_move or paused:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()

    @Slot(str, int)
    def speak(self, item_id: str, character: int) -> None:
        """Have the sentence said in which that character is, and what follows it."""
        message = self._view.message(item_id)
        if message is None or self._talk.phase is Phase.LISTENING:
            return
        begin, _ = self._view.sentence_at(item_id, character)
        begin = max(begin - message.lead, 0)
        self._view.follow_voice()
        if not self._talk.replies.jump(item_id, begin):
            self._again.speak(item_id, begin)
        self.look()

    @Slot(str)
    def go_on(self, item_id: str) -> None:
        """Speak on from where the reply was cut off."""
        message = self._view.message(item_id)
        if message is not None and message.left_over and self._talk.phase is not Phase.LISTENING:
            self._view.follow_voice()
            self._again.speak(item_id, message.said_heard or 0)
            self.look()

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on; where nothing is heard, go on with the last reply if that was cut off."""
        if self._speaker.paused:
            self._speaker.resume()
        elif self._place() is not None:
            self._speaker.pause()
        elif self._talk.phase is Phase.IDLE and (last := self._view.last_left_over):
            self.go_on(last)
        self.look()

    def _place(self) -> SpokenPlace | None:
        return self._talk.replies.place() or self._again.place()

    def _show(self, place: SpokenPlace | None) -> None:
        message = self._view.message(place.item_id) if place is not None and self._aloud else None
        shown = ("", 0, 0)
        if place is not None and message is not None:
            begin = end = message.lead + place.character
            if place.sounding:
                begin, end = self._view.sentence_at(place.item_id, begin)
            shown = (place.item_id, begin, end)
        if shown != self._shown:
            self._shown = shown
            self._view.overlays.mark_spoken(*shown)
