"""For whom an engine works at the moment: known where a session begins, and to all tasks it starts."""

from __future__ import annotations

from contextvars import ContextVar

ASKER: ContextVar[str] = ContextVar("ASKER", default="")
"""The id of the person, or of the session where the server knows no people. Never sent to a worker."""
