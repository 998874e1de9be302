"""How long sound is, and how large."""

from __future__ import annotations

import pytest

from server.protocol.audio import G711_RATE, RATES, WIRE_FORMAT, SoundFormat, duration_ms, size_of


@pytest.mark.parametrize("rate", RATES)
def test_a_second_is_as_many_samples_as_its_rate(rate: int) -> None:
    assert size_of(1, rate) == 2 * rate
    assert duration_ms(2 * rate, rate) == 1000


def test_what_is_left_of_a_sample_or_a_millisecond_does_not_count() -> None:
    assert size_of(0.00007, 24_000) == 2
    assert duration_ms(94, 24_000) == 1
    assert duration_ms(95, 24_000) == 1
    assert duration_ms(0, 16_000) == 0


def test_the_same_bytes_last_longer_where_a_sample_is_one() -> None:
    assert WIRE_FORMAT.seconds(48_000) == 1
    assert SoundFormat(G711_RATE, "audio/pcmu").seconds(8_000) == 1
