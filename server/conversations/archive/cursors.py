"""Cursors: where a page ended, as text that a client hands back unread."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, Field, TypeAdapter, ValidationError
from pydantic_core import to_json

from server.errors import UserFacingError
from server.protocol.texts import Text
from server.unicode_text import storable


def _in_utc(moment: datetime) -> datetime:
    """As our cursors have it. Near the years 1 and 9999 another zone's moment is none in UTC."""
    if moment.utcoffset() != timedelta(0):
        raise ValueError("not in UTC")
    return moment


Id = Annotated[str, Field(max_length=64), AfterValidator(storable)]
IN_LIST = TypeAdapter(tuple[bool, Annotated[AwareDatetime, AfterValidator(_in_utc)], UUID])
"""With what its owner calls the conversation: where it is kept is told to nobody."""
IN_CONVERSATION = TypeAdapter(tuple[Annotated[int, Field(ge=-(2**31), lt=2**31)], Id])

NOT_OURS = Text("The cursor is not one that this server gave out.")


class BadCursor(UserFacingError):
    """The text is none of our cursors."""


def cursor(*place: Any) -> str:
    """The cursor that stands for a place."""
    return base64.urlsafe_b64encode(to_json(place)).decode()


def place_of(text: str, kind: TypeAdapter[Any]) -> tuple[Any, ...]:
    """The place that a cursor stands for. Raises `BadCursor`, also where we would have written it differently."""
    try:
        place: tuple[Any, ...] = kind.validate_json(base64.urlsafe_b64decode(text.encode()))
    except (binascii.Error, ValidationError, ValueError):
        raise BadCursor(NOT_OURS) from None
    if cursor(*place) != text:
        raise BadCursor(NOT_OURS)
    return place
