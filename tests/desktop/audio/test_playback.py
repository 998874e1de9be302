"""The queue between program and device: complete, in order, counted, never a click."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.audio.playback import FADE_SECONDS, Heard, Playback
from tests.desktop.audio.listening import Signal, speech, steepest, tone

if TYPE_CHECKING:
    from desktop.audio.streams.stream import Samples

RATE = 48_000
BLOCK = 480
FADE_MS = round(FADE_SECONDS * 1000)


def samples(sound: Signal) -> Samples:
    return (sound * 32767).astype(np.int16)


class Device:
    """Asks for block after block; block number n sounds at n * 10 ms."""

    def __init__(self, playback: Playback) -> None:
        self.playback = playback
        self.sounded: list[Samples] = []
        self.finished: list[str] = []

    @property
    def now(self) -> float:
        """When everything that was given has sounded."""
        return len(self.sounded) * BLOCK / RATE

    def play(self, blocks: int, size: int = BLOCK) -> Samples:
        """What sounds in the next blocks."""
        for _ in range(blocks):
            block = np.zeros(size, np.int16)
            self.finished += self.playback.fill(block, self.now)
            self.sounded.append(block)
        return np.concatenate(self.sounded[-blocks:])


@pytest.fixture
def playback() -> Playback:
    return Playback(RATE)


@pytest.fixture
def device(playback: Playback) -> Device:
    return Device(playback)


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=20), st.integers(100, 2000))
def test_everything_sounds_in_order_however_it_is_cut(cuts: list[int], size: int) -> None:
    playback = Playback(RATE)
    device = Device(playback)
    whole = samples(tone(1, RATE))
    places = np.cumsum([0, *cuts])
    for begin, end in pairwise(places):
        playback.add("a", whole[begin:end])
    playback.end("a")
    total = min(int(places[-1]), len(whole))
    sounded = device.play(total // size + 1, size)
    assert np.array_equal(sounded[:total], whole[:total])
    assert not sounded[total:].any()
    assert device.finished == ["a"]
    assert playback.played_ms("a", 100) == total * 1000 // RATE


def test_one_item_follows_the_other_without_a_gap(playback: Playback, device: Device) -> None:
    whole = samples(speech(2, 1, RATE))
    for item, part in (("a", whole[:20_001]), ("b", whole[20_001:])):
        playback.add(item, part)
        playback.end(item)
    assert np.array_equal(device.play(100), whole)
    assert device.finished == ["a", "b"]


def test_an_item_without_sound_ends_in_its_place(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(0.02, RATE)))
    for item in "abc":
        playback.end(item)
    device.play(1)
    assert device.finished == []
    device.play(2)
    assert device.finished == ["a", "b", "c"]


def test_silence_fades_what_sounds_and_drops_the_rest(playback: Playback, device: Device) -> None:
    for item in ("a", "b"):
        playback.add(item, samples(tone(1, RATE)))
    device.play(10)
    assert playback.silence(device.now) == Heard("a", 100 + FADE_MS)
    sounded = np.concatenate([device.play(5), device.play(5)])
    assert sounded[: BLOCK // 2].any()
    assert not sounded[BLOCK // 2 :].any()
    assert device.finished == []
    assert playback.played_ms("a", device.now) == 100 + FADE_MS
    assert playback.played_ms("b", device.now) == 0


@pytest.mark.parametrize("after", range(1, 12))
def test_silence_never_clicks(playback: Playback, device: Device, after: int) -> None:
    sound = samples(tone(1, RATE, pitch=311))
    playback.add("a", sound)
    device.play(after)
    playback.silence(device.now)
    playback.add("b", sound[:0])
    device.play(3)
    natural = steepest(sound / 32768)
    assert steepest(np.concatenate(device.sounded) / 32768) < 1.2 * natural


def test_silence_while_the_tail_is_still_in_the_device_names_the_item(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(0.05, RATE)))
    playback.end("a")
    device.play(6)
    assert playback.silence(device.now - 0.03) == Heard("a", 50)
    assert playback.silence(device.now - 0.03) == Heard(None, 0)


def test_silence_before_the_first_sample_plays_none(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(1, RATE)))
    assert playback.silence(0) == Heard("a", 0)
    assert not device.play(3).any()


def test_silence_when_nothing_plays(playback: Playback) -> None:
    assert playback.silence(0) == Heard(None, 0)


def test_a_starved_item_pauses_without_a_click_and_without_counting(playback: Playback, device: Device) -> None:
    sound = samples(tone(0.3, RATE))
    playback.add("a", sound[:7000])
    device.play(40)
    assert playback.played_ms("a", device.now) <= 7000 * 1000 // RATE
    playback.add("a", sound[7000:])
    playback.end("a")
    device.play(40)
    whole = np.concatenate(device.sounded)
    assert steepest(whole / 32768) < 1.2 * steepest(sound / 32768)
    assert playback.played_ms("a", device.now) == 300
    assert device.finished == ["a"]


def test_crumbs_are_gathered_before_a_starved_item_goes_on(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(0.1, RATE)))
    device.play(20)
    playback.add("a", samples(tone(0.002, RATE)))
    assert not device.play(2).any()
    playback.add("a", samples(tone(0.1, RATE)))
    assert device.play(2).any()


def test_played_counts_what_has_left_the_device(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(1, RATE)))
    device.play(10)
    assert playback.played_ms("a", -1) == 0
    assert playback.played_ms("a", 0.055) == 55
    assert playback.played_ms("a", 0.1) == 100
    assert playback.played_ms("unknown", 0.1) == 0


def test_an_item_sounds_until_all_of_it_has_however_the_latency_changes(playback: Playback) -> None:
    playback.add("a", samples(tone(0.02, RATE)))
    playback.end("a")
    for starts in (0.5, 0.1):
        playback.fill(np.zeros(BLOCK, np.int16), starts)
    until = playback.sounds_until("a")
    assert until == pytest.approx(0.51)
    assert playback.played_ms("a", until - 0.002) < 20
    assert playback.played_ms("a", until) == 20
    assert playback.sounds_until("unknown") == 0


def test_another_rate_keeps_the_rest_and_the_count(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(1, RATE)))
    device.play(50)
    rest = {item: sound[::2] for item, sound in playback.rest().items()}
    playback.retune(RATE // 2, rest)
    playback.end("a")
    assert playback.played_ms("a", device.now) == 500
    device.play(50, BLOCK // 2)
    assert device.finished == ["a"]
    assert playback.played_ms("a", 100) == 1000


def test_an_interrupted_item_goes_on_gently_where_it_was(playback: Playback, device: Device) -> None:
    sound = samples(tone(0.5, RATE, pitch=330))
    playback.add("a", sound)
    playback.end("a")
    device.play(10)
    playback.interrupt()
    again = device.play(40)
    assert steepest(np.concatenate([[0], again]) / 32768) < 1.2 * steepest(sound / 32768)
    assert np.array_equal(again[BLOCK:], sound[11 * BLOCK :])
    assert device.finished == ["a"]


def test_the_fade_of_a_silenced_item_is_not_heard_from_the_next_device(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(0.5, RATE)))
    device.play(10)
    playback.silence(device.now)
    playback.interrupt()
    assert not device.play(2).any()


def test_dropping_names_what_was_still_to_be_heard(playback: Playback, device: Device) -> None:
    for item in ("a", "b"):
        playback.add(item, samples(tone(1, RATE)))
    device.play(1)
    assert playback.drop() == ["a", "b"]
    assert not device.play(2).any()


@pytest.mark.parametrize("after", range(1, 12))
def test_a_pause_is_silent_loses_nothing_and_never_clicks(playback: Playback, device: Device, after: int) -> None:
    sound = samples(tone(0.5, RATE, pitch=311))
    playback.add("a", sound)
    playback.end("a")
    device.play(after)
    playback.pause()
    device.play(1)
    at_pause = playback.played_ms("a", device.now)
    assert not device.play(20).any()
    assert playback.played_ms("a", device.now) == at_pause == after * 10 + FADE_MS
    playback.resume()
    device.play(60)
    assert device.finished == ["a"]
    assert playback.played_ms("a", device.now) == 500
    assert steepest(np.concatenate(device.sounded) / 32768) < 1.2 * steepest(sound / 32768)


def test_what_is_paused_before_its_first_sound_begins_with_it(playback: Playback, device: Device) -> None:
    sound = samples(tone(0.1, RATE))
    playback.add("a", sound)
    playback.end("a")
    playback.pause()
    assert not device.play(5).any()
    playback.resume()
    assert np.array_equal(device.play(10), sound)


def test_who_is_silenced_while_paused_was_heard_up_to_the_pause_and_makes_no_sound(
    playback: Playback, device: Device
) -> None:
    playback.add("a", samples(tone(1, RATE)))
    device.play(10)
    playback.pause()
    device.play(5)
    assert playback.silence(device.now) == Heard("a", 100 + FADE_MS)
    assert not device.play(5).any()
    playback.add("b", samples(tone(1, RATE)))
    assert device.play(5).any()


def test_what_arrives_while_paused_waits(playback: Playback, device: Device) -> None:
    playback.add("a", samples(tone(0.1, RATE)))
    device.play(5)
    playback.pause()
    playback.add("a", samples(tone(0.1, RATE)))
    playback.end("a")
    device.play(1)
    assert not device.play(20).any()
    playback.resume()
    device.play(30)
    assert (device.finished, playback.played_ms("a", device.now)) == (["a"], 200)


def test_nothing_is_paused_where_nothing_plays(playback: Playback, device: Device) -> None:
    playback.pause()
    assert not playback.paused
    playback.add("a", samples(tone(1, RATE)))
    assert device.play(5).any()
