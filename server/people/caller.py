"""Who asks for something, as a token tells it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

Role = Literal["admin", "member"]

ROLES: tuple[Role, ...] = ("admin", "member")

Scope = Literal["talk", "conversations", "admin"]

SCOPES: tuple[Scope, ...] = ("talk", "conversations", "admin")
"""What a token may be good for: to talk, to read and change what was said, and to run the server."""

USUAL_SCOPES: frozenset[Scope] = frozenset({"talk", "conversations"})

CALLER = "sb_voice.caller"
"""In the ASGI scope's state: who asks."""


@dataclass(frozen=True, slots=True)
class Asker:
    """A person by one of their tokens, or nobody in particular: whoever has the one that all share.

    Ids are empty for the shared token.
    """

    user_id: str = ""
    name: str = ""
    role: Role = "member"
    token_id: str = ""
    prefix: str = ""
    device: str = ""
    scopes: frozenset[Scope] = USUAL_SCOPES
    expires_at: datetime | None = None

    @property
    def is_person(self) -> bool:
        return bool(self.user_id)

    def may(self, scope: Scope) -> bool:
        """Whether the token is good for that; for running the server its person has to be an admin as well."""
        return scope in self.scopes and (scope != "admin" or self.role == "admin")


SHARED = Asker()


def asker_in(scope: Mapping[str, Any]) -> Asker:
    """Who sent the request of that ASGI scope, as the guard noted it."""
    asker: Asker = scope["state"][CALLER]
    return asker
