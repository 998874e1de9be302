"""What is the matter with a database that cannot be used, in words for a person."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Literal

from server.conversations.store.errors import NewerVersion
from server.protocol.texts import Text

Kind = Literal["corrupt", "newer", "full", "locked", "closed", "unreachable", "refused", "other"]

REASONS: dict[Kind, Text] = {
    "corrupt": Text("the database is damaged and its file cannot be set aside"),
    "newer": Text("the database was made by a newer version of this program"),
    "full": Text("the disk is full"),
    "locked": Text("the database is locked by another program"),
    "closed": Text("the database's file or folder cannot be opened or written"),
    "unreachable": Text("the database cannot be reached"),
    "refused": Text("the database refuses what it was given"),
}

SQLITE: dict[int, Kind] = {
    sqlite3.SQLITE_CORRUPT: "corrupt",
    sqlite3.SQLITE_NOTADB: "corrupt",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "closed",
    sqlite3.SQLITE_CANTOPEN: "closed",
    sqlite3.SQLITE_PERM: "closed",
    sqlite3.SQLITE_AUTH: "closed",
    sqlite3.SQLITE_TOOBIG: "refused",
    sqlite3.SQLITE_CONSTRAINT: "refused",
    sqlite3.SQLITE_MISMATCH: "refused",
}
"""By SQLite's primary result codes."""

POSTGRESQL: dict[str, Kind] = {"53100": "full", "25006": "closed", "42501": "closed", "55P03": "locked"}
"""By SQLSTATE."""

UNREACHABLE = ("08", "57P", "3D", "28", "53300")
"""How SQLSTATEs begin where there is no connection to be had."""

REFUSED = ("22", "23", "54")
"""How they begin where a row's content is at fault: its data, a constraint, a limit of size."""


@dataclass(frozen=True, slots=True)
class DatabaseFault:
    """Why the database cannot be used."""

    kind: Kind
    reason: Text
    """A clause without anything that was said."""


def fault_of(error: BaseException, dialect: str) -> DatabaseFault:
    """What an error means that the database of that kind raised."""
    kind = _kind(error, dialect)
    cause = getattr(error, "orig", None) or error
    return DatabaseFault(kind, REASONS.get(kind) or Text("the database failed ({error})", error=type(cause).__name__))


def _kind(error: BaseException, dialect: str) -> Kind:
    from sqlalchemy.exc import DBAPIError

    if isinstance(error, NewerVersion):
        return "newer"
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if dialect == "sqlite":
        if isinstance(cause, OSError):  # the folder cannot be made
            return "closed"
        if isinstance(cause, UnicodeError | OverflowError):  # no text, or no number, that SQLite has
            return "refused"
        # The low byte is the primary code.
        return SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF, "other")
    state = getattr(cause, "sqlstate", None) or ""
    # asyncpg itself says that a connection is gone without giving a state.
    lost = isinstance(cause, OSError | TimeoutError) or (isinstance(error, DBAPIError) and error.connection_invalidated)
    if lost or state.startswith(UNREACHABLE):
        return "unreachable"
    if state.startswith(REFUSED):
        return "refused"
    return POSTGRESQL.get(state, "other")
