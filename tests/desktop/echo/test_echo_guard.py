"""Rooms are made here: what sounds, a little later and softer, is what is heard."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.echo.canceller import RATE, Canceller, webrtc_canceller
from desktop.echo.echo_guard import FRAME, EchoGuard
from desktop.echo.echo_verdict import Duplex
from desktop.echo.played_sound import PlayedSound

Sound = NDArray[np.float64]
AHEAD = 0.06


def nothing() -> Canceller | None:
    return None


def voice(seconds: float, seed: int = 5) -> Sound:
    """Noise with the rhythm of speech."""
    chance = np.random.default_rng(seed)
    time = np.arange(int(seconds * RATE)) / RATE
    return np.asarray(0.1 * chance.standard_normal(len(time)) * (np.sin(2 * np.pi * 2 * time) > -0.5))


def echo_of(played: Sound, late: float, softer: float = 0.3) -> Sound:
    chance = np.random.default_rng(6)
    echo = softer * np.concatenate([np.zeros(round(late * RATE)), played])[: len(played)]
    return np.asarray(echo + 0.0003 * chance.standard_normal(len(played)))


class Room:
    """Plays and hears, frame by frame."""

    def __init__(self, canceller: Callable[[], Canceller | None] = webrtc_canceller) -> None:
        self.played = PlayedSound()
        self.played.begin(RATE)
        self.told: list[Duplex] = []
        self.guard = EchoGuard(self.played, canceller, self.told.append)
        self._given = self._heard = 0

    def hear(self, played: Sound, heard: Sound) -> Sound:
        """What is left of what was heard."""
        begin, pcm = self._heard, (played * 32767).astype(np.int16)
        pieces = []
        for place in range(0, len(heard), FRAME):
            now = (begin + place + FRAME) / RATE
            while self._given < begin + len(pcm) and self._given / RATE < now + AHEAD:
                part = pcm[self._given - begin :][:240]
                self.played.add(part, self._given / RATE)
                self._given += len(part)
            block = (heard[place : place + FRAME] * 32767).astype(np.int16)
            pieces.append(self.guard.clean(block, (begin + place) / RATE))
        self._heard += len(heard)
        return np.concatenate(pieces) / 32767


def power_db(sound: Sound) -> float:
    return float(10 * np.log10(np.mean(sound**2) + 1e-12))


def test_the_voice_is_taken_out_of_what_is_heard() -> None:
    room, played = Room(), voice(5)
    heard = echo_of(played, 0.01)
    left = room.hear(played, heard)
    assert room.guard.duplex is Duplex.CANCELS
    assert room.told == [Duplex.CANCELS]
    assert power_db(heard[-2 * RATE :]) - power_db(left[-2 * RATE :]) > 20


def test_until_that_is_known_nothing_is_heard_while_it_sounds() -> None:
    room, played = Room(), voice(0.2)
    assert not room.hear(played, echo_of(played, 0.01)).any()


def test_where_another_device_has_it_nothing_is_heard_until_that_is_known() -> None:
    room, played = Room(), voice(5)
    room.hear(played, echo_of(played, 0.01))
    room.guard.moved()
    assert room.told == [Duplex.CANCELS, Duplex.UNSURE]
    other = voice(0.2, seed=8)
    assert not room.hear(other, echo_of(other, 0.05)).any()
    room.hear(played, echo_of(played, 0.05))
    assert room.told[-1] is Duplex.CANCELS


def test_a_key_that_is_held_lets_all_be_heard() -> None:
    room, played = Room(), voice(0.2)
    room.guard.open = True
    heard = echo_of(played, 0.01)
    left = room.hear(played, heard)
    assert left == pytest.approx(heard[: len(left)], abs=0.001)


def test_nothing_is_taken_from_what_is_heard_while_nothing_sounds() -> None:
    room = Room()
    heard = voice(0.5)
    left = room.hear(np.zeros(len(heard)), heard)
    assert left == pytest.approx(heard[: len(left)], abs=0.001)


def test_a_delay_that_no_device_tells_is_found() -> None:
    room, played = Room(), voice(8)
    heard = echo_of(played, 0.4)
    left = room.hear(played, heard)
    assert room.guard.duplex is Duplex.CANCELS
    assert power_db(heard[-2 * RATE :]) - power_db(left[-2 * RATE :]) > 20


def test_headphones_are_known_by_their_silence() -> None:
    room, played = Room(), voice(6)
    person = voice(6, seed=7) * 0.5
    left = room.hear(played, echo_of(played, 0.01, softer=0.0) + person)
    assert room.guard.duplex is Duplex.HEADPHONES
    assert power_db(left[-RATE:]) == pytest.approx(power_db(person[-RATE:]), abs=3)


def test_what_cannot_be_taken_out_is_not_heard() -> None:
    room, played = Room(nothing), voice(10)
    left = room.hear(played, echo_of(played, 0.01))
    assert room.guard.duplex is Duplex.FAILS
    assert not left.any()
    silence = np.zeros(RATE)
    after = room.hear(silence, silence + 0.01)
    assert after[-FRAME:] == pytest.approx(0.01, abs=0.001)


def test_without_a_canceller_headphones_are_found_all_the_same() -> None:
    room, played = Room(nothing), voice(6)
    room.hear(played, echo_of(played, 0.01, softer=0.0))
    assert room.guard.duplex is Duplex.HEADPHONES


def test_another_speaker_is_learnt_anew() -> None:
    room, played = Room(), voice(3)
    room.hear(played, echo_of(played, 0.01))
    room.played.end()
    room.played.begin(RATE)
    room.hear(played[:FRAME], echo_of(played, 0.01)[:FRAME])
    assert room.guard.duplex is Duplex.UNSURE
    assert room.told[-1] is Duplex.UNSURE


def test_another_microphone_begins_anew() -> None:
    room, played = Room(), voice(3)
    room.hear(played, echo_of(played, 0.01))
    room.guard.begin()
    assert room.guard.duplex is Duplex.UNSURE
