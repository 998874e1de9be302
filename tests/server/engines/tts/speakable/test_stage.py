"""The one stage between what is written and what a voice says."""

from __future__ import annotations

import itertools
from typing import Literal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.engines import Manner
from server.engines.tts.sentences import Cutter
from server.engines.tts.speakable.spoken import Spoken
from server.engines.tts.speakable.stage import Speakable
from tests.server.engines.tts.speakable.tables import ENGLISH, GERMAN

ROWS = [
    (language, *row) for language, table in (("en", ENGLISH), ("de", GERMAN)) for rows in table.values() for row in rows
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from([row[1] for row in ROWS]), max_size=6).map(" ".join))
LANGUAGES = st.sampled_from(["en-US", "de-DE", "fr", "zh", None])


def words(text: str, language: str | None = "en", **manner: Literal["named", "read"]) -> str:
    return Speakable(language, Manner(**manner)).say(text).text.strip()  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "written", "said"), ROWS)
def test_the_voice_says_what_is_written(language: str, written: str, said: str) -> None:
    assert words(written, language) == said


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_every_character_that_was_written_is_laid_along_what_is_said_in_order(text: str, language: str | None) -> None:
    spoken = Speakable(language, Manner("named", "read")).say(text)
    assert "".join(text[part.begin : part.end] for part in spoken.parts) == text
    assert all(part.begin <= part.end for part in spoken.parts)
    assert [part.begin for part in spoken.parts[1:]] == [part.end for part in spoken.parts[:-1]]


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_words_lie_in_stretches_of_the_text_that_follow_one_another(text: str, language: str | None) -> None:
    spoken = Speakable(language).say(text)
    stretches = spoken.stretches()
    assert all(stretch.begin < stretch.end and stretch.words > 0 for stretch in stretches)
    assert all(one.end <= other.begin for one, other in itertools.pairwise(stretches))


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_what_is_said_has_no_marks(text: str, language: str | None) -> None:
    said = words(text, language)
    assert not set(said) & set("`[]{}|\\\n\x01\x02\x03😀")
    assert "  " not in said
    assert not said or any(map(str.isalnum, said))


@settings(deadline=None)
@given(TEXTS, st.integers(1, 9), st.booleans())
@example(text="00000000000000000000000 - :", step=1, one_by_one=True)
def test_it_is_said_the_same_however_it_arrives(text: str, step: int, one_by_one: bool) -> None:
    assert streamed(text, step, words=one_by_one) == streamed(text, len(text) + 1, words=one_by_one)


def streamed(text: str, step: int, *, words: bool) -> list[Spoken]:
    cutter, speakable = Cutter(words=words), Speakable("en")
    chunks = [cutter.feed(text[at : at + step]) for at in range(0, len(text), step)]
    return [speakable.say(piece) for chunk in [*chunks, cutter.finish()] for piece in chunk]


@pytest.mark.parametrize(
    "text",
    [
        "On 5 March 2026 we left for a 5 km walk. It cost $5 million, e.g. 3*4=12. World War II ended in 1945.",
        "If a<b and c>d then **call** +49 170 1234567, or write to john@example.com and see [the docs](https://a.org).",
        "The train leaves at 5 p.m. from Paris. Louis XIV was there *sighs* and so was I, at 20 °C or so.",
    ],
)
def test_word_by_word_it_is_said_as_in_sentences(text: str) -> None:
    said = [
        "".join(part.said for spoken in streamed(text, 3, words=each) for part in spoken.parts)
        for each in (True, False)
    ]
    assert said[0] == said[1] == words(text)


def test_a_block_of_code_is_mentioned_once_however_many_pieces_it_has() -> None:
    speakable = Speakable("en")
    pieces = ["Here it is:\n", "```python\n", "def f():\n", "    return [1, 2]. And so on.\n", "```\n", "Done."]
    assert [speakable.say(piece).text.strip() for piece in pieces] == ["Here it is:", "code.", "", "", "", "Done."]


def test_a_block_of_code_is_read_on_wish() -> None:
    assert words("So:\n```python\nx = f(2)\n```\nDone.", code="read") == "So: x equals f(two). Done."


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "I ❤️ it 👍🏽!", "I red heart, it thumbs up!"),
        ("en", "*sighs* Fine :-)", "sighs, Fine smile"),
        ("en", "Hello 🏴󠁧󠁢󠁥󠁮󠁧󠁿.", "Hello England."),
        ("de", "Ja 👍", "Ja daumen hoch"),
        ("de", "*seufzt* Na gut", "seufzt, Na gut"),
    ],
)
def test_pictures_and_what_is_done_are_named_on_wish(language: str, written: str, said: str) -> None:
    assert words(written, language, emoji="named") == said


def test_what_no_voice_can_read_is_told_once_in_a_reply_and_never_spelled() -> None:
    speakable = Speakable("en")
    assert speakable.say("你好 is hello. ").text == "(text in Chinese) is hello. "
    assert speakable.say("And 再见 is bye.").text == "And is bye."
    assert speakable.say(" Or привет.").text == " Or (text in Russian)."


@pytest.mark.parametrize(
    ("language", "written"),
    [("zh-CN", "你好。"), ("ja", "日本語です"), ("ru_RU", "привет"), (None, "你好"), ("el", "καλημέρα")],
)
def test_a_voice_of_the_language_reads_it(language: str | None, written: str) -> None:
    assert words(written, language) == written


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Es kostet 5,50 € und ist gut.", "Es kostet fünf Euro fünfzig und ist gut."),
        ("It is 5 km to the sea.", "It is five kilometers to the sea."),
        ("5 km", "five kilometers"),
    ],
)
def test_a_voice_of_any_language_says_it_in_that_of_the_text(text: str, said: str) -> None:
    assert words(text, None) == said


def test_where_a_text_does_not_tell_its_language_it_is_that_of_the_settings_or_of_the_piece_before() -> None:
    speakable = Speakable(None, usual="de")
    assert speakable.say("5 km").text == "fünf Kilometer"
    assert speakable.say("That is the way to the sea.").text
    assert speakable.say("5 km").text.strip() == "five kilometers"


def test_a_language_whose_words_are_not_known_keeps_its_figures() -> None:
    assert words("Il **fait** 20 °C 🙂 à `Paris`, 3 < 4.", "fr") == "Il fait 20 °C à Paris, 3 < 4."


def test_marks_belong_to_the_words_they_stand_at() -> None:
    spoken = Speakable("en").say("Say **it** now")
    assert [spoken.written[each.begin : each.end] for each in spoken.stretches()] == ["Say", "**it**", "now"]
