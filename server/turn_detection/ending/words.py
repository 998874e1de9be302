"""What the words so far say: whether more is to come, and whether they are more than listening aloud. Pure."""

from __future__ import annotations

import re
from functools import cached_property

from server.turn_detection.ending.languages import LANGUAGES, LanguageWords

UNKNOWN = 0.5
"""Words that say nothing about it."""

PROMISES_MORE, HESITATES, COUNTS, PAUSES, LETS_GO, ASKED, SAID = 0.04, 0.04, 0.08, 0.35, 0.9, 0.75, 0.6
"""How likely a turn is over that ends on "and", on "um", amid digits, on a comma (transcribers set one at many an end),
with a whole answer, as a question, with a sentence's end."""

ENDS_A_SENTENCE = re.compile(r"[.!?]\W*$")
OPEN_END = re.compile(r"(?:\.\.\.|\N{HORIZONTAL ELLIPSIS}|[;:-]|\N{EN DASH}|\N{EM DASH})$")
PUNCTUATION = re.compile(r"^\W+|\W+$")
NUMBER = re.compile(
    r"\d[\d.,-]*|zero|one|two|three|four|five|six|seven|eight|nine"
    r"|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
)
LEAST_OF_A_QUESTION, LEAST_OF_AN_ECHO, MOST_OF_LISTENING = 3, 3, 12
"""Words."""


class WordsSoFar:
    """What was understood of a turn, in `language` (a BCP 47 tag; where it is not known all languages count)."""

    def __init__(self, text: str, language: str | None) -> None:
        self._text = text.strip()
        base = (language or "").partition("-")[0].lower()
        self._languages = [LANGUAGES[base]] if base in LANGUAGES else list(LANGUAGES.values())
        self._words = [word for each in self._text.lower().split() if (word := PUNCTUATION.sub("", each))]

    @property
    def count(self) -> int:
        """How many words there are."""
        return len(self._words)

    @property
    def likelihood(self) -> float:
        """How likely the turn is over, 0 to 1; `UNKNOWN` where the words do not tell."""
        if not self._words:
            return UNKNOWN
        last, whole = self._words[-1], " ".join(self._words)
        if any(whole in each.whole for each in self._languages):
            return LETS_GO
        if any(self._hesitates(each) for each in self._languages):
            return HESITATES
        if OPEN_END.search(self._text) or any(last in each.goes_on for each in self._languages):
            return PROMISES_MORE
        if self._counts:
            return COUNTS
        if len(self._words) >= LEAST_OF_A_QUESTION and self._asks:
            return ASKED
        if self._text.endswith(","):
            return PAUSES
        return SAID if ENDS_A_SENTENCE.search(self._text) else UNKNOWN

    @cached_property
    def only_listens(self) -> bool:
        """Whether all of it only shows that somebody listens: "mm-hmm", "yeah, right"."""
        if not 0 < self.count <= MOST_OF_LISTENING:
            return False
        return any(_made_of(self._words, each.listening) for each in self._languages)

    @cached_property
    def listening_first(self) -> int:
        """How many words at the beginning only show that somebody listens: one of "yeah, but how"."""
        return max(_listening_first(self._words, each.listening) for each in self._languages)

    @property
    def is_order(self) -> bool:
        """Whether it begins with words that interrupt, however short they are: "stop", "yes, but"."""
        begin = self.listening_first
        first = [" ".join(self._words[begin : begin + size]) for size in (1, 2)]
        objects = begin > 0 and any(first[0] in each.objects for each in self._languages)
        return objects or any(phrase in each.orders for each in self._languages for phrase in first)

    def repeats(self, said: str) -> bool:
        """Whether these words stand so, one after the other, in what was `said`; fewer than three are no sign."""
        if self.count < LEAST_OF_AN_ECHO:
            return False
        return f" {' '.join(self._words)} " in f" {' '.join(WordsSoFar(said, None)._words)} "

    @property
    def _counts(self) -> bool:
        """Whether digits are being told: two in a row, or one after "is"; "the second one" and "at eight" are ends."""
        before, last = ["", *self._words][-2:]
        follows = NUMBER.fullmatch(before) is not None or any(before in each.tells for each in self._languages)
        return follows and NUMBER.fullmatch(last) is not None

    @property
    def _asks(self) -> bool:
        return self._text.endswith("?") or any(self._words[0] in each.questions for each in self._languages)

    def _hesitates(self, language: LanguageWords) -> bool:
        return any(" ".join(self._words[-length:]) in language.fillers for length in (1, 2, 3))


def _made_of(words: list[str], phrases: frozenset[str]) -> bool:
    """Whether the words are nothing but such phrases, of at most three words each."""
    if not words:
        return True
    lengths = range(1, min(3, len(words)) + 1)
    return any(" ".join(words[:each]) in phrases and _made_of(words[each:], phrases) for each in lengths)


def _listening_first(words: list[str], phrases: frozenset[str]) -> int:
    counts = range(min(len(words), MOST_OF_LISTENING), 0, -1)
    return next((count for count in counts if _made_of(words[:count], phrases)), 0)
