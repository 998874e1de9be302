"""Messages to Deepgram as the SDK sends them, and those from it.

The SDK's own models take a tenth of a millisecond to make and to take apart, at every few words and at the end of a
question; all that it asks of one is its `dict`. Of what comes it tries each of its models in turn, which takes a
quarter of a millisecond more, and takes what it does not know for one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping


class Message:
    """One message, by the names of its fields."""

    def __init__(self, type: str, **fields: str) -> None:  # noqa: A002
        self._fields = {"type": type, **fields}

    def dict(self) -> Mapping[str, str]:
        return self._fields


FORCE_END_TURN = Message("ForceEndTurn")
FINALIZE = Message("Finalize")
FLUSH = Message("Flush")


class ToldFields:
    """A message of Deepgram's, or a part of one, by the names of its fields: one that it does not have is no attribute.

    It has been looked at no further: a field may hold anything.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def __getattr__(self, name: str) -> Any:
        try:
            return _as_told(self._fields[name])
        except KeyError:
            raise AttributeError(name) from None


def told_in(frame: str) -> Any:
    """The message in a frame; None where it is none."""
    try:
        return _as_told(msgspec.json.decode(frame))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def _as_told(value: Any) -> Any:
    if isinstance(value, dict):
        return ToldFields(value)
    return [_as_told(each) for each in value] if isinstance(value, list) else value
