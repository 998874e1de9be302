"""Arithmetic, comparison and the other signs between two things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from server.engines.tts.speakable.rules.place import begins, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.engines.tts.speakable.rules.place import Place

_ARROW = re.compile(r"(?:<?[-=]{1,3}>|<-{1,2}(?=\s))")
_SIGN = re.compile(r"<=|>=|=<|!==?|=/=|={1,3}|:=|\+=|-=|\*\*|&&|\|\||\+\+|[<>=+*×·÷/^≤≥≠≈−–~-]")  # noqa: RUF001
_PLACEHOLDER = re.compile(r"</?([^\W\d_][\w .:-]{0,40})/?>")
_GENERIC = re.compile(r"<([^\W\d_]\w{0,40}(?:, ?\w{1,40}){0,4})>")
_POWER = re.compile(r"\^?\s?\{?([23])\}?(?![\d.])")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_SUPERSCRIPT = re.compile(r"⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,10}")
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SUBSCRIPT = re.compile(r"[₀-₉]{1,10}")
_COMPARED = {"<": "less", ">": "greater", "<=": "less or equal", "=<": "less or equal", "≤": "less or equal",
             ">=": "greater or equal", "≥": "greater or equal"}  # fmt: skip
_EQUAL = {"=": "equals", "==": "equals", "===": "equals", ":=": "equals", "!=": "not equal", "!==": "not equal",
          "=/=": "not equal", "≠": "not equal", "≈": "about equal"}  # fmt: skip
_CLOSES = frozenset(")]}°%²³!'\"’π∞")  # noqa: RUF001
_OPENS = frozenset("([{√$€£+-−.'\"π∞|?")  # noqa: RUF001
_CLAUSE = re.compile(r"[,;:!?\n\x02\x03]\s?")
_ROW_BEFORE = re.compile(r"\d-\d{1,12}-\Z")
_ROW_BEHIND = re.compile(r"\d{1,12}-\d")
_ZONE = re.compile(r"\b(?:UTC|GMT)[-\u2212]\Z")
_MONEY = frozenset("$€£¥")
_SIGNED_BEHIND = frozenset("([{^=*/<>×÷")
"""Behind them a number begins, and a dash is its sign."""


@begins("[<=-]")
def arrow(place: Place) -> list[tuple[int, str]] | None:
    found = place.match(_ARROW)
    return said(len(found[0]), f" {place.language.words['gives']} ") if found and place.left else None


@begins("<")
def bracketed(place: Place) -> list[tuple[int, str]] | None:
    """A word in angle brackets that is no tag: "<name>", "List<String>"."""
    if place.before.isalnum():
        found = place.match(_GENERIC)
        left = place.text[max(0, place.at - 2) : place.at]
        if found is None or not (left.isalpha() and len(left) == 2 and found[1][0].isupper()):
            return None
        place.silent.add(found.end() - 1)
        return said(1, f" {place.language.words['of']} ")
    found = place.match(_PLACEHOLDER)
    if found is None or (" " in found[1] and place.left.isalnum() and found[1][1:2] == " "):
        return None
    place.silent.add(found.end() - 1)
    return said(2 if found[0][1] == "/" else 1, "")


@begins(r"[<>=!:+*&|×·÷/^≤≥≠≈−–~-]")  # noqa: RUF001
def sign(place: Place) -> list[tuple[int, str]] | None:
    """A sign between two things, or in front of one."""
    found = place.match(_SIGN)
    if found is None:
        return None
    between = _Between(place, found)
    told = _TOLD.get(found[0], _compared)(between)
    return None if told is None else said(len(found[0]), f" {told} " if told.strip() else told)


class _Between:
    """A sign and what is on either side of it."""

    def __init__(self, place: Place, found: re.Match[str]) -> None:
        text = place.text
        self.sign = found[0]
        self.words = place.language.words
        self.text = text
        self.end = found.end()
        self.left = place.left
        self.right = place.right(found.end())
        self.before = place.before
        self.behind = text[found.end() : found.end() + 1]
        self.is_spaced = self.before.isspace() and self.behind.isspace()
        self.is_tight = (
            bool(self.before) and not self.before.isspace() and bool(self.behind) and not self.behind.isspace()
        )
        self.has_left = self.left.isalnum() or (self.left in _CLOSES and bool(self.left))
        self.has_right = self.right.isalnum() or (self.right in _OPENS and bool(self.right))
        self.is_before = (
            not self.is_tight and (not self.before or not self.before.isalnum()) and not self.behind.isspace()
        )
        left_word = text[max(0, place.at - 3) : place.at].rstrip()[-2:]
        self.left_is_word = len(left_word) == 2 and left_word.isalpha()
        self.left_is_name = self.left.isalpha() and not self.left_is_word
        right = text[found.end() : found.end() + 4].lstrip()[:2]
        self.right_is_name = right[:1].isalpha() and not right[1:2].isalpha()

    @property
    def in_row(self) -> bool:
        """Whether it is one of several dashes between numbers, as in an ISBN, and no calculation."""
        before, behind = self.text[max(0, self.end - 16) : self.end], self.text[self.end : self.end + 16]
        return not self.in_sum and bool(_ROW_BEFORE.search(before) or _ROW_BEHIND.match(behind))

    @property
    def in_sum(self) -> bool:
        """Whether an equals sign stands near: then it is a calculation."""
        before = _CLAUSE.split(self.text[max(0, self.end - 40) : self.end])[-1]
        behind = _CLAUSE.split(self.text[self.end : self.end + 40], maxsplit=1)[0]
        return "=" in before or "=" in behind


def _compared(it: _Between) -> str | None:
    if it.sign in _EQUAL:
        if it.has_left or it.has_right:
            is_about = it.sign == "≈" and not it.has_left
            return it.words["about" if is_about else _EQUAL[it.sign]]
        return None
    name = _COMPARED.get(it.sign)
    if name is None or not it.has_right:
        return None
    in_front = not it.has_left or (it.is_before and it.right.isdigit() and it.left_is_word)
    if it.sign == ">" and not in_front and _is_menu(it):
        return ","
    return it.words[f"{name} before" if in_front else name]


def _is_menu(it: _Between) -> bool:
    """Whether it leads from one entry of a menu to the next: "Settings > Sound"."""
    left = re.search(r"([^\W\d_]+)\s?\Z", it.text[max(0, it.end - 32) : it.end - 1])
    right = re.match(r"\s?([^\W\d_]{2,})", it.text[it.end : it.end + 32])
    return bool(left and right and len(left[1]) > 1 and left[1][0].isupper() and right[1][0].isupper())


def _plus(it: _Between) -> str | None:
    if it.sign == "+=":
        return f"{it.words['plus']} {it.words['equals']}"
    if it.sign == "++":
        return f"{it.words['plus']} {it.words['plus']}"
    touches = it.before.isalnum() or it.behind.isalnum()
    return it.words["plus"] if touches or (it.has_left and it.has_right) else None


def _minus(it: _Between) -> str | None:
    if it.sign == "-=":
        return f"{it.words['minus']} {it.words['equals']}"
    money = it.behind in _MONEY and bool(it.behind)
    digits = it.left.isdigit() and (it.right.isdigit() or (it.right in _MONEY and bool(it.right)))
    if it.before in _SIGNED_BEHIND and it.before and (it.behind.isdigit() or (it.before == "^" and it.right_is_name)):
        return it.words["minus"]
    if it.sign == "−" and it.has_right:  # noqa: RUF001
        return it.words["minus"]
    if digits and it.is_tight and it.in_row:
        return " "
    if it.is_tight and it.behind.isdigit() and it.left in ("%", "\u00b0"):
        return it.words["to"]
    if it.behind.isdigit() and _ZONE.search(it.text, max(0, it.end - 5), it.end):
        return it.words["minus"]
    if digits and it.is_tight:
        return it.words["minus" if it.in_sum else "to"]
    if digits and it.is_spaced:
        return it.words["to" if it.sign == "–" and not it.in_sum else "minus"]  # noqa: RUF001
    if it.sign == "–":  # noqa: RUF001
        return it.words["to"] if it.left.isdigit() and it.right.isdigit() else None
    if it.is_tight and (it.left.isdigit() or it.behind.isdigit()):
        calculates = it.in_sum and (it.left.isdigit() or it.left_is_name or it.left in ")]²³")
        return it.words["minus"] if calculates else " "
    if it.is_tight and it.in_sum and it.left_is_name and it.right_is_name:
        return it.words["minus"]
    if (
        it.is_before
        and (it.behind.isdigit() or it.behind == "." or money)
        and (it.right.isdigit() or money or it.right == ".")
    ):
        return it.words["minus"]
    names = (it.left_is_name or it.left.isdigit() or it.left in ")]²³") and bool(it.left)
    if (
        it.is_spaced
        and names
        and (it.right_is_name or it.right.isdigit() or it.right == "(")
        and (it.in_sum or not it.right.isalpha())
    ):
        return it.words["minus"]
    return None


def _times(it: _Between) -> str | None:
    if not (it.has_left and it.has_right) or not (it.is_spaced or it.is_tight or it.sign == "×"):
        return None if it.sign == "·" else (it.words["times"] if it.sign == "×" else None)
    return it.words["power" if it.sign == "**" else "times"]


def _divided(it: _Between) -> str | None:
    if it.left.isdigit() and (it.right.isdigit() or it.right in ("(", "-")):
        return it.words["divided"]
    if it.left in ")]" and it.left and it.right and (it.right.isalnum() or it.right == "("):
        return it.words["divided"]
    if (
        (it.left_is_name or it.left.isdigit())
        and (it.right_is_name or it.right.isdigit())
        and (it.in_sum or it.is_spaced)
    ):
        return it.words["divided"]
    if it.is_tight and (it.left.isdigit() or it.left in _MONEY) and it.right.isalpha():
        return it.words["per"]
    return " " if it.has_left and it.has_right else None


def _power(it: _Between) -> str | None:
    return it.words["power"] if it.has_left and it.has_right else None


def _about(it: _Between) -> str | None:
    return it.words["about"] if it.right.isdigit() or (it.right in _MONEY and it.right) else None


_TOLD: dict[str, Callable[[_Between], str | None]] = {
    "+": _plus, "++": _plus, "+=": _plus, "-": _minus, "-=": _minus, "−": _minus, "–": _minus, "*": _times,  # noqa: RUF001
    "**": _times, "×": _times, "·": _times, "÷": lambda it: it.words["divided"], "/": _divided, "^": _power,
    "~": _about, "&&": lambda it: it.words["and"], "||": lambda it: it.words["or"],
}  # fmt: skip


@begins(r"\^")
def power(place: Place) -> list[tuple[int, str]] | None:
    """ "squared" and "cubed"."""
    if place.text[place.at] != "^" or not (found := place.match(_POWER)) or not place.left:
        return None
    return said(len(found[0]), f" {place.language.words['squared' if found[1] == '2' else 'cubed']}")


@begins("[⁻⁰¹²³⁴-⁹₀-₉]")
def raised(place: Place) -> list[tuple[int, str]] | None:
    """Small figures above or below the line."""
    if found := place.match(_SUBSCRIPT):
        return said(len(found[0]), place.language.integer(found[0].translate(_SUBSCRIPTS)))
    found = place.match(_SUPERSCRIPT)
    if found is None:
        return None
    words, figures = place.language.words, found[0].translate(_SUPERSCRIPTS)
    if figures in ("2", "3"):
        return said(len(found[0]), words["squared" if figures == "2" else "cubed"])
    minus = f"{words['minus']} " if figures[0] == "-" else ""
    return said(len(found[0]), f"{words['power']} {minus}{place.language.integer(figures.lstrip('-'))}")
