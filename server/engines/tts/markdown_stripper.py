"""Takes the marks of Markdown, emoji and web addresses out of text that is still being written.

Unlike `server.engines.tts.sentences.spoken_form` it needs no whole sentence: text goes on at once, and only what may
become an address or a link is held back until it is whole.
"""

from __future__ import annotations

import re

from server.engines.tts.sentences import EMOJI, spoken_form

LONGEST_HELD = 300
"""What may become an address or a link is no longer waited for beyond so many characters."""

_UNFINISHED = re.compile(
    r"""
    (?: (?<!\w) (?: h | ht | htt | https?:?/?/? | https?://[^\s)]* | w | ww | www | www\.[^\s)]* )
    | !?\[ [^\]]* (?: \] (?: \( [^)\s]* )? )?
    | ```[^\s`]* | [*_~`#>-]+ ) \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"'*`|]+|!?\[[^\[\]]*\]\([^)\s]{0,1000}\)", re.IGNORECASE)
_AT_LINE_START = re.compile(r"(?m)^[^\S\n]*+(?:#{1,6}|>++|[-*+•]|(?:[-*_][^\S\n]*+){3,}|```[^\n]*)(?=\s|$)")
_MARKS = re.compile(
    r"(?<!\s)\*+|\*+(?=\S)|~~|`+|(?<!\w)_+|(?<!_)_++(?!\w)"
    rf"|[{EMOJI}]+"
)


class MarkdownStripper:
    """Takes text bit by bit and gives what is to be said of it."""

    def __init__(self) -> None:
        self._held = ""
        self._before = ""

    def feed(self, text: str) -> str:
        """Add text; what can be said now."""
        self._held += text
        unfinished = _UNFINISHED.search(self._held, max(0, len(self._held) - LONGEST_HELD))
        at = unfinished.start() if unfinished and len(unfinished[0]) < LONGEST_HELD else len(self._held)
        return self._said(at)

    def finish(self) -> str:
        """The rest."""
        return self._said(len(self._held))

    def _said(self, end: int) -> str:
        text, self._held = self._held[:end], self._held[end:]
        if not text:
            return ""
        before = self._before
        self._before = _stand_in(text, before)
        text = _WHOLE.sub(lambda found: spoken_form(found[0]), text)
        return _MARKS.sub("", _AT_LINE_START.sub("", before + text))[len(before) :]


def _stand_in(text: str, before: str) -> str:
    """What the next text must be seen behind, for its marks to be understood; empty at the start of a line."""
    line = text.rpartition("\n")[2]
    if not line.strip() and (not before or "\n" in text):
        return ""
    return "x" if text[-1].isalnum() else "x " if text[-1].isspace() else "x."
