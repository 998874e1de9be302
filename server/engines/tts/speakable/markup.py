"""Takes the marks of Markdown and HTML out of a text, which may come in pieces. Pure.

What only looks like a mark stays: "3*4", "a<b and c>d", `<john@example.com>` keep what is between them.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Literal

CODE, BREAK, CELL = "\x01", "\x02", "\x03"
"""What stands in the unmarked text for a block of code, for the end of a block, and between the cells of a table."""

_FENCE = re.compile(r"[ \t]{0,8}(`{3,}|~{3,})")
_BLOCK = re.compile(
    r"""[^\S\n]*+ (?:
      (?P<rule> (?:[-*_][^\S\n]*+){3,} $ | =++[^\S\n]*+$ )
    | (?P<table> \|? [^\S\n]*+ :?-{2,}+:? [^\S\n]*+ (?: \| [^\S\n]*+ (?::?-++:?)? [^\S\n]*+ )++ $ )
    | (?P<mark> (?:>++(?!\d)[^\S\n]*+)*+
        (?: (?:\#{1,6}|[-*+•◦▪‣])(?:[^\S\n]++|$) (?:\[[ xX]\][^\S\n]++)? | (?<=[>\s]) ) )
    )""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"[^\S\n]*+(?P<number>\d{1,3})[.)][^\S\n]++(?=\S)")
_INLINE = re.compile(
    r"""
      (?P<url> (?: (?:https?|ftp|wss?|file)://[^\s<>()\[\]"'*`|]++ (?:\([^\s<>()\[\]"'*`|]*+\)[^\s<>()\[\]"'*`|]*+)?
             | (?<![\w.]) www\.[^\s<>()\[\]"'*`|]++ ) )
    | (?P<auto> <(?: (?:[a-zA-Z][a-zA-Z0-9+.-]{1,20}:[^\s<>]{1,1000}) | [^\s<>@]{1,64}@[^\s<>@]{1,255} )> )
    | (?P<comment> <!--.{0,300}?--> )
    | (?P<tag> </?(?P<name>[a-zA-Z][a-zA-Z0-9]{0,10})
          (?: \s{1,3}[a-zA-Z-]{1,20}=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\s"'<>]{1,300}) ){0,6}\s{0,3}/?> )
    | (?P<entity> &(?:\#\d{1,6}|\#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d{0,2}); )
    | (?P<code> (?P<ticks>`{1,2})(?!`)(?P<inside>[^`\n]{1,300}?)(?P=ticks)(?!`) )
    | (?P<math> (?<![\w$])(?P<dollars>\${1,2})(?=[^$\n]{0,200}[\\^_={}]|[a-zA-Z]\$)
          (?P<formula>[^\s$](?:[^$\n]{0,300}[^\s$])?)(?P=dollars)(?![\w$]) )
    | (?P<footnote> \[\^[^\]\s]{1,20}\]:? | 【[^】]{0,40}】 )
    | (?P<link> \]\([^()\s]{0,1000}+(?:\([^()\s]{0,200}+\)[^()\s]{0,200}+)?(?:\s"[^"\n]{0,200}")?\)
        | \]\[[^\[\]]{0,60}\] )
    | (?P<direction> (?<![\w*])\*[^\W\d_][^*\n]{1,60}\*(?![\w*]) )
    | (?P<escape> \\(?=[!-/:-@\[-`{-~]) )
    | (?P<image> !\[ )
    | (?P<star> \*{1,40} )
    | (?P<low> _{1,40} )
    | (?P<ticked> `{1,40} )
    | (?P<gone> ~~+ | (?<!\S)==(?=\w) | (?<=\w)==(?!\S) )
    | (?P<cell> (?<!\|)\|(?!\|) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TAGS = frozenset(
    [
        "a",
        "abbr",
        "article",
        "aside",
        "b",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "cite",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "li",
        "link",
        "main",
        "mark",
        "meta",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "script",
        "section",
        "select",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "u",
        "ul",
        "var",
        "video",
        "audio",
        "picture",
    ]
)
_PAUSES = frozenset(
    [
        "br",
        "p",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "blockquote",
        "ul",
        "ol",
        "table",
        "dd",
        "dt",
    ]
)
_CLOSING_WITHIN = 300
"""Characters in which the tag is looked for that closes a short one such as `<b>`."""


@dataclass
class Unmarked:
    """A text without its marks: character `i` of `text` was written from `at[i]` to `at[i + 1]`."""

    text: str
    at: list[int]


@dataclass
class _Draft:
    """What is kept of a text so far. A mark goes with the word behind it where a space or nothing is in front."""

    characters: list[str] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    waiting: int | None = None

    def keep(self, text: str, begin: int, step: int = 1) -> None:
        for offset, character in enumerate(text):
            start = begin + offset * step
            self.at.append(start if self.waiting is None else self.waiting)
            self.waiting = None
            self.characters.append(character)

    def drop(self, begin: int) -> None:
        if self.waiting is None and (not self.characters or self.characters[-1].isspace()):
            self.waiting = begin


class Markup:
    """Takes one piece after the other and remembers what it is in: a block of code, the middle of a line."""

    def __init__(self, code: Literal["mention", "read"] = "mention") -> None:
        self._reads_code = code == "read"
        self._fence = ""
        self._at_line_start = True
        self._in_block = False
        """Whether the line is an item of a list, a heading or the row of a table."""

    def unmark(self, text: str) -> Unmarked:
        draft = _Draft()
        begin = 0
        for line in text.splitlines(keepends=True):
            self._line(draft, line, begin)
            begin += len(line)
        return Unmarked("".join(draft.characters), [*draft.at, len(text)])

    def _line(self, draft: _Draft, line: str, begin: int) -> None:
        starts, self._at_line_start = self._at_line_start, line[-1] in "\n\r"
        body = line.rstrip("\r\n")
        fence = _FENCE.match(body) if starts else None
        if self._fence or (fence and "`" not in body[fence.end() :]):
            self._code_line(draft, body, begin, fence)
        elif starts and not body.strip():
            draft.keep(BREAK, begin)
            self._in_block = False
        else:
            self._text_line(draft, body, begin, starts=starts)
        if len(body) < len(line):
            draft.keep(BREAK if self._in_block else " ", begin + len(body))
            for extra in range(len(body) + 1, len(line)):
                draft.drop(begin + extra)

    def _code_line(self, draft: _Draft, body: str, begin: int, fence: re.Match[str] | None) -> None:
        draft.drop(begin)
        if fence and not self._fence:
            self._fence = fence[1]
            draft.keep(BREAK if self._reads_code else CODE, begin)
        elif fence and fence[1].startswith(self._fence) and not body[fence.end() :].strip():
            self._fence = ""
            draft.keep(BREAK, begin)
        elif self._reads_code:
            draft.keep(body, begin)
            draft.keep(BREAK, begin + len(body))

    def _text_line(self, draft: _Draft, body: str, begin: int, *, starts: bool) -> None:
        place = 0
        if starts:
            place, self._in_block = self._block(draft, body, begin)
        is_row = body.count("|") > 1 or " | " in body
        while (found := _INLINE.search(body, place)) is not None:
            draft.keep(body[place : found.start()], begin + place)
            kept = _kept(found, body, is_row=is_row)
            draft.drop(begin + found.start())
            for text, offset in kept:
                draft.keep(text, begin + offset, step=0 if len(text) > found.end() - offset else 1)
            place = found.end()
        draft.keep(body[place:], begin + place)
        self._in_block = self._in_block or is_row

    def _block(self, draft: _Draft, body: str, begin: int) -> tuple[int, bool]:
        """Where the line's text begins behind the mark of its block, and whether it is one."""
        if (number := _NUMBER.match(body)) is not None and not _is_date(body[number.end() :]):
            draft.drop(begin)
            draft.keep(number["number"], begin + number.start("number"))
            draft.keep(BREAK, begin + number.end("number"))
            draft.keep(" ", begin + number.end() - 1)
            return number.end(), True
        found = _BLOCK.match(body)
        if found is None or not found.end():
            return 0, False
        draft.drop(begin)
        return found.end(), found["mark"] is None or bool(found["mark"].strip())


_MONTH = re.compile(r"(?:Jan|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec)", re.IGNORECASE)


def _is_date(rest: str) -> bool:
    return _MONTH.match(rest) is not None


def _kept(found: re.Match[str], body: str, *, is_row: bool) -> list[tuple[str, int]]:
    """What of a mark stays in the text, and where that began."""
    match found.lastgroup:
        case "url":
            return [(found[0], found.start())]
        case "auto":
            return [(found[0][1:-1], found.start() + 1)]
        case "tag" | "name":
            return _tag(found, body)
        case "entity":
            return [(html.unescape(found[0]), found.start())]
        case "code" | "ticks" | "inside":
            return [(found["inside"], found.start("inside"))]
        case "math" | "dollars" | "formula":
            return [(found["formula"], found.start("formula"))]
        case "direction":
            return [(found[0], found.start())]
        case "star":
            return _star(found, body)
        case "low":
            between = (
                body[found.start() - 1 : found.start()].isalnum() and body[found.end() : found.end() + 1].isalnum()
            )
            return [("_", found.start())] if between else []
        case "cell":
            inside = body[: found.start()].strip() and body[found.end() :].strip()
            return [(CELL, found.start())] if is_row and inside else [] if is_row else [("|", found.start())]
        case _:
            return []


def _tag(found: re.Match[str], body: str) -> list[tuple[str, int]]:
    name = found["name"].lower()
    as_written = [(found[0], found.start())]
    if name not in _TAGS:
        return as_written
    touches = body[found.start() - 1 : found.start()].isalnum() and not found[0].startswith("</")
    if touches and len(name) == 1 and f"</{name}>" not in body[found.end() : found.end() + _CLOSING_WITHIN].lower():
        return as_written
    return [(BREAK, found.start())] if name in _PAUSES else []


def _star(found: re.Match[str], body: str) -> list[tuple[str, int]]:
    """One or two stars between what can be multiplied are no emphasis."""
    if found.end() - found.start() > 2:
        return []
    before, behind = body[max(0, found.start() - 3) : found.start()], body[found.end() : found.end() + 3]
    spaced = before[-1:].isspace() and behind[:1].isspace()
    if before[-1:].isspace() != behind[:1].isspace():
        return []
    left, right = before.rstrip()[-2:], behind.lstrip()[:2]
    if not left or not right:
        return []
    if spaced:
        is_product = (left[-1].isalnum() or left[-1] in ")]") and (right[0].isalnum() or right[0] in "([-√")
    else:
        is_product = (
            _can_end(left) and _can_begin(right) and (left[-1].isdigit() or right[0].isdigit() or _alone(left, right))
        )
    return [(found[0], found.start())] if is_product else []


def _can_end(left: str) -> bool:
    return left[-1].isdigit() or left[-1] in ")]" or (left[-1].isalpha() and not left[-2:-1].isalpha())


def _can_begin(right: str) -> bool:
    signed = right[0] == "-" and right[1:2].isdigit()
    return signed or right[0].isdigit() or right[0] in "([" or (right[0].isalpha() and not right[1:2].isalpha())


def _alone(left: str, right: str) -> bool:
    """Whether both are a single letter or a bracket."""
    return (left[-1] in ")]" or not left[-2:-1].isalpha()) and (right[0] in "([" or not right[1:2].isalpha())
