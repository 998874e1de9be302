"""Which character sounds when."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.sound_map import SoundMap

STRETCHES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 900)), min_size=1, max_size=12)


def laid(stretches: list[tuple[int, int]]) -> SoundMap:
    ends = []
    characters = milliseconds = 0
    for more, longer in stretches:
        characters, milliseconds = characters + more, milliseconds + longer
        ends.append((characters, milliseconds))
    return SoundMap(ends)


@given(STRETCHES, st.integers(0, 12_000), st.integers(0, 12_000))
def test_the_voice_never_goes_backwards(stretches: list[tuple[int, int]], one: int, other: int) -> None:
    known = laid(stretches)
    assert known.character_at(min(one, other)) <= known.character_at(max(one, other)) <= known.characters


@given(STRETCHES, st.integers(0, 400))
def test_who_goes_on_from_a_character_hears_it_and_not_the_one_before(
    stretches: list[tuple[int, int]], character: int
) -> None:
    known = laid(stretches)
    begin = known.milliseconds_at(character)
    assert 0 <= begin <= known.milliseconds
    if character < known.characters:
        assert known.character_at(begin) <= character or begin == 0


def test_between_two_ends_text_and_sound_go_on_evenly() -> None:
    known = SoundMap([(8, 1000), (20, 2000)])
    assert [known.character_at(ms) for ms in (0, 500, 1000, 1500, 2000, 9000)] == [0, 4, 8, 14, 20, 20]
    assert [known.milliseconds_at(place) for place in (0, 4, 8, 14, 20, 99)] == [0, 500, 1000, 1500, 2000, 2000]


def test_what_is_told_anew_replaces_what_was_known_of_it() -> None:
    known = SoundMap()
    assert not known
    known.learn(0, [(4, 100), (20, 300)])
    known.learn(1, [(20, 1700), (30, 1800)])
    assert (known.characters, known.milliseconds, known.character_at(900)) == (30, 1800, 12)
