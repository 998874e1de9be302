"""What is being worked for, by its ids, so that the log can say it: each task inherits them from whoever began it."""

from __future__ import annotations

from contextvars import ContextVar

REQUEST = ContextVar[str]("request")
SESSION = ContextVar[str]("session")
TURN = ContextVar[str]("turn")

KINDS = (REQUEST, SESSION, TURN)


def known_ids() -> dict[str, str]:
    """Those of what is worked for right here, by what they are ids of."""
    return {kind.name: found for kind in KINDS if (found := kind.get("")) != ""}
