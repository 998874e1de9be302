"""Functions of a client: offered to the model, and called by it. The client runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.conversations.conversation_item import ConversationItem
from server.engines import Function, Functions
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.engines import ReplyNotes
    from server.realtime.settings.session_settings import SessionSettings


def functions_of(settings: SessionSettings) -> Functions:
    """What the model may call."""
    plain = [tool for tool in settings.tools if not isinstance(tool.sb_asks, e.Asking)]  # the others are the server's
    offered = tuple(_function(tool) for tool in plain)
    parallel = settings.parallel_tool_calls
    match settings.tool_choice:
        case e.ToolChoice(name=str() as name) if any(each.name == name for each in offered):
            return Functions(offered, chosen=name, parallel=parallel)
        case "none" | "required" as choice:
            return Functions(offered, choice, parallel=parallel)
    return Functions(offered, parallel=parallel)


def called(notes: ReplyNotes) -> Iterator[ConversationItem]:
    """The calls of a reply as items."""
    for call in notes.calls:
        yield ConversationItem(
            e.new_id("item"),
            "assistant",
            call.arguments,
            "",
            kind="function_call",
            call_id=call.id,
            name=call.name,
        )


def call_events(
    response_id: str, place: int, entry: ConversationItem, previous: str | None, *, kept: bool
) -> Iterator[e.ServerEvent]:
    """All that is told of one call, the item at that place of the reply; `kept`: it is part of the conversation."""
    whole = entry.as_item()
    begun = e.Item(
        type="function_call", id=entry.id, status="in_progress", call_id=entry.call_id, name=entry.name, arguments=""
    )
    of_call = {"item_id": entry.id, "call_id": entry.call_id}
    yield e.OutputItemAdded(response_id=response_id, output_index=place, item=begun)
    if kept:
        yield e.ItemAdded(item=begun, previous_item_id=previous)
    yield e.FunctionArgumentsDelta(response_id=response_id, output_index=place, delta=entry.text, **of_call)
    yield e.FunctionArgumentsDone(
        response_id=response_id, output_index=place, name=entry.name, arguments=entry.text, **of_call
    )
    if kept:
        yield e.ItemDone(item=whole, previous_item_id=previous)
    yield e.OutputItemDone(response_id=response_id, output_index=place, item=whole)


def _function(tool: e.Tool) -> Function:
    given = {"parameters": tool.parameters} if isinstance(tool.parameters, dict) else {}
    return Function(str(tool.name), tool.description if isinstance(tool.description, str) else "", **given)
