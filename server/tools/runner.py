"""Runs the calls of a model, each inside limits, and says of each what really happened."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from server.protocol.traces import trace_of
from server.tools.tool import CalledTool, ToolFailed
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.engines import FunctionCall
    from server.tools.tool import ServerTool

log = logging.getLogger(__name__)

MOST_ROUNDS = 5
"""How often a model may call again after it has seen results, in one reply."""
MOST_CALLS = 16
"""Calls of one reply."""
CALL_SECONDS = 90.0
"""How long one call may take; the person can say something else meanwhile."""
MODEL_BYTES = 8 * 1024
"""What a model is shown of one result, in UTF-8."""
MOST_RESULT = 256 * 1024
"""Characters that are kept of one result."""

Outcome = Literal["done", "failed", "refused", "cancelled", "waiting"]


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of a call: `result` is for the model, `whole` all that there is of it."""

    outcome: Outcome
    result: str
    whole: str
    milliseconds: int = 0


def shortened(text: str) -> str:
    """As much of it as a model is shown, and that there is more where there is."""
    encoded = text.encode()
    if len(encoded) <= MODEL_BYTES:
        return text
    remark = f"\n[Shortened: {len(encoded)} bytes in all.]"
    return encoded[: MODEL_BYTES - len(remark)].decode(errors="ignore") + remark


def outcome_of(outcome: Outcome, text: str, milliseconds: int = 0) -> Ran:
    """With no more of the text for the model than it may be shown."""
    whole = well_formed(text)[:MOST_RESULT]
    return Ran(outcome, shortened(whole), whole, milliseconds)


REFUSED = outcome_of("refused", "The person refused: it was not done.")
WAITING = outcome_of("waiting", "Not done yet: the person was asked whether this may be done.")
CANCELLED = outcome_of("cancelled", "Cancelled: the person interrupted before this was done.")


class ToolRunner:
    """Runs calls side by side; `tools` are those that are switched on, by name. One for each session."""

    def __init__(self, tools: Mapping[str, ServerTool], *, call_seconds: float = CALL_SECONDS) -> None:
        self._tools = tools
        self._call_seconds = call_seconds
        self._running: set[tuple[str, str]] = set()

    def and_one(self, tool: ServerTool) -> ToolRunner:
        """One with another tool, which knows what runs here and the other way round."""
        other = ToolRunner({**self._tools, tool.name: tool}, call_seconds=self._call_seconds)
        other._running = self._running
        return other

    async def run(self, call: FunctionCall, *, allowed: bool = False) -> Ran:
        """Run it, where it asks only if the person `allowed` it. Cancelling it cancels the tool.

        Whatever goes wrong is told to the model.
        """
        tool = self._tools.get(call.name)
        if tool is None:
            return outcome_of("refused", f"There is no tool called {call.name[:64]!r}.")
        if tool.asks is not None and not allowed:
            return outcome_of("refused", "The person did not allow this.")
        mark = call.name, call.arguments.strip()
        if mark in self._running:
            return outcome_of("refused", "The same call is already running: wait for its result.")
        self._running.add(mark)
        began = time.monotonic()
        try:
            called = tool.of_call(call.id) if isinstance(tool, CalledTool) else tool
            outcome, text = await self._result(called, call.arguments)
        finally:
            self._running.discard(mark)
        return outcome_of(outcome, text, round((time.monotonic() - began) * 1000))

    async def _result(self, tool: ServerTool, arguments: str) -> tuple[Outcome, str]:
        try:
            async with asyncio.timeout(self._call_seconds):
                return "done", await tool.run(arguments)
        except ToolFailed as failure:
            return "failed", f"Error: {failure}"
        except TimeoutError:
            return "failed", f"Error: It took longer than {self._call_seconds:g} seconds and was stopped."
        except Exception as error:  # a tool's own mistake must not end the reply
            log.error("a tool failed: %s", trace_of(error))
            return "failed", "Error: The tool broke."
