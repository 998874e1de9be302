"""Keeps the direction of foreign text inside that text: what it leaves open would turn round what is shown after it."""

from __future__ import annotations

import re

from desktop.shortening import shortened

EMBEDDINGS = "\u202a\u202b\u202d\u202e"
"""They and overrides hold until a POP."""
POP = "\u202c"
ISOLATES = "\u2066\u2067\u2068"
POP_ISOLATE = "\u2069"
FIRST_STRONG_ISOLATE = "\u2068"
LINE_ENDS = "\n\r\x1c\x1d\x1e\x85\u2028\u2029"
"""Unicode closes there whatever is open; a text document that shows one paragraph of many lines does not."""
NOTHING = "\u2060"
"""Takes no room and allows no line break."""

CONTROLS = EMBEDDINGS + POP + ISOLATES + POP_ISOLATE

_TURNS = re.compile(f"[{CONTROLS}{LINE_ENDS}]")


def contained(text: str) -> str:
    """The text without the controls that are not closed on their line, one character for each."""
    left = _left_open(text)
    if not left:
        return text
    shown = list(text)
    for place in left:
        shown[place] = NOTHING
    return "".join(shown)


def isolated(text: str) -> str:
    """The text for the middle of a sentence, whose words keep their order whatever it is written in."""
    return f"{FIRST_STRONG_ISOLATE}{contained(shortened(text))}{POP_ISOLATE}"


def _left_open(text: str) -> list[int]:
    """Where controls stand that nothing on their line closes."""
    left: list[int] = []
    open_now: list[int] = []
    isolates: list[int] = []
    """Which of those that are open are isolates, by their number."""
    for found in _TURNS.finditer(text):
        letter = found[0]
        if letter in EMBEDDINGS:
            open_now.append(found.start())
        elif letter in ISOLATES:
            isolates.append(len(open_now))
            open_now.append(found.start())
        elif letter == POP:
            if open_now and not (isolates and isolates[-1] == len(open_now) - 1):
                open_now.pop()
        elif letter == POP_ISOLATE:
            if isolates:  # its end closes all embeddings inside; without an isolate it closes nothing
                del open_now[isolates.pop() :]
        else:
            left += open_now
            open_now.clear()
            isolates.clear()
    return left + open_now
