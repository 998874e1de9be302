"""The call of a tool as bare JSON in the place of an answer: kept back from its first brace, and left out. Pure.

Looked for where a line begins. JSON that is no call is an answer like any other.
"""

from __future__ import annotations

import json
import re

MOST_CHARACTERS = 16_000
"""Of a call. What goes on beyond it is taken for what it looks like, and no more of it kept."""
_SEEN = 100
_KEY = (
    r"""["'](?:name|function|functions|tool|tool_name|tool_calls?|function_call|recipient_name|action|type)["']\s*:"""
)
_BEGINS = re.compile(rf"\s*\[?\s*\{{\s*{_KEY}")
_ARGUMENTS = re.compile(r"""["'](?:arguments|parameters|args|params|kwargs|input|tool_input|action_input)["']\s*:""")
_MAY_BEGIN = re.compile(
    r"""(?:\{\s*(?:["'].*)?|\[\s*(?:\{\s*(?:["'].*)?|[A-Za-z_][\w.]{0,60}(?:\(.*)?)?)\Z""", re.DOTALL
)
_PYTHONIC = re.compile(r"\[\s*[A-Za-z_][\w.]*\(.*\)\s*\]", re.DOTALL)
_NAMES = ("name", "function", "tool", "tool_name", "action", "recipient_name")
_VALUES = ("arguments", "parameters", "args", "params", "kwargs", "input", "tool_input", "action_input")


class ToolJson:
    """Takes the text of an answer as it comes and gives it back without calls of tools."""

    def __init__(self) -> None:
        self.found = False
        """Whether a call was left out."""
        self._kept: list[str] = []
        self._length = 0
        self._beginning = ""
        self._depth = 0
        self._quoted = self._escaped = False
        self._at_line_start = True
        self._behind_call = False
        """Whether nothing but what stands between calls has come since one."""

    @property
    def open(self) -> bool:
        """Whether something is kept back that may become a call."""
        return bool(self._kept)

    def feed(self, text: str) -> str:
        """What is certain to be no call."""
        given: list[str] = []
        place = 0
        while place < len(text):
            place = self._inside(text, place, given) if self._kept else self._outside(text, place, given)
        return "".join(given)

    def finish(self) -> str:
        """What was kept back, unless it began as a call does."""
        kept = self._take()
        if _BEGINS.match(kept):
            self.found = True
            return ""
        return kept

    def past(self, text: str) -> None:
        """Code that is not looked at was said in between."""
        self._at_line_start = text.endswith("\n")

    def _outside(self, text: str, place: int, given: list[str]) -> int:
        while self._behind_call:
            if place == len(text):
                return place
            self._behind_call = text[place] in ",; \t\r\n"
            place += self._behind_call
        begin = next((at for at in range(place, len(text)) if self._begins(text[at])), len(text))
        given.append(text[place:begin])
        if begin < len(text):
            self._depth, self._quoted, self._escaped, self._beginning = 0, False, False, ""
            self._at_line_start = False
            return self._inside(text, begin, given)
        return begin

    def _begins(self, character: str) -> bool:
        if self._at_line_start and character in "{[":
            return True
        if character == "\n":
            self._at_line_start = True
        elif not character.isspace():
            self._at_line_start = False
        return False

    def _inside(self, text: str, place: int, given: list[str]) -> int:
        for at in range(place, len(text)):
            self._follow(text[at])
            if not self._depth:
                self._keep(text[place : at + 1])
                given.append(self._judged())
                return at + 1
        self._keep(text[place:])
        if not self._is_possible():
            given.append(self._take())
        return len(text)

    def _follow(self, character: str) -> None:
        if self._escaped:
            self._escaped = False
        elif self._quoted:
            self._escaped = character == "\\"
            self._quoted = character != '"'
        elif character == '"':
            self._quoted = True
        elif character in "{[":
            self._depth += 1
        elif character in "}]":
            self._depth -= 1

    def _keep(self, text: str) -> None:
        if self._length <= MOST_CHARACTERS:
            self._kept.append(text)
        self._length += len(text)
        if len(self._beginning) < _SEEN:
            self._beginning = (self._beginning + text)[:_SEEN]

    def _is_possible(self) -> bool:
        if self._length > MOST_CHARACTERS:
            return bool(_BEGINS.match(self._beginning))
        return bool(_MAY_BEGIN.match(self._beginning))

    def _judged(self) -> str:
        kept = self._take()
        if not is_tool_call(kept):
            return kept
        self.found = self._at_line_start = self._behind_call = True
        return ""

    def _take(self) -> str:
        kept = "".join(self._kept)
        self._kept.clear()
        self._length = 0
        return kept


def is_tool_call(text: str) -> bool:
    """Whether the JSON, or what was meant to be some, calls a tool."""
    try:
        return _calls(json.loads(text))
    except (ValueError, RecursionError):
        return bool(_BEGINS.match(text) and _ARGUMENTS.search(text)) or bool(_PYTHONIC.fullmatch(text))


def _calls(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(each, dict) and _calls(each) for each in value)
    if not isinstance(value, dict):
        return False
    if {"tool_calls", "tool_call", "function_call"} & value.keys():
        return True
    function = value.get("function")
    if isinstance(function, dict):
        return "name" in function
    named = any(isinstance(value.get(name), str) for name in _NAMES)
    return named and (any(name in value for name in _VALUES) or value.get("type") in ("function", "tool_use"))
