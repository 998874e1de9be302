"""A hold survives auto-repeat and ends once, a moment after the finger lifts."""

from __future__ import annotations

import pytest

from desktop.widgets.talk.held_key import SETTLE_MS, HeldKey

PRESS, RELEASE, SETTLE = "press", "release", "settle"

Step = tuple[str, int]


def holds(steps: list[Step]) -> list[str]:
    key, seen = HeldKey(), []
    for kind, now in steps:
        if kind == PRESS and key.press():
            seen.append("began")
        elif kind == RELEASE:
            key.release(now)
        elif kind == SETTLE and key.settle(now):
            seen.append("ended")
    return seen


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param([(PRESS, 0)], ["began"], id="down"),
        pytest.param([(PRESS, 0), (PRESS, 40), (PRESS, 80)], ["began"], id="marked repeats"),
        pytest.param([(PRESS, 0), (RELEASE, 90), (SETTLE, 100)], ["began"], id="not believed yet"),
        pytest.param([(PRESS, 0), (RELEASE, 90), (SETTLE, 90 + SETTLE_MS)], ["began", "ended"], id="let go"),
        pytest.param(
            [(PRESS, 0), (RELEASE, 500), (PRESS, 500), (SETTLE, 530), (RELEASE, 540), (PRESS, 540), (SETTLE, 600)],
            ["began"],
            id="repeats as pairs",
        ),
        pytest.param(
            [(PRESS, 0), (RELEASE, 90), (SETTLE, 130), (PRESS, 300), (RELEASE, 400), (SETTLE, 440)],
            ["began", "ended", "began", "ended"],
            id="twice",
        ),
        pytest.param([(RELEASE, 0), (SETTLE, 100)], [], id="release of a key that went down elsewhere"),
        pytest.param([(PRESS, 0), (RELEASE, 90), (SETTLE, 130), (SETTLE, 170)], ["began", "ended"], id="ends once"),
    ],
)
def test_holds(steps: list[Step], expected: list[str]) -> None:
    assert holds(steps) == expected


def test_dropping_forgets() -> None:
    key = HeldKey()
    key.press()
    assert key.drop()
    assert not key.held
    assert not key.drop()
    assert key.press()
