"""Which words were heard, given how much of the sound was played."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from server.conversations.alignment import TOLD_AGAIN_MS, AlignedText, ToldAlignment, ends_in


def laid_out(*stretches: tuple[str, float]) -> AlignedText:
    spoken = AlignedText()
    for text, milliseconds in stretches:
        spoken.add(text, milliseconds)
    return spoken


@pytest.mark.parametrize(
    ("milliseconds", "heard"),
    [
        (-5, ""),
        (0, ""),
        (100, ""),
        (499, "One"),
        (1000, "One two."),
        (1500, "One two. Three"),
        (2000, "One two. Three four."),
        (9999, "One two. Three four."),
    ],
)
def test_a_word_that_was_cut_off_was_not_heard(milliseconds: float, heard: str) -> None:
    assert laid_out(("One two.", 1000), (" Three four.", 1000)).heard(milliseconds) == heard


def test_sound_without_text_goes_on_with_the_text_before_it() -> None:
    spoken = laid_out(("One two", 100), ("", 900), (" three", 100))
    assert spoken.heard(500) == "One"
    assert spoken.heard(1000) == "One two"
    assert spoken.milliseconds == 1100


def test_text_without_sound_is_heard_with_what_went_before() -> None:
    assert laid_out(("One", 100), (" -", 0), (" two", 100)).heard(100) == "One -"


def test_nothing_said_is_nothing_heard() -> None:
    assert AlignedText().heard(100) == ""
    assert AlignedText().text == ""


def test_a_language_without_spaces_is_heard_to_the_end_of_a_stretch_only() -> None:
    spoken = laid_out(("你好世界。", 1000), ("再见。", 1000))
    assert spoken.heard(1500) == "你好世界。"


@given(
    st.lists(st.tuples(st.text(max_size=20), st.floats(0, 1000)), max_size=8), st.floats(0, 9000), st.floats(0, 9000)
)
@example([("one\ntwo", 70)], 35, 60)
def test_what_was_heard_is_a_beginning_and_grows_with_time(
    stretches: list[tuple[str, float]], one: float, other: float
) -> None:
    spoken = laid_out(*stretches)
    less, more = spoken.heard(min(one, other)), spoken.heard(max(one, other))
    assert spoken.text.startswith(less)
    assert more.startswith(less)
    assert spoken.heard(spoken.milliseconds) == spoken.text.rstrip()


@given(st.lists(st.tuples(st.text(max_size=20), st.integers(0, 1000)), max_size=8), st.integers(0, 9000))
def test_an_alignment_keeps_all_of_it(stretches: list[tuple[str, int]], milliseconds: int) -> None:
    spoken = laid_out(*stretches)
    again = AlignedText.aligned(spoken.text + " and so on", spoken.alignment)
    assert (again.text, again.milliseconds, again.alignment) == (spoken.text, spoken.milliseconds, spoken.alignment)
    assert again.heard(milliseconds) == spoken.heard(milliseconds)


def test_white_space_in_front_does_not_count() -> None:
    assert laid_out(("\n ", 100), (" One", 100)).alignment == "0:100 3:200"


def test_what_is_learned_exactly_takes_the_place_of_what_was_reckoned() -> None:
    spoken = laid_out(("One two.", 1000), (" Three.", 1000))
    spoken.learn("One two. Th", 700)
    assert spoken.alignment == "11:700 11:1000 15:2000"
    assert spoken.heard(699) == "One two."
    spoken.learn("One", 300)
    assert spoken.heard(300) == "One"
    assert spoken.milliseconds == 2000


def test_a_stretch_is_divided_by_how_much_there_is_to_say_of_each_part() -> None:
    spoken = AlignedText()
    spoken.add("Say $5.50 now", 500, [(3, 3), (1, 1), (5, 32), (1, 1), (3, 3)])
    spoken.add("", 500)
    assert spoken.alignment == "3:75 4:100 9:900 10:925 13:1000"
    assert [spoken.heard(ms) for ms in (80, 500, 899, 901, 1000)] == ["Say", "Say", "Say", "Say $5.50", "Say $5.50 now"]
    spoken.add(" Then", 100)
    assert spoken.heard(950) == "Say $5.50"


def test_white_space_in_front_takes_nothing_from_the_weights_of_the_words() -> None:
    spoken = AlignedText()
    spoken.add("  One two", 1000, [(2, 0), (3, 3), (1, 1), (3, 3)])
    assert spoken.heard(500) == "One"


@given(st.lists(st.tuples(st.text(max_size=20), st.integers(0, 1000)), max_size=12), st.booleans())
def test_who_puts_what_is_told_together_has_the_whole_alignment(
    stretches: list[tuple[str, int]], weighted: bool
) -> None:
    spoken, known = AlignedText(), list[tuple[int, int]]()
    told = ToldAlignment(spoken)
    for text, milliseconds in stretches:
        spoken.add(text, milliseconds, [(1, 3), (len(text) - 1, 1)] if weighted and text else ())
        if (news := told.news()) is not None:
            kept, ends = news
            known[kept:] = ends
    if (news := told.news(rest=True)) is not None:
        known[news[0] :] = news[1]
    assert known == (ends_in(spoken.alignment) if spoken.milliseconds else [])


def test_a_long_piece_is_told_again_as_its_sound_grows_and_not_with_every_crumb_of_it() -> None:
    spoken = AlignedText()
    told = ToldAlignment(spoken)
    news = []
    for crumb in range(40):
        spoken.add("" if crumb else "A long sentence.", 50)
        news.append(told.news())
    assert [each for each in news if each][:2] == [(0, [(16, 50)]), (0, [(16, 300)])]
    assert len([each for each in news if each]) == 40 * 50 // TOLD_AGAIN_MS
