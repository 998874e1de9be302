"""Which tool answers a question, where a computer simply knows. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import msgspec

from server.tools.arithmetic import NoSum, worked_out
from server.tools.known.numbers import in_digits
from server.tools.units import unit_of

LONGEST = 160
"""Characters of a question that is looked at."""

_POLITE = re.compile(
    r"^(?:(?:hey|hi|hello|hallo|ok|okay|so|and|und|please|bitte|now|sag mal|sag mir|tell me|can you tell me|"
    r"could you tell me|do you know|weißt du|kannst du mir sagen)\b[,\s]*)+|[,\s]*\b(?:please|bitte)$"
)
_TIME = re.compile(
    r"what(?:'s| is) the (?:current )?time(?: now| right now)?|what time is it(?: now| right now)?"
    r"|wie spät (?:ist es|haben wir es|es ist)(?: jetzt| gerade)?|wie ?viel uhr (?:ist es|haben wir|es ist)(?: jetzt)?"
    r"|welche uhrzeit (?:ist es|haben wir)(?: jetzt)?"
)
_DATE = re.compile(
    r"what(?:'s| is) (?:the|today's) date(?: today)?|what date is (?:it|today)|what day is (?:it|today)(?: today)?"
    r"|what(?:'s| is) today|which day (?:of the week )?is (?:it|today)(?: today)?|what day of the week is (?:it|today)"
    r"|welche[sn]? datum (?:ist|haben wir)(?: heute)?|de[rn] wievielte[n]? (?:ist|haben wir)(?: heute)?"
    r"|welche[rn]? (?:wochen)?tag (?:ist|haben wir)(?: heute)?|was für ein (?:wochen)?tag ist heute"
)
_ASKS_SUM = re.compile(
    r"^(?:what(?:'s| is| are)|how much (?:is|are)|calculate|compute|work out|was (?:ist|sind|ergibt|macht)"
    r"|wie ?viel (?:ist|sind|ergibt|macht)|berechne|rechne)\s+"
)
_SUM_WORDS = (
    (r"\b(?:the )?square root of\b|\b(?:die )?(?:quadrat)?wurzel (?:aus|von)\b", " sqrt "),
    (r"\b(?:percent|per cent|prozent) (?:of|von)\b|% von\b", "% of "),
    (r"\b(?:plus|und)\b", " + "),
    (r"\bminus\b|\bweniger\b", " - "),
    (r"\b(?:times|multiplied by|mal)\b|(?<=\d) ?x ?(?=\d)", " * "),
    (r"\b(?:divided by|geteilt durch|durch|over)\b|(?<=\d) ?: ?(?=\d)", " / "),
    (r"\b(?:to the power of|hoch)\b", " ^ "),
    (r"\b(?:squared|zum quadrat)\b", " ^ 2 "),
    (r"\b(?:point|komma)\b", "."),
)
_IS_SUM = re.compile(r"(?=.*(?:[-+*/^]|% of|sqrt))(?:[\d\s.+\-*/^()]|% of |sqrt)+")
_UNIT = r"[^\W\d_][^\W\d_/]*(?:/[^\W\d_]+)?|°[cf]|degrees \w+|grad \w+"
_QUANTITIES = (
    re.compile(
        rf"(?:convert |rechne )?(?P<value>-?\d+(?:\.\d+)?) ?(?P<unit>{_UNIT}) (?:to|in|into) (?P<to>{_UNIT})(?: um)?"
    ),
    re.compile(
        rf"(?:how many|wie ?viele?) (?P<to>{_UNIT}) (?:are|is|are there in|are in|in|sind|ist|hat|haben) "
        rf"(?P<value>-?\d+(?:\.\d+)?) ?(?P<unit>{_UNIT})"
    ),
)


@dataclass(frozen=True, slots=True)
class Known:
    """A tool, the JSON that it takes, and what is wanted of what it gives."""

    tool: Literal["time", "calculator"]
    arguments: str
    wants: Literal["time", "date", "sum"]


def recognised(question: str, *, german: bool) -> Known | None:
    """What answers the question; None where that takes more than a computer's knowledge. `german` reads `3,5`."""
    if len(question) > LONGEST:
        return None
    plain = re.sub(r"\s+", " ", question.lower().replace("’", "'").strip(" .?!\n"))  # noqa: RUF001
    plain = _POLITE.sub("", plain).strip(" ,")
    plain = _POLITE.sub("", plain).strip(" ,")
    if _TIME.fullmatch(plain):
        return Known("time", "{}", "time")
    if _DATE.fullmatch(plain):
        return Known("time", "{}", "date")
    return _calculated(plain, german=german)


def _calculated(plain: str, *, german: bool) -> Known | None:
    asked = _ASKS_SUM.sub("", plain)
    digits = in_digits(asked)
    digits = re.sub(r"(?<=\d),(?=\d)", ".", digits) if german else re.sub(r"(?<=\d),(?=\d{3}\b)", "", digits)
    for pattern in _QUANTITIES:
        if (found := pattern.fullmatch(digits)) and unit_of(found["unit"]) and unit_of(found["to"]):
            return _with(expression=found["value"], unit=found["unit"], to_unit=found["to"])
    expression = digits
    for words, sign in _SUM_WORDS:
        expression = re.sub(words, sign, expression)
    expression = re.sub(r"\s+", " ", expression).strip(" =")
    expression = re.sub(r"(?<=\d) \. ?(?=\d)", ".", expression)
    if not _IS_SUM.fullmatch(expression) or (asked == plain and re.search(r"[^\d\s.+*/^()=x:,-]", plain)):
        return None
    expression = re.sub(r"sqrt (\d+(?:\.\d+)?)", r"sqrt(\1)", expression)
    try:
        worked_out(expression)
    except NoSum:
        return None
    return _with(expression=expression)


def _with(**arguments: str) -> Known:
    return Known("calculator", msgspec.json.encode(arguments).decode(), "sum")
