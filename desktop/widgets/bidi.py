"""Keeps the direction of foreign text inside that text: what it leaves open would turn round what is shown after it."""

from __future__ import annotations

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


def contained(text: str) -> str:
    """The text without the controls that are not closed on their line, one character for each."""
    if not any(control in text for control in CONTROLS):
        return text
    shown = list(text)
    for place in _left_open(text):
        shown[place] = NOTHING
    return "".join(shown)


def isolated(text: str) -> str:
    """The text for the middle of a sentence, whose words keep their order whatever it is written in."""
    return f"{FIRST_STRONG_ISOLATE}{contained(text)}{POP_ISOLATE}"


def _left_open(text: str) -> list[int]:
    """Where controls stand that nothing on their line closes."""
    left: list[int] = []
    open_now: list[int] = []
    for place, letter in enumerate(text):
        if letter in EMBEDDINGS or letter in ISOLATES:
            open_now.append(place)
        elif letter == POP and open_now and text[open_now[-1]] in EMBEDDINGS:
            open_now.pop()
        elif letter == POP_ISOLATE:
            _close_isolate(text, open_now)
        elif letter in LINE_ENDS:
            left += open_now
            open_now.clear()
    return left + open_now


def _close_isolate(text: str, open_now: list[int]) -> None:
    """The end of an isolate ends all embeddings inside; without an isolate it ends nothing."""
    isolate = next((i for i in range(len(open_now) - 1, -1, -1) if text[open_now[i]] in ISOLATES), None)
    if isolate is not None:
        del open_now[isolate:]
