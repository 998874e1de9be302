"""A call at a server of tools that the session named, as OpenAI's events tell of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import UNSET

from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.engines import FunctionCall
    from server.tools.approvals import Approval
    from server.tools.mcp.offered import McpTool
    from server.tools.runner import Ran


@dataclass(frozen=True, slots=True)
class ServedCall:
    """One of them, the `place`-th of its reply's items; the `approval` is the one that it waits for, or had."""

    tool: McpTool
    call: FunctionCall
    place: int
    approval: Approval | None = None
    item_id: str = field(default_factory=lambda: e.new_id("mcp"))

    def begun(self, response_id: str | None) -> Iterator[e.ServerEvent]:
        """It runs now, in that reply or, once it was allowed, outside of one."""
        yield e.ItemAdded(item=self._item("in_progress"))
        if response_id is not None:
            whose = {"response_id": response_id, "output_index": self.place, "item_id": self.item_id}
            yield e.McpCallArgumentsDelta(delta=self.call.arguments, **whose)  # type: ignore[arg-type]
            yield e.McpCallArgumentsDone(arguments=self.call.arguments, **whose)  # type: ignore[arg-type]
        yield e.McpCallInProgress(item_id=self.item_id, output_index=self.place)

    def over(self, ran: Ran, previous: str | None) -> Iterator[e.ServerEvent]:
        """It came to that, or somebody is asked about it; `previous` is the item before it."""
        if ran.outcome == "waiting" and self.approval is not None:
            request = e.Item(
                type="mcp_approval_request",
                id=self.approval.id,
                server_label=self.tool.label,
                name=self.tool.tool.name,
                arguments=self.call.arguments,
            )
            yield e.ItemAdded(item=request, previous_item_id=previous)
            yield e.ItemDone(item=request, previous_item_id=previous)
            return
        if ran.outcome == "refused" and self.approval is not None:
            return  # there never was a call; the answer to the request tells of it
        if ran.outcome == "done":
            yield e.McpCallCompleted(item_id=self.item_id, output_index=self.place)
            yield e.ItemDone(item=self._item("completed", output=ran.whole), previous_item_id=previous)
            return
        error = {"type": "tool_execution_error", "message": ran.result}
        yield e.McpCallFailed(item_id=self.item_id, output_index=self.place)
        yield e.ItemDone(item=self._item("incomplete", error=error), previous_item_id=previous)

    def _item(self, status: e.Status, **more: object) -> e.Item:
        return e.Item(
            type="mcp_call",
            id=self.item_id,
            status=status,
            server_label=self.tool.label,
            name=self.tool.tool.name,
            arguments=self.call.arguments,
            approval_request_id=UNSET if self.approval is None else self.approval.id,
            **more,  # type: ignore[arg-type]
        )
