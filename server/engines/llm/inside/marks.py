"""The marks that chat templates put between what a model says and what it does not say: found while text comes. Pure.

Known by their form and by the words in their name, not one by one: there are as many as there are templates. What
only looks like a mark, such as `<b>` or `a < b`, is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class MarkKind(Enum):
    """What a mark does."""

    THOUGHT = auto()
    THOUGHT_END = auto()
    TOOL = auto()
    TOOL_END = auto()
    TOOL_TO_THE_END = auto()
    """What follows is for a tool as far as the message goes."""
    HEADER = auto()
    """The name of who speaks follows."""
    CHANNEL = auto()
    """The name of a channel follows."""
    MESSAGE = auto()
    """The header ends here."""
    END = auto()
    """The message ends here."""
    ASSISTANT = auto()
    OTHER_ROLE = auto()
    """Somebody else speaks from here on: the model plays the person, or repeats its prompt."""
    TICKS = auto()
    """A run of backticks: code begins or ends."""
    NOTHING = auto()
    """Stands for nothing that is said."""


@dataclass(frozen=True, slots=True)
class InsideMark:
    """A mark as it was written."""

    kind: MarkKind
    text: str


_THOUGHT = r"(?:ant)?(?:think(?:ing)?|thoughts?|reason(?:ing)?|reflection|scratchpad|inner_?monologue|analysis)"
_TOOL = (
    r"(?:tool|function|plugin|action)s?_?(?:calls?|code|use|request|responses?|results?|outputs?)"
    r"|tool|function(?==)|(?<=/)function|invoke"
)
_WRAP = (
    r"answer|final_?answer|s|bos|eos|pad|unk|eod|sep|cls"
    r"|begin_?of_?text|end_?of_?text|end_?of_?turn|start_?of_?turn"
)
_PLAIN_TAG = rf"(?:{_THOUGHT})|(?:{_TOOL})|(?:{_WRAP})"
_SPACE = r"(?:[\w.-]{1,20}:)?"
_SPECIAL = r"<[|\uff5c](?! [^<>|\n]{0,60} [^<>|\n]{0,60} \|>) ?/?[^<>|\uff5c\n]{1,60}[|\uff5c]>"
"""Words with a space on either side stand between two operators: "a <| is one, and so is |> b"."""
_HALF_NAMES = r"(?:channel|turn|tool|tool_call|tool_response|image|audio|video)"
_HALF = rf"<\|{_HALF_NAMES}>|<{_HALF_NAMES}\|>"
"""The marks of Gemma 4, of which only one end has a line."""
_TAG = rf"</? ?{_SPACE}(?:{_PLAIN_TAG})(?:[ =][^<>\n]{{0,200}})?/?>"
_SQUARE = (
    r"\[/?(?:THINK|TOOL_CALLS?|(?:END_)?TOOL_REQUEST|TOOL_RESULTS?|AVAILABLE_TOOLS|INST|SYSTEM_PROMPT|ARGS"
    r"|gMASK|EOS|BOS)\]"
)
_DIAMOND = r"\u25c1/?[a-z]{1,12}\u25b7"
_MARK = re.compile(f"`+|{_SPECIAL}|{_HALF}|(?i:{_TAG})|{_SQUARE}|{_DIAMOND}|<</?SYS>>")
_BEGUN = re.compile(
    "(?:`+"
    r"|<[|\uff5c][^<>|\uff5c\n]{0,61}[|\uff5c]?"
    rf"|</? ?[\w.:-]{{0,40}}[/|]?|(?i:</? ?{_SPACE}(?:{_PLAIN_TAG})[ =][^<>\n]{{0,200}}/?)"
    r"|\[/?[A-Za-z_]{0,20}|\u25c1/?[a-z]{0,12}|<</?[SY]{0,3}>?)\Z"
)
LONGEST = 300
"""Characters that a mark may have."""

_ENDS = frozenset(
    {
        "im_end", "eot_id", "eot", "eom_id", "eom", "end", "endoftext", "end_of_text", "return", "call", "end_of_turn",
        "end_of_sentence", "end_of_message", "end_of_turn_token", "eos", "eod", "/s", "end_of_response", "end_response",
        "endofprompt",
    }
)  # fmt: skip
_HEADERS = frozenset({"im_start", "start", "start_header_id", "header_start", "start_of_role", "start_of_turn"})
_MESSAGES = frozenset({"message", "end_header_id", "header_end", "end_of_role", "im_sep"})
_OTHERS = frozenset(
    {"user", "human", "system", "tool", "observation", "developer", "ipython", "inst", "system_prompt", "sys"}
)
_ASSISTANTS = frozenset({"assistant", "bot", "model", "chatbot", "chatbot_token", "/inst"})
_BY_NAME = (
    (_ENDS, MarkKind.END),
    (_HEADERS, MarkKind.HEADER),
    (_MESSAGES, MarkKind.MESSAGE),
    (_OTHERS, MarkKind.OTHER_ROLE),
    (_ASSISTANTS, MarkKind.ASSISTANT),
    (frozenset({"channel"}), MarkKind.CHANNEL),
)
_HALVES = {
    "<|channel>": MarkKind.THOUGHT, "<channel|>": MarkKind.THOUGHT_END, "<|turn>": MarkKind.HEADER,
    "<turn|>": MarkKind.END, "<|tool>": MarkKind.TOOL, "<tool|>": MarkKind.TOOL_END,
    "<|tool_call>": MarkKind.TOOL, "<tool_call|>": MarkKind.TOOL_END, "<|tool_response>": MarkKind.TOOL,
    "<tool_response|>": MarkKind.TOOL_END,
}  # fmt: skip
_THOUGHTS = re.compile(_THOUGHT)
_TOOLS = re.compile(r"tool|function|plugin|action|invoke|python_tag|args")
_INNER = re.compile(r"sep$|argument|param")
"""What stands within a call."""


class Marks:
    """Takes text as it comes and gives it back in order, as text and marks; what may become a mark is kept back."""

    def __init__(self) -> None:
        self._kept = ""

    def feed(self, text: str) -> list[str | InsideMark]:
        """What is certain by now."""
        text = self._kept + text
        begun = _BEGUN.search(text, max(0, len(text) - LONGEST))
        end = begun.start() if begun else len(text)
        self._kept = text[end:]
        return _split(text[:end])

    def finish(self) -> list[str | InsideMark]:
        """The rest: no more text comes."""
        kept, self._kept = self._kept, ""
        return _split(kept)


def _split(text: str) -> list[str | InsideMark]:
    found: list[str | InsideMark] = []
    place = 0
    for match in _MARK.finditer(text):
        if place < match.start():
            found.append(text[place : match.start()])
        found.append(InsideMark(_kind(match[0]), match[0]))
        place = match.end()
    if place < len(text):
        found.append(text[place:])
    return found


def _kind(mark: str) -> MarkKind:
    if mark.startswith("`"):
        return MarkKind.TICKS
    if half := _HALVES.get(mark):
        return half
    name = mark.strip("<>[]|\uff5c\u25c1\u25b7 ").lower().replace("\u2581", "_").replace("-", "_")
    if mark.startswith("<") and mark[1] not in "|\uff5c":
        name = re.split("[ =]", name.replace("/ ", "/"))[0]  # what stands behind the name of a tag
    for names, kind in _BY_NAME:
        if name in names and not (kind is MarkKind.OTHER_ROLE and mark.startswith("<tool")):
            return kind
    if mark.endswith("/>") and not mark.startswith("</"):
        return MarkKind.NOTHING
    closes = name.startswith(("/", "end")) or name.endswith("_end")
    if _THOUGHTS.search(name):
        return MarkKind.THOUGHT_END if closes else MarkKind.THOUGHT
    if not _TOOLS.search(name) or _INNER.search(name):
        return MarkKind.NOTHING
    if mark in ("[TOOL_CALLS]", "[ARGS]", "<|python_tag|>"):
        return MarkKind.TOOL_TO_THE_END
    return MarkKind.TOOL_END if closes else MarkKind.TOOL
