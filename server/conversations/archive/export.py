r"""A conversation as a document: Markdown or JSON.

What somebody said stands in it as it was said: no mark of Markdown or HTML in it counts, so it can neither look like
what somebody else said nor load a picture. Text of more than one line is quoted, and so ends where the quotation ends.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.conversations.archive.representations import (
        KeptCitation,
        KeptHanded,
        KeptReceipt,
        StoredItem,
        WholeConversation,
    )

UNTITLED = "Conversation"
SPEAKERS = {"system": "Instructions", "user": "You", "assistant": "Assistant"}

_MARKS = {ord(mark): f"\\{mark}" for mark in "\\`*_~|[]<"}
"""What may mean something anywhere in a line."""
_SELDOM_MARK = re.compile(r"(?=(?<!\S)#|&#?\w{1,40};)")
"""What stands before a mark that means something in some places."""
_FIRST_MARK = re.compile(r"\d{1,9}(?=[.)])|(?=[-+=>])")
"""What stands before a mark that means something where a line begins with it."""
_INDENT = {ord(" "): "\u00a0", ord("\t"): "\u00a0" * 4}
_CONTROLS = dict.fromkeys((*range(9), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0)), "\ufffd")
"""Those that end no line. A terminal that shows the document would obey them."""


def as_markdown(conversation: WholeConversation) -> str:
    """The conversation as Markdown: who said what, and what was not heard of an interrupted reply."""
    title = " ".join(_literal(" ".join(conversation.title.split()))) or UNTITLED
    head = f"# {title}\n\n{conversation.created_at:%Y-%m-%d %H:%M} UTC\n"
    return "\n".join([head, *(_said(item) for item in conversation.items if item.spoken or item.full or item.pictures)])


def as_json(conversation: WholeConversation) -> str:
    """The same as it is told over HTTP, item by item: at once it would hold the interpreter, and with it all others."""
    head = conversation.model_dump_json(exclude={"items"}).removesuffix("}")
    return f'{head},"items":[{",".join(item.model_dump_json() for item in conversation.items)}]}}'


def _said(item: StoredItem) -> str:
    if item.kind != "message":
        return _done(item)
    speaker, lines = f"**{SPEAKERS[item.role]}:**", _literal(item.spoken.strip())
    said = f"{speaker}\n\n{_quoted(lines)}" if len(lines) > 1 else " ".join([speaker, *lines]) + "\n"
    if item.pictures:
        names = ", ".join("".join(_literal(each.name)[:1]) or each.media_type for each in item.pictures)
        said += f"\n*(shown with it: {names})*\n"
    if item.notes is not None and item.notes.citations:
        said += f"\n*(from {', '.join(map(_place, item.notes.citations))})*\n"
    if item.notes is not None and item.notes.receipt is not None:
        said += f"\n*({'; '.join(map(_handed, item.notes.receipt.handed))}{_stayed(item.notes.receipt)})*\n"
    if item.interrupted:
        said += "\n*(interrupted)*\n"
        if item.full != item.spoken:
            said += "\n" + _quoted(_literal(f"In full: {item.full.rstrip()}"))
    return said


def _handed(handed: KeptHanded) -> str:
    where = f" at {handed.host}" if handed.host else ""
    return f"{handed.engine}{where} got {', '.join(handed.got)}"


def _stayed(receipt: KeptReceipt) -> str:
    return "; nothing left the server's computer" if receipt.nothing_left else ""


def _place(citation: KeptCitation) -> str:
    file = "".join(_literal(citation.file)[:1])
    return file if citation.page is None else f"{file}, page {citation.page}"


def _done(item: StoredItem) -> str:
    """A call of a function with its arguments, or what came of one."""
    what = f"**Called** {''.join(_literal(item.name)[:1])}" if item.kind == "function_call" else "**Result**"
    if item.notes is not None and (call := item.notes.call) is not None:
        what += f" ({call.status}, {call.took_ms} ms)"
    return f"{what}\n\n{_quoted(_literal((item.full or item.spoken).strip()))}"


def _quoted(lines: list[str]) -> str:
    """Each line ends where it did, which takes a backslash where another one follows in the same paragraph."""
    ends = ["\\" if line and following else "" for line, following in zip(lines, [*lines[1:], ""], strict=True)]
    return "".join(f"> {line}{end}".rstrip() + "\n" for line, end in zip(lines, ends, strict=True))


def _literal(text: str) -> list[str]:
    """The lines of a text, so that Markdown shows them as they are."""
    return [_literal_line(line.rstrip()) for line in text.translate(_CONTROLS).splitlines()]


def _literal_line(line: str) -> str:
    words = line.lstrip()
    shown = _SELDOM_MARK.sub(r"\\", words.translate(_MARKS))
    if first := _FIRST_MARK.match(words):
        shown = f"{first[0]}\\{shown[first.end() :]}"
    return line[: len(line) - len(words)].translate(_INDENT) + shown
