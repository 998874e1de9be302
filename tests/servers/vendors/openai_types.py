"""The Realtime API as the official package declares it."""

from __future__ import annotations

from typing import Any, get_args

import pydantic
from openai.types.realtime import (
    ConversationItemRetrieveEvent,
    RealtimeClientEvent,
    RealtimeServerEvent,
)


def their_models(union: Any) -> dict[str, type[pydantic.BaseModel]]:
    members = get_args(get_args(union)[0]) or get_args(union)
    return {get_args(member.model_fields["type"].annotation)[0]: member for member in members}


THEIRS = their_models(RealtimeServerEvent) | their_models(RealtimeClientEvent)
THEIRS["conversation.item.retrieve"] = ConversationItemRetrieveEvent


def unknown_fields(model: object, path: str = "") -> set[str]:
    """Where `model`, read from our JSON, holds what their models do not declare."""
    if isinstance(model, list):
        return {field for each in model for field in unknown_fields(each, path)}
    if not isinstance(model, pydantic.BaseModel):
        return set()
    declared = {name: getattr(model, name) for name in type(model).model_fields}
    inner = {field for name, value in declared.items() for field in unknown_fields(value, f"{path}{name}.")}
    return inner | {path + name for name in model.model_extra or {}}


OURS_ALONE = {
    f"session.{name}"
    for name in (
        "sb_engines",
        "sb_tools",
        "sb_keep_audio",
        "sb_keep",
        "sb_emoji",
        "sb_code",
        "conversation_id",
        "object",
        "id",
    )
}
"""Fields that are not in their model of an event."""
