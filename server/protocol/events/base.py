"""What every event and every part of one has in common."""

from __future__ import annotations

import itertools
import secrets
from typing import Literal, TypeVar, Union

import msgspec
from msgspec import UNSET, UnsetType

T = TypeVar("T")
Maybe = Union[T, None, UnsetType]  # noqa: UP007 (a generic alias; `T | None` is not one at run time)
"""A field a client may leave out or send as null."""

Modality = Literal["text", "audio"]
Status = Literal["in_progress", "completed", "incomplete"]

_prefix = secrets.token_hex(4)
_numbers = itertools.count(1)


def new_id(kind: str) -> str:
    """A name no other process gives: `item_` and such, a random part of this process, and a number."""
    return f"{kind}_{_prefix}{next(_numbers):06x}"


def _event_id() -> str:
    return new_id("event")


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """A part of an event."""


class ClientEvent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """Said by a client."""

    event_id: Maybe[str] = UNSET


class ServerEvent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """Said by the server."""

    event_id: str = msgspec.field(default_factory=_event_id)


def type_of(event: type[ClientEvent | ServerEvent] | ClientEvent | ServerEvent) -> str:
    """The event's name on the wire."""
    tag = event.__struct_config__.tag
    assert isinstance(tag, str)
    return tag
