"""The grammar of a turn: small tables, and a search through every order in which events can cross."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar, NamedTuple

import pytest

from server.protocol import events as e
from server.protocol.texts import Text
from server.protocol.turn import REPLY, Event, GrammarError, Phase, Turn

IDLE, LISTENING, THINKING, SPEAKING = Phase


@cache
def create(number: int) -> e.ResponseCreate:
    return e.ResponseCreate(event_id=f"ask{number}")


@cache
def cancel(response_id: str | None = None) -> e.ResponseCancel:
    return e.ResponseCancel(event_id="cancel", response_id=response_id)


@cache
def created(number: int) -> e.ResponseCreated:
    return e.ResponseCreated(response=e.Response(id=f"resp{number}", status="in_progress"))


@cache
def delta(number: int) -> e.OutputAudioDelta:
    return e.OutputAudioDelta(response_id=f"resp{number}", item_id="item", delta=b"")


@cache
def done(number: int) -> e.ResponseDone:
    return e.ResponseDone(response=e.Response(id=f"resp{number}", status="completed"))


@cache
def aside(number: int) -> e.ResponseCreate:
    return e.ResponseCreate(event_id=f"aside{number}", response=e.ResponseParams(conversation="none"))


@cache
def talked(number: int) -> e.ResponseCreated:
    """As `created`, of a reply that is in the conversation."""
    return e.ResponseCreated(response=e.Response(id=f"resp{number}", status="in_progress", conversation_id="talk"))


@cache
def refused(event_id: str) -> e.Error:
    return e.Error(error=e.Fault(type="invalid_request_error", message=Text("No."), event_id=event_id))


@cache
def updated(detects: bool, answers: bool = True, hesitates: bool = False) -> e.SessionUpdated:
    """The session as the server says it is now."""
    detection = e.TurnDetection(type="server_vad", create_response=answers) if detects else None
    return e.SessionUpdated(
        session=e.Session(
            audio=e.Audio(input=e.AudioInput(turn_detection=detection)),
            include=["sb.speech.maybe_started", "sb.speech.withdrawn"] if hesitates else [],
            sb_interruption=e.Interrupting(patience="normal") if hesitates else None,
        )
    )


@cache
def update(detects: bool, answers: bool = True, hesitates: bool = False) -> e.SessionUpdate:
    return e.SessionUpdate(session=updated(detects, answers, hesitates).session)


APPEND, COMMIT, CLEAR = e.AudioAppend(audio=b""), e.AudioCommit(), e.AudioClear()
COMMITTED, CLEARED = e.AudioCommitted(item_id="turn"), e.AudioCleared()
STARTED = e.SpeechStarted(item_id="turn", audio_start_ms=0)
MAYBE = e.SpeechMayHaveStarted(audio_start_ms=0)
WITHDRAWN = e.SpeechWithdrawn(audio_end_ms=300, reason="too_short")
STOPPED = e.SpeechStopped(item_id="turn", audio_end_ms=900)
TIMEOUT = e.TimeoutTriggered(item_id="turn", audio_start_ms=0, audio_end_ms=900)
TRUNCATE = e.ItemTruncate(item_id="item", audio_end_ms=10)
TRUNCATED = e.ItemTruncated(item_id="item", audio_end_ms=10)
DELETE, DELETED = e.ItemDelete(item_id="item"), e.ItemDeleted(item_id="item")


def after(*events: Event) -> Turn:
    turn = Turn()
    for event in events:
        turn.follow(event)
    return turn


@pytest.mark.parametrize(
    ("events", "phase"),
    [
        ([], IDLE),
        ([APPEND], LISTENING),
        ([APPEND, CLEAR], IDLE),
        ([APPEND, COMMIT], IDLE),
        ([APPEND, COMMIT, create(1)], THINKING),
        ([create(1), created(1)], THINKING),
        ([create(1), created(1), delta(1)], SPEAKING),
        ([create(1), created(1), delta(1), delta(1)], SPEAKING),
        ([create(1), created(1), delta(1), APPEND], LISTENING),
        ([create(1), created(1), delta(1), APPEND, cancel(), COMMIT], IDLE),
        ([create(1), created(1), delta(1), APPEND, done(1), COMMIT], IDLE),
        ([create(1), created(1), done(1)], IDLE),
        ([create(1), cancel()], IDLE),
        ([create(1), created(1), cancel("resp1"), create(2)], THINKING),
        ([create(1), refused("ask1")], IDLE),
        ([create(1), refused("another")], THINKING),
        ([updated(True), APPEND], IDLE),
        ([updated(True), APPEND, STARTED], LISTENING),
        ([updated(True), APPEND, STARTED, STOPPED], IDLE),
        ([updated(True), APPEND, STARTED, COMMIT, COMMITTED, APPEND], IDLE),
        ([updated(True), APPEND, STARTED, CLEAR, CLEARED, APPEND], IDLE),
        ([updated(True), APPEND, STARTED, STOPPED, COMMITTED, talked(5)], THINKING),
        ([updated(True), APPEND, STARTED, STOPPED, COMMITTED, talked(5), delta(5), STARTED], LISTENING),
        ([updated(True), APPEND, STARTED, STOPPED, COMMITTED, talked(5), delta(5), STARTED, done(5), STOPPED], IDLE),
        ([updated(True), APPEND, TIMEOUT, COMMITTED, talked(5)], THINKING),
        ([updated(True), APPEND, STARTED, updated(False)], LISTENING),
        ([updated(True), APPEND, STARTED, COMMIT, updated(False)], IDLE),
        ([updated(True), APPEND, STARTED, updated(False), updated(True)], IDLE),
        ([updated(True), create(1), created(1), delta(1), MAYBE], SPEAKING),
        ([updated(True), create(1), created(1), delta(1), MAYBE, WITHDRAWN], SPEAKING),
        ([updated(True), create(1), created(1), delta(1), MAYBE, STARTED], LISTENING),
        ([updated(True), create(1), created(1), delta(1), MAYBE, done(1), STARTED, STOPPED, COMMITTED], IDLE),
        ([updated(True), MAYBE, COMMITTED, MAYBE, CLEARED, MAYBE, updated(False), updated(True), STARTED], LISTENING),
        ([updated(True), create(1), STARTED, STOPPED, COMMITTED, talked(5), done(5)], THINKING),
        ([updated(True), create(1), STARTED, STOPPED, COMMITTED, talked(5), refused("ask1")], THINKING),
        ([updated(True), create(1), STARTED, STOPPED, COMMITTED, talked(5), refused("ask1"), done(5)], IDLE),
    ],
)
def test_the_phase_follows_from_the_events(events: list[Event], phase: Phase) -> None:
    assert after(*events).phase is phase


@pytest.mark.parametrize(
    ("before", "stale"),
    [
        ([create(1), created(1), cancel()], delta(1)),
        ([create(1), created(1), cancel()], done(1)),
        ([create(1), cancel()], created(1)),
        ([create(1), cancel(), create(2)], created(1)),
        ([create(1), created(1), cancel(), create(2)], delta(1)),
        ([create(1), created(1), cancel(), create(2)], done(1)),
        ([create(1), created(1), done(1)], cancel("resp1")),
        ([create(1), created(1), done(1), create(2), created(2)], cancel("resp1")),
    ],
)
def test_an_event_of_an_earlier_reply_is_stale_and_changes_nothing(before: list[Event], stale: Event) -> None:
    turn = after(*before)
    phase, response_id = turn.phase, turn.response_id
    assert turn.follow(stale) is False
    assert (turn.phase, turn.response_id) == (phase, response_id)


@pytest.mark.parametrize(
    ("before", "wrong"),
    [
        ([], created(1)),
        ([create(1)], create(2)),
        ([create(1), created(1)], created(2)),
        ([create(1), created(1), delta(1)], create(2)),
        ([updated(True), STARTED], STARTED),
        ([updated(True)], STOPPED),
        ([updated(True)], WITHDRAWN),
        ([updated(True), MAYBE], MAYBE),
        ([updated(True), MAYBE], STOPPED),
        ([updated(True), MAYBE, STARTED], WITHDRAWN),
        ([updated(True), STARTED], MAYBE),
        ([updated(True), STARTED, STOPPED], talked(5)),
        ([updated(True), STARTED, COMMITTED], talked(5)),
        ([updated(True, answers=False), STARTED, STOPPED, COMMITTED], talked(5)),
        ([updated(True), STARTED, STOPPED, COMMITTED, talked(5), STARTED, STOPPED, COMMITTED], talked(6)),
        ([updated(True), STARTED, STOPPED, COMMITTED, talked(5), done(5)], talked(6)),
    ],
)
def test_an_event_without_a_row_is_an_error_and_changes_nothing(before: list[Event], wrong: Event) -> None:
    turn = after(*before)
    phase, response_id = turn.phase, turn.response_id
    with pytest.raises(GrammarError, match=e.type_of(wrong)):
        turn.follow(wrong)
    assert (turn.phase, turn.response_id) == (phase, response_id)


def test_a_lost_connection_leaves_nothing_under_way() -> None:
    turn = after(create(1), created(1), APPEND)
    turn.reset()
    assert turn.phase is IDLE
    assert turn.follow(create(2))


@pytest.mark.parametrize(
    ("events", "phase", "response_id"),
    [
        ([aside(1)], IDLE, None),
        ([aside(1), created(9)], IDLE, None),
        ([aside(1), created(9), delta(9)], IDLE, None),
        ([aside(1), created(9), delta(9), done(9)], IDLE, None),
        ([aside(1), create(1), created(9), delta(9)], THINKING, None),
        ([create(1), aside(1), talked(1), created(9), delta(1), done(9)], SPEAKING, "resp1"),
        ([create(1), talked(1), aside(1), created(9), cancel(), delta(9)], IDLE, None),
        ([create(1), talked(1), aside(1), created(9), cancel("resp9"), delta(9)], THINKING, "resp1"),
        ([create(1), aside(1), refused("aside1"), talked(1)], THINKING, "resp1"),
        ([aside(1), refused("aside1"), create(1), created(1)], THINKING, "resp1"),
        ([aside(1), aside(2), created(8), created(9), delta(8), done(9), delta(8)], IDLE, None),
    ],
)
def test_replies_outside_the_conversation_move_nothing(
    events: list[Event], phase: Phase, response_id: str | None
) -> None:
    turn = Turn()
    for event in events:
        assert turn.follow(event)
    assert (turn.phase, turn.response_id) == (phase, response_id)


def test_of_a_reply_outside_the_conversation_nothing_is_left_when_it_is_done() -> None:
    turn = after(aside(1), created(9), done(9))
    assert not turn.follow(delta(9))
    assert not after(aside(1), created(9), delta(9)).follow(delta(1))


def test_who_shows_the_conversation_is_told_what_is_beside_it() -> None:
    """Before the event is followed: afterwards a reply that is done is not known any more."""
    asked = after(aside(1))
    assert asked.beside(created(9))
    assert not asked.beside(talked(9))
    assert not Turn().beside(created(9))
    under_way = after(aside(1), created(9))
    assert under_way.beside(delta(9))
    assert not under_way.beside(delta(1))
    assert under_way.beside(done(9))
    assert not under_way.beside(done(1))
    assert not under_way.beside(e.RateLimitsUpdated(rate_limits=[]))


def test_events_beside_the_turn_are_let_through() -> None:
    assert after(create(1)).follow(e.RateLimitsUpdated(rate_limits=[]))


def test_a_reply_to_a_detected_turn_is_due_once_its_turn_is_committed() -> None:
    turn = after(updated(True), STARTED, STOPPED)
    assert not turn.reply_due
    turn.follow(COMMITTED)
    assert turn.reply_due
    turn.follow(talked(5))
    assert not turn.reply_due
    assert turn.response_id == "resp5"


@pytest.mark.parametrize("before", [[], [create(1)], [create(1), cancel()], [create(1), cancel(), create(2)]])
def test_the_servers_own_reply_is_not_taken_for_one_that_was_asked_for(before: list[Event]) -> None:
    turn = after(updated(True), STARTED, *before, STOPPED, COMMITTED)
    assert turn.follow(talked(5))
    assert turn.response_id == "resp5"
    assert turn.follow(done(5))
    assert turn.reply_phase is (THINKING if before[-1:] in ([create(1)], [create(2)]) else IDLE)


def test_a_voice_over_a_reply_may_be_speech_until_the_server_says_what_it_is() -> None:
    polite = updated(True, hesitates=True)
    assert after(polite, MAYBE).maybe_speech
    assert not after(polite, MAYBE).speech
    assert not after(polite, MAYBE, WITHDRAWN).maybe_speech
    assert not after(polite, MAYBE, STARTED).maybe_speech
    assert after(polite, MAYBE, STARTED).speech


def test_a_session_that_is_no_longer_told_what_a_voice_was_does_not_wait_for_it() -> None:
    polite = updated(True, hesitates=True)
    assert after(polite, MAYBE, polite).maybe_speech
    assert not after(polite, MAYBE, updated(True)).maybe_speech
    assert after(polite, MAYBE, STARTED, updated(True)).speech


def test_every_row_of_the_table_leads_to_a_phase_of_the_reply() -> None:
    assert {phase for phase, _ in REPLY} | set(REPLY.values()) == {IDLE, THINKING, SPEAKING}


# --- the search ------------------------------------------------------------------------------------------

MOVES = 18
MAX_REPLIES = 3
MAX_OWN = 2
MAX_ON_THE_WAY = 6
TurnKey = tuple[object, ...]


class Machine(Turn):
    """A turn of which each state is known once, so that what an event makes of it is worked out once."""

    known: ClassVar[dict[TurnKey, Machine]] = {}

    def __init__(self) -> None:
        super().__init__()
        self._following: dict[int, Machine] = {}

    def key(self) -> TurnKey:
        beside = tuple(self._unnamed_beside), self._beside
        reply = self._reply, self._response_id, self._worked_on, self._due
        detecting = self._detects, self._answers, self._voice, self._turn_ended
        return (self._buffer_open, *reply, *detecting, *beside, *self._unnamed.items())

    def told(self, event: Event) -> Machine:
        if (following := self._following.get(id(event))) is None:
            copy = Machine()
            own = {"_unnamed": dict(self._unnamed), "_unnamed_beside": dict(self._unnamed_beside), "_following": {}}
            copy.__dict__.update(self.__dict__, **own)
            copy.follow(event)
            following = self._following[id(event)] = Machine.known.setdefault(copy.key(), copy)
        return following


NEW = Machine()
Machine.known[NEW.key()] = NEW


class World(NamedTuple):
    """Two ends and what is on its way between them.

    `active` is the reply that the server works on, 0 where there is none; `named` whether it has sent
    `response.created`. Replies are named in the order in which they were asked for; those that the server begins by
    itself are numbers 4 and 5, those outside the conversation are numbers 9 and 8.
    """

    client: Machine
    server: Machine
    up: tuple[Event, ...] = ()
    down: tuple[Event, ...] = ()
    asked: int = 0
    active: int = 0
    named: bool = False
    beside: tuple[str, ...] = ()
    """How far each reply outside the conversation is: open (it may be asked for), asked, taken, named, over."""
    switches: tuple[tuple[bool, ...], ...] = ()
    """How the client will yet have turns detected, answered, and begun only when it is clear that somebody speaks."""
    hesitates: bool = False
    """Whether the server tells of a voice over a reply before it knows what that is."""
    truncates: int = 0
    """How often it may yet say how much it heard."""
    deletes: int = 0
    """How often it may yet delete an item, which may be that of the reply under way."""
    own: int = 0
    """Replies that the server began by itself."""

    def key(self) -> tuple[object, ...]:
        wires = tuple(map(id, self.up)), tuple(map(id, self.down))
        left = self.beside, self.switches, self.truncates, self.deletes, self.own, self.hesitates
        return id(self.client), id(self.server), wires, self.asked, self.active, self.named, *left

    def client_says(self, event: Event) -> World:
        return self._replace(client=self.client.told(event), up=(*self.up, event))

    def server_says(self, *events: Event) -> World:
        server = self.server
        for event in events:
            server = server.told(event)
        return self._replace(server=server, down=self.down + events)

    def next_worlds(self) -> Iterator[World]:
        if len(self.up) + len(self.down) < MAX_ON_THE_WAY:  # else what either says would be more than is looked at
            yield from self._client_moves()
            yield from self._server_moves()
        if self.down:
            yield self._replace(client=self.client.told(self.down[0]), down=self.down[1:])
        if self.up:
            yield from self._replace(up=self.up[1:])._server_takes(self.up[0])

    def _client_moves(self) -> Iterator[World]:
        """What a correct client may do: its own phase tells."""
        if self.client.phase is LISTENING:
            yield self.client_says(COMMIT)
            yield self.client_says(CLEAR)
        else:
            yield self.client_says(APPEND)
        if self.client.reply_phase is not IDLE:
            yield self.client_says(cancel())
        elif self.asked < MAX_REPLIES:
            yield self.client_says(create(self.asked + 1))._replace(asked=self.asked + 1)
        if self.client.response_id is not None:
            yield self.client_says(cancel(self.client.response_id))
        yield from self._client_moves_beside()
        if self.switches:
            yield self.client_says(update(*self.switches[0]))._replace(switches=self.switches[1:])
        if self.truncates:
            yield self.client_says(TRUNCATE)._replace(truncates=self.truncates - 1)
        if self.deletes:
            yield self.client_says(DELETE)._replace(deletes=self.deletes - 1)

    def _client_moves_beside(self) -> Iterator[World]:
        if "open" in self.beside:
            place = self.beside.index("open")
            yield self.client_says(aside(place + 1))._beside(place, "asked")
        for place in range(len(self.beside)):
            if f"resp{9 - place}" in self.client._beside:
                yield self.client_says(cancel(f"resp{9 - place}"))

    def _server_moves(self) -> Iterator[World]:
        yield from self._detected()
        if "taken" in self.beside:
            place = self.beside.index("taken")
            yield self.server_says(created(9 - place))._beside(place, "named")
        for place, far in enumerate(self.beside):
            if far == "named":
                yield self.server_says(delta(9 - place))
                yield self.server_says(done(9 - place))._beside(place, "over")
        if not self.active:
            return
        if self.named:
            yield self.server_says(delta(self.active))
            yield self.server_says(done(self.active))._replace(active=0, named=False)
        else:
            yield self.server_says(talked(self.active))._replace(named=True)

    def _detected(self) -> Iterator[World]:
        """What the server finds in sound; each is said without anything else of the client being heard between."""
        if not self.server._detects or not self.server._buffer_open:
            return
        if not self.server.speech:
            if self.server.maybe_speech:
                yield self.server_says(WITHDRAWN)
            elif self.hesitates:
                yield self.server_says(MAYBE)
            yield self.server_says(STARTED)
            yield self._interrupted(STARTED)
            if not self.active and not self.server.maybe_speech:
                yield self.server_says(TIMEOUT)._commits()
        else:
            yield self.server_says(STOPPED)._commits()
            yield self._interrupted(STOPPED)._commits()

    def _interrupted(self, heard: Event) -> World:
        world = self.server_says(heard)
        return world.server_says(*self._last_words())._replace(active=0, named=False) if self.active else world

    def _commits(self) -> World:
        world = self.server_says(COMMITTED)
        if not world.server.reply_due:
            return world
        number = 4 + world.own
        return world.server_says(talked(number))._replace(active=number, named=True, own=world.own + 1)

    def _server_takes(self, event: Event) -> Iterator[World]:
        idle = self.server.reply_phase is IDLE
        match event:
            case e.ResponseCancel(response_id=None) if idle:
                yield self.server_says(refused("cancel"))
            case e.ResponseCancel(response_id=str() as named) if named in self.server._beside:
                number = int(named.removeprefix("resp"))
                yield self._told(event).server_says(delta(number), done(number))._beside(9 - number, "over")
            case e.ResponseCancel(response_id=str()) if event.response_id != self.server.response_id:
                yield self
            case e.ResponseCancel():
                yield self._told(event)._replace(active=0, named=False).server_says(*self._last_words())
            case e.ResponseCreate(event_id=str() as event_id) if event_id.startswith("aside"):
                place = int(event_id.removeprefix("aside")) - 1
                yield self._told(event)._beside(place, "taken")
                yield self.server_says(refused(event_id))._beside(place, "over")
            case e.ResponseCreate(event_id=str() as event_id):
                if idle:
                    yield self._told(event)._replace(active=int(event_id.removeprefix("ask")))
                yield self.server_says(refused(event_id))
            case e.SessionUpdate(session=session):
                switch = _of(session)
                yield self._told(event).server_says(updated(*switch))._replace(hesitates=switch == POLITE)
            case e.ItemTruncate():
                yield self._told(event).server_says(TRUNCATED)
            case e.ItemDelete():
                yield self._told(event).server_says(DELETED)
                if self.active and self.named:
                    ended = self._told(event).server_says(*self._last_words(), DELETED)
                    yield ended._replace(active=0, named=False)
            case e.AudioCommit() if self.server._detects:
                yield self._told(event).server_says(COMMITTED)
                yield self._told(event).server_says(refused("commit"))
            case e.AudioClear():
                yield self._told(event).server_says(CLEARED)
            case _:
                yield self._told(event)

    def _beside(self, place: int, far: str) -> World:
        return self._replace(beside=(*self.beside[:place], far, *self.beside[place + 1 :]))

    def _told(self, event: Event) -> World:
        return self._replace(server=self.server.told(event))

    def _last_words(self) -> list[Event]:
        naming: list[Event] = [] if self.named else [talked(self.active)]
        return [*naming, delta(self.active), done(self.active)]

    def check(self) -> None:
        if not self.up and not self.down:
            assert self.client.phase is self.server.phase
            assert self.client.reply_phase is self.server.reply_phase
            assert self.client.response_id == self.server.response_id
            assert self.client.speech is self.server.speech
            assert self.client.maybe_speech is self.server.maybe_speech
            assert not self.client.reply_due
            assert not self.server.reply_due


def _of(session: e.Session) -> tuple[bool, ...]:
    return next(each for each in (ON, OFF, UNANSWERED, POLITE) if update(*each).session is session)


ON, OFF, UNANSWERED, POLITE = (True, True), (False, True), (True, False), (True, True, True)


def detecting(
    *switches: tuple[bool, ...], before: tuple[Event, ...] = (), now: tuple[bool, ...] = ON, **may: Any
) -> World:
    """Both ends where the server detects turns, what was said before, and what the client will switch to."""
    ends = NEW, NEW
    for event in (updated(*now), *before):
        ends = ends[0].told(event), ends[1].told(event)
    return World(*ends, switches=switches, hesitates=now == POLITE, **may)


@pytest.mark.slow  # it computes for long
@pytest.mark.parametrize(
    ("start", "most_moves"),
    [
        pytest.param(World(NEW, NEW), MOVES, id="a button"),
        pytest.param(World(NEW, NEW, beside=("open",)), 11, id="and a reply beside"),
        pytest.param(World(NEW, NEW, beside=("open", "open")), 9, id="and two replies beside"),
        pytest.param(World(NEW, NEW, deletes=2), 11, id="and deletions"),
        pytest.param(detecting(), 11, id="a detector, and a button"),
        pytest.param(detecting(before=(APPEND, STARTED)), 11, id="amid a sentence"),
        pytest.param(detecting(truncates=2), 9, id="and truncates"),
        pytest.param(detecting(OFF, ON), 10, id="switched off and on amid a sentence"),
        pytest.param(detecting(UNANSWERED, OFF), 10, id="turns that are not answered"),
        pytest.param(World(NEW, NEW, switches=(ON, OFF)), 11, id="switched on and off"),
        pytest.param(detecting(beside=("open",)), 10, id="a detector, and a reply beside"),
        pytest.param(detecting(beside=("open", "open"), before=(APPEND, STARTED)), 7, id="two beside amid a sentence"),
        pytest.param(detecting(deletes=2, before=(APPEND, STARTED)), 8, id="deletions amid a sentence"),
        pytest.param(detecting(now=POLITE), 11, id="a voice over a reply that may be a cough"),
        pytest.param(detecting(now=POLITE, before=(APPEND, MAYBE)), 10, id="amid a cough"),
        pytest.param(detecting(ON, OFF, now=POLITE), 9, id="and no longer told what it was"),
        pytest.param(detecting(POLITE, OFF, truncates=1), 9, id="told from now on"),
    ],
)
def test_both_ends_agree_whenever_the_wire_is_empty_whatever_crosses_on_it(start: World, most_moves: int) -> None:
    seen = {start.key()}
    frontier = deque([(start, 0)])
    while frontier:
        world, moves = frontier.popleft()
        world.check()
        if moves == most_moves:
            continue
        for following in world.next_worlds():
            crossing = len(following.up) + len(following.down)
            if crossing <= MAX_ON_THE_WAY and following.own <= MAX_OWN and (key := following.key()) not in seen:
                seen.add(key)
                frontier.append((following, moves + 1))
    assert len(seen) > 20_000
