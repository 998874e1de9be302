"""Trying the devices, with a speaker that notes what it is told to play."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop.audio.speaker import Speaker
from desktop.talk.device_test import RECORDED, DeviceTest


class Notes:
    """A speaker on paper."""

    def __init__(self) -> None:
        self.played: dict[str, bytes] = {}
        self.ended: list[str] = []
        self.silenced = 0

    def play(self, item_id: str, pcm: bytes) -> None:
        self.played[item_id] = self.played.get(item_id, b"") + pcm

    def end(self, item_id: str) -> None:
        self.ended.append(item_id)

    def silence(self) -> None:
        self.silenced += 1


class Trial:
    """A check and what it said."""

    def __init__(self) -> None:
        self.speaker = Notes()
        self.check = DeviceTest(cast("Speaker", self.speaker))
        self.said: list[tuple[str, str, str]] = []
        self.check.microphone_tested.connect(lambda told: self.said.append(("microphone", told.kind, told.text)))
        self.check.speaker_tested.connect(lambda told: self.said.append(("speaker", told.kind, told.text)))


@pytest.fixture
def trial(qtbot: QtBot) -> Trial:
    return Trial()


def spoken(size: int = RECORDED) -> bytes:
    """As loud as a person."""
    return np.tile(np.array([3000, -3000], np.int16), size // 4).tobytes()


def test_the_speaker_plays_notes_and_says_when_they_are_over(trial: Trial) -> None:
    trial.check.test_speaker()
    (item,) = trial.speaker.played
    assert trial.speaker.ended == [item]
    assert trial.check.drained(item)
    assert [said[:2] for said in trial.said] == [("speaker", "busy"), ("speaker", "ok")]


def test_what_the_microphone_heard_is_played(trial: Trial) -> None:
    trial.check.test_microphone()
    half = spoken(RECORDED // 2)
    trial.check.take(half)
    assert not trial.speaker.played
    trial.check.take(half)
    trial.check.take(half)
    ((item, pcm),) = trial.speaker.played.items()
    assert pcm == half + half, "and nothing that came after"
    assert trial.check.drained(item)
    assert [said[:2] for said in trial.said] == [("microphone", "busy"), ("microphone", "busy"), ("microphone", "ok")]


def test_silence_is_not_played_but_told(trial: Trial) -> None:
    trial.check.test_microphone()
    trial.check.take(bytes(RECORDED))
    assert not trial.speaker.played
    assert trial.said[1][:2] == ("microphone", "warning")
    assert "Nothing was recorded" in trial.said[1][2]


def test_a_device_that_goes_ends_the_test_with_the_reason(trial: Trial) -> None:
    trial.check.test_microphone()
    trial.check.fail("The microphone was disconnected.")
    trial.check.take(spoken())
    assert trial.said[1:] == [("microphone", "warning", "The microphone was disconnected.")]
    assert not trial.speaker.played


def test_a_microphone_that_brings_nothing_is_not_waited_for(trial: Trial) -> None:
    trial.check.test_microphone()
    trial.check._patience.timeout.emit()
    assert trial.said[-1] == ("microphone", "warning", "No sound comes from the microphone.")


def test_stopping_falls_silent_and_takes_the_sentence_back(trial: Trial) -> None:
    trial.check.test_speaker()
    trial.check.stop()
    assert trial.speaker.silenced == 1
    assert trial.said[-1] == ("speaker", "info", "")
    trial.check.stop()
    assert trial.speaker.silenced == 1


def test_a_new_test_ends_the_one_before(trial: Trial) -> None:
    trial.check.test_microphone()
    trial.check.test_speaker()
    trial.check.take(spoken())
    assert len(trial.speaker.played) == 1
    assert ("microphone", "info", "") in trial.said


def test_the_end_of_a_reply_is_none_of_its_business(trial: Trial) -> None:
    trial.check.test_speaker()
    assert not trial.check.drained("item_1")
    assert trial.said[-1][1] == "busy"
