"""Whose conversations they are. Pure.

Each person has ids of their own: under one id two people have two conversations, and neither can name the other's. So
an id that somebody else chose is as free as any other, and nobody learns from it that it is taken. Where a
conversation is kept follows from both, and both ways: no table tells it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from uuid import UUID

OWNER = "sb_voice.owner"
"""In the ASGI scope's state: whose conversations are asked for."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person by their id, which is random and told to nobody; or nobody, whose those of the shared token are."""

    id: str = ""
    _mask: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        if self.id:
            mask = hashlib.sha256(b"sb-voice conversations of " + self.id.encode()).digest()[:16]
            object.__setattr__(self, "_mask", int.from_bytes(mask))

    def key(self, conversation_id: str | UUID) -> str:
        """The id under which the conversation is kept that this owner calls so. Raises `ValueError`."""
        return str(UUID(int=UUID(str(conversation_id)).int ^ self._mask))

    def name(self, key: str | UUID) -> UUID:
        """What this owner calls the conversation that is kept under `key`. Raises `ValueError`."""
        return UUID(self.key(key))


NOBODY = Person()
