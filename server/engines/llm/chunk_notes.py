"""What the chunks of a chat completion tell beside the text: calls of functions, why it ended, tokens. Pure."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.engines import FunctionCall, TokenCount
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from server.engines import ReplyNotes

MOST_CALLS = 64
"""In one reply; what a model writes beyond that is not looked at."""

MOST_ARGUMENTS = 262_144
"""Characters of the arguments of one call."""

MOST_ID = 32
"""Characters of a call's id: clients of the Realtime API take no more."""

ENDS = {"length": "max_output_tokens", "content_filter": "content_filter"}


@dataclass
class _Growing:
    id: str = ""
    name: str = ""
    arguments: str = ""


class NoteTaker:
    """Puts together what comes in pieces, and hands it over in the end."""

    def __init__(self, notes: ReplyNotes, *, calls: bool) -> None:
        """`calls`: whether the model was offered functions; where it was not, it calls what is not there."""
        self._notes = notes
        self._may_call = calls
        self._calls: dict[int, _Growing] = {}

    @property
    def called(self) -> bool:
        """Whether a function is called."""
        return any(call.name for call in self._calls.values())

    def take(self, chunk: Any) -> None:
        """A chunk as it came; any part may be absent, or something else."""
        if not isinstance(chunk, dict):
            return
        if isinstance(usage := chunk.get("usage"), dict):
            self._count(usage)
        choices = chunk.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
        if (end := ENDS.get(str(choice.get("finish_reason")))) is not None:
            self._notes.cut_short = end  # type: ignore[assignment]
        said = choice.get("delta") or choice.get("message") or chunk.get("message")  # a piece, or the whole at once
        calls = said.get("tool_calls") if isinstance(said, dict) and self._may_call else None
        for place, call in enumerate(calls if isinstance(calls, list) else []):
            if isinstance(call, dict):
                self._call(call, place)

    def finish(self) -> None:
        """The reply is complete: so are its calls, unless it was cut short."""
        if self._notes.cut_short is None:
            grown = [call for _, call in sorted(self._calls.items()) if call.name]
            self._notes.calls += [
                FunctionCall(call.id or _new_id(), call.name, call.arguments or "{}") for call in grown
            ]

    def _call(self, call: dict[str, Any], place: int) -> None:
        number = call.get("index")
        number = number if isinstance(number, int) else place
        if number not in self._calls and len(self._calls) >= MOST_CALLS:
            return
        growing = self._calls.setdefault(number, _Growing())
        if isinstance(name := call.get("id"), str) and 0 < len(name) <= MOST_ID and name.isprintable():
            growing.id = name
        function = call.get("function")
        if not isinstance(function, dict):
            return
        if isinstance(name := function.get("name"), str) and not growing.name:
            growing.name = well_formed(name)
        arguments = function.get("arguments")
        piece = json.dumps(arguments) if isinstance(arguments, dict) else arguments
        if isinstance(piece, str) and len(growing.arguments) + len(piece) <= MOST_ARGUMENTS:
            growing.arguments += well_formed(piece)

    def _count(self, usage: dict[str, Any]) -> None:
        details = usage.get("prompt_tokens_details")
        cached = details.get("cached_tokens") if isinstance(details, dict) else 0
        numbers = [usage.get("prompt_tokens"), usage.get("completion_tokens"), cached or 0]
        if all(isinstance(number, int) and number >= 0 for number in numbers):
            self._notes.count = TokenCount(*numbers)  # type: ignore[arg-type]


def _new_id() -> str:
    return f"call_{secrets.token_hex(8)}"
