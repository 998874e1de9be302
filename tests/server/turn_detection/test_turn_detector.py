"""Turns in recorded speech, with the real model, with noise around it, and by loudness where there is no model."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from server.turn_detection import silero, turn_detector
from server.turn_detection.ending.end_of_turn import Pause
from server.turn_detection.pause_looks import PauseLooks, PauseStep
from server.turn_detection.speech_detector import SpeechBegan, SpeechEnded
from server.turn_detection.turn_detector import Found, TurnDetector
from server.turn_detection.voice_over_reply import MayBegin
from tests.server.turn_detection.test_silero import pcm_of, question

RATE = 16_000


def in_noise(level: float) -> bytes:
    """The question between silences of three seconds, in an even noise."""
    pcm = bytes(2 * RATE * 2) + question(RATE) + bytes(2 * RATE * 2)
    samples: NDArray[np.float64] = np.frombuffer(pcm, "<i2") / 32768
    return pcm_of(samples + np.random.default_rng(1).standard_normal(len(samples)) * level)


def found(pcm: bytes, detector: TurnDetector | None = None) -> list[Found]:
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
    monkeypatch.setattr(silero, "silero_weights", lambda: __file__)
    with pytest.raises(silero.NoDetector):
        silero.SpeechLikelihood(RATE)
    silero._session.cache_clear()


class Answers:
    """Says of each pause what it was told to say."""

    def __init__(self, *likelihoods: float) -> None:
        self.pauses: list[Pause] = []
        self._likelihoods = list(likelihoods)

    def likelihood(self, pause: Pause) -> float:
        self.pauses.append(pause)
        return self._likelihoods.pop(0)


def looking(answers: Answers, threads: ThreadPoolExecutor) -> TurnDetector:
    looks = PauseLooks(answers, threads, (PauseStep(288, 0.5),))
    return TurnDetector(RATE, threshold=0.5, silence_ms=2000, looks=looks)


def test_who_has_finished_need_not_be_silent_for_long_and_all_of_the_turn_is_listened_to() -> None:
    answers = Answers(*[1.0] * 9)
    with ThreadPoolExecutor(1) as threads:
        detector = looking(answers, threads)
        detector.hear_words("What is it", "en", "")
        sooner, usual = found(in_noise(0.001), detector), found(in_noise(0.001))
    assert [type(each) for each in sooner[:2]] == [SpeechBegan, SpeechEnded]
    assert sooner[0] == usual[0]
    assert answers.pauses[0].words == "What is it"
    assert len(answers.pauses[0].sound) > RATE
    assert all(each.words == "" for each in answers.pauses[1:])


def test_what_a_transcriber_says_of_the_end_counts_once_it_has_heard_the_pause() -> None:
    with ThreadPoolExecutor(1) as threads:
        detector = looking(answers := Answers(*[0.0] * 9), threads)
        said = in_noise(0.001)
        for begin in range(0, len(said), RATE // 50 * 2):
            list(detector.feed(said[begin : begin + RATE // 50 * 2]))
            detector.hear_words("What is it", "en", "", said_over=0.7)
    assert {pause.said_over for pause in answers.pauses} == {0.7}


def test_what_it_said_of_the_end_while_somebody_spoke_says_nothing() -> None:
    with ThreadPoolExecutor(1) as threads:
        detector = looking(answers := Answers(*[0.0] * 9), threads)
        said = in_noise(0.001)
        for begin in range(0, len(said), RATE // 50 * 2):
            list(detector.feed(said[begin : begin + RATE // 50 * 2]))
            if detector.speaking and not answers.pauses:
                detector.hear_words("What is it", "en", "", said_over=0.7)
                break
        found(said, detector)
    assert {pause.said_over for pause in answers.pauses} == {None}


def test_who_has_not_finished_is_waited_for() -> None:
    answers = Answers(*[0.0] * 9)
    with ThreadPoolExecutor(1) as threads:
        began, ended = found(in_noise(0.001) + bytes(RATE * 2), looking(answers, threads))
    assert isinstance(began, SpeechBegan)
    assert isinstance(ended, SpeechEnded)
    assert answers.pauses


def test_over_a_reply_a_voice_may_begin_before_it_begins() -> None:
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=500)
    detector.patience = "quick"
    kinds = [type(each) for each in found(in_noise(0.001), detector)]
    assert kinds[:2] == [MayBegin, SpeechBegan]


def test_what_is_most_likely_the_reply_itself_does_not_interrupt_it() -> None:
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=500)
    detector.patience, detector.echo = "quick", 0.9
    assert found(in_noise(0.001), detector) == []
