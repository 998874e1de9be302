import numpy as np
import pytest

from desktop.echo.played_sound import PlayedSound

RATE = 48_000


def tone(begin: float, count: int, rate: float = RATE) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.asarray(0.5 * np.sin(2 * np.pi * 300 * (begin + np.arange(count) / rate)))


def played(sound: PlayedSound, seconds: float, rate: int = RATE) -> None:
    sound.begin(rate)
    block = rate // 100
    for number in range(int(seconds * 100)):
        begin = number * block / rate
        sound.add((tone(begin, block, rate) * 32768).astype(np.int16), 10.0 + begin)


@pytest.mark.parametrize("rate", [48_000, 44_100])
def test_what_sounded_at_a_time_is_found_whatever_rate_the_device_has(rate: int) -> None:
    sound = PlayedSound()
    played(sound, 3.5, rate)
    assert sound.heard_from(12.0003, 960, RATE) == pytest.approx(tone(2.0003, 960), abs=0.002)


def test_what_is_not_known_is_silence() -> None:
    sound = PlayedSound()
    assert not sound.heard_from(10.0, 960, RATE).any()
    played(sound, 3.0)
    assert sound.known_until() == pytest.approx(13.0)
    assert not sound.heard_from(13.1, 960, RATE).any()  # not told yet
    assert not sound.heard_from(10.5, 960, RATE).any()  # forgotten
    assert not sound.heard_from(9.0, 960, RATE).any()


def test_without_a_device_nothing_sounds_and_that_is_known() -> None:
    sound = PlayedSound()
    played(sound, 1.0)
    sound.end()
    sound.add(np.ones(480, np.int16), 11.0)
    assert sound.known_until() == float("inf")
    assert not sound.heard_from(10.5, 960, RATE).any()


def test_another_device_is_another_way() -> None:
    sound = PlayedSound()
    played(sound, 0.5)
    way = sound.jumps
    sound.add(np.zeros(480, np.int16), 10.5)
    assert sound.jumps == way
    sound.begin(RATE)
    assert sound.jumps != way
