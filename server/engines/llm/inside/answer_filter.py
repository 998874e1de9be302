"""What a model writes, as what it says and what it only thinks; the rest, for machines, is left out. Pure.

Takes time by the length of the text, however that is cut. Decisions:

- Inside code that an answer shows, between backticks, every mark is text: an answer may explain `<think>`.
- A thought that only ends, without having begun: all before it was the thought. Where a reply begins as a monologue
  does, or the model is known to do so, nothing is said before that is clear; where it was said already, it is taken
  back.
- A thought that never ends takes the rest of the reply with it; one in which another one is quoted ends with its own
  end, or where that is missing with the last end there was.
- What follows the end of a message is said too, unless it begins with the name of somebody else: a model that plays
  the person has finished its answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from server.engines import Thought
from server.engines.llm.inside.code_spans import CodeSpans
from server.engines.llm.inside.held_answer import HeldAnswer
from server.engines.llm.inside.marks import InsideMark, MarkKind, Marks

if TYPE_CHECKING:
    from collections.abc import Callable

_ASSISTANT = re.compile(r"\s*(?:assistant|model|bot)\b", re.IGNORECASE)
_THINKING_CHANNEL = re.compile(r"\s*(?:analysis|commentary)", re.IGNORECASE)
_FOR_TOOL = re.compile(r"\bto\s*=")
_ROLE = re.compile(r"\s*(?:(?P<own>assistant|model|bot)|(?:user|human|system|tool))", re.IGNORECASE)
_LABEL = re.compile(r"\s*(?P<other>user|human|system)?(?P<own>assistant)?\s*(?::|\n)", re.IGNORECASE)
LONGEST_HEADER = 64


class AnswerFilter:
    """Give it what comes with `feed` and `think`, then `finish`; it says what is an answer (`str`) or a `Thought`."""

    def __init__(self, *, hold: bool = False) -> None:
        """`hold`: whether the model is known to think without saying where it begins."""
        self._marks = Marks()
        self._code = CodeSpans()
        self._answer = HeldAnswer(hold=hold)
        self._take: Callable[[AnswerFilter, str], None] = AnswerFilter._say
        """What is done with text, by where it stands; not bound, for that would be a ring."""
        self._depth = 0
        self._ended: list[str] | None = None
        """What came behind an inner end of a thought, while it is not known which end is its own."""
        self._header: list[str] = []
        self._channel = False

    @property
    def thought_unmarked(self) -> bool:
        """Whether the model thought without saying where that began."""
        return self._answer.thought_unmarked

    @property
    def called_tool(self) -> bool:
        """Whether it wanted to use a tool."""
        return self._answer.called_tool

    def feed(self, text: str) -> list[str | Thought]:
        """The next piece of what the model wrote as its answer."""
        for token in self._marks.feed(text):
            self._read(token)
        return self._answer.given()

    def think(self, text: str) -> list[str | Thought]:
        """The next piece of what it thinks, where its server tells the two apart."""
        self._answer.think(text)
        return self._answer.given()

    def finish(self) -> list[str | Thought]:
        """The rest."""
        for token in self._marks.finish():
            self._read(token)
        if self._take is AnswerFilter._label:
            self._leave_label()
        elif self._take is AnswerFilter._head and not self._channel:
            self._no_header()
        elif self._take is AnswerFilter._think and self._ended:
            self._answer.say("".join(self._ended))
        self._answer.finish()
        return self._answer.given()

    def _read(self, token: str | InsideMark) -> None:
        if isinstance(token, str):
            self._take(self, token)
        elif token.kind is MarkKind.TICKS or self._is_shown(token):
            self._take(self, token.text)
        else:
            _ACTIONS[token.kind](self, token)

    def _is_shown(self, mark: InsideMark) -> bool:
        """Whether the mark is part of code that the answer shows, or of JSON that is looked at as a whole."""
        return self._take is AnswerFilter._say and (self._code.open or self._answer.looks_at_json)

    # --- what is done with text

    def _say(self, text: str) -> None:
        for part, in_code in self._code.parts(text):
            self._answer.say(part, in_code=in_code)

    def _think(self, text: str) -> None:
        self._answer.think(text)
        if self._ended is not None:
            self._ended.append(text)

    def _drop(self, text: str) -> None:
        """It is for a machine, or somebody else's."""

    def _head(self, text: str) -> None:
        self._header.append(text)
        header = "".join(self._header)
        line, newline, rest = header.partition("\n")
        if newline and not self._channel and len(line) <= LONGEST_HEADER:
            self._enter(line)
            self._take(self, rest)
        elif len(header) > LONGEST_HEADER:
            self._no_header()

    def _no_header(self) -> None:
        """What looked like one goes on as an answer, behind the name of who speaks."""
        header, self._header, self._take = "".join(self._header), [], AnswerFilter._say
        role = _ROLE.match(header)
        if role is None:
            self._say(header)
        elif role["own"]:
            self._say(header[role.end() :])

    def _label(self, text: str) -> None:
        """Behind the end of a message: who speaks next may be named without a mark."""
        self._header.append(text)
        header = "".join(self._header)
        if (label := _LABEL.match(header)) and (label["other"] or label["own"]):
            self._header = []
            self._take = AnswerFilter._drop if label["other"] else AnswerFilter._say
            self._take(self, header[label.end() :])
        elif len(header.strip()) > LONGEST_LABEL or "\n" in header.lstrip() or ":" in header:
            self._leave_label()

    def _leave_label(self) -> None:
        header, self._header, self._take = "".join(self._header), [], AnswerFilter._say
        self._say(header)

    # --- what marks do

    def _on_thought(self, _: InsideMark) -> None:
        if self._take is AnswerFilter._think:
            self._depth += 1
            return
        self._answer.break_off()
        self._take, self._depth, self._ended = AnswerFilter._think, 1, None

    def _on_thought_end(self, _: InsideMark) -> None:
        if self._take is AnswerFilter._say:
            self._answer.was_thought()
        elif self._take is AnswerFilter._think:
            self._depth -= 1
            self._ended = []
            if self._depth <= 0:
                self._back()

    def _on_tool(self, mark: InsideMark) -> None:
        if self._take is AnswerFilter._think:
            return
        self._answer.called_tool = True
        self._answer.break_off()
        self._depth = self._depth + 1 if self._take is AnswerFilter._drop else 1
        self._take = AnswerFilter._drop

    def _on_tool_end(self, _: InsideMark) -> None:
        if self._take is AnswerFilter._drop:
            self._depth -= 1
            if self._depth == 0:
                self._back()

    def _on_tool_to_the_end(self, mark: InsideMark) -> None:
        self._on_tool(mark)
        self._depth = LONGEST_HEADER  # no end of a part is its end

    def _on_header(self, _: InsideMark) -> None:
        self._answer.break_off()
        self._header, self._channel = [], False
        self._take = AnswerFilter._head

    def _on_channel(self, _: InsideMark) -> None:
        """The header that names the role goes on with the channel."""
        role = "".join(self._header) if self._take is AnswerFilter._head else ""
        self._answer.break_off()
        self._header, self._channel = [f"{role}\n"], True
        self._take = AnswerFilter._head

    def _on_message(self, _: InsideMark) -> None:
        if self._take is AnswerFilter._head:
            self._enter("".join(self._header))

    def _on_end(self, _: InsideMark) -> None:
        if self._take is AnswerFilter._drop and self._depth == 0:  # somebody else's message
            return
        if self._take is AnswerFilter._think:
            self._answer.break_off()
        self._header = []
        self._ended = None
        self._take = AnswerFilter._label if self._answer.begun else AnswerFilter._say

    def _on_assistant(self, _: InsideMark) -> None:
        self._back()

    def _on_other_role(self, _: InsideMark) -> None:
        self._answer.break_off()
        self._take, self._depth = AnswerFilter._drop, 0

    def _on_nothing(self, _: InsideMark) -> None:
        self._answer.break_off()

    def _enter(self, header: str) -> None:
        """A message begins: whose, and in which channel."""
        channelled, self._channel, self._header = self._channel, False, []
        role, _, channel = header.partition("\n")
        if (role.strip() and not _ASSISTANT.match(role)) or _FOR_TOOL.search(header):
            self._answer.called_tool = self._answer.called_tool or bool(_FOR_TOOL.search(header))
            self._take, self._depth = AnswerFilter._drop, 0
        elif channelled and _THINKING_CHANNEL.match(channel):
            self._take, self._depth, self._ended = AnswerFilter._think, 1, None
        else:
            self._back()

    def _back(self) -> None:
        self._answer.break_off()
        self._take, self._depth, self._ended = AnswerFilter._say, 0, None


LONGEST_LABEL = len("assistant")

_ACTIONS: dict[MarkKind, Callable[[AnswerFilter, InsideMark], None]] = {
    MarkKind.THOUGHT: AnswerFilter._on_thought,
    MarkKind.THOUGHT_END: AnswerFilter._on_thought_end,
    MarkKind.TOOL: AnswerFilter._on_tool,
    MarkKind.TOOL_END: AnswerFilter._on_tool_end,
    MarkKind.TOOL_TO_THE_END: AnswerFilter._on_tool_to_the_end,
    MarkKind.HEADER: AnswerFilter._on_header,
    MarkKind.CHANNEL: AnswerFilter._on_channel,
    MarkKind.MESSAGE: AnswerFilter._on_message,
    MarkKind.END: AnswerFilter._on_end,
    MarkKind.ASSISTANT: AnswerFilter._on_assistant,
    MarkKind.OTHER_ROLE: AnswerFilter._on_other_role,
    MarkKind.NOTHING: AnswerFilter._on_nothing,
}
