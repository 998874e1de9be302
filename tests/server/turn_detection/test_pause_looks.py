"""When it is looked at a pause, and what follows: window by window, with looks that are answered at will."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import Any

import numpy as np
import pytest

from server.realtime.settings.session_settings import EAGERNESS_MS
from server.turn_detection.ending.end_of_turn import Pause
from server.turn_detection.pause_looks import LOOK_MS, STEPS, PauseLooks, PauseStep
from server.turn_detection.speech_detector import WINDOW_MS

PAUSE = Pause(np.zeros(512, np.float32))
TWO = (PauseStep(288, 0.8), PauseStep(608, 0.5))


class Asked(Executor):
    """Notes what is asked; `answer` is given to each at once, or by and by where it is None."""

    def __init__(self, answer: float | None = None) -> None:
        self.answer = answer
        self.looks: list[Future[Any]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        look: Future[Any] = Future()
        self.looks.append(look)
        if self.answer is not None:
            look.set_result(self.answer)
        return look


class Never:
    def likelihood(self, pause: Pause) -> float:
        raise AssertionError("it is asked in threads alone")


def silent(looks: PauseLooks, until_ms: int, since_ms: int = 0) -> int | None:
    """After how much silence the turn ended, None where it goes on."""
    for silent_ms in range(since_ms, until_ms + 1, WINDOW_MS):
        if looks.ended(silent_ms, lambda: PAUSE):
            return silent_ms
    return None


@pytest.mark.parametrize(("answer", "ends_at"), [(0.9, 288), (0.8, 288), (0.6, 608), (0.5, 608), (0.1, None)])
def test_the_surer_it_is_the_sooner_a_turn_ends(answer: float, ends_at: int | None) -> None:
    assert silent(PauseLooks(Never(), Asked(answer), TWO), 3000) == ends_at


def test_it_is_looked_once_for_each_step_and_not_again_when_all_are_over() -> None:
    threads = Asked(0.0)
    silent(PauseLooks(Never(), threads, TWO), 5000)
    assert len(threads.looks) == 2


def test_the_answer_counts_at_its_place_in_the_sound_however_soon_it_is_there() -> None:
    threads = Asked()
    looks = PauseLooks(Never(), threads, TWO)
    assert silent(looks, 288 - LOOK_MS) is None
    assert len(threads.looks) == 1
    assert looks.due is None
    threads.looks[0].set_result(1.0)
    assert silent(looks, 256, since_ms=192) is None
    assert looks.due is threads.looks[0]
    assert looks.ended(288, lambda: PAUSE)
    assert looks.due is None


def test_who_goes_on_while_it_is_looked_has_not_finished() -> None:
    threads = Asked()
    looks = PauseLooks(Never(), threads, TWO)
    silent(looks, 256)
    assert not looks.ended(0, lambda: PAUSE)
    assert threads.looks[0].cancelled()
    threads.answer = 1.0
    assert silent(looks, 3000, since_ms=WINDOW_MS) == 288


def test_a_model_that_breaks_ends_no_turn(caplog: pytest.LogCaptureFixture) -> None:
    threads = Asked()
    looks = PauseLooks(Never(), threads, TWO[:1])
    silent(looks, 256)
    threads.looks[0].set_exception(RuntimeError("the words that were said"))
    assert silent(looks, 3000, since_ms=288) is None
    assert "the words that were said" not in caplog.text


def test_who_is_less_eager_wants_to_be_surer_or_waits_longer() -> None:
    for eager, patient in (("high", "medium"), ("medium", "low")):
        for answer in (1.0, 0.9, 0.6, 0.4, 0.2):
            sooner = silent(PauseLooks(Never(), Asked(answer), STEPS[eager]), 8000)
            later = silent(PauseLooks(Never(), Asked(answer), STEPS[patient]), 8000)
            assert (sooner or EAGERNESS_MS[eager]) <= (later or EAGERNESS_MS[patient])
    assert STEPS["auto"] == STEPS["medium"]
