"""Frames become events for a session: what a client sends is read, held against the limits, and refused by name."""

from __future__ import annotations

import asyncio
import json
import re
from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import UNSET

from server.protocol import events as e
from server.protocol.events.unknown import unknown_fields
from server.protocol.limits import excess_in
from server.protocol.texts import Text
from server.realtime.settings.session_settings import Refused
from server.realtime.settings.unknown_fields import MOST_TOLD
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Awaitable, Callable, Mapping

    from server.protocol.limits import Excess, Unit
    from server.realtime.session import RealtimeSession

MAX_FRAME = 21 * 1024 * 1024
"""Bytes in one event: 15 MiB of sound in base64, five minutes. A longer one is answered with an error and not read."""

MAX_NAMED_FRAME = 64 * 1024
"""Characters of an event that cannot be read in which its id is looked for: that is slow."""

MAX_EVENT_ID = 512
"""Characters of a client's `event_id` that are repeated in an error."""

TOO_MUCH: dict[Unit, tuple[str, Text]] = {
    "characters": ("string_above_max_length", Text("{field} may have {number} characters, not more.")),
    "entries": ("array_above_max_length", Text("{field} may have {number} entries, not more.")),
}
"""The code and the sentence for a field that holds too much; the codes are OpenAI's where it has one."""


async def converse(
    hear: Callable[[], Awaitable[Mapping[str, Any]]], session: RealtimeSession, early: deque[Any]
) -> None:
    """Do what the client asks until it leaves; `early` are messages that came before there was a session.

    `hear` gives the next one, an ASGI message, and lets others have their turn before one that is there already.
    """
    while True:
        if early:
            await asyncio.sleep(0)
            message = early.popleft()
        else:
            message = await hear()
        if message["type"] == "websocket.disconnect":
            return
        frame = message.get("text")
        if frame is None:
            await session.refuse(Refused("invalid_event", Text("Events are JSON in text frames; this one was binary.")))
            continue
        try:
            event, unknown = _decoded(frame)
        except Refused as refused:
            await session.refuse(refused, _event_id(frame))
            continue
        if (excess := excess_in(event)) is not None:
            await session.refuse(_too_much(excess), event.event_id)
            continue
        await session.receive(event, unknown)


def _decoded(frame: str) -> tuple[e.ClientEvent, list[str]]:
    """The event in a frame, and the fields that no event has. Raises `Refused`, which does not quote the frame."""
    if len(frame) > MAX_FRAME:
        raise Refused(
            "event_too_large", Text("An event may have {size} MiB, not more.", size=MAX_FRAME // 1024 // 1024)
        )
    try:
        event = e.decode_client(frame)
        return event, list(islice(unknown_fields(frame, event), MOST_TOLD))
    except msgspec.ValidationError as error:
        raise _refused(str(error)) from None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise Refused("invalid_json", Text("The event is not valid JSON.")) from None


def _refused(reason: str) -> Refused:
    """What msgspec found wrong, without the value it found: "Expected `int`, got `str` - at `$.audio_end_ms`"."""
    what, found, where = reason.rpartition(" - at ")
    what, param = (what, where.strip("`$.")) if found else (reason, None)
    if param == "type" or "missing required field `type`" in what:
        return Refused("unknown_event", Text("There is no client event of that type."), "type")
    if "base64" in what:
        return Refused("invalid_audio", Text("The sound is not valid base64."), param)
    return Refused("invalid_event", Text("{what}.", what=re.split("""['"]""", what)[0].strip()), param)


def _too_much(excess: Excess) -> Refused:
    code, message = TOO_MUCH[excess.unit]
    return Refused(code, message.filled(field=excess.field, number=excess.most), excess.field)


def _event_id(frame: str) -> e.Maybe[str]:
    """The id a client gave to an event that could not be read, so that it knows which one is meant."""
    if len(frame) > MAX_NAMED_FRAME:
        return UNSET
    try:
        event = json.loads(frame)
    except (ValueError, RecursionError):
        return UNSET
    event_id = event.get("event_id") if isinstance(event, dict) else None
    if not isinstance(event_id, str) or len(event_id) > MAX_EVENT_ID:
        return UNSET
    return well_formed(event_id)
