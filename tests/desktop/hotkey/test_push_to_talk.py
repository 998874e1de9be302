"""The machine behind the talk key, as tables of what happens and what comes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.hotkey.push_to_talk import LIMIT_SECONDS, Act, PushToTalk, State

START, SEND, DROP, HUSH = Act.START, Act.SEND, Act.DROP, Act.HUSH
Step = tuple[str, float, Act | None]


def play(machine: PushToTalk, what: str, now: float) -> Act | None:
    match what:
        case "press":
            return machine.press(now)
        case "interrupt":  # a press while a reply is thought of or heard
            return machine.press(now, answering=True)
        case "press?":  # from a backend that may lose releases
            return machine.press(now, release_certain=False)
        case "release":
            return machine.release(now)
        case "tapped":  # heard of late
            return machine.release(now, 0.1)
        case "let go":  # both heard of at once
            return machine.release(now, 0.3)
        case "up" | "down" | "unknown":
            return machine.check(now, key_down={"up": False, "down": True, "unknown": None}[what])
        case "start" | "toggle":
            return machine.start(now) if what == "start" else machine.toggle(now)
        case "stop" | "cancel" | "lose":
            return {"stop": machine.stop, "cancel": machine.cancel, "lose": machine.lose}[what]()
        case _:
            machine.ended()
            return None


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        # holding
        ([("press", 0, START), ("release", 0.3, SEND)], State.IDLE),
        ([("press", 0, START), ("let go", 0.1, SEND)], State.IDLE),
        ([("press", 0, START), ("tapped", 3, None)], State.OPEN),
        ([("press", 0, START), ("press", 0.66, None), ("press", 0.7, None), ("release", 2, SEND)], State.IDLE),
        ([("release", 0, None)], State.IDLE),
        # tapping
        ([("press", 0, START), ("release", 0.29, None)], State.OPEN),
        ([("press", 0, START), ("release", 0.1, None), ("press", 5, SEND), ("release", 5.1, None)], State.IDLE),
        ([("press", 0, START), ("release", 0.1, None), ("press", 5, SEND), ("press", 9, None)], State.SPENT),
        ([("press", 0, START), ("release", 0.1, None), ("up", 1, None), ("up", 2, None)], State.OPEN),
        # while the app answers: a tap only stops it
        ([("interrupt", 0, START), ("release", 0.29, HUSH), ("release", 1, None)], State.IDLE),
        ([("interrupt", 0, START), ("release", 0.3, SEND)], State.IDLE),
        ([("interrupt", 0, START), ("release", 0.1, HUSH), ("press", 1, START), ("release", 1.1, None)], State.OPEN),
        ([("interrupt", 0, START), ("cancel", 0.1, DROP), ("release", 0.2, None)], State.IDLE),
        ([("interrupt", 0, START), ("lose", 0.1, SEND), ("release", 0.2, None)], State.IDLE),
        ([("interrupt", 0, START), ("interrupt", 0.1, None), ("release", 0.2, HUSH)], State.IDLE),
        # a release that never comes
        ([("press", 0, START), ("up", 1, None), ("up", 2, SEND)], State.IDLE),
        ([("press", 0, START), ("up", 0.1, None), ("release", 0.2, None)], State.OPEN),
        ([("press", 0, START), ("up", 1, None), ("down", 2, None), ("up", 3, None)], State.HELD),
        ([("press", 0, START), ("unknown", 119.9, None), ("unknown", 120, SEND)], State.IDLE),
        ([("press", 0, START), ("down", 120, SEND), ("press", 120.1, None), ("release", 130, None)], State.IDLE),
        ([("press", 0, START), ("release", 0.1, None), ("unknown", 120, SEND)], State.IDLE),
        ([("press", 0, START), ("lose", 0, SEND), ("release", 1, None)], State.IDLE),
        ([("press", 0, START), ("release", 0.1, None), ("lose", 0, None)], State.OPEN),
        # a compositor that tells no releases: press to begin, press to end, and so on
        ([("press?", 0, START), ("press?", 3, SEND), ("press?", 6, START)], State.HELD),
        ([("press?", 9, START), ("press?", 9.5, None), ("press?", 9.54, None), ("press?", 11, SEND)], State.SPENT),
        ([("press?", 9, START), ("release", 11, SEND), ("press?", 20, START), ("press?", 23, SEND)], State.SPENT),
        # commands
        ([("start", 0, START), ("start", 1, None), ("stop", 2, SEND), ("stop", 3, None)], State.IDLE),
        ([("toggle", 0, START), ("toggle", 0.1, SEND), ("toggle", 0.2, START)], State.OPEN),
        ([("start", 0, START), ("cancel", 1, DROP), ("cancel", 2, None)], State.IDLE),
        ([("start", 0, START), ("unknown", LIMIT_SECONDS, SEND)], State.IDLE),
        ([("press", 0, START), ("cancel", 1, DROP), ("press", 1.1, None), ("release", 2, None)], State.IDLE),
        ([("press", 0, START), ("stop", 1, SEND), ("release", 2, None), ("press", 3, START)], State.HELD),
        # ended elsewhere
        ([("press", 0, START), ("ended", 1, None), ("press", 1.1, None), ("release", 2, None)], State.IDLE),
        ([("toggle", 0, START), ("ended", 1, None), ("toggle", 2, START)], State.OPEN),
    ],
)
def test_what_comes_of_it(steps: list[Step], state: State) -> None:
    machine = PushToTalk()
    assert [play(machine, what, now) for what, now, _ in steps] == [act for _, _, act in steps]
    assert machine.state is state


EVENTS = (
    "press",
    "interrupt",
    "press?",
    "release",
    "up",
    "down",
    "unknown",
    "start",
    "stop",
    "toggle",
    "cancel",
    "lose",
    "ended",
)


@given(st.lists(st.tuples(st.sampled_from(EVENTS), st.floats(0, 30)), max_size=60))
def test_it_never_stays_open(events: list[tuple[str, float]]) -> None:
    """Whatever happens: starts and ends take turns, and nothing is open after the limit."""
    machine, now, open_since = PushToTalk(), 100.0, None
    for what, pause in events:
        now += pause
        act = play(machine, what, now)
        if act is START:
            assert open_since is None
            open_since = now
        elif act is not None or what == "ended":
            assert open_since is not None or what == "ended"
            open_since = None
        assert machine.talking is (open_since is not None)
    machine.check(now + LIMIT_SECONDS + 1, key_down=None)
    assert not machine.talking
