"""Who may talk on a server that is full, and in which order the others come. Pure.

Each session takes a seat. Where all are taken whoever comes waits, and whose turn it is next goes by how few seats
they have and then by who came first: so nobody gets more than their share by asking more often. A seat belongs to a
conversation: who comes back to theirs has it already.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

USUAL_SECONDS = 60.0
"""How long a seat is expected to be kept before any was given up: an idle one is not kept longer where others wait."""

WEIGHT = 0.2
"""How much the latest seat counts among those before it."""


class WaitsTooOften(Exception):
    """Somebody waits for as many seats already as they may."""


@dataclass(slots=True, eq=False)
class Ticket:
    """One who wants a seat for a conversation."""

    key: str
    who: str
    changed: Callable[[], None] = field(repr=False)
    """Called when it has a seat, or another place."""
    number: int = 0
    place: int = 0
    """In the line, from 1; 0 where it has a seat."""
    since: float = 0.0
    """When it got its seat."""

    @property
    def is_seated(self) -> bool:
        return self.place == 0


class Line:
    """`seats` is how many may talk at once, 0 as many as want to. `now` gives seconds."""

    def __init__(self, seats: int, now: Callable[[], float]) -> None:
        self._seats = seats
        self._now = now
        self._seated: dict[str, Ticket] = {}
        """By the conversation."""
        self._waiting: list[Ticket] = []
        """In the order in which they come."""
        self._numbers = itertools.count(1)
        self._kept_seconds = USUAL_SECONDS

    @property
    def length(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def come(self, key: str, who: str, changed: Callable[[], None], most: int = 0) -> Ticket:
        """Take a seat for that conversation, or the place of whoever had one for it; else wait for one.

        Raises `WaitsTooOften` where they wait for `most` other conversations already; 0 is as many as they like.
        """
        ticket = Ticket(key, who, changed, next(self._numbers))
        before = self._seated.get(key)
        if before is not None:
            ticket.since = before.since
            self._seated[key] = ticket
        elif not self._seats or (len(self._seated) < self._seats and not self._waiting):
            self._seat(ticket)
        else:
            others = {each.key for each in self._waiting if each.who == who} - {key}
            if most and len(others) >= most:
                raise WaitsTooOften
            earlier = next((each for each in self._waiting if each.key == key), None)
            ticket.number = earlier.number if earlier is not None else ticket.number
            ticket.place = len(self._waiting) + 1
            self._waiting.append(ticket)
            self._move_up()
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """It wants no seat any more, and gives up the one that it has."""
        if self._seated.get(ticket.key) is ticket:
            del self._seated[ticket.key]
            self._kept_seconds += WEIGHT * (self._now() - ticket.since - self._kept_seconds)
        elif ticket in self._waiting:
            self._waiting.remove(ticket)
        self._move_up()

    def seconds(self, ticket: Ticket) -> float:
        """How long it is likely to wait."""
        return ticket.place * self._kept_seconds / self._seats if self._seats else 0.0

    def others_want(self, who: str) -> bool:
        """Whether somebody else waits who has no more seats than they have."""
        mine = self._taken()
        return any(each.who != who and mine[each.who] <= mine[who] for each in self._waiting)

    def is_over_share(self, who: str) -> bool:
        """Whether they have more seats than there would be for each where all who are here had as many."""
        people = {each.who for each in (*self._seated.values(), *self._waiting)}
        return bool(self._seats) and self._taken()[who] > max(1, -(-self._seats // len(people)))

    def _taken(self) -> Counter[str]:
        return Counter(each.who for each in self._seated.values())

    def _seat(self, ticket: Ticket) -> None:
        ticket.place, ticket.since = 0, self._now()
        self._seated[ticket.key] = ticket

    def _move_up(self) -> None:
        """Give seats to those who are next, and all others the places that they have by now; tell whom it concerns."""
        before = {ticket: ticket.place for ticket in self._waiting}
        order = self._order()
        while order and len(self._seated) < self._seats and order[0].key not in self._seated:
            self._seat(order.pop(0))
        for place, ticket in enumerate(order, 1):
            ticket.place = place
        self._waiting = order
        for ticket, place in before.items():
            if ticket.place != place:
                ticket.changed()

    def _order(self) -> list[Ticket]:
        """Those who wait: who would have fewest seats by then comes first, and then who came first."""
        taken = self._taken()
        ranked = []
        for ticket in sorted(self._waiting, key=lambda ticket: ticket.number):
            ranked.append((taken[ticket.who], ticket.number, ticket))
            taken[ticket.who] += 1
        return [ticket for _, _, ticket in sorted(ranked, key=lambda each: each[:2])]
