"""Words that an assistant neither takes up nor says, found in texts and in replies while they are written. Pure.

They are found as whole words, whatever their case, width, accents' spelling, and what stands between them; with `*` at
its end a word stands for all that begin so. Languages that put no space between words are looked at letter by letter.
What is spelled otherwise, said otherwise or in another language is not found.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MOST_PHRASES = 500
MOST_CHARACTERS = 100
MOST_KNOWN = 10_000
MOST_HELD = 1_000
"""Characters that wait for what follows: nobody reads words together between which there is more."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, kana and Chinese characters: each is a word here."""


@dataclass(frozen=True, slots=True)
class Word:
    """As it is compared, and where it stands in its text."""

    text: str
    begin: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text in order; invisible characters in a word are no part of it."""
    words: list[Word] = []
    begin: int | None = None
    for place, letter in enumerate(text):
        if _UNSPACED.match(letter) and not unicodedata.category(letter).startswith("M"):
            if begin is not None:
                words.append(_word(text, begin, place))
                begin = None
            words.append(_word(text, place, place + 1))
        elif _joins(letter):
            begin = place if begin is None else begin
        elif begin is not None:
            words.append(_word(text, begin, place))
            begin = None
    if begin is not None:
        words.append(_word(text, begin, len(text)))
    return [word for word in words if word.text]


@lru_cache(maxsize=4096)
def _joins(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter)[0] == "M" or unicodedata.category(letter) == "Cf"


def _word(text: str, begin: int, end: int) -> Word:
    return Word(_folded(text[begin:end]), begin, end)


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKC", word).casefold()
    return "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")


def same(one: str, other: str) -> bool:
    """Whether two phrases block the same, however they are written."""
    return _Phrase.of(one) == _Phrase.of(other)


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    opens: bool
    """Whether the last word is only the beginning of one."""

    @classmethod
    def of(cls, written: str) -> _Phrase:
        return cls(tuple(word.text for word in words_of(written)), written.rstrip().endswith("*"))

    def is_at(self, words: list[Word], place: int) -> bool:
        """Whether it stands there as a whole."""
        found = words[place : place + len(self.words)]
        if len(found) < len(self.words):
            return False
        *firsts, last = (word.text for word in found)
        ends = last.startswith(self.words[-1]) if self.opens else last == self.words[-1]
        return ends and tuple(firsts) == self.words[:-1]

    def may_begin_at(self, words: list[Word], place: int) -> bool:
        """Whether it may stand there once more is written: the last word there may go on."""
        found = [word.text for word in words[place:]]
        if len(found) > len(self.words):
            return False
        *firsts, last = found
        goes_on = self.words[len(firsts)].startswith(last)
        return tuple(firsts) == self.words[: len(firsts)] and (goes_on or self.is_at(words, place))


class BlockedList:
    """What is on it at a moment."""

    def __init__(self, phrases: list[str]) -> None:
        self.phrases = tuple(phrases)
        self._known: dict[int, bool] = {}
        """What was found of texts, by a number that stands for them: nothing that was said stays here."""
        known = [phrase for phrase in map(_Phrase.of, phrases) if phrase.words]
        self._by_first: dict[str, list[_Phrase]] = {}
        for phrase in known:
            self._by_first.setdefault(phrase.words[0], []).append(phrase)
        self._openings = tuple(phrase.words[0] for phrase in known if phrase.opens and len(phrase.words) == 1)
        self._beginnings = {word[:end] for word in self._by_first for end in range(1, len(word) + 1)}
        """All that a word may have so far that is to be the first of a phrase."""

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def is_in(self, text: str) -> bool:
        """Whether something of it is in a text; of a conversation's the same ones are asked again and again."""
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        number = hash(text)
        if number not in self._known:
            self._known[number] = self.first_of(words_of(text)) is not None
        return self._known[number]

    def first_of(self, words: list[Word]) -> int | None:
        """Where the first of it begins in a text of these words; None where nothing of it is there."""
        for place, word in enumerate(words):
            phrases = self._by_first.get(word.text, ())
            if word.text.startswith(self._openings) or any(phrase.is_at(words, place) for phrase in phrases):
                return word.begin
        return None

    def open_from(self, words: list[Word], length: int) -> int:
        """From where on it is not yet known of a text of that length whether something of it will stand there."""
        for place, word in enumerate(words):
            is_last = place == len(words) - 1
            begun = is_last and (word.text in self._beginnings or word.text.startswith(self._openings))
            phrases = self._by_first.get(word.text, ())
            if begun or any(phrase.may_begin_at(words, place) for phrase in phrases):
                return word.begin
        return length


NOTHING_BLOCKED = BlockedList([])


@dataclass(frozen=True, slots=True)
class Barrier:
    """What may not be said in a reply, and the sentence that is said in its place."""

    blocked: BlockedList
    instead: str


class Sieve:
    """Lets a text through while it is written, as far as nothing of a list can stand in it any more."""

    def __init__(self, blocked: BlockedList) -> None:
        self._blocked = blocked
        self._held = ""
        self._before = ""
        """What was passed on of the word that may go on now."""
        self.is_shut = False
        """Whether something of the list came: nothing passes any more."""

    def feed(self, piece: str) -> str:
        """What of the text can be passed on by now."""
        return self._pass(piece, is_last=False)

    def finish(self) -> str:
        """The rest, once all was written."""
        return self._pass("", is_last=True)

    def begin_anew(self) -> None:
        """What came so far was none."""
        self._held, self._before, self.is_shut = "", "", False

    def _pass(self, piece: str, *, is_last: bool) -> str:
        if self.is_shut:
            return ""
        passed = len(self._before)
        text = self._before + self._held + piece
        words = words_of(text)
        # The last word may go on: whole it is once something else stands behind it.
        known = words if is_last or not words or words[-1].end < len(text) else words[:-1]
        found = self._blocked.first_of(known)
        if found is not None:
            self.is_shut, self._held = True, ""
            return text[passed:found]
        end = len(text) if is_last else self._blocked.open_from(words, len(text))
        if len(text) - end > MOST_HELD:
            end = len(text)
        self._held = text[end:]
        goes_on = words and words[-1].begin < end == words[-1].end == len(text)
        # Of a long word its beginning is enough: nothing that is blocked is so long.
        self._before = text[words[-1].begin :][: MOST_CHARACTERS + 1] if goes_on else ""
        return text[passed:end]
