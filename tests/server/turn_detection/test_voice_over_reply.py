"""What interrupts a reply and what does not, window by window."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.turn_detection.ending.words import WordsSoFar
from server.turn_detection.speech_detector import WINDOW_MS, SpeechBegan
from server.turn_detection.voice_over_reply import THRESHOLDS, MayBegin, VoiceOverReply, WasNone

SURE, HINT, NONE = 0.9, 0.35, 0.0


class Ear:
    """Hears windows one after the other and notes what it makes of them."""

    def __init__(self, patience: str = "normal") -> None:
        self.voice = VoiceOverReply()
        self.voice.thresholds = THRESHOLDS[patience]  # type: ignore[index]
        self.now_ms = 0
        self.found: list[MayBegin | SpeechBegan | WasNone] = []

    def hear(self, likelihood: float, milliseconds: int) -> Ear:
        for _ in range(milliseconds // WINDOW_MS):
            found = self.voice.feed(likelihood, self.now_ms)
            self.now_ms += WINDOW_MS
            if found is not None:
                self.found.append(found)
        return self

    def understand(self, words: str, said: str = "") -> Ear:
        self.voice.hear_words(WordsSoFar(words, "en"), said)
        return self

    @property
    def kinds(self) -> list[type]:
        return [type(each) for each in self.found]


def test_after_a_hint_of_voice_something_may_begin() -> None:
    ear = Ear().hear(NONE, 320).hear(HINT, 64)
    assert ear.found == [MayBegin(320)]
    assert ear.voice.open


def test_a_click_is_not_even_a_hint() -> None:
    assert Ear().hear(SURE, 32).hear(NONE, 640).hear(SURE, 32).found == []


def test_a_cough_is_let_go_soon() -> None:
    ear = Ear().hear(SURE, 96).hear(NONE, 160)
    assert ear.found == [MayBegin(0), WasNone(256, "too_short")]
    assert not ear.voice.open


def test_a_voice_that_goes_on_interrupts_where_no_words_are_known() -> None:
    ear = Ear().hear(SURE, 576)
    assert ear.kinds == [MayBegin]
    assert ear.hear(SURE, 64).found == [MayBegin(0), SpeechBegan(0)]


def test_a_word_that_wants_something_interrupts_at_once() -> None:
    ear = Ear().hear(SURE, 256).understand("Wait a moment").hear(SURE, 32)
    assert ear.kinds == [MayBegin, SpeechBegan]


def test_a_short_word_interrupts_when_it_is_over_also_where_more_words_are_wanted() -> None:
    ear = Ear("patient").hear(SURE, 256).hear(NONE, 96).understand("Stop.")
    assert ear.kinds == [MayBegin]
    assert ear.hear(NONE, 160).kinds == [MayBegin, SpeechBegan]


@pytest.mark.parametrize("words", ["Mm-hmm.", "Yeah, right.", "Okay."])
def test_who_only_listens_is_let_go(words: str) -> None:
    ear = Ear().hear(SURE, 384).understand(words).hear(SURE, 160).hear(NONE, 160)
    assert ear.found == [MayBegin(0), WasNone(704, "backchannel")]


def test_who_listens_and_then_wants_something_interrupts() -> None:
    ear = Ear().hear(SURE, 320).understand("Yeah").hear(SURE, 128).understand("Yeah but").hear(SURE, 32)
    assert ear.kinds == [MayBegin, SpeechBegan]


def test_the_reply_itself_does_not_interrupt_it() -> None:
    said = "The capital of France is Paris."
    ear = Ear("quick").hear(SURE, 256).understand("capital of France", said).hear(SURE, 960).hear(NONE, 160)
    assert ear.found[-1] == WasNone(1376, "echo")


def test_a_short_word_that_may_be_misheard_is_let_go() -> None:
    ear = Ear().hear(SURE, 192).understand("Come.").hear(NONE, 160)
    assert ear.kinds == [MayBegin, WasNone]
    assert Ear().hear(SURE, 192).understand("No.").hear(NONE, 160).kinds == [MayBegin, SpeechBegan]


def test_words_that_are_still_looked_for_are_waited_for_a_moment() -> None:
    ear = Ear().hear(SURE, 320).hear(NONE, 224)
    assert ear.kinds == [MayBegin]
    assert ear.understand("No").hear(NONE, 32).kinds == [MayBegin, SpeechBegan]


def test_an_order_interrupts_while_it_is_still_said() -> None:
    assert Ear().hear(SURE, 256).understand("Wait").hear(SURE, 32).kinds == [MayBegin, SpeechBegan]
    assert Ear("patient").hear(SURE, 224).understand("Wait").hear(SURE, 32).kinds == [MayBegin]


def test_a_yes_that_goes_on_to_a_but_interrupts_at_once() -> None:
    ear = Ear("patient").hear(SURE, 448).understand("Yeah, but").hear(SURE, 32)
    assert ear.kinds == [MayBegin, SpeechBegan]


def test_other_words_interrupt_once_there_was_voice_for_as_many_as_it_takes() -> None:
    ear = Ear().hear(SURE, 256).understand("And one.").hear(SURE, 288)
    assert ear.kinds == [MayBegin]
    assert ear.hear(SURE, 32).kinds == [MayBegin, SpeechBegan]


def test_what_begins_with_listening_has_to_go_on_for_longer() -> None:
    ear = Ear().hear(SURE, 480).understand("Yeah frank").hear(SURE, 352)
    assert ear.kinds == [MayBegin]
    assert ear.hear(SURE, 32).kinds == [MayBegin, SpeechBegan]


def test_a_hum_that_is_misheard_is_let_go() -> None:
    ear = Ear().hear(SURE, 384).understand("And one.").hear(NONE, 224).understand("And long.").hear(NONE, 32)
    assert ear.found == [MayBegin(0), WasNone(640, "too_short")]


def test_a_word_that_is_only_understood_when_it_is_over_is_waited_for() -> None:
    ear = Ear().hear(SURE, 384).understand("So,").hear(NONE, 224)
    assert ear.kinds == [MayBegin]
    assert ear.understand("Stop!").hear(NONE, 32).kinds == [MayBegin, SpeechBegan]


def test_a_canceller_may_chop_a_voice() -> None:
    ear = Ear()
    for _ in range(10):
        ear.hear(SURE, 96).hear(NONE, 96)
    assert ear.kinds[:2] == [MayBegin, SpeechBegan]


@pytest.mark.parametrize(("sooner", "later"), [("quick", "normal"), ("normal", "patient")])
def test_the_more_patient_the_more_voice_it_takes(sooner: str, later: str) -> None:
    took = [
        next(ms for ms in range(0, 9000, WINDOW_MS) if Ear(each).hear(SURE, ms).kinds[1:]) for each in (sooner, later)
    ]
    assert took[0] < took[1]


@given(st.lists(st.tuples(st.sampled_from([SURE, HINT, NONE]), st.sampled_from(["", "Yeah", "Stop now"]))))
def test_whatever_is_heard_each_hint_is_answered_before_the_next(windows: list[tuple[float, str]]) -> None:
    ear = Ear()
    for likelihood, words in windows:
        if words and ear.voice.open:
            ear.understand(words)
        ear.hear(likelihood, WINDOW_MS)
    kinds = [*ear.hear(NONE, 640).kinds, None]
    assert not ear.voice.open
    for kind, following in pairwise(kinds):
        assert (kind is MayBegin) == (following in (SpeechBegan, WasNone))
