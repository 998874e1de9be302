"""How often strangers may have the identity provider asked."""

from __future__ import annotations

import pytest

from server.people.openid import sparing
from server.people.openid.sparing import Sparing, TooManySignIns


class Clock:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def takes(limit: Sparing, address: str, number: int) -> int:
    """How many of so many went through."""
    done = 0
    for _ in range(number):
        try:
            limit.take(address)
        except TooManySignIns:
            continue
        done += 1
    return done


def test_each_address_and_all_of_them_have_their_share_and_get_it_again() -> None:
    clock = Clock()
    limit = Sparing(6, 20, now=clock)
    assert [takes(limit, f"192.0.2.{number}", 10) for number in range(4)] == [6, 6, 6, 2]
    clock.seconds = 30.0
    assert takes(limit, "192.0.2.0", 10) == 3
    assert takes(limit, "2001:db8::1", 3) + takes(limit, "2001:db8::2", 6) == 6, "a network is one address"


def test_where_all_come_from_a_proxy_all_are_one() -> None:
    assert takes(Sparing(1, 5, by_address=False), "192.0.2.1", 10) == 5


def test_addresses_are_not_remembered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sparing, "MOST_KNOWN", 3)
    limit = Sparing(1, 100, now=Clock())
    assert [takes(limit, f"192.0.2.{number}", 2) for number in (1, 2, 3, 4, 4, 1)] == [1, 1, 1, 1, 0, 1]
