"""Turns the inline tokens of a paragraph into runs with places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.links import leads_to
from desktop.widgets.transcript.markdown.paragraphs import NO_LOOK, Run, RunLook, kept_in_order, kept_inside
from desktop.widgets.transcript.markdown.placed_inline import AT

if TYPE_CHECKING:
    from markdown_it.token import Token

_BARE = re.compile(r"\b(?:https?://|mailto:)[^\s<>\"'`\u2028\u2029]++", re.IGNORECASE)
"""An address that stands in the text as it is."""
_AFTER = ".,:;!?*_~)]}'\""
"""What ends the sentence rather than the address."""


class InlineReader:
    """Reads one inline text; `origins` tells for each of its characters, and for its end, the place in the message."""

    def __init__(self, content: str, origins: Sequence[int], end: int) -> None:
        self._content = content
        self._origins = origins
        self._end = end
        """Where the message ends; what was put behind it to close half-open marks is never shown."""
        self._runs: list[Run] = []
        self._looks = [NO_LOOK]

    def read(self, tokens: Sequence[Token]) -> tuple[Run, ...]:
        self._walk(tokens, 0)
        real = [run for run in (self._within(run) for run in self._runs) if run is not None]
        return kept_inside(kept_in_order(list(_with_bare_links(real, self._end))))

    def _within(self, run: Run) -> Run | None:
        if run.begin >= self._end:
            return None
        return (
            run if run.end <= self._end else (run.split(self._end)[0] if run.literal else replace(run, end=self._end))
        )

    def _walk(self, tokens: Sequence[Token], base: int) -> None:
        for number, token in enumerate(tokens):
            at = base + int(token.meta.get(AT, 0))
            match token.type:
                case "text" if number and tokens[number - 1].info == "auto":
                    self._literal(at + 1, self._content.index(">", at))
                case "text":
                    self._literal(at, at + len(token.content))
                case "text_special":
                    self._other(token.content, at, at + len(token.markup))
                case "code_inline":
                    self._code(token, at)
                case "softbreak" | "hardbreak":
                    self._other("\n", at, at + 1)
                case "image":
                    self._picture(token, at)
                case _:
                    self._turn(token, tokens, number)

    def _turn(self, token: Token, tokens: Sequence[Token], number: int) -> None:
        """The beginning or end of a look."""
        look = self._looks[-1]
        match token.type:
            case "strong_open":
                self._looks.append(replace(look, bold=True))
            case "em_open":
                self._looks.append(replace(look, italic=True))
            case "s_open":
                self._looks.append(replace(look, struck=True))
            case "link_open":
                self._looks.append(replace(look, link=self._target(token, tokens, number)))
            case "strong_close" | "em_close" | "s_close" | "link_close":
                self._looks.pop()

    def _target(self, token: Token, tokens: Sequence[Token], number: int) -> str:
        """Where a link leads; one whose address is still being written leads nowhere yet."""
        close = next((each for each in tokens[number:] if each.type == "link_close"), None)
        if close is None or self._place(int(close.meta[AT])) >= self._end:
            return ""
        return leads_to(str(token.attrs.get("href", "")))

    def _code(self, token: Token, at: int) -> None:
        begin = at + len(token.markup)
        if self._content[begin : begin + len(token.content)].replace("\n", " ") != token.content:
            begin += 1  # one space on each side belongs to the marks
        self._literal(begin, begin + len(token.content), replace(self._looks[-1], code=True))

    def _picture(self, token: Token, at: int) -> None:
        """A picture is not loaded: its description is shown, and its address as a link."""
        address = str(token.attrs.get("src", ""))
        look, end = self._looks[-1], at + 2 + len(token.content)
        self._looks.append(replace(look, italic=True))
        self._walk(token.children or [], at + 2)
        self._looks.pop()
        place = self._place(end)
        if place + 1 < self._end:
            text = f" ({address})" if token.content else address
            link = look.link or leads_to(address)
            self._runs.append(Run(text, place, place + 1, literal=False, look=replace(look, aside=True, link=link)))

    def _literal(self, begin: int, end: int, look: RunLook | None = None) -> None:
        """The characters as they were written, in as many runs as there are gaps in their places."""
        look = look or self._looks[-1]
        while begin < end:
            place = self._place(begin)
            length = 1
            while begin + length < end and self._place(begin + length) == place + length:
                length += 1
            text = self._content[begin : begin + length].replace("\n", " ")
            self._runs.append(Run(text, place, place + length, look=look))
            begin += length

    def _other(self, text: str, begin: int, end: int) -> None:
        self._runs.append(Run(text, self._place(begin), self._place(end), literal=False, look=self._looks[-1]))

    def _place(self, index: int) -> int:
        return self._origins[min(index, len(self._origins) - 1)]


def _with_bare_links(runs: list[Run], end: int) -> Iterator[Run]:
    """Addresses that stand in the text lead where they say, unless they may still grow."""
    for run in runs:
        if not run.literal or run.look.link or run.look.code or ":" not in run.text:
            yield run
            continue
        rest: Run | None = run
        for found in _BARE.finditer(run.text):
            address = found[0].rstrip(_AFTER)
            if "(" in address and found[0].startswith(address + ")"):
                address += ")"
            if not (target := leads_to(address)) or run.begin + found.start() + len(found[0]) >= end or rest is None:
                continue
            before, rest = rest.split(run.begin + found.start())
            if before is not None:
                yield before
            link, rest = rest.split(run.begin + found.start() + len(address)) if rest else (None, None)
            if link is not None:
                yield replace(link, look=replace(run.look, link=target))
        if rest is not None:
            yield rest
