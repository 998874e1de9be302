"""Who gets a seat, and in which order the others come."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.realtime.line import USUAL_SECONDS, Line, Ticket, WaitsTooOften


class Room:
    """A line whose clock is set by hand, and which notes who was told of a change."""

    def __init__(self, seats: int) -> None:
        self.seconds = 0.0
        self.told: list[str] = []
        self.line = Line(seats, lambda: self.seconds)

    def come(self, who: str, key: str = "") -> Ticket:
        name = key or f"{who}{len(self.told)}{id(self)}{self.seconds}"
        return self.line.come(name, who, lambda: self.told.append(name))


def test_those_who_have_fewest_seats_come_first_and_then_who_came_first() -> None:
    room = Room(2)
    first, second = room.come("Ann", "a1"), room.come("Ann", "a2")
    third, fourth, fifth = room.come("Ann", "a3"), room.come("Bob", "b1"), room.come("Cid", "c1")
    assert (first.is_seated, second.is_seated) == (True, True)
    assert [each.place for each in (third, fourth, fifth)] == [3, 1, 2]
    room.told.clear()
    room.line.leave(second)
    assert fourth.is_seated
    assert [each.place for each in (third, fifth)] == [2, 1]
    assert sorted(room.told) == ["a3", "b1", "c1"]


def test_who_comes_back_to_a_conversation_has_its_seat_and_its_place() -> None:
    room = Room(1)
    seated, waiting, last = room.come("Ann", "a"), room.come("Bob", "b"), room.come("Cid", "c")
    again = room.come("Ann", "a")
    assert again.is_seated
    room.line.leave(seated)
    assert not waiting.is_seated
    back = room.come("Bob", "b")
    room.line.leave(waiting)
    assert (back.place, last.place) == (1, 2)
    room.line.leave(again)
    assert back.is_seated


def test_the_likely_wait_goes_by_how_long_seats_were_kept() -> None:
    room = Room(1)
    before, waiting = room.come("Ann"), room.come("Bob")
    assert room.line.seconds(waiting) == USUAL_SECONDS
    assert room.line.seconds(before) == 0
    for _ in range(60):
        room.seconds += 600
        room.line.leave(before)
        before, waiting = waiting, room.come("Bob")
    assert 590 < room.line.seconds(waiting) <= 600


def test_nobody_waits_more_often_than_they_may_but_for_what_is_theirs_already() -> None:
    room = Room(1)
    seated = room.line.come("a", "Ann", lambda: None, 2)
    waiting = [room.line.come(key, "Ann", lambda: None, 2) for key in "bc"]
    with pytest.raises(WaitsTooOften):
        room.line.come("d", "Ann", lambda: None, 2)
    assert room.line.length == 2
    back = [room.line.come(key, "Ann", lambda: None, 2) for key in "abc"]
    for left in (seated, *waiting):
        room.line.leave(left)
    assert [each.place for each in back] == [0, 1, 2]
    assert room.line.come("e", "Bob", lambda: None, 2).place == 1
    room.line.leave(back[1])
    room.line.come("d", "Ann", lambda: None, 2)


def test_without_a_limit_nobody_waits() -> None:
    room = Room(0)
    assert all(room.come("Ann", str(number)).is_seated for number in range(1000))
    assert not room.line.others_want("Ann")


people = st.sampled_from("ABCD")


@settings(deadline=None)
@given(st.integers(1, 4), st.lists(st.tuples(st.booleans(), people, st.integers(0, 50)), max_size=60))
def test_no_seat_is_empty_while_somebody_waits_and_nobody_who_has_one_loses_it(
    seats: int, happens: list[tuple[bool, str, int]]
) -> None:
    room = Room(seats)
    here: list[Ticket] = []
    for number, (comes, who, which) in enumerate(happens):
        seated = [each for each in here if each.is_seated]
        taken = Counter(each.who for each in seated)
        waited = [each for each in here if not each.is_seated]
        if comes or not here:
            here.append(room.come(who, str(number)))
        else:
            gone = here.pop(which % len(here))
            taken[gone.who] -= gone in seated
            room.line.leave(gone)
            seated = [each for each in seated if each is not gone]
        now = [each for each in here if each.is_seated]
        assert all(each.is_seated for each in seated)
        assert len(now) <= seats
        waiting = sorted((each for each in here if not each.is_seated), key=lambda each: each.place)
        assert len(now) == seats or not waiting
        assert [each.place for each in waiting] == list(range(1, len(waiting) + 1))
        for new in (each for each in now if each not in seated and each in waited):
            assert all(taken[new.who] <= taken[each.who] for each in waited if each in here)
