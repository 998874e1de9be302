"""The model that hears whether somebody has finished, on a recorded question and on its beginning."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from server.turn_detection.ending import smart_turn
from server.turn_detection.ending.end_of_turn import BySoundAndWords, Pause, together
from tests.server.turn_detection.test_silero import question

RATE = 16_000
QUIET = np.zeros(RATE // 5, np.float32)


def recorded() -> NDArray[np.float32]:
    return np.frombuffer(question(RATE), "<i2").astype(np.float32) / np.float32(32768)


@pytest.mark.skipif(not smart_turn.is_installed(), reason="the package pipecat-ai is not installed")
def test_a_whole_question_sounds_more_finished_than_its_beginning() -> None:
    sound = recorded()
    whole = smart_turn.likelihood(np.concatenate((sound, QUIET)))
    begun = smart_turn.likelihood(np.concatenate((sound[: len(sound) * 2 // 5], QUIET)))
    assert whole is not None
    assert begun is not None
    assert 0 <= begun < whole <= 1
    assert whole > 0.5


def test_where_the_model_is_missing_the_words_alone_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smart_turn, "_session", lambda: None)
    by_words = BySoundAndWords()
    assert by_words.likelihood(Pause(recorded(), "What time is it?", "en")) > 0.5
    assert by_words.likelihood(Pause(recorded(), "I want to know and", "en")) < 0.2
    assert by_words.likelihood(Pause(recorded())) == 0.5


def test_who_transcribes_is_asked_before_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smart_turn, "likelihood", lambda _: pytest.fail("the model was asked"))
    assert BySoundAndWords().likelihood(Pause(recorded(), said_over=0.9)) > 0.5
    assert BySoundAndWords().likelihood(Pause(recorded(), said_over=0.1)) < 0.5


def test_words_that_promise_more_count_against_a_voice_that_falls() -> None:
    assert 0.5 < together(0.9, 0.5) < 0.9
    assert together(0.9, 0.05) < 0.5
    assert together(0.3, 0.9) > 0.5
    assert together(0.0, 1.0) == 0.5
