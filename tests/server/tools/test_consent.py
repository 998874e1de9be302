"""What counts as leave to do something."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from server.engines import FunctionCall
from server.tools.approvals import EXPIRES_SECONDS, Approvals
from server.tools.consent import decision


@pytest.mark.parametrize("said", ["Yes.", "yes, please!", "Go ahead", "Ja.", "Ja, bitte.", "Mach das!", " YES "])
def test_plain_words_approve(said: str) -> None:
    assert decision(said) == "approve"
    assert decision(said, "Shall I write this note?") == "approve"


@pytest.mark.parametrize("said", ["No.", "No, don't", "nein danke", "Nicht jetzt", "Stop!", "cancel that"])
def test_plain_words_refuse(said: str) -> None:
    assert decision(said) == "refuse"


BEFORE = ("", "not", "he said", "she says", "if I say", "don't say", "the word", "maybe", "oh", "did I say",
          "nobody said", "the answer was not", "I never said", "they would say", "sie sagte", "sag nicht")  # fmt: skip
WORDS = ("yes", "yes please", "ja", "go ahead", "do it", "ja bitte", "yеs", "y e s", "yes yes", "yesterday", "jа")  # noqa: RUF001
AFTER = ("", "but not now", "or no", "?", "and no", "said the man", "wait no", "aber nicht", "I think",
         "to something else", "after tomorrow")  # fmt: skip


def test_none_of_many_transcripts_that_only_sound_like_it_approves() -> None:
    plain = {"yes", "yes please", "ja", "go ahead", "do it", "ja bitte"}
    tried = [
        " ".join(part for part in parts if part)
        for parts in itertools.product(BEFORE, WORDS, AFTER)
        if parts[0] or parts[2] or parts[1] not in plain
    ]
    assert len(tried) > 1_000
    assert [said for said in tried if decision(said) == "approve"] == []


@pytest.mark.parametrize(
    "said", ["", "?", "yes\u200b", "yes\x00", "yes" * 100, "yes\nno", "[yes]", '"yes"', "Yes? ", "\uff39\uff25\uff33"]
)
def test_what_is_not_plainly_said_approves_nothing(said: str) -> None:
    assert decision(said) != "approve"


def test_what_the_assistant_said_itself_approves_nothing() -> None:
    assert decision("yes", "Shall I? Say yes, and I do it.") is None
    assert decision("do it", "Shall I? Say yes, and I do it.") is None


MARKS = (
    '"{}"', "'{}'", "**{}**", "*{}*", "_{}_", "`{}`", "({})", "[{}]", "„{}“", "«{}»", "“{}”", "{}…", "{}?", "{}/no",
    "{}\n", "no/{}", "{}—or", "- {}", "> {}", "~~{}~~", "|{}|", "\u200b{}\u200b", "[{}](https://a)", "<b>{}</b>",
)  # fmt: skip
AROUND = ("{}", "Say {} and I do it.", "She wrote {} to you.", "Sag {}, dann mache ich es.", "Shall I use note: {}?")
CASES: tuple[Callable[[str], str], ...] = (
    str.lower,
    str.upper,
    str.title,
    lambda word: word.translate({code: code + 0xFEE0 for code in range(0x61, 0x7B)}),
)


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("do it", "Shall I [do](https://a) it?"),
        ("ja bitte", "[ja](x) bitte"),
        ("do it", "do<br>it"),
        ("yes please", "yes&nbsp;please"),
    ],
)
def test_nor_do_its_words_that_marks_stand_between(heard: str, written: str) -> None:
    assert decision(heard, written) is None


def test_nor_does_its_voice_heard_again_however_the_words_were_written() -> None:
    tried = [
        (word, around.format(mark.format(case(word))))
        for word in ("yes", "ja", "do it", "go ahead", "yes please", "ja bitte", "mach das")
        for mark, around, case in itertools.product(MARKS, AROUND, CASES)
    ]
    tried += [("yes", "**y**es"), ("yes", "y\u00ades"), ("ja", "<b>j</b>a")]
    assert len(tried) > 1_000
    assert [each for each in tried if decision(*each) == "approve"] == []


QUOTED = ("{}", '"{}"', "“{}”", "«{}»", "„{}“", "'{}'", "({})", "*{}*", "{}…", "…{}", "{} {}", "{}-{}", "{}/{}")
OTHERS = [
    "oui",
    "sí",
    "si",
    "sim",
    "da",
    "да",
    "tak",
    "はい",
    "نعم",
    "好的",
    "hai",
    "jawohl",
    "yeah",
    "yep",
    "ok",
    "okay",
    "sure",
]
REPORTS = (
    "she said {}", "he told me {}", "I heard {}", "they all said {}", "my wife says {}", "er sagte {}", "elle a dit {}",
    "ella dijo {}", "the film ends with {}", "sie hat {} gesagt", "someone shouted {}", "did she say {}",
)  # fmt: skip


def test_none_of_many_in_quotes_or_other_languages_or_said_of_others_approves() -> None:
    words = ("yes", "ja", "do it", "go ahead", "yes please", *OTHERS)
    plain = ("yes", "ja", "do it", "go ahead", "yes please")
    tried = [
        report.format(quote.replace("{}", word)) for report, quote, word in itertools.product(REPORTS, QUOTED, words)
    ]
    tried += [quote.replace("{}", word) for quote, word in itertools.product(QUOTED[1:], words)]
    tried += [word for word in words if word not in plain]
    assert len(tried) > 1_000
    assert [said for said in tried if decision(said) == "approve"] == []


def test_an_approval_is_taken_once_and_ends_after_a_minute() -> None:
    now = [0.0]
    approvals = Approvals(lambda: now[0])
    call = FunctionCall("c", "note", '{"text": "milk"}')
    one = approvals.ask(call)
    assert approvals.take(one.id + "0") is None
    taken = approvals.take(one.id)
    assert taken is not None
    assert taken.call == call
    assert approvals.take(one.id) is None
    late = approvals.ask(call)
    assert late.id != one.id
    now[0] = EXPIRES_SECONDS
    assert approvals.take_only() is None
    assert approvals.take(late.id) is None


def test_a_word_does_not_say_which_of_two_is_meant() -> None:
    approvals = Approvals()
    approvals.ask(FunctionCall("c", "note", '{"text": "milk"}'))
    approvals.ask(FunctionCall("d", "note", '{"text": "wine"}'))
    assert approvals.take_only() is None


def test_a_word_allows_only_what_was_asked_just_before_it() -> None:
    approvals = Approvals()
    milk, wine = FunctionCall("c", "note", '{"text": "milk"}'), FunctionCall("d", "note", '{"text": "wine"}')
    twin = FunctionCall("e", "note", '{"more": "milk"}')
    approvals.ask(milk, "Note: milk?")
    approvals.ask(wine, "Note: wine?")
    assert approvals.take_heard("Shall I go on?") is None
    assert approvals.take_heard("Note: milk? Note: wine?") is None, "it does not say which"
    again = approvals.ask(milk, "Note: milk?")
    assert approvals.take_heard("So. Note:  milk?") == again, "the latest of one that was asked for again"
    approvals.ask(twin, "Note: milk?")
    assert approvals.take_heard("Note: milk?") is None, "two calls that sound alike"
    taken = approvals.take_heard("Note: wine?")
    assert taken is not None
    assert taken.call == wine
