"""Cursors: where a page ended, as text that a client hands back unread."""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, Field, TypeAdapter, ValidationError
from pydantic_core import to_json

from server.characters import storable
from server.errors import Told
from server.protocol.texts import Text


def _in_utc(moment: datetime) -> datetime:
    """As the databases compare it, so that one that they cannot is found out here."""
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("beyond the calendar") from error


Id = Annotated[str, Field(max_length=64), AfterValidator(storable)]
Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
IN_LIST = TypeAdapter(tuple[bool, Moment, Id])
IN_CONVERSATION = TypeAdapter(tuple[Annotated[int, Field(ge=-(2**31), lt=2**31)], Id])


class BadCursor(Told):
    """The text is none of our cursors."""


def cursor(*place: Any) -> str:
    """The place as text."""
    return base64.urlsafe_b64encode(to_json(place)).decode()


def place_of(text: str, kind: TypeAdapter[Any]) -> tuple[Any, ...]:
    """The place that a cursor stands for. Raises `BadCursor`."""
    try:
        place: tuple[Any, ...] = kind.validate_json(base64.urlsafe_b64decode(text.encode()))
    except (binascii.Error, ValidationError, ValueError):
        raise BadCursor(Text("The cursor is not one that this server gave out.")) from None
    return place
