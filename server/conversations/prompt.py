"""What of a conversation a language model is shown, kept inside what it can take in. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.engines import FunctionCall, PromptMessage
from server.engines.tokens import cost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.conversations.conversation_item import ConversationItem

KEPT = 0.6
"""Share of the room that stays filled when something has to go: what is left then begins the same for many turns, and
what the model has read of it already need not be read again."""


def fitted(
    instructions: str,
    entries: Sequence[ConversationItem],
    room: int,
    *,
    kept: float | None = None,
    most: int | None = None,
) -> tuple[list[PromptMessage], int]:
    """The instructions and the latest of `entries`, in `room` tokens where that can be; and how many were left out.

    Only whole turns are left out, the oldest first; the instructions and the newest turn stay. When something has to
    go, the share `kept` of the room stays filled. The entries get no more than `most` tokens.
    """
    system = [PromptMessage("system", instructions)] if instructions else []
    room -= sum(map(cost, system))
    room = room if most is None else min(room, most)
    begin = _begin(entries, room)
    if begin:
        begin = _begin(entries, int(room * (KEPT if kept is None else kept)))
    return system + [message for entry in entries[begin:] if (message := _message(entry)) is not None], begin


def _begin(entries: Sequence[ConversationItem], room: int) -> int:
    """The place of the first turn from which on all fits in `room`; at the latest that of the newest turn."""
    turn = None
    for place in range(len(entries) - 1, -1, -1):
        message = _message(entries[place])
        room -= cost(message) if message is not None else 0
        if room < 0 and turn is not None:
            return turn
        if entries[place].role == "user":
            turn = place
    return 0


def _message(entry: ConversationItem) -> PromptMessage | None:
    """None where there is nothing to show: nothing was said, and nothing interrupted."""
    match entry.kind:
        case "function_call":
            return PromptMessage("assistant", "", call=FunctionCall(entry.call_id, entry.name, entry.text))
        case "function_call_output":
            return PromptMessage("tool", entry.text, call_id=entry.call_id)
    if entry.text.strip() or entry.interrupted or entry.pictures:
        return PromptMessage(entry.role, entry.text, interrupted=entry.interrupted, pictures=entry.pictures)
    return None
