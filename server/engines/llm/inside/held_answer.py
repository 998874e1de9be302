"""What a reply says, in order, while it may still turn out to have been something else. Pure."""

from __future__ import annotations

import re

from server.engines import Thought
from server.engines.llm.inside.monologue import sounds_like_one
from server.engines.llm.inside.tool_json import ToolJson, is_tool_call

_PLAIN_ANALYSIS = re.compile(r"analysis(?=[^\sa-z])")
_PLAIN_FINAL = "assistantfinal"
"""How the channels of harmony look where a server has left out the marks."""
_FENCED = re.compile(r"```[ \t]*(?P<kind>\w*)[ \t]*\n(?P<inside>.*?)\n?```\s*", re.DOTALL)
_FENCED_KINDS = frozenset({"tool_code", "tool_call", "tool_calls", "function_call"})
_MAY_BE_FENCED = re.compile(
    r"```[ \t]*(?:(?:tool|function)_c\w{1,20}[ \t]*\n.*|\w{0,20}[ \t]*(?:\n\s*(?:[\[{].*)?)?)\Z", re.DOTALL
)
MOST_FENCED = 8_000
"""Characters of code that is looked at as a whole."""


class HeldAnswer:
    """Answers pass through; `given` says what may be said by now."""

    def __init__(self, *, hold: bool) -> None:
        self._given: list[str | Thought] = []
        self._json = ToolJson()
        self._fence: list[str] | None = None
        self._fenced = 0
        self._held: list[str] | None = []
        """What was said and may have been a thought; None once that is settled."""
        self._beginning = ""
        self._certain = hold
        """Whether it is held until the end, and not only until its beginning is known."""
        self._plain_channels = False
        self._tail = ""
        self._trim = True
        """Whether spaces that come now would stand at the beginning, or double others."""
        self._thought = False
        self.begun = False
        """Whether anything was said at all."""
        self.called_tool = False
        self.thought_unmarked = False

    @property
    def looks_at_json(self) -> bool:
        return self._json.open

    def given(self) -> list[str | Thought]:
        """What is known since the last time."""
        given, self._given = self._given, []
        return given

    def think(self, text: str) -> None:
        """What the model is known to think."""
        if not self._thought:
            self._thought = True
            self._settle()
        if text:
            self._given.append(Thought(text))

    def say(self, text: str, *, in_code: bool = False) -> None:
        """The next piece of what it says."""
        if not text:
            return
        if self._fence is None and in_code and not self.begun and text.startswith("```"):
            self._fence = []
        if self._fence is not None:
            self._look_at_fence(text)
        elif in_code:
            self._hold(self._json.finish() + text)
            self._json.past(text)
        else:
            self._hold(self._json.feed(text))

    def break_off(self) -> None:
        """Something that is not said stands here."""
        self._trim = not self.begun or self._trim or self._tail.endswith((" ", "\n"))

    def was_thought(self) -> None:
        """A thought ends here that never began."""
        self._leave_fence()
        rest = self._json.finish()
        if self._thought or not self.begun:
            self._hold(rest)
            return
        self._thought = self.thought_unmarked = True
        if self._held is None:
            self._given.append(Thought(rest, takes_back=True))
        else:
            self._given.append(Thought("".join(self._held) + rest))
        self._held, self.begun, self._trim, self._tail = None, False, True, ""

    def finish(self) -> None:
        """No more comes."""
        self._leave_fence()
        self._hold(self._json.finish())
        if self._plain_channels and self._held is not None:
            self._given.append(Thought("".join(self._held)))
            self._held, self.begun = None, False
        self._settle()
        self.called_tool = self.called_tool or self._json.found

    def _look_at_fence(self, text: str) -> None:
        """A reply that begins with a block of code may consist of a call."""
        assert self._fence is not None
        self._fence.append(text)
        self._fenced += len(text)
        if (text.startswith("```") and len(self._fence) > 1) or self._fenced < 200 or self._fenced > MOST_FENCED:
            self._judge_fence("".join(self._fence))

    def _judge_fence(self, block: str) -> None:
        match = _FENCED.match(block)
        kind = match["kind"].lower() if match else ""
        if match and (kind in _FENCED_KINDS or is_tool_call(match["inside"].strip())):
            self._fence, self.called_tool = None, True
            self.say(block[match.end() :])
        elif match or self._fenced > MOST_FENCED or not _MAY_BE_FENCED.match(block):
            self._leave_fence()

    def _leave_fence(self) -> None:
        if self._fence is not None:
            block, self._fence = "".join(self._fence), None
            self._hold(block)
            self._json.past(block)

    def _hold(self, text: str) -> None:
        """Pass the text on, unless it may yet turn out to be a thought."""
        text = text.lstrip() if self._trim else text
        if not text:
            return
        self._trim, self.begun = False, True
        self._tail = (self._tail + text)[-len(_PLAIN_FINAL) - len(text) :]
        if self._held is None:
            self._given.append(text)
            return
        self._held.append(text)
        if self._plain_channels:
            self._look_for_final(text)
        elif not self._certain:
            self._decide(text)

    def _decide(self, text: str) -> None:
        self._beginning += text
        if _PLAIN_ANALYSIS.match(self._beginning):
            self._plain_channels = True
            self._look_for_final(self._beginning)
        elif "analysis".startswith(self._beginning):
            return
        elif (verdict := sounds_like_one(self._beginning)) is not None:
            self._certain = verdict
            if not verdict:
                self._settle()

    def _look_for_final(self, text: str) -> None:
        assert self._held is not None
        at = self._tail.find(_PLAIN_FINAL)
        if at < 0:
            return
        answer = self._tail[at + len(_PLAIN_FINAL) :]
        said = "".join(self._held)
        thought = said[: len(said) - len(self._tail) + at]
        self._held, self._plain_channels = None, False
        self.think(thought.removeprefix("analysis"))
        self._given += [answer] * bool(answer)

    def _settle(self) -> None:
        """What was held is an answer."""
        held, self._held = self._held, None
        if held:
            self._given.append("".join(held))
