"""Where text is cut for speaking."""

# ruff: noqa: RUF001 other scripts have other commas
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.engines.tts.sentences import FIRST_CLAUSE, LONGEST, SHORTEST, Cutter, pieces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

WORDS = ["the", "Mr.", "Dr.", "5 p.m.", "J.", "3.14", "e.g.", "sky", "blue,", "is:", "Yes!", "No?", "end.", "—", "- a"]
WORDS += [
    '"Stop!"',
    "(so.)",
    "\n",
    "\n\n",
    "…",
    "**bold.**",
    "你好。",
    "好，",
    "😀",
    "https://a.org/b,c",
    "1,000",
    "   ",
]
TEXTS = st.one_of(st.text(max_size=400), st.lists(st.sampled_from(WORDS), max_size=120).map(" ".join))


def cut(chunks: Iterable[str], *, words: bool = False) -> list[str]:
    cutter = Cutter(words=words)
    given = [piece for chunk in chunks for piece in cutter.feed(chunk)]
    return given + cutter.finish()


@st.composite
def chunked(draw: st.DrawFn) -> tuple[str, list[str]]:
    text = draw(TEXTS)
    marks = sorted(draw(st.lists(st.integers(0, len(text)), max_size=30)))
    return text, [text[a:b] for a, b in zip([0, *marks], [*marks, len(text)], strict=True)]


@given(TEXTS)
def test_nothing_is_lost_or_added(text: str) -> None:
    assert "".join(cut([text])) == "".join(cut([text], words=True)) == text


@given(chunked())
def test_it_is_cut_the_same_however_it_arrives(case: tuple[str, list[str]]) -> None:
    text, chunks = case
    assert cut(chunks) == cut([text]) == cut(text)
    assert cut(chunks, words=True) == cut([text], words=True) == cut(text, words=True)


@given(TEXTS)
def test_pieces_are_worth_speaking_and_no_longer_than_allowed(text: str) -> None:
    found = cut([text])
    assert all(found)
    assert all(len(piece) <= LONGEST + SHORTEST for piece in found)
    assert all(len(piece.strip()) >= SHORTEST or len(piece) == LONGEST for piece in found[:-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Yes.", ["Yes."]),
        ("The sky is blue. It is the air.", ["The sky is blue. ", "It is the air."]),
        ("Yes. No. It depends on the air.", ["Yes. No. It depends on the air."]),
        ("He is Mr. J. R. R. Tolkien. He wrote.", ["He is Mr. J. R. R. Tolkien. ", "He wrote."]),
        ("It costs 1,000 or 3.5 a piece. Is it good?", ["It costs 1,000 or 3.5 a piece. ", "Is it good?"]),
        (
            "Here is what you need:\n- Milk and bread\n- Eggs and salt",
            ["Here is what you need:\n", "- Milk and bread\n", "- Eggs and salt"],
        ),
        (
            "你好。我是一个语音助手，很高兴认识你！今天天气怎么样？",
            ["你好。我是一个语音助手，很高兴认识你！", "今天天气怎么样？"],
        ),
    ],
)
def test_is_cut_after_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_the_first_piece_is_a_clause_and_later_ones_are_not() -> None:
    text = "As far as anybody can tell, the sky, which is large, is blue. As far as anybody can tell, it stays so."
    assert cut(text) == [
        "As far as anybody can tell, ",
        "the sky, which is large, is blue. ",
        "As far as anybody can tell, it stays so.",
    ]


def test_a_first_clause_is_given_as_soon_as_the_next_word_begins() -> None:
    cutter = Cutter()
    clause = "x" * FIRST_CLAUSE + ", "
    assert cutter.feed(clause) == []
    assert cutter.feed("y") == [clause]


def test_text_without_an_end_is_cut_at_a_space() -> None:
    assert cut(["word " * 200])[0] == "word " * (LONGEST // 5)


async def test_streaming_text_becomes_streaming_pieces() -> None:
    async def text() -> AsyncIterator[str]:
        for part in ("The sky is", " blue. It is", " the air."):
            yield part

    assert [piece async for piece in pieces(text())] == ["The sky is blue. ", "It is the air."]


def test_a_word_longer_than_any_piece_is_cut_in_the_middle() -> None:
    assert cut(["x" * (LONGEST + 200)])[0] == "x" * LONGEST


def test_an_end_that_comes_too_late_is_not_waited_for() -> None:
    text = "word " * (LONGEST // 5) + "on and on without a stop, and then. " + "more " * 60
    assert all(len(piece) <= LONGEST for piece in cut([text]))


def test_an_end_that_comes_too_late_does_not_make_a_piece_longer() -> None:
    text = "x" * (LONGEST + 1) + ". " + "And then it goes on. " * 3
    made = cut([text])
    assert "".join(made) == text
    assert max(map(len, made)) <= LONGEST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paris is the **capital** of France. It", ["Paris ", "is ", "the **capital** ", "of ", "France. ", "It"]),
        ("A 5 km walk on 5 March 2026 is", ["A 5 km walk ", "on 5 March 2026 is"]),
        ("World War II and Ludwig XIV. end", ["World ", "War II ", "and Ludwig XIV. end"]),
        ("See [all of it](https://a.org/b) now", ["See [all of it](https://a.org/b) now"]),
        ("if a<b and c>d then", ["if ", "a<b and c>d then"]),
        ("The tide is out. It", ["The ", "tide ", "is ", "out. ", "It"]),
        ("See it in fig. 5", ["See ", "it ", "in ", "fig. 5"]),
        ("It lasts 5 min. or so", ["It ", "lasts 5 min. or so"]),
        ("Herr Dr. Maier", ["Herr Dr. Maier"]),
        ("z. B. am 3. Mai", ["z. B. am 3. Mai"]),
        ("He *sighs deeply* and goes", ["He *sighs deeply* ", "and ", "goes"]),
    ],
)
def test_words_are_given_one_by_one_where_they_are_no_more_than_that(text: str, expected: list[str]) -> None:
    assert cut([text], words=True) == expected


@pytest.mark.parametrize(
    "text", ["It happens on Tuesday, March 5, 2026 at noon.", "We can say that fifteen - 3 = 12 now."]
)
def test_no_clause_ends_in_front_of_a_figure(text: str) -> None:
    assert cut([text]) == [text]


def test_what_is_left_is_what_no_piece_had_yet() -> None:
    cutter = Cutter()
    text = "That is a whole sentence, as it were. And th"
    cut_off = cutter.feed(text)
    assert cut_off
    assert "".join(cut_off) + cutter.left == text
