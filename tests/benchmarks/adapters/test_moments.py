"""Which turn something belongs to, and what the server took of it."""

from __future__ import annotations

from benchmarks.adapters.moments import Moments, TalkTurns


def test_a_turn_is_found_by_its_word() -> None:
    turns = TalkTurns()
    first, second = turns.begin(), turns.begin()
    assert first != second
    assert all(word.isalpha() and word.islower() for word in (first, second))
    one, other = turns.of(f"What of {first}?"), turns.of(f"The tide of {second} is going out. The tide is")
    assert one is not None
    assert one is not other
    assert turns.of("What of nothing?") is None
    turns.end(one)
    assert turns.of(f"What of {first}?") is None
    assert turns.of(f"What of {second}?") is other


def test_what_the_providers_take_is_left_out() -> None:
    moments = Moments(1.0, 1.001, 1.021, 1.025, 1.125, 1.126, 1.176, 1.179)
    assert moments.is_whole
    assert {name: round(part, 6) for name, part in moments.parts.items()} == {
        "up": 1.0,
        "think": 4.0,
        "split": 1.0,
        "down": 3.0,
    }
    assert not Moments(1.0, 1.001).is_whole
