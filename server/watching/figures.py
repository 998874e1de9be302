"""What a server counts of its sessions and turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol.roles import WIRE_NAMES
from server.watching.metrics import Counter, Histogram, Metrics

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.engines.lineup import EngineFault
    from server.watching.turn_report import TurnReport

TURN_BOUNDS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0)
"""Seconds: what a person takes for at once, for a pause, and for trouble."""

LAG_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0)
"""Seconds. Sound comes every 20 ms."""


class Figures:
    """The figures of one server; `metrics` has all of them, also those that others add."""

    def __init__(self) -> None:
        self.metrics = Metrics()
        self.turn_listeners: list[Callable[[TurnReport], None]] = []
        """Who else is told of each turn that ended."""
        add = self.metrics.add
        self._sessions = add(Counter("sessions_total", "Sessions that began."))
        self._turns = add(Counter("turns_total", "Replies that ended, by how they did.", ("status",)))
        self._stages = add(
            Histogram("stage_seconds", "How long a stage of a turn took to its first.", ("stage",), bounds=TURN_BOUNDS)
        )
        self._first_sound = add(
            Histogram("first_sound_seconds", "From the wish for a reply to its first sound.", bounds=TURN_BOUNDS)
        )
        self._turn_seconds = add(Histogram("turn_seconds", "From the wish for a reply to its end.", bounds=TURN_BOUNDS))
        self._tokens = add(Counter("tokens_total", "Tokens of replies; those cached are among those read.", ("kind",)))
        self._voice = add(
            Counter("voice_seconds_total", "Seconds of sound that came from clients and went to them.", ("direction",))
        )
        self._errors = add(Counter("provider_errors_total", "What engines failed with.", ("stage", "engine", "kind")))
        self._refused = add(Counter("refused_total", "Requests and handshakes that were not let in.", ("status",)))
        self._lag = add(
            Histogram("event_loop_lag_seconds", "How late the event loop came to what was due.", bounds=LAG_BOUNDS)
        )

    def session_began(self) -> None:
        """A client was let in and greeted."""
        self._sessions.add()

    def heard(self, seconds: float) -> None:
        """Sound came from a client."""
        self._voice.add("heard", by=seconds)

    def spoke(self, seconds: float) -> None:
        """Sound went to a client."""
        self._voice.add("spoken", by=seconds)

    def turn_ended(self, turn: TurnReport) -> None:
        """A reply is over."""
        self._turns.add(turn.status)
        for role, begin, first in turn.stages:
            self._stages.observe(first - begin, WIRE_NAMES[role])
        if turn.tts is not None:
            self._first_sound.observe(turn.tts - turn.asked)
        self._turn_seconds.observe(turn.ended - turn.asked)
        self._tokens.add("read", by=turn.tokens.read)
        self._tokens.add("cached", by=turn.tokens.cached)
        self._tokens.add("written", by=turn.tokens.written)
        for told in self.turn_listeners:
            told(turn)

    def engine_failed(self, fault: EngineFault) -> None:
        """A turn, or the start of one, met an engine's failure."""
        self._errors.add(WIRE_NAMES[fault.role], fault.engine, fault.code)

    def refused(self, status: int) -> None:
        """Somebody was not let in."""
        self._refused.add(str(status))

    def lagged(self, seconds: float) -> None:
        """The event loop was that late."""
        self._lag.observe(seconds)
