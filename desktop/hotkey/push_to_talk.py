"""What the button and every talk key mean: hold to talk, tap to open and tap again to end. Pure: times are passed in.

| state   | press                | release                    | `LIMIT_SECONDS` over |
|---------|----------------------|----------------------------|----------------------|
| idle    | open, held           |                            |                      |
| held    | absorbed as a repeat | tap: open; else send, idle | send, spent          |
| open    | send, spent          |                            | send, idle           |
| spent   | absorbed             | idle                       |                      |

A press while the app answers makes it silent and opens the microphone at once, so that no first word is lost. Where it
turns out to be a tap, silence was all it was for: the release is hush, idle.

A backend that cannot be sure to tell of every release (a Wayland compositor) makes one difference: a press that comes
long after the last one is no repeat but a person who presses again, so the release between them was lost.
"""

from __future__ import annotations

from enum import Enum

TAP_SECONDS = 0.3
"""A shorter press toggles; a longer one talks for as long as it lasts."""
LIMIT_SECONDS = 120.0
"""No turn lasts longer, whatever became of the key."""
REPEAT_SECONDS = 1.0
"""Auto-repeat follows faster than this, so what comes later was pressed by a person."""
MISSES = 2
"""How often in a row the key must be found up before a release counts as lost: one may still be on its way."""


class Act(Enum):
    """What is to be done."""

    START = "start"
    SEND = "send"
    """End the turn and have it answered."""
    DROP = "drop"
    """End the turn and forget what was said."""
    HUSH = "hush"
    """The same of a moment in which nothing was meant to be said: nobody is told."""


class State(Enum):
    IDLE = "idle"
    HELD = "held"
    OPEN = "open"
    """Listening without a key: it was tapped, or a command asked for it."""
    SPENT = "spent"
    """The key is still down, but its turn is over."""


class PushToTalk:
    """Takes what key and commands say and answers with what to do, or None. Times are seconds of one clock."""

    def __init__(self) -> None:
        self.state = State.IDLE
        self._opened_at = 0.0
        self._pressed_at = 0.0
        self._answering = False
        self._misses = 0

    @property
    def talking(self) -> bool:
        return self.state in (State.HELD, State.OPEN)

    # --- the key

    def press(self, now: float, *, release_certain: bool = True, answering: bool = False) -> Act | None:
        """The key went down, or repeats; `answering` tells that a reply is being thought of or heard."""
        again = not release_certain and now - self._pressed_at > REPEAT_SECONDS
        self._pressed_at = now
        match self.state:
            case State.IDLE:
                return self._hold(now, answering)
            case State.OPEN:
                return self._end(State.SPENT)
            case State.HELD if again:
                return self._end(State.SPENT)
            case State.SPENT if again:
                return self._hold(now, answering)
        return None

    def release(self, now: float, seconds: float | None = None) -> Act | None:
        """The key came up; `seconds` it was down, where that is known better than by when this is told."""
        if self.state is State.HELD:
            if (now - self._opened_at if seconds is None else seconds) >= TAP_SECONDS:
                return self._end(State.IDLE)
            if self._answering:
                self.state = State.IDLE
                return Act.HUSH
            self.state = State.OPEN
            return None
        if self.state is State.SPENT:
            self.state = State.IDLE
        return None

    def check(self, now: float, *, key_down: bool | None) -> Act | None:
        """Called a few times a second; `key_down` is the key's real state, None where nobody can tell."""
        self._misses = self._misses + 1 if key_down is False else 0
        if self._misses >= MISSES and self.state in (State.HELD, State.SPENT):
            return self.lose()
        if self.state is State.SPENT and key_down is None and now - self._pressed_at > REPEAT_SECONDS:
            self.state = State.IDLE  # a release that is never told must not be waited for
        if self.talking and now - self._opened_at >= LIMIT_SECONDS:
            return self._end(State.SPENT if self.state is State.HELD and key_down else State.IDLE)
        return None

    def lose(self) -> Act | None:
        """The key cannot be watched any more: what it held open ends. A turn that needs no key goes on."""
        if self.state is State.HELD:
            return self._end(State.IDLE)
        if self.state is State.SPENT:
            self.state = State.IDLE
        return None

    # --- commands

    def start(self, now: float) -> Act | None:
        """Listen until `stop`; nothing new where it listens already."""
        return None if self.talking else self._start(State.OPEN, now)

    def stop(self) -> Act | None:
        return self._finish(Act.SEND)

    def toggle(self, now: float) -> Act | None:
        return self.stop() or self.start(now)

    def cancel(self) -> Act | None:
        return self._finish(Act.DROP)

    def ended(self) -> None:
        """The turn ended for another reason: the connection broke, or the button in the window was used."""
        self._finish(Act.SEND)

    def _hold(self, now: float, answering: bool) -> Act:
        self._answering = answering
        return self._start(State.HELD, now)

    def _start(self, state: State, now: float) -> Act:
        self.state = state
        self._opened_at = now
        self._misses = 0
        return Act.START

    def _finish(self, act: Act) -> Act | None:
        """End the turn; a key that is still down says nothing more until it comes up."""
        if not self.talking:
            return None
        self._end(State.SPENT if self.state is State.HELD else State.IDLE)
        return act

    def _end(self, state: State) -> Act:
        self.state = state
        return Act.SEND
