"""How much of a foreign text is shown, so that showing it takes no time that a person would notice. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

SENTENCE = 500
"""Characters in a place that has room for a sentence."""
NAME = 300
"""Characters in a place that has room for a name or a title."""
MOST_SHOWN = 16_500
"""Characters of one message, which is more than our own server lets a reply have: 50 ms of laying out."""
MOST_TURNS = 2_000
"""Changes of the direction of writing in one message, which is more than words of two languages in turn have. What they
take grows by their square: 0.5 s where each letter is one."""
MOST_LINES = 4_000
"""Lines of one message: four letters each, if it has as many characters as are shown."""

_CONTROLS = "\u202a-\u202e\u2066-\u2069"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_LINE_END = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]")
_TURN = re.compile(f"[{_CONTROLS}]|[{_RIGHT_TO_LEFT}](?:[^\\w{_CONTROLS}]|[{_RIGHT_TO_LEFT}])*+")


def shortened(text: str, most: int = SENTENCE) -> str:
    """The text in at most so many characters; three dots stand for the rest."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def shown_at_once(text: str) -> int:
    """How many characters of a message can be shown: all of what somebody says, not of what only takes time."""
    return _shown_of(text[:MOST_SHOWN])


@lru_cache(maxsize=4)
def _shown_of(text: str) -> int:
    """It is asked several times of a message that grows, each time that it does: this is as dear as its laying out."""
    end = len(text)
    for number, turn in enumerate(_TURN.finditer(text, 0, end)):
        if number == MOST_TURNS:
            end = turn.start()
            break
    for number, line in enumerate(_LINE_END.finditer(text, 0, end)):
        if number == MOST_LINES:
            return line.start()
    return end
