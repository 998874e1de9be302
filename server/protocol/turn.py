"""The grammar of a turn: one table that client and server both follow.

Each side feeds the machine every event it sends and every event it receives, in that order. What is tracked has one
writer each, so that both ends agree however events cross: whether the input buffer holds sound, which only the client
decides; whether somebody is heard speaking, which only the server does, and only where it detects turns; and how far
the reply is. The phase a person sees follows: who talks wins over a reply. A voice over a reply that may yet prove to
be a cough talks only from `speech_started` on (`maybe_speech` until then).

Where the server detects turns it also begins replies of its own: the next one that it names after a turn it ended is
such a one, and none that the client asked for (`reply_due`).

Replies outside the conversation (`conversation: none`) are beside the turn: they move nothing, and only whether their
events belong to one is known.

Events cross on the wire. Those of a reply that was cancelled, or asked for before another one, are stale:
`receive` says so and the caller drops them. There are no stop flags; `tests/server/protocol/test_turn.py` drives
both ends through every order in which events can cross and finds them agreeing whenever the wire is empty.
"""

from __future__ import annotations

from enum import Enum

from server.protocol import events as e

Event = e.ClientEvent | e.ServerEvent


class Phase(Enum):
    """What the conversation is doing."""

    IDLE = "idle"
    LISTENING = "listening"
    THINKING = "thinking"
    SPEAKING = "speaking"


IDLE, LISTENING, THINKING, SPEAKING = Phase

BUFFER: dict[type[Event], bool] = {
    e.AudioAppend: True,
    e.AudioCommit: False,
    e.AudioClear: False,
}
"""Whether the input buffer holds sound after the event."""


class VoiceHeard(Enum):
    """Whether somebody is heard speaking."""

    NOBODY = "nobody"
    SOMEBODY_MAYBE = "somebody, maybe"
    SOMEBODY = "somebody"


NOBODY, SOMEBODY_MAYBE, SOMEBODY = VoiceHeard

SPEECH: dict[tuple[VoiceHeard, type[Event]], VoiceHeard] = {
    (NOBODY, e.SpeechMayHaveStarted): SOMEBODY_MAYBE,
    (SOMEBODY_MAYBE, e.SpeechWithdrawn): NOBODY,
    (NOBODY, e.SpeechStarted): SOMEBODY,
    (SOMEBODY_MAYBE, e.SpeechStarted): SOMEBODY,
    (SOMEBODY, e.SpeechStopped): NOBODY,
    (SOMEBODY, e.AudioCommitted): NOBODY,
    (SOMEBODY_MAYBE, e.AudioCommitted): NOBODY,
    (NOBODY, e.AudioCommitted): NOBODY,
    (SOMEBODY, e.AudioCleared): NOBODY,
    (SOMEBODY_MAYBE, e.AudioCleared): NOBODY,
    (NOBODY, e.AudioCleared): NOBODY,
}
"""Whether somebody is heard speaking after the event. A missing row is a mistake of the server."""

REPLY: dict[tuple[Phase, type[Event]], Phase] = {
    (IDLE, e.ResponseCreate): THINKING,
    # A reply that nobody asked for: the server's own, to a turn that it detected. Else it is a mistake.
    (IDLE, e.ResponseCreated): THINKING,
    (THINKING, e.ResponseCreated): THINKING,
    (THINKING, e.OutputAudioDelta): SPEAKING,
    (THINKING, e.OutputTextDelta): SPEAKING,
    (SPEAKING, e.OutputAudioDelta): SPEAKING,
    (SPEAKING, e.OutputTextDelta): SPEAKING,
    # Of these the next one may have been asked for already: then it is waited for.
    (THINKING, e.ResponseDone): IDLE,
    (SPEAKING, e.ResponseDone): IDLE,
    (THINKING, e.ResponseCancel): IDLE,
    (SPEAKING, e.ResponseCancel): IDLE,
    # The reply ended while the wish to cancel it was on its way.
    (IDLE, e.ResponseCancel): IDLE,
}
"""How far the reply is after the event. A missing row is a mistake of the side that sent the event."""

_SPEECH_EVENTS = frozenset(event for _, event in SPEECH)
_REPLY_EVENTS = frozenset(event for _, event in REPLY)


class GrammarError(Exception):
    """An event came that its sender must not send in this phase."""

    def __init__(self, phase: Phase, event: Event) -> None:
        super().__init__(f"{e.type_of(event)} while {phase.value}")
        self.phase = phase
        self.event = event


class Turn:
    """One side's view of the conversation's turn."""

    def __init__(self) -> None:
        self._unnamed: dict[object, bool] = {}
        """Replies asked for and not yet named by `response.created`, oldest first: False where cancelled meanwhile."""
        self._unnamed_beside: dict[object, None] = {}
        """Replies outside the conversation that were asked for and are not yet named."""
        self._beside: frozenset[str] = frozenset()
        """Those that are named and not done."""
        self.reset()

    @property
    def phase(self) -> Phase:
        listening = self.speech if self._detects else self._buffer_open
        return LISTENING if listening else self._reply

    @property
    def reply_phase(self) -> Phase:
        """How far the reply is, whatever the microphone does: IDLE, THINKING or SPEAKING."""
        return self._reply

    @property
    def response_id(self) -> str | None:
        """The reply under way, once the server has named it."""
        return self._response_id

    @property
    def speech(self) -> bool:
        """Whether the server hears somebody speaking."""
        return self._voice is SOMEBODY

    @property
    def maybe_speech(self) -> bool:
        """Whether the server hears a voice over a reply and does not know yet whether it interrupts."""
        return self._voice is SOMEBODY_MAYBE

    @property
    def reply_due(self) -> bool:
        """Whether the server ended a turn and is to begin a reply to it now."""
        return self._due

    def follow(self, event: Event) -> bool:
        """Take an event that was sent or received.

        Returns False for a stale event of a reply that no longer matters. Raises `GrammarError` where the table has
        no row; the machine is then as it was.
        """
        kind = type(event)
        if kind in BUFFER:
            self._buffer_open = BUFFER[kind]
            return True
        if kind in _SPEECH_EVENTS:
            self._hear(event)
            return True
        if self._is_beside(event):
            return True
        stale = self._stale(event)
        if not stale and kind in _REPLY_EVENTS:
            self._advance(event)
        self._note(event)
        return not stale

    def beside(self, event: e.ServerEvent) -> bool:
        """Whether an event that comes next is about a reply outside the conversation."""
        match event:
            case e.ResponseCreated(response=e.Response(conversation_id=None)):
                return bool(self._unnamed_beside)
            case e.ResponseDone(response=response):
                return response.id in self._beside
            case (
                e.ReplyEvent(response_id=response_id)
                | e.TurnTimings(response_id=response_id)
                | e.TurnReceipt(response_id=response_id)
            ):
                return response_id in self._beside
        return False

    def reset(self) -> None:
        """The connection is gone and with it everything that was under way."""
        self._buffer_open = False
        self._reply = IDLE
        self._response_id: str | None = None
        self._unnamed.clear()
        self._unnamed_beside.clear()
        self._beside = frozenset()
        self._detects = self._answers = False
        """Whether the server detects turns, and answers them: as it said last."""
        self._voice = NOBODY
        self._turn_ended = False
        """Whether the server ended a turn and is to commit it."""
        self._due = False
        self._worked_on: str | None = None
        """The reply that the server has named and not ended, whatever the client wished meanwhile."""

    def _hear(self, event: Event) -> None:
        following = SPEECH.get((self._voice, type(event)))
        if following is None:
            raise GrammarError(self.phase, event)
        self._voice = following
        if isinstance(event, e.AudioCommitted) and self._turn_ended:
            self._due = self._answers and self._worked_on is None
        self._turn_ended = isinstance(event, e.SpeechStopped)

    def _note(self, event: Event) -> None:
        """What the server says that concerns replies of its own."""
        match event:
            case e.SessionCreated(session=session) | e.SessionUpdated(session=session):
                detection = _detection(session)
                self._detects = detection is not None
                self._answers = (
                    session.type == "realtime" and detection is not None and detection.create_response is not False
                )
                if not self._detects or (self._voice is SOMEBODY_MAYBE and not _hesitates(session)):
                    self._voice = NOBODY
            case e.TimeoutTriggered():
                self._turn_ended = True
            case e.ResponseCreated(response=response):
                self._worked_on, self._due = response.id, False
            case e.ResponseDone(response=response) if response.id == self._worked_on:
                self._worked_on = None

    def _is_beside(self, event: Event) -> bool:
        """Note what the event says of a reply outside the conversation; False where it is of none."""
        match event:
            case e.ResponseCreate(response=e.ResponseParams(conversation="none"), event_id=event_id):
                self._unnamed_beside[event_id if isinstance(event_id, str) else object()] = None
                return True
            case e.ResponseCreated(response=e.Response(conversation_id=None) as response) if self._unnamed_beside:
                self._unnamed_beside.pop(next(iter(self._unnamed_beside)))
                self._beside |= {response.id}
                return True
            case e.ResponseDone(response=response) if response.id in self._beside:
                self._beside -= {response.id}
                return True
            case e.ReplyEvent(response_id=response_id) | e.ResponseCancel(response_id=str() as response_id):
                return response_id in self._beside
            case e.Error(error=fault) if fault.event_id in self._unnamed_beside:
                self._unnamed_beside.pop(fault.event_id)
                return True
        return False

    def _advance(self, event: Event) -> None:
        following = REPLY.get((self._reply, type(event)))
        named = isinstance(event, e.ResponseCreated)
        unasked = named and self._reply is IDLE and not self._due
        if following is None or unasked or (named and self._response_id is not None):
            raise GrammarError(self._reply, event)
        match event:
            case e.ResponseCreate(event_id=event_id):
                self._unnamed[event_id if isinstance(event_id, str) else object()] = True
            case e.ResponseCreated(response=response):
                self._response_id = response.id
            case e.ResponseCancel(response_id=str()) | e.ResponseDone():
                self._response_id = None
                following = self._awaited
            case e.ResponseCancel():
                self._response_id = None
                self._unnamed = dict.fromkeys(self._unnamed, False)
        self._reply = following

    @property
    def _awaited(self) -> Phase:
        """How far the reply is that was asked for and not yet named, where there is one."""
        return THINKING if any(self._unnamed.values()) else IDLE

    def _stale(self, event: Event) -> bool:
        match event:
            case e.ResponseCancel(response_id=str() as response_id):
                return response_id != self._response_id
            case e.ResponseCreated():
                return not self._due and not self._first_named()
            case e.ResponseDone(response=response):
                return response.id != self._response_id
            case e.ReplyEvent(response_id=response_id):
                return response_id != self._response_id
            case e.Error(error=fault) if fault.event_id in self._unnamed:
                # The server refused the reply that was asked for.
                if self._unnamed.pop(fault.event_id) and self._response_id is None:
                    self._reply = IDLE
        return False

    def _first_named(self) -> bool:
        """Whether the reply that the server just named is still wanted."""
        if not self._unnamed:
            return True
        return self._unnamed.pop(next(iter(self._unnamed)))


def _hesitates(session: e.Session) -> bool:
    """Whether the server says that it will tell what becomes of a voice over a reply."""
    told = session.include if isinstance(session.include, list) else []
    return isinstance(session.sb_interruption, e.Interrupting) and e.type_of(e.SpeechWithdrawn) in told


def _detection(session: e.Session) -> e.TurnDetection | None:
    """How the server says that it detects turns; None where it does not."""
    match session:
        case e.Session(audio=e.Audio(input=e.AudioInput(turn_detection=e.TurnDetection() as detection))):
            return detection
    return None
