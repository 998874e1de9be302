"""Reads a text without marks: what is a plain word stays, all else is put in words. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

from server.engines.scripts import LATIN, language_of, script_of
from server.engines.tts.speakable.markup import BREAK, CELL, CODE
from server.engines.tts.speakable.rules import moments, names, operators, pictures, quantities, words
from server.engines.tts.speakable.rules.place import Place
from server.engines.tts.speakable.spoken import Laying

if TYPE_CHECKING:
    from server.engines.tts.speakable.languages.language import Language
    from server.engines.tts.speakable.own_words import OwnWords
    from server.engines.tts.speakable.rules.place import Finder, ReadingRule
    from server.protocol.texts import Text

_LETTER = r"[^\W\d_²³¹¼-¾⁰-ₜ⅐-ↈ①-⓿]"
_WORD = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*")  # noqa: RUF001
_SPACE = re.compile(r"\s+")
_PLAIN_BEHIND = frozenset(" ,;!?)\n\"'”’\x02\x03")  # noqa: RUF001
_PUNCTUATION = frozenset(".,;:!?…()\"'“”‘’«»„‚–—-¿¡。，；：！？、（）「」『』")  # noqa: RUF001
_KEPT_SIGNS = frozenset("+=<>%°$€£&@/#×÷")
"""What a voice of a language whose words are not known may make something of."""
_FIRST_WITHOUT_SPACES = "\u0e00"
"""From here on, Thai being the first, there are scripts that do not put spaces between words."""
_FOREIGN_STOPS = frozenset("。，；：！？、）」』؟،؛।")  # noqa: RUF001
_NUMERAL = frozenset("IVXLCDM")

_LETTER_RULES: tuple[ReadingRule, ...] = (
    words.greek, names.url, names.mail, names.telephone, names.domain, names.long_code, names.path, pictures.face,
    words.abbreviation, words.initials, names.dotted, moments.month_and_day, moments.time, quantities.money_in_front,
    names.marked_version, words.roman,
)  # fmt: skip
_DIGIT_RULES: tuple[ReadingRule, ...] = (
    names.mail, names.long_code, moments.date, moments.time, moments.day_and_month, names.telephone, names.version,
    names.domain, quantities.fraction, quantities.decade, quantities.feet, quantities.ordinal, quantities.ratio,
    pictures.face, quantities.power_of_ten, quantities.quantity,
)  # fmt: skip
_SIGN_RULES: tuple[ReadingRule, ...] = (
    pictures.pictures, pictures.face, words.direction, names.telephone, quantities.money_in_front, names.path,
    names.flag, names.tag, names.sharp, names.dot_in_front, quantities.behind_point,
    operators.power, operators.raised, operators.arrow, operators.bracketed, operators.sign,
)  # fmt: skip
_PLAIN_SIGN_RULES: tuple[ReadingRule, ...] = (pictures.pictures, pictures.face, words.direction)


class Reader:
    """Reads for a voice that can read `scripts`, None being all, in `language`; without `is_known` only its words."""

    def __init__(
        self, scripts: frozenset[str] | None, *, names_pictures: bool, mentioned: set[Text] | None = None
    ) -> None:
        self._scripts = scripts
        self._names_pictures = names_pictures
        self._mentioned = mentioned if mentioned is not None else set()
        """The languages of which it was said already that they are not read."""

    def read(
        self, text: str, language: Language, *, is_known: bool = True, joins: str = "", own: OwnWords | None = None
    ) -> list[tuple[int, str]]:
        """How many characters of the text are said as what, from its beginning to its end."""
        place = Place(text, language, self._names_pictures)
        laying = Laying(joins)
        while place.at < len(text):
            if own is not None and (wanted := own.find(place)) is not None:
                place.at += _laid(wanted, laying)
            else:
                place.at += self._step(place, laying, is_known=is_known)
        return laying.parts

    def _step(self, place: Place, laying: Laying, *, is_known: bool) -> int:
        """Lay what stands at the place; how many characters that were."""
        character = place.text[place.at]
        if place.at in place.silent:
            laying.in_words(1, "")
            return 1
        if _is_mark(character):
            laying.as_written(1, character)
            return 1
        if character.isspace():
            return _spaced(place, laying)
        if character in (BREAK, CELL, CODE):
            return self._marked(place, laying, character)
        if (foreign := self._foreign(place, laying)) > 0:
            return foreign
        word = place.match(_WORD)
        if word is not None and word[0][0] >= _FIRST_WITHOUT_SPACES:
            for letter in word[0]:
                laying.as_written(1, letter)
            return len(word[0])
        if word is not None and _is_plain(word, place):
            laying.as_written(len(word[0]), word[0])
            return len(word[0])
        for find in _finders(character, place.language, is_known=is_known):
            if (parts := find(place)) is not None:
                return _laid(parts, laying)
        return self._as_it_is(place, laying, word, is_known=is_known)

    def _as_it_is(self, place: Place, laying: Laying, word: re.Match[str] | None, *, is_known: bool) -> int:
        character = place.text[place.at]
        if word is not None:
            laying.as_written(len(word[0]), word[0])
            return len(word[0])
        if is_known and character in place.language.signs:
            is_mixed = category(character) == "No" and place.before.isdecimal()
            joined = f"{place.language.words['and']} " if is_mixed else ""
            laying.in_words(1, joined + place.language.signs[character])
        elif (
            character.isalnum()
            or character in _PUNCTUATION
            or (not is_known and character in _KEPT_SIGNS)
            or character == "\u0301"
            or script_of(character) is not None
            or _is_mark(character)
        ):
            laying.as_written(1, character)
        else:
            laying.space(1)
        return 1

    def _marked(self, place: Place, laying: Laying, character: str) -> int:
        if character == CODE:
            laying.stop(0, ".")
            laying.in_words(1, f"{place.language.words['code']}.")
        else:
            laying.stop(1, ". " if character == BREAK else ", ")
        return 1

    def _foreign(self, place: Place, laying: Laying) -> int:
        """Pass over what the voice cannot read, and say once what that is; how many characters it has."""
        if self._scripts is None or not self._is_foreign(place.text[place.at]):
            return 0
        if words.greek(place) is not None:
            return 0
        end = _end_of_run(place, self._is_foreign)
        language = language_of(place.text[place.at : end])
        told = "" if language in self._mentioned else _text_in(place.language, language)
        self._mentioned.add(language)
        laying.in_words(end - place.at, told)
        return end - place.at

    def _is_foreign(self, character: str) -> bool:
        script = script_of(character)
        return script is not None and self._scripts is not None and script not in self._scripts


def _text_in(language: Language, other: Text) -> str:
    name = language.names_of_languages.get(str(other), str(other))
    return f"({language.words['text in'].format(language=name)})"


def _end_of_run(place: Place, is_foreign: object) -> int:
    """Where the last letter ends that belongs to the foreign run: other letters end it, a space does not."""
    end = at = place.at
    while at < len(place.text):
        character = place.text[at]
        if is_foreign(character):  # type: ignore[operator]
            end = at + 1
        elif script_of(character) == LATIN or character.isdecimal() or character in (BREAK, CELL, CODE):
            break
        at += 1
    while end < len(place.text) and place.text[end] in _FOREIGN_STOPS:
        end += 1
    return end


@lru_cache(maxsize=4096)
def _finders(character: str, language: Language, *, is_known: bool) -> tuple[Finder, ...]:
    """What may begin with that character."""
    rules = _rules(character, is_known=is_known)
    return tuple(rule.find for rule in rules if rule.may_begin(character, language))


def _rules(character: str, *, is_known: bool) -> tuple[ReadingRule, ...]:
    if not is_known:
        return () if character.isalnum() else _PLAIN_SIGN_RULES
    if character.isdecimal():
        return _DIGIT_RULES
    return _LETTER_RULES if character.isalpha() else _SIGN_RULES


def _is_plain(word: re.Match[str], place: Place) -> bool:
    """Whether nothing about it can be special: most words."""
    behind = place.text[word.end() : word.end() + 1]
    if (behind and behind not in _PLAIN_BEHIND) or len(word[0]) > names.LEAST_CODE:
        return False
    return word[0] not in place.language.special and not _NUMERAL.issuperset(word[0]) and max(word[0]) < "\u0250"


def _spaced(place: Place, laying: Laying) -> int:
    found = place.match(_SPACE)
    length = len(found[0]) if found else 1
    laying.space(length)
    return length


def _laid(parts: list[tuple[int, str]], laying: Laying) -> int:
    for length, told in parts:
        laying.in_words(length, told)
    return sum(length for length, _ in parts)


def _is_mark(character: str) -> bool:
    return "\u0300" <= character <= "\u036f"
