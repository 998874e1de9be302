"""The bundled voice, cut in two and whole."""

from __future__ import annotations

import numpy as np
import pytest

from server.engines.tts.piper import voice as piper_voice
from server.engines.tts.piper.voice import PORTIONS, Sentence, Voice, load_voice
from server.engines.tts.piper.voices import bundled_voice

TEXT = "As far as anybody can tell, the largest ocean is the Pacific."


@pytest.fixture(scope="module")
def voice() -> Voice:
    file = bundled_voice()
    assert file is not None
    return load_voice(file)


@pytest.fixture(scope="module")
def whole(voice: Voice) -> Voice:
    """The same model, not cut."""
    file = bundled_voice()
    assert file is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(piper_voice, "halves", lambda model: None)
        return load_voice(file)


def samples(portions: list[bytes]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.frombuffer(b"".join(portions), "<i2").astype(float)


def test_sound_made_bit_by_bit_is_the_sound_made_at_once(voice: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = voice.read(TEXT)
    bits = list(voice.sound(sentences))
    monkeypatch.setattr(piper_voice, "PORTIONS", (10_000,))
    at_once = list(voice.sound(sentences))
    assert (len(bits) > 2, len(at_once)) == (True, 1)
    assert np.abs(samples(bits) - samples(at_once)).max() <= 1


def test_the_first_portion_is_the_smallest(voice: Voice) -> None:
    sizes = [len(portion) for portion in voice.sound(voice.read(TEXT))]
    columns = [size / 2 / 256 for size in sizes]
    assert columns[: len(PORTIONS)] == list(PORTIONS[: len(columns)])


def test_the_sounds_last_as_long_as_is_said(voice: Voice) -> None:
    (sentence,) = voice.read(TEXT)
    told = sum(sound.samples for sound in sentence.timed)
    assert told == len(samples(list(voice.sound([sentence]))))


def test_each_sentence_is_read_by_itself(voice: Voice) -> None:
    assert len(voice.read("It is deep. It is wide.")) == 2


def test_is_as_loud_as_a_voice_that_was_not_cut(voice: Voice, whole: Voice) -> None:
    def loudness(of: Voice) -> float:
        heard = samples(list(of.sound(of.read(TEXT))))
        return float(np.sqrt((heard * heard).mean()))

    assert loudness(voice) == pytest.approx(loudness(whole), rel=0.4)  # the voice is never twice the same
    assert np.abs(samples(list(voice.sound(voice.read(TEXT))))).max() > 10_000


def test_what_is_too_loud_is_bent_and_not_cut_off(whole: Voice) -> None:
    ramp = np.linspace(0, 4, 100, dtype=np.float32)
    (pcm,) = whole.sound([Sentence(ramp, [])])
    heard = np.frombuffer(pcm, "<i2")
    rising = heard[heard < 32_000]
    assert (np.diff(rising) > 0).all()
    assert heard.max() <= 32_767


def test_an_uncut_voice_tells_no_durations(whole: Voice) -> None:
    assert [sentence.timed for sentence in whole.read("Yes.")] == [[]]
