"""Whether a reply begins as a model speaks to itself: some are made to think without a mark that says so. Pure.

Their thoughts end with a mark and begin with none. A reply that begins like that is not said before it is known how it
goes on: a wrong guess costs time and never a word.
"""

from __future__ import annotations

import re

_BEGINNINGS = (
    "the user", "the person", "user asks", "user wants", "user says", "they ask", "they want", "the question",
    "okay, so", "okay, the", "okay, i ", "okay, let", "okay. ", "ok, so", "ok, the", "alright, so", "alright, the",
    "alright, let", "hmm", "hm,", "let me", "let's", "we need", "we should", "we have to", "we must", "i need to",
    "i should", "i must", "i have to", "i'll need", "i am asked", "i'm asked", "first, i", "first, let", "first i",
    "so the user", "so, the user", "so the question", "wait", "thinking", "thought process", "reasoning", "my task",
    "der nutzer", "die nutzerin", "der benutzer", "der user", "die person", "die frage", "okay, also", "okay, der",
    "okay, die", "okay, ich", "ok, also", "ok, der", "ich soll", "ich muss", "ich sollte", "hm ", "also, der",
    "also der", "also, die", "wir m\u00fcssen", "wir sollen", "wir sollten", "zuerst muss", "zun\u00e4chst",
    "lass mich", "mal sehen",
)  # fmt: skip
LONGEST = max(map(len, _BEGINNINGS))
_THINKERS = re.compile(
    r"deepseek.?r\d|\br1\b|qwq|think|reason|magistral|marco.?o1|exaone.?deep|openthinker|nemotron|phi.?4.?mini.?flash"
    r"|minimax.?m\d|glm.?(?:4\.[15-9]|z1)|kimi.?k2.?think|cogito|deephermes",
    re.IGNORECASE,
)


def is_thinker(model: str) -> bool:
    """Whether a model by that name is likely to think before it answers."""
    return bool(_THINKERS.search(model))


def sounds_like_one(beginning: str) -> bool | None:
    """Whether the reply that begins so may be a monologue; None where more of it has to be seen."""
    words = beginning.lstrip().lower().replace("\u2019", "'")[:LONGEST]
    if any(words.startswith(each) for each in _BEGINNINGS):
        return True
    return None if any(each.startswith(words) for each in _BEGINNINGS) else False
