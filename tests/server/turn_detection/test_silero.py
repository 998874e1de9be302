"""The real model on real sound: speech is speech at any rate and in any pieces, silence and noise are not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from server.pipeline.sound.resampling import Resampler
from server.turn_detection import silero
from server.turn_detection.silero import NoDetector, SpeechLikelihood
from server.turn_detection.speech_detector import SpeechBegan, SpeechDetector, SpeechEnded

QUESTION = Path(__file__).parents[3] / "resources/speech/question.wav"


def pcm_of(samples: NDArray[np.float64]) -> bytes:
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def question(rate: int) -> bytes:
    """The recorded question with a second of silence on both sides."""
    samples, source = soundfile.read(QUESTION, dtype="int16")
    resampler = Resampler(source, rate)
    silence = bytes(2 * rate)
    return silence + resampler.feed(samples.tobytes()) + resampler.finish() + silence


def likelihoods(pcm: bytes, rate: int, piece: int) -> list[float]:
    model = SpeechLikelihood(rate)
    return [each for begin in range(0, len(pcm), piece) for each in model.feed(pcm[begin : begin + piece])]


@pytest.mark.parametrize("rate", [8_000, 16_000, 24_000, 48_000])
def test_a_question_begins_and_ends_where_it_is_spoken(rate: int) -> None:
    detector = SpeechDetector()
    told = [event for each in likelihoods(question(rate), rate, rate // 25) if (event := detector.feed(each))]
    assert [type(event) for event in told] == [SpeechBegan, SpeechEnded]
    spoken_ms = soundfile.info(QUESTION).duration * 1000
    assert 900 <= told[0].at_ms <= 1400
    assert 1000 + spoken_ms * 0.6 <= told[1].at_ms <= 1200 + spoken_ms


def test_how_the_sound_is_cut_changes_nothing() -> None:
    pcm = question(16_000)
    whole = likelihoods(pcm, 16_000, len(pcm))
    for piece in (2, 640, 1000, 31_998):
        part = pcm[: 16_000 * 4] if piece == 2 else pcm
        assert likelihoods(part, 16_000, piece) == pytest.approx(whole[: len(part) // 1024], abs=0.01)


@pytest.mark.parametrize("level", [0.0, 0.001, 0.01, 0.1, 0.9])
def test_neither_silence_nor_noise_nor_a_tone_is_speech(level: float) -> None:
    chance = np.random.default_rng(1)
    sounds = chance.standard_normal(64_000) * level / 3, np.sin(np.arange(64_000) * 0.05) * level
    for sound in sounds:
        detector = SpeechDetector()
        told = [detector.feed(each) for each in likelihoods(pcm_of(sound), 16_000, 640)]
        assert not any(isinstance(event, SpeechBegan) for event in told)


def test_without_the_model_it_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    silero._session.cache_clear()
    monkeypatch.setattr(silero, "find_spec", lambda _: None)
    assert not silero.is_installed()
    with pytest.raises(NoDetector, match="silero-vad"):
        SpeechLikelihood(16_000)
