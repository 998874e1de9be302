"""A Space bar that only repeats while it is held talks like one that tells of its release."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop.commands.talk.space_bar import REPEAT_BEGINS_SECONDS, REPEAT_ENDS_SECONDS, SpaceBar
from desktop.hotkey.hold_or_tap import HoldOrTap
from server.protocol.turn import Phase


class Talk:
    """Listens and stops, and says what it did."""

    def __init__(self) -> None:
        self.phase = Phase.IDLE
        self.did: list[str] = []

    def press(self) -> None:
        self._do("press", Phase.LISTENING)

    def release(self) -> None:
        self._do("release", Phase.IDLE)

    def drop(self) -> None:
        self._do("drop", Phase.IDLE)

    def hush(self) -> None:
        self._do("hush", Phase.IDLE)

    def _do(self, what: str, phase: Phase) -> None:
        self.did.append(what)
        self.phase = phase


class Clock:
    """The part of a loop that is used: time passes when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0
        self._later: list[tuple[float, Callable[[], None], Clock]] = []

    def time(self) -> float:
        return self.now

    def call_later(self, seconds: float, call: Callable[[], None]) -> Clock:
        handle = Clock()
        self._later.append((self.now + seconds, call, handle))
        return handle

    def cancel(self) -> None:
        self.now = -1.0

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        due = [each for each in self._later if each[0] <= self.now]
        self._later = [each for each in self._later if each[0] > self.now]
        for _, call, handle in due:
            if handle.now > 0:
                call()


@pytest.fixture
def talk() -> Talk:
    return Talk()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rule(talk: Talk, qapp: object) -> HoldOrTap:
    return HoldOrTap(talk)


def bar(rule: HoldOrTap, clock: Any, *, tells_release: bool = False) -> SpaceBar:
    return SpaceBar(rule, clock, tells_release=tells_release)


def hold(space: SpaceBar, clock: Clock, seconds: float) -> None:
    """As a keyboard does: one press, and after half a second thirty a second."""
    space.press()
    clock.pass_by(0.5)
    for _ in range(round((seconds - 0.5) * 30)):
        space.press()
        clock.pass_by(1 / 30)


def test_one_tap_opens_and_another_sends(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    space = bar(rule, clock)
    space.press()
    clock.pass_by(2)
    assert talk.did == ["press"]
    space.press()
    assert talk.did == ["press", "release"]


def test_held_it_listens_until_the_repeats_end(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    space = bar(rule, clock)
    hold(space, clock, 3)
    assert talk.did == ["press"]
    clock.pass_by(REPEAT_ENDS_SECONDS)
    assert talk.did == ["press", "release"]
    space.press()
    assert talk.did[2:] == ["press"], "the next press is one of its own"


def test_two_quick_taps_send_what_was_said_between_them(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    space = bar(rule, clock)
    space.press()
    clock.pass_by(REPEAT_BEGINS_SECONDS / 2)
    space.press()
    clock.pass_by(REPEAT_ENDS_SECONDS)
    assert talk.did == ["press", "release"]


def test_a_tap_while_it_speaks_only_silences(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    talk.phase = Phase.SPEAKING
    bar(rule, clock).press()
    assert talk.did == ["press", "hush"]


def test_held_while_it_speaks_it_listens(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    talk.phase = Phase.SPEAKING
    hold(bar(rule, clock), clock, 2)
    assert talk.did == ["press", "hush", "press"]
    clock.pass_by(REPEAT_ENDS_SECONDS)
    assert talk.did == ["press", "hush", "press", "release"]


def test_a_keyboard_that_tells_of_releases_is_taken_at_its_word(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    space = bar(rule, clock, tells_release=True)
    space.press()
    space.press()
    space.release()
    assert talk.did == ["press"], "it was a tap: the microphone stays open"
    space.press()
    space.release()
    assert talk.did == ["press", "release"]


def test_closed_it_does_nothing_later(talk: Talk, rule: HoldOrTap, clock: Clock) -> None:
    space = bar(rule, clock)
    hold(space, clock, 1)
    space.close()
    clock.pass_by(5)
    assert talk.did == ["press"]
