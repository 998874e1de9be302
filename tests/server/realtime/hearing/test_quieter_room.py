"""A session's microphone, with and without the noise of its room."""

from __future__ import annotations

import numpy as np

from server.realtime.hearing.quieter_room import QuieterRoom
from server.realtime.settings.session_settings import NoiseReductionSettings

RATE = 16_000
NOISE = np.random.default_rng(1).normal(0, 400, 4 * RATE).astype("<i2").tobytes()


def level(pcm: bytes) -> float:
    return float(np.frombuffer(pcm, "<i2").astype(float).std())


def test_noise_goes_from_when_the_client_asks_until_it_takes_that_back() -> None:
    room = QuieterRoom()
    assert room.heard(NOISE, RATE, None) == NOISE
    quieter = room.heard(NOISE, RATE, NoiseReductionSettings())
    assert len(quieter) == len(NOISE)
    assert level(quieter) < 0.8 * level(NOISE)
    assert room.heard(NOISE, RATE, None) == NOISE
