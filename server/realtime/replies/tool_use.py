"""The server's own tools in a reply: called by the model, told to the client, kept with the conversation."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from msgspec import UNSET

from server.conversations.conversation_item import ConversationItem
from server.engines import Function, FunctionCall, Functions
from server.pipeline.steps import Wrote
from server.protocol import events as e
from server.tools.acknowledgements import FIRST_SECONDS, LATER_SECONDS, MOST, Acknowledgements, language_of
from server.tools.known.questions import recognised
from server.tools.known.sentences import sentence
from server.tools.runner import CANCELLED, MOST_CALLS, MOST_ROUNDS, Ran, ToolRunner, outcome_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping

    from server.engines import ReplyNotes
    from server.realtime.conversation.items import LastQuestion
    from server.tools.tool import ServerTool

TOO_MANY = outcome_of("refused", f"Not run: {MOST_CALLS} calls were made for this answer, and more are not.")


class SessionTools:
    """Those that are switched on, for one session."""

    def __init__(self, tools: Mapping[str, ServerTool]) -> None:
        self._tools = tools
        self.runner = ToolRunner(tools)
        self.acknowledgements = Acknowledgements()

    def has(self, name: str) -> bool:
        return name in self._tools

    def beside(self, functions: Functions) -> Functions:
        """What the client lets the model call, and these; where two have the same name, it is the client's."""
        taken = {each.name for each in functions.offered}
        ours = [tool for name, tool in self._tools.items() if name not in taken]
        offered = [Function(tool.name, tool.description, tool.parameters) for tool in ours]
        return replace(functions, offered=(*functions.offered, *offered))


@dataclass
class ReplyTools:
    """Runs what is called in one reply; `keep` returns the id of the item before the one that is kept.

    `written` is what the reply says so far, `language` and `question` are what an acknowledgement goes by.
    """

    session: SessionTools
    theirs: Functions
    """What the client runs itself."""
    response_id: str
    keep: Callable[[ConversationItem], str | None]
    emit: Callable[[e.ServerEvent], Awaitable[None]]
    written: Callable[[], str]
    question: Callable[[], LastQuestion]
    language: str | None = None
    untold: deque[e.ServerEvent] = field(default_factory=deque)
    """What became of calls that were cancelled; to be told when the reply ends."""

    def __post_init__(self) -> None:
        self._rounds = self._count = self._said = 0
        self._goes_on = False

    @property
    def offered(self) -> Functions:
        """What the model may call at first."""
        return self.session.beside(self.theirs)

    @property
    def next(self) -> Functions | None:
        """What it may call with the results before it; None where the client has to run something first."""
        if not self._goes_on:
            return None
        return replace(self.offered, choice="none" if self._rounds >= MOST_ROUNDS else "auto", chosen="")

    async def run(self, notes: ReplyNotes) -> AsyncGenerator[Wrote, None]:
        """Run the calls that are not the client's, side by side; gives what is said meanwhile."""
        names = {each.name for each in self.theirs.offered}
        ours = [call for call in notes.calls if call.name not in names]
        notes.calls[:] = [call for call in notes.calls if call.name in names]
        self._goes_on = not notes.calls
        self._rounds += 1
        if (so_far := self.written()).strip():
            yield Wrote("" if so_far[-1].isspace() else " ", rests=True)
        running = {asyncio.create_task(self._outcome(call)): call for call in ours}
        try:
            for call in ours:
                await self.emit(self._told(call))
            due = asyncio.get_running_loop().time() + (LATER_SECONDS if so_far.strip() else FIRST_SECONDS)
            while running:
                left = due - asyncio.get_running_loop().time() if self._said < MOST else None
                done, _ = await asyncio.wait(running, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    await self._over(running.pop(task), task.result())
                if not done:
                    self._said += 1
                    due += LATER_SECONDS
                    if words := self.session.acknowledgements.next(self.language, self.question().text):
                        yield Wrote(f"{words} ", rests=True)
        finally:
            await self._cancel(running)

    async def known(self) -> str | None:
        """The answer, where a computer simply knows it: for a model that calls nothing. The tool is really run."""
        question = self.question()
        german = language_of(self.language, question.text) == "de"
        found = recognised(question.text, german=german) if question.is_open else None
        if found is None or not self.session.has(found.tool):
            return None
        call = FunctionCall(e.new_id("call")[:32], found.tool, found.arguments)
        await self.emit(self._told(call))
        ran = await self._outcome(call)
        await self._over(call, ran)
        return sentence(found, ran.result, german=german) if ran.outcome == "done" else None

    async def _outcome(self, call: FunctionCall) -> Ran:
        self._count += 1
        return TOO_MANY if self._count > MOST_CALLS else await self.session.runner.run(call)

    async def _over(self, call: FunctionCall, ran: Ran) -> None:
        for entry, previous in self._keep(call, ran):
            await self.emit(e.ItemAdded(item=entry.as_item(), previous_item_id=previous))
            await self.emit(e.ItemDone(item=entry.as_item(), previous_item_id=previous))
        await self.emit(self._told(call, ran))

    async def _cancel(self, running: dict[asyncio.Task[Ran], FunctionCall]) -> None:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for call in running.values():
            for entry, previous in self._keep(call, CANCELLED):
                self.untold.append(e.ItemAdded(item=entry.as_item(), previous_item_id=previous))
                self.untold.append(e.ItemDone(item=entry.as_item(), previous_item_id=previous))
            self.untold.append(self._told(call, CANCELLED))

    def _keep(self, call: FunctionCall, ran: Ran) -> list[tuple[ConversationItem, str | None]]:
        """The call and what came of it, and which item each follows."""
        asked = ConversationItem(
            e.new_id("item"), "assistant", call.arguments, "", kind="function_call", call_id=call.id, name=call.name
        )
        whole = ran.whole if ran.whole != ran.result else ""
        given = ConversationItem(
            e.new_id("item"), "tool", ran.result, whole, kind="function_call_output", call_id=call.id
        )
        return [(entry, self.keep(entry)) for entry in (asked, given)]

    def _told(self, call: FunctionCall, ran: Ran | None = None) -> e.ToolCallUpdated:
        return e.ToolCallUpdated(
            response_id=self.response_id,
            call_id=call.id,
            name=call.name,
            arguments=call.arguments,
            status="running" if ran is None else ran.outcome,
            result=UNSET if ran is None else ran.whole,
            took_ms=UNSET if ran is None else ran.milliseconds,
        )
