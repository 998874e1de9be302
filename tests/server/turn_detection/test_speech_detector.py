"""When speech begins and ends, by likelihoods alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.turn_detection.speech_detector import (
    CONFIRMING_MS,
    WINDOW_MS,
    SpeechBegan,
    SpeechDetector,
    SpeechEnded,
)

VOICE, MAYBE, QUIET = 0.9, 0.4, 0.05
MOMENTS = {"v": VOICE, "m": MAYBE, ".": QUIET}


def heard(pattern: str, **settings: float) -> list[tuple[int, SpeechBegan | SpeechEnded]]:
    """What is told, and after how many windows: `v` is voice, `m` something like it, `.` none."""
    detector = SpeechDetector(**settings)  # type: ignore[arg-type]
    told = ((place, detector.feed(MOMENTS[sign])) for place, sign in enumerate(pattern, 1))
    return [(place, event) for place, event in told if event is not None]


def windows(number: int) -> int:
    return number * WINDOW_MS


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("." * 50, []),
        ("..v.." + "." * 20, []),
        ("..vv" + "." * 20, []),
        ("..vvv", [(5, SpeechBegan(windows(2)))]),
        ("..v.v.v", [(7, SpeechBegan(windows(2)))]),
        ("..vv" + "." * 10 + "vv", []),
        ("..vv" + "." * 10 + "vvv", [(17, SpeechBegan(windows(14)))]),
        ("mmmmmmmmm", []),
        ("vvv" + "." * 16, [(3, SpeechBegan(0)), (19, SpeechEnded(windows(3)))]),
        ("vvv" + "m" * 40, [(3, SpeechBegan(0))]),
        ("vvv" + "." * 14 + "v" + "." * 16, [(3, SpeechBegan(0)), (34, SpeechEnded(windows(18)))]),
    ],
)
def test_what_is_told_and_when(pattern: str, told: list[tuple[int, SpeechBegan | SpeechEnded]]) -> None:
    assert heard(pattern) == told


@pytest.mark.parametrize("silence_ms", [0, 31, 200, 500, 2000])
def test_the_silence_that_ends_speech_can_be_chosen(silence_ms: int) -> None:
    (_, began), (place, ended) = heard("vvv" + "." * 100, silence_ms=silence_ms)
    assert (began, ended) == (SpeechBegan(0), SpeechEnded(windows(3)))
    assert windows(place - 3) >= silence_ms > windows(place - 4) - WINDOW_MS


def test_what_is_let_go_has_not_begun() -> None:
    detector = SpeechDetector()
    for _ in range(3):
        detector.feed(VOICE)
    assert detector.speaking
    detector.reset()
    assert not detector.speaking
    assert [detector.feed(QUIET) for _ in range(50)] == [None] * 50
    assert [detector.feed(VOICE) for _ in range(3)][-1] == SpeechBegan(windows(53))


@given(st.lists(st.floats(0, 1), max_size=300), st.floats(0.2, 0.9), st.integers(0, 2000))
def test_speech_begins_and_ends_in_turn_and_in_order(likelihoods: list[float], threshold: float, silence: int) -> None:
    detector = SpeechDetector(threshold, silence)
    told = []
    for likelihood in likelihoods:
        event = detector.feed(likelihood)
        assert detector.now_ms % WINDOW_MS == 0
        if event is not None:
            told.append(event)
            assert event.at_ms <= detector.now_ms
        assert detector.speaking == bool(told and isinstance(told[-1], SpeechBegan))
    assert [type(event) for event in told] == [(SpeechBegan, SpeechEnded)[n % 2] for n in range(len(told))]
    assert [event.at_ms for event in told] == sorted(event.at_ms for event in told)
    voiced = sum(likelihood >= threshold for likelihood in likelihoods) * WINDOW_MS
    assert not told or voiced >= CONFIRMING_MS
