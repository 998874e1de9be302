"""When a cue is due."""

from __future__ import annotations

from desktop.audio.cue_chooser import CueChooser
from desktop.audio.cues import Cue
from desktop.audio.microphone import MicrophoneState
from server.protocol.turn import Phase

LIVE, ARMED, OPENING, FAILED = (
    MicrophoneState.LIVE,
    MicrophoneState.ARMED,
    MicrophoneState.OPENING,
    MicrophoneState.FAILED,
)


def played(*steps: Phase | MicrophoneState) -> list[Cue | None]:
    chooser = CueChooser()
    return [
        chooser.phase_changed(step) if isinstance(step, Phase) else chooser.microphone_changed(step) for step in steps
    ]


def test_one_when_it_opens_and_one_when_it_closes() -> None:
    assert played(LIVE, Phase.LISTENING, ARMED, Phase.THINKING) == [None, Cue.OPEN, None, Cue.CLOSE]


def test_a_headset_that_wakes_up_is_told_when_it_listens() -> None:
    assert played(OPENING, Phase.LISTENING, LIVE) == [None, None, Cue.OPEN]


def test_none_without_a_microphone() -> None:
    assert played(FAILED, Phase.LISTENING, Phase.IDLE) == [None, None, None]


def test_one_that_vanishes_and_comes_back_is_told_once() -> None:
    assert played(LIVE, Phase.LISTENING, FAILED, LIVE, Phase.IDLE) == [None, Cue.OPEN, None, None, Cue.CLOSE]


def test_a_reply_that_falls_silent_tells_it_already() -> None:
    assert played(Phase.SPEAKING, LIVE, Phase.LISTENING, Phase.THINKING) == [None, None, None, Cue.CLOSE]


def test_a_meter_makes_no_sound() -> None:
    assert played(LIVE, ARMED, LIVE) == [None, None, None]
