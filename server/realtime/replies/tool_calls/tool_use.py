"""The server's own tools in a reply: called by the model, told to the client, kept with the conversation."""

from __future__ import annotations

import asyncio
from collections import deque
from contextvars import Context, copy_context
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

import msgspec

from server.engines import Function, FunctionCall, Functions
from server.engines.receipt import RECEIPT, Receipt
from server.pipeline.steps import Wrote
from server.protocol import events as e
from server.realtime.replies.tool_calls.call_log import CallLog
from server.realtime.replies.tool_calls.client_functions import ClientFunction
from server.realtime.replies.tool_calls.late_calls import LateCalls
from server.tasks import stopped
from server.tools.acknowledgements import FIRST_SECONDS, LATER_SECONDS, MOST, Acknowledgements, language_of
from server.tools.approvals import Approval, Approvals
from server.tools.consent import decision
from server.tools.known.questions import recognised
from server.tools.known.sentences import sentence
from server.tools.runner import CANCELLED, MOST_CALLS, MOST_ROUNDS, REFUSED, WAITING, Ran, ToolRunner, outcome_of
from server.tools.sayable import is_said_whole

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from server.engines import ReplyNotes
    from server.realtime.conversation.items import LastQuestion
    from server.tools.mcp.offered import McpTool
    from server.tools.tool import ServerTool

TOO_MANY = outcome_of("refused", f"Not run: {MOST_CALLS} calls were made for this answer, and more are not.")

IN_THE_WINDOW = "Please look at it, and allow it in the window.", "Bitte sieh es dir an und erlaube es im Fenster."
"""In English and German, where what is asked cannot be said in full: then no word allows it."""


class SessionTools:
    """Those that are switched on, for one session."""

    def __init__(
        self, tools: Mapping[str, ServerTool], approvals: Approvals | None = None, late: LateCalls | None = None
    ) -> None:
        self._tools = tools
        self.runner = ToolRunner(tools)
        self.acknowledgements = Acknowledgements()
        self.approvals = approvals or Approvals()
        self.late = late or LateCalls()
        self._called = Receipt()

    def and_one(self, tool: ServerTool) -> SessionTools:
        """These and another one, for one reply."""
        both = SessionTools({**self._tools, tool.name: tool}, self.approvals, self.late)
        both.runner = self.runner.and_one(tool)
        return both

    def question(self, call: FunctionCall, *, german: bool) -> str:
        """With what the person is asked to allow the call; empty where they are not, and it may not run or need not."""
        tool = self._tools.get(call.name)
        if tool is None or tool.asks is None:
            return ""
        if not self.is_said_whole(call):
            return f"{tool.asks[german]}? {IN_THE_WINDOW[german]}"
        values = ", ".join(_values(call.arguments))
        return f"{tool.asks[german]}: {values}?" if values else f"{tool.asks[german]}?"

    def is_said_whole(self, call: FunctionCall) -> bool:
        """Whether the question says all that the call is given, so that a word may allow it."""
        tool = self._tools.get(call.name)
        by_voice = tool.by_voice if isinstance(tool, ClientFunction) else True
        return by_voice and is_said_whole(", ".join(_values(call.arguments)))

    def called_between(self) -> Receipt:
        """Who was asked by calls that a button allowed since the last reply: they stand on the next one's receipt."""
        called, self._called = self._called, Receipt()
        return called

    async def decide(
        self, approval: Approval, log: CallLog, *, approve: bool, untold: deque[e.ServerEvent] | None = None
    ) -> None:
        """Run the call that waited, with the arguments that were asked about, or tell the model that it may not be.

        It runs on when this returns, unless there is an `untold`: then this waits for its end. Cancelling that cancels
        the call, and what became of it is put there; or the call goes on where calls do.
        """
        call = replace(approval.call, id=e.new_id("call")[:32])
        if not approve:
            await log.over(call, REFUSED, approval)
            return
        task = asyncio.create_task(self.runner.run(call, allowed=True), context=self._noting(between=untold is None))
        try:
            await log.begun(call, approval)
            if untold is not None:
                await asyncio.wait([task])
        except asyncio.CancelledError:
            if untold is None or self.late.goes_on:
                self.late.take({task: call}, log, approval)
            else:
                await stopped(task)
                untold.extend(log.kept(call, _became(task), approval))
            raise
        if task.done():
            await log.over(call, task.result(), approval)
        else:
            self.late.take({task: call}, log, approval)

    def _noting(self, *, between: bool) -> Context:
        """Where a call is noted: on the receipt of the reply at work, and `between` two of them for the next one."""
        context = copy_context()
        if between:
            context.run(RECEIPT.set, self._called)
        return context

    def served(self, name: str) -> McpTool | None:
        """The tool of that name, where it is one of a server that the session named."""
        tool = self._tools.get(name)
        return cast("McpTool", tool) if getattr(tool, "named", False) else None

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
    """Runs what is called in one reply.

    `written` is what the reply says so far, `language` and `question` are what an acknowledgement goes by.
    """

    session: SessionTools
    theirs: Functions
    """What the client runs itself."""
    log: CallLog
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
        german = language_of(self.language, self.question().text) == "de"
        asked = {call.id: words for call in ours if (words := self.session.question(call, german=german))}
        for call in ours:
            if call.id in asked:
                self._goes_on = False
                aloud = asked[call.id] if self.session.is_said_whole(call) else ""
                await self.log.over(call, WAITING, self.session.approvals.ask(call, aloud))
        ours = [call for call in ours if call.id not in asked]
        running = {asyncio.create_task(self._outcome(call)): call for call in ours}
        try:
            for call in ours:
                await self.log.begun(call)
            due = asyncio.get_running_loop().time() + (LATER_SECONDS if so_far.strip() else FIRST_SECONDS)
            while running:
                left = due - asyncio.get_running_loop().time() if self._said < MOST else None
                done, _ = await asyncio.wait(running, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    await self.log.over(running.pop(task), task.result())
                if not done:
                    self._said += 1
                    due += LATER_SECONDS
                    if words := self.session.acknowledgements.next(self.language, self.question().text):
                        yield Wrote(f"{words} ", rests=True)
        finally:
            if self.session.late.goes_on:
                self.session.late.take(running, self.log)
            else:
                await self._cancel(running)
        if asked:
            yield Wrote(" ".join(asked.values()))

    async def settle(self) -> None:
        """Take what the person said as the answer where they were asked to allow something, if it plainly is one."""
        question = self.question()
        decided = decision(question.text, question.before) if question.is_open else None
        approvals = self.session.approvals
        approval = approvals.take_heard(question.heard) if decided == "approve" else None
        if decided == "refuse":
            approval = approvals.take_only()
        if approval is not None:
            await self.log.answered(approval, approve=decided == "approve")
            await self.session.decide(approval, self.log, approve=decided == "approve", untold=self.untold)
        elif decided == "refuse":
            self.session.late.cancel()

    async def known(self) -> str | None:
        """The answer, where a computer simply knows it: for a model that calls nothing. The tool is really run."""
        question = self.question()
        german = language_of(self.language, question.text) == "de"
        found = recognised(question.text, german=german) if question.is_open else None
        if found is None or not self.session.has(found.tool):
            return None
        call = FunctionCall(e.new_id("call")[:32], found.tool, found.arguments)
        await self.log.begun(call)
        ran = await self._outcome(call)
        await self.log.over(call, ran)
        return sentence(found, ran.result, german=german) if ran.outcome == "done" else None

    async def _outcome(self, call: FunctionCall) -> Ran:
        self._count += 1
        return TOO_MANY if self._count > MOST_CALLS else await self.session.runner.run(call)

    async def _cancel(self, running: dict[asyncio.Task[Ran], FunctionCall]) -> None:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for task, call in running.items():
            self.untold.extend(self.log.kept(call, _became(task)))


def _became(task: asyncio.Task[Ran]) -> Ran:
    """What came of a call that was stopped: it may have been done before."""
    return CANCELLED if task.cancelled() else task.result()


def _values(arguments: str) -> list[str]:
    """What a call was given, as it is read out: all of it."""
    try:
        given = msgspec.json.decode(arguments)
    except (msgspec.DecodeError, RecursionError):
        return [arguments]
    return [str(value) for value in (given.values() if isinstance(given, dict) else [given])]
