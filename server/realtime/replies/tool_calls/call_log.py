"""What becomes of a call that the server runs: kept with the conversation, and told to the client."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import UNSET

from server.conversations.conversation_item import ConversationItem
from server.conversations.item_notes import written_of_call
from server.protocol import events as e
from server.realtime.replies.tool_calls.served_call import ServedCall

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from server.engines import FunctionCall
    from server.tools.approvals import Approval
    from server.tools.mcp.offered import McpTool
    from server.tools.runner import Ran


@dataclass(frozen=True, slots=True)
class CallLog:
    """`keep` returns the id of the item before the one that is kept; `response_id` is the reply's, if there is one."""

    keep: Callable[[ConversationItem], str | None]
    emit: Callable[[e.ServerEvent], Awaitable[None]]
    served: Callable[[str], McpTool | None]
    """The tool of a server that the session named, where the model knows one by that name."""
    response_id: str | None = None
    _begun: dict[str, ServedCall] = field(default_factory=dict)

    async def answered(self, approval: Approval, *, approve: bool) -> None:
        """The person answered aloud, which no client told of."""
        if self.served(approval.call.name) is not None:
            answer = e.Item(
                type="mcp_approval_response", id=e.new_id("item"), approval_request_id=approval.id, approve=approve
            )
            await self.emit(e.ItemAdded(item=answer))
            await self.emit(e.ItemDone(item=answer))

    async def begun(self, call: FunctionCall, approval: Approval | None = None) -> None:
        """It runs now; the `approval` was given for it."""
        if (tool := self.served(call.name)) is not None:
            self._begun[call.id] = served = ServedCall(tool, call, len(self._begun) + 1, approval)
            for event in served.begun(self.response_id):
                await self.emit(event)
        await self.emit(self._told(call, approval=approval))

    async def over(self, call: FunctionCall, ran: Ran, approval: Approval | None = None) -> None:
        """It came to that; or waits for the `approval`, or was decided by it."""
        for event in self.kept(call, ran, approval):
            await self.emit(event)

    def kept(self, call: FunctionCall, ran: Ran, approval: Approval | None = None) -> Iterator[e.ServerEvent]:
        """The same, for whoever tells it later: kept as soon as the first event is taken."""
        tool = self.served(call.name)
        entries = [(entry.as_item(), self.keep(entry)) for entry in _items(call, ran)]
        if tool is not None:
            served = self._begun.get(call.id) or ServedCall(tool, call, len(self._begun) + 1, approval)
            yield from served.over(ran, entries[0][1])
        for item, previous in entries if tool is None else ():
            yield e.ItemAdded(item=item, previous_item_id=previous)
            yield e.ItemDone(item=item, previous_item_id=previous)
        yield self._told(call, ran, approval)

    def _told(self, call: FunctionCall, ran: Ran | None = None, approval: Approval | None = None) -> e.ToolCallUpdated:
        return e.ToolCallUpdated(
            call_id=call.id,
            name=call.name,
            arguments=call.arguments,
            status="running" if ran is None else ran.outcome,
            result=UNSET if ran is None else ran.whole,
            took_ms=UNSET if ran is None else ran.milliseconds,
            response_id=self.response_id or UNSET,
            approval_id=UNSET if approval is None else approval.id,
            late=True if ran is not None and self.response_id is None else UNSET,
        )


def _items(call: FunctionCall, ran: Ran) -> list[ConversationItem]:
    whole = ran.whole if ran.whole != ran.result else ""
    asked = ConversationItem(
        e.new_id("item"), "assistant", call.arguments, "", kind="function_call", call_id=call.id, name=call.name
    )
    given = ConversationItem(
        e.new_id("item"),
        "tool",
        ran.result,
        whole,
        kind="function_call_output",
        call_id=call.id,
        notes=written_of_call(ran.outcome, ran.milliseconds),
    )
    return [asked, given]
