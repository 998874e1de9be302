"""Amounts as people write them."""

from __future__ import annotations

import pytest

from server.quotas.sentences import amount
from server.quotas.told import in_its_unit, read_amount


def test_each_number_of_minutes_with_one_decimal_is_read_as_it_is_written() -> None:
    for tenths in range(20_000):
        text = f"{tenths // 10}.{tenths % 10}"
        read = read_amount("voice_minutes_day", text)
        assert read == tenths * 6000
        assert in_its_unit("voice_minutes_day", read) == float(text)


def test_money_is_counted_in_millionths() -> None:
    assert read_amount("money_month", "2.5") == 2_500_000
    assert in_its_unit("money_month", 2_500_000) == 2.5
    assert amount("money_month", 2_500_000) == "2.50"


@pytest.mark.parametrize("text", ["", "x", "-1", "nan", "inf", "1e999999", "1e20", "0.00001", "1,5"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no "):
        read_amount("voice_minutes_day", text)
