"""Who may talk on a server that is full, and in which order the others come. Pure.

Each session takes a seat. Where all are taken whoever comes waits, and whose turn it is next goes by how few seats
they have and then by who came first: so nobody gets more than their share by asking more often. A seat belongs to a
conversation: who comes back to theirs has it already.

Where several servers share one line, each knows of the tickets elsewhere, and gives seats to its own alone: a server
that has died takes none.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

USUAL_SECONDS = 60.0
"""How long a seat is expected to be kept before any was given up: an idle one is not kept longer where others wait."""

WEIGHT = 0.2
"""How much the latest seat counts among those before it."""


UNDECIDED = -1
"""The place of who came just now where others have to be asked first."""


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
    is_known: bool = False
    """Whether other servers know of it."""
    is_lost: bool = False
    """Whether its conversation has gone on at another server."""

    @property
    def is_seated(self) -> bool:
        return self.place == 0


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is known of a ticket of another server."""

    key: str
    who: str
    number: int
    is_seated: bool


class Line:
    """`seats` is how many may talk at once, 0 as many as want to. `now` gives seconds.

    One that `is_shared` is decided anew when it is heard how it stands elsewhere, and only then.
    """

    def __init__(self, seats: int, now: Callable[[], float], *, is_shared: bool = False) -> None:
        self._seats = seats
        self._now = now
        self._is_shared = is_shared
        self._seated: dict[str, Ticket] = {}
        """By the conversation."""
        self._waiting: list[Ticket] = []
        """In the order in which they come."""
        self._elsewhere: list[Elsewhere] = []
        self._numbers = itertools.count(1)
        self._kept_seconds = USUAL_SECONDS

    @property
    def length(self) -> int:
        """How many wait, here and elsewhere."""
        return len(self._all_waiting())

    @property
    def tickets(self) -> list[Ticket]:
        """Those of this server, one for each conversation."""
        return list({each.key: each for each in (*self._waiting, *self._seated.values())}.values())

    def come(self, key: str, who: str, changed: Callable[[], None], most: int = 0) -> Ticket:
        """Take a seat for that conversation, or the place of whoever had one for it; else wait for one.

        Raises `WaitsTooOften` where they wait for `most` other conversations already; 0 is as many as they like.
        """
        ticket = Ticket(key, who, changed, next(self._numbers))
        before = self._seated.get(key)
        if before is not None:
            ticket.since, ticket.number, ticket.is_known = before.since, before.number, before.is_known
            self._seated[key] = ticket
        elif not self._seats:
            self._seat(ticket)
        else:
            others = {each.key for each in self._all_waiting() if each.who == who} - {key}
            if most and len(others) >= most:
                raise WaitsTooOften
            if (earlier := next((each for each in self._waiting if each.key == key), None)) is not None:
                ticket.number, ticket.is_known = earlier.number, earlier.is_known
            ticket.place = UNDECIDED
            self._waiting.append(ticket)
            if not self._is_shared:
                self.decide()
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """It wants no seat any more, and gives up the one that it has."""
        if self._seated.get(ticket.key) is ticket:
            del self._seated[ticket.key]
            self._kept_seconds += WEIGHT * (self._now() - ticket.since - self._kept_seconds)
        elif ticket in self._waiting:
            self._waiting.remove(ticket)
        if not self._is_shared:
            self.decide()

    def hear(self, elsewhere: Collection[Elsewhere]) -> None:
        """This is how it stands elsewhere; whoever is not known there yet has come behind all who are.

        A conversation that has gone on at another server is not ours any more, and one that comes back from there has
        its seat or its place here.
        """
        there = {each.key: each for each in elsewhere}
        mine = [*self._seated.values(), *self._waiting]
        for ticket in mine:
            if ticket.is_known and ticket.key in there:
                self._lose(ticket)
        known = [each.number for each in mine if each.is_known] + [each.number for each in elsewhere]
        self._numbers = itertools.count(max(known, default=0) + 1)
        numbers: dict[str, int] = {}
        for ticket in sorted((each for each in mine if not each.is_known), key=lambda each: each.number):
            before = there.get(ticket.key)
            if ticket.key not in numbers:
                numbers[ticket.key] = next(self._numbers) if before is None else before.number
            ticket.number = numbers[ticket.key]
            if before is not None and before.is_seated and ticket.key not in self._seated:
                self._waiting.remove(ticket)
                self._seat(ticket)
                ticket.changed()
        self._elsewhere = [each for each in there.values() if each.key not in numbers]

    def decide(self) -> None:
        """Give seats to those who are next, and all others the places that they have by now; tell whom it concerns."""
        before = {ticket: ticket.place for ticket in self._waiting}
        order = self._order()
        for ticket in order[: max(0, self._seats - self._taken().total())]:
            if ticket.key in self._seated:
                break
            if isinstance(ticket, Ticket):
                self._seat(ticket)
        order = [each for each in order if isinstance(each, Elsewhere) or each.place]
        for place, ticket in enumerate(order, 1):
            if isinstance(ticket, Ticket):
                ticket.place = place
        self._waiting = [each for each in order if isinstance(each, Ticket)]
        for ticket, place in before.items():
            if ticket.place != place:
                ticket.changed()

    def seconds(self, ticket: Ticket) -> float:
        """How long it is likely to wait."""
        return ticket.place * self._kept_seconds / self._seats if self._seats else 0.0

    def others_want(self, who: str) -> bool:
        """Whether somebody else waits who has no more seats than they have."""
        mine = self._taken()
        return any(each.who != who and mine[each.who] <= mine[who] for each in self._all_waiting())

    def is_over_share(self, who: str) -> bool:
        """Whether they have more seats than there would be for each where all who are here had as many."""
        people = {each.who for each in (*self._all_seated(), *self._all_waiting())}
        return bool(self._seats) and self._taken()[who] > max(1, -(-self._seats // len(people)))

    def _taken(self) -> Counter[str]:
        return Counter(each.who for each in self._all_seated())

    def _all_seated(self) -> list[Ticket | Elsewhere]:
        return [*self._seated.values(), *(each for each in self._elsewhere if each.is_seated)]

    def _all_waiting(self) -> list[Ticket | Elsewhere]:
        return [*self._waiting, *(each for each in self._elsewhere if not each.is_seated)]

    def _seat(self, ticket: Ticket) -> None:
        ticket.place, ticket.since = 0, self._now()
        self._seated[ticket.key] = ticket

    def _lose(self, ticket: Ticket) -> None:
        """It is another server's by now."""
        ticket.is_lost = True
        if self._seated.get(ticket.key) is ticket:
            del self._seated[ticket.key]
        elif ticket in self._waiting:
            self._waiting.remove(ticket)
        ticket.changed()

    def _order(self) -> list[Ticket | Elsewhere]:
        """Those who wait: who would have fewest seats by then comes first, and then who came first."""
        taken = self._taken()
        ranked: list[tuple[int, int, Ticket | Elsewhere]] = []
        for ticket in sorted(self._all_waiting(), key=lambda ticket: ticket.number):
            ranked.append((taken[ticket.who], ticket.number, ticket))
            taken[ticket.who] += 1
        return [ticket for _, _, ticket in sorted(ranked, key=lambda each: each[:2])]
