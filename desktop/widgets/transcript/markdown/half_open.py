"""Text that is still being written, read as it will most likely go on, so that marks do not come and go.

What is bold once its end is written is bold from its first letter; a mark of which nobody knows yet what it will be
is not shown until the next letter tells.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop.widgets.transcript.markdown.block_reader import Reading, Written, read
from desktop.widgets.transcript.markdown.paragraphs import Paragraph, ParagraphKind

_ONLY_MARKS = re.compile(r"[ \t>]*(?:[-*+=#|:~`_ \t]+|\d{1,9}[.)]?[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\]?[ \t]*)")
"""A line that may become a list, a rule, a heading, a block of code or a table."""
LONGEST_MARKS = 40
"""Letters of such a line; the head of a table has its own rule."""
_LAST_MARKS = re.compile(r"[*_~`\\<&!]+\Z")
_LINK = re.compile(r"\[([^\[\]\n]*)(?:\](?:\([^()\n]*)?)?")
"""The beginning of a link or a picture, up to where it may end any time."""
ANYWHERE = "](https://a)"
"""Closes a link that has no address yet; it leads nowhere, because its end is not in the text."""
LOOKED_BACK = 2_500
"""Characters in which a link that is being written is sought: as many as its words and its address have."""


def read_half_open(written: Written) -> Reading:
    """As `read`, of a text that goes on."""
    begun = replace(written, text=_without_last_marks(written.text))
    reading = read(begun)
    if _ends_in_code(reading):
        return reading
    text, closing = _link_cut(begun.text)
    if closing:
        begun = replace(begun, text=text, closing=closing)
        reading = read(begun)
    if not reading.open:
        return reading
    marks = "".join(mark for _, mark in reversed(reading.open))
    return read(replace(begun, closing=closing + marks))


def _ends_in_code(reading: Reading) -> bool:
    last = reading.pieces[-1].entries[-1] if reading.pieces else None
    return isinstance(last, Paragraph) and last.kind is ParagraphKind.CODE


def _without_last_marks(text: str) -> str:
    """Without what cannot be told yet: a line of marks alone, the head of a table, marks at the very end."""
    begin = text.rfind("\n") + 1
    if len(text) - begin < LONGEST_MARKS and _ONLY_MARKS.fullmatch(text, begin):
        text = text[:begin]
    text = _without_head(text)
    if match := _LAST_MARKS.search(text, max(0, len(text) - 16)):
        text = text[: match.start()]
    return text.rstrip(" \t")


def _without_head(text: str) -> str:
    """A line that begins with `|` is a table once the line below has said so."""
    lines = text.rsplit("\n", 3)
    last = lines.pop() if lines[-1] == "" else None
    if last is None and lines[-1].lstrip().startswith("|"):
        above = lines[-2] if len(lines) > 1 else ""
        if not above.lstrip().startswith("|"):
            return text[: len(text) - len(lines[-1])]
    elif last is not None and lines and lines[-1].lstrip().startswith("|"):
        above = lines[-2] if len(lines) > 1 else ""
        if not above.lstrip().startswith("|"):
            return text[: len(text) - len(lines[-1]) - 1]
    return text


def _link_cut(text: str) -> tuple[str, str]:
    """The text up to the words of a link that is being written, and what closes it."""
    begin = text.rfind("[", max(0, len(text) - LOOKED_BACK))
    if begin < 0 or text[begin - 1 : begin] == "\\" or not (found := _LINK.fullmatch(text, begin)):
        return text, ""
    return text[: found.end(1)], ANYWHERE
