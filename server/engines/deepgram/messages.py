"""Messages to Deepgram as the SDK sends them.

Its own models take a tenth of a millisecond to make and to take apart, at every few words and at the end of a
question; all that it asks of one is its `dict`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
