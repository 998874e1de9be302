"""What a client said in an event that no event has: found, so that it can be told. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from server.protocol.events.client import AudioAppend
from server.protocol.events.session import Tool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.protocol.events.base import ClientEvent

OURS = "sb_"
"""Names that begin so are read over: a newer client may know more of them."""


def unknown_fields(frame: str | bytes, event: ClientEvent) -> Iterator[str]:
    """The places of what the event, as it was read from the frame, has no field for: `session.voice` and such."""
    if not isinstance(event, AudioAppend):  # long, often, and with one field
        yield from _unknown(msgspec.json.decode(frame), event, "")


def _unknown(raw: object, value: object, place: str) -> Iterator[str]:
    match raw, value:
        case dict(), Tool(type=str() as kind) if kind != "function":
            return  # it is refused as a whole
        case dict(), msgspec.Struct():
            known = {*value.__struct_fields__, value.__struct_config__.tag_field}
            for name, inner in raw.items():
                if name in known:
                    yield from _unknown(inner, getattr(value, name, None), f"{place}{name}.")
                elif not name.startswith(OURS):
                    yield place + name
        case list(), list():
            for number, (inner, entry) in enumerate(zip(raw, value, strict=True)):
                yield from _unknown(inner, entry, f"{place[:-1]}[{number}].")
