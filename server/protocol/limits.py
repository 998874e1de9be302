"""How much a client may put into each field of what it says: one table, and what looks whether an event keeps to it.

The tables go by the name of a field, wherever in an event it is. What there is in a list or an object without a
declaration of its own belongs to the field that holds it. Sound is limited by the length of the event. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec import UnsetType

from server.protocol.events.client import AudioAppend
from server.protocol.tool_places import LONGEST as LONGEST_SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from server.protocol.events import ClientEvent

NAME = 256
"""What is looked up or shown, such as a model or a voice."""

ID = 1024
"""More than an id that can be chosen (`server/realtime/conversation/items.py`): a wrong one is told as that."""

LONG_TEXT = 1_048_576
"""More than any typed message may have (`server/realtime/conversation/items.py`); what a model is to be told fits."""

PICTURE = 8 * 1_048_576
"""More than any picture may have (`server/realtime/conversation/pictures.py`), so that a larger one is told as that."""

CHARACTERS: Mapping[str, int] = {
    **dict.fromkeys(("type", "object", "role", "status", "language", "conversation", "state"), NAME),
    **dict.fromkeys(("model", "voice", "name", "include", "output_modalities", "max_output_tokens"), NAME),
    **dict.fromkeys(("event_id", "id", "item_id", "previous_item_id", "call_id", "response_id"), ID),
    **dict.fromkeys(("conversation_id", "sb_item_id", "sb_answers", "approval_id"), ID),
    **dict.fromkeys(("instructions", "prompt", "text", "transcript", "arguments", "output"), LONG_TEXT),
    **dict.fromkeys(("tool_choice", "server_label", "effort", "workflow_name", "group_id", "version", "delay"), NAME),
    **dict.fromkeys(("sb_emoji", "sb_code", "sb_name", "code", "abilities", "fallback", "patience"), NAME),
    **dict.fromkeys(("languages", "keywords", "eagerness", "detail", "tracing", "truncation", "sb_engines"), NAME),
    **dict.fromkeys(("sb_documents", "sb_tools", "server"), NAME),
    **dict.fromkeys(("word", "say"), NAME),
    "place": 4096,
    "secret": LONGEST_SECRET,
    **dict.fromkeys(("words", "by"), NAME),
    **dict.fromkeys(("sb_documents", "allowed_tools", "require_approval", "allowed_callers"), NAME),
    **dict.fromkeys(("server_url", "connector_id", "tunnel_id", "approval_request_id"), ID),
    **dict.fromkeys(("authorization", "headers", "reason"), 16_384),
    **dict.fromkeys(("metadata", "variables"), 512),
    **dict.fromkeys(("message", "description", "parameters", "server_description", "tools", "error"), LONG_TEXT),
    "image_url": PICTURE,
}
"""In a text, or in each text and each name in a list or an object."""

ENTRIES: Mapping[str, int] = {
    "output_modalities": 8,
    "include": 64,
    "content": 64,
    "input": 1024,
    "tools": 128,
    "parameters": 1024,
    "headers": 64,
    "allowed_tools": 128,
    "require_approval": 128,
    "allowed_callers": 8,
    "error": 16,
    "languages": 16,
    "abilities": 16,
    "keywords": 128,
    "variables": 128,
    "metadata": 16,
    "voice": 16,
    "sb_engines": 16,
    "sb_tools": 128,
    **dict.fromkeys(("sb_tool_secrets", "sb_tool_secrets_wanted"), 128),
    "sb_documents": 64,
    "sb_pronunciations": 256,
}
"""In a list or an object."""

Unit = Literal["characters", "entries"]


@dataclass(frozen=True, slots=True)
class Excess:
    """A field holds more than `most` of its unit; `field` is its place, such as `session.instructions`."""

    field: str
    most: int
    unit: Unit


def excess_in(event: ClientEvent) -> Excess | None:
    """The first field of the event that holds too much."""
    if type(event) is AudioAppend and type(event.event_id) is UnsetType:  # often, and with nothing else to count
        return None
    return next(_in_fields(event, ""), None)


def _in_fields(part: msgspec.Struct, before: str) -> Iterator[Excess]:
    for name in part.__struct_fields__:
        yield from _in_value(getattr(part, name), name, before + name)


def _in_value(value: object, name: str, place: str) -> Iterator[Excess]:
    match value:
        case msgspec.Struct():
            yield from _in_fields(value, f"{place}.")
        case str():
            yield from _over(len(value), CHARACTERS[name], "characters", place)
        case list():
            yield from _over(len(value), ENTRIES[name], "entries", place)
            for number, entry in enumerate(value):
                yield from _in_value(entry, name, f"{place}[{number}]")
        case dict():
            yield from _over(len(value), ENTRIES[name], "entries", place)
            for key, entry in value.items():
                yield from _in_value(key, name, place)
                yield from _in_value(entry, name, place)


def _over(size: int, most: int, unit: Unit, place: str) -> Iterator[Excess]:
    if size > most:
        yield Excess(place, most, unit)
