"""Turns in recorded speech, with the real model, with noise around it, and by loudness where there is no model."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from server.turn_detection import silero, turn_detector
from server.turn_detection.speech_detector import SpeechBegan, SpeechEnded
from server.turn_detection.turn_detector import TurnDetector
from tests.server.turn_detection.test_silero import pcm_of, question

RATE = 16_000


def in_noise(level: float) -> bytes:
    """The question between silences of three seconds, in an even noise."""
    pcm = bytes(2 * RATE * 2) + question(RATE) + bytes(2 * RATE * 2)
    samples: NDArray[np.float64] = np.frombuffer(pcm, "<i2") / 32768
    return pcm_of(samples + np.random.default_rng(1).standard_normal(len(samples)) * level)


def found(pcm: bytes, detector: TurnDetector | None = None) -> list[SpeechBegan | SpeechEnded]:
    detector = detector or TurnDetector(RATE, threshold=0.5, silence_ms=500)
    return [event for begin in range(0, len(pcm), 640) for event in detector.feed(pcm[begin : begin + 640])]


@pytest.mark.parametrize("level", [0.0, 0.001, 0.005])
def test_a_question_in_a_room_is_found_where_it_is(level: float) -> None:
    began, *_, ended = found(in_noise(level))
    assert isinstance(began, SpeechBegan)
    assert isinstance(ended, SpeechEnded)
    assert 2900 <= began.at_ms <= 3500
    assert began.at_ms + 1000 <= ended.at_ms <= 6000


def test_the_model_is_not_asked_about_a_room_in_which_nobody_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=500)
    noise = np.random.default_rng(1).standard_normal(RATE * 20) * 0.002
    found(pcm_of(noise[:RATE]), detector)
    asked: list[object] = []
    run = silero.SpeechLikelihood._run

    def counted(model: silero.SpeechLikelihood, window: Any) -> Any:
        asked.append(window)
        return run(model, window)

    monkeypatch.setattr(silero.SpeechLikelihood, "_run", counted)
    assert found(pcm_of(noise[RATE:]), detector) == []
    assert len(asked) < 10
    assert [type(event) for event in found(question(RATE), detector)] == [SpeechBegan, SpeechEnded]
    assert len(asked) > 40


def test_times_go_on_from_where_the_session_is() -> None:
    (before, _), (began, _) = (
        found(question(RATE)),
        found(question(RATE), TurnDetector(RATE, threshold=0.5, silence_ms=500, begin_ms=60_000)),
    )
    assert began.at_ms == before.at_ms + 60_000


def test_a_turn_that_is_under_way_goes_on_and_ends() -> None:
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=500, speaking=True)
    assert detector.speaking
    assert [type(event) for event in found(bytes(2 * RATE), detector)] == [SpeechEnded]
    assert not detector.speaking


def test_what_ends_a_turn_can_be_changed_in_it() -> None:
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=500)
    spoken = question(RATE)[: -2 * RATE]
    assert [type(event) for event in found(spoken, detector)] == [SpeechBegan]
    detector.change(threshold=0.5, silence_ms=3000)
    assert found(bytes(2 * RATE * 2), detector) == []
    assert [type(event) for event in found(bytes(2 * RATE * 2), detector)] == [SpeechEnded]


def test_without_the_model_what_is_louder_than_the_room_is_speech_and_the_log_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    silero._session.cache_clear()
    turn_detector._warn.cache_clear()
    monkeypatch.setattr(silero, "find_spec", lambda _: None)
    for _ in range(2):
        began, *_, ended = found(in_noise(0.001))[-2:]
        assert isinstance(began, SpeechBegan)
        assert isinstance(ended, SpeechEnded)
        assert 2500 <= began.at_ms <= 4500
    assert [record.message for record in caplog.records].count(
        "Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`. "
        "Until then whatever is louder than the room counts as speech."
    ) == 1


def test_weights_that_cannot_be_read_are_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    silero._session.cache_clear()
    monkeypatch.setattr(silero, "_weights", lambda: __file__)
    with pytest.raises(silero.NoDetector):
        silero.SpeechLikelihood(RATE)
    silero._session.cache_clear()
