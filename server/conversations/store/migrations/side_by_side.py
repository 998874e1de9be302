"""Which older versions of this program go on working while a newer one has changed the tables: a rolling upgrade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, inspect, select

from server.conversations.store.models import PromiseRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

OLDEST = "0008"
"""The oldest step whose program may work on the tables of the last one. Every step since then only adds: tables, and
columns that may be empty or have a default. A step that takes something away, or that adds what an older program must
not pass over (whose a conversation is, from 0008 on), is the oldest itself."""


def promise(connection: Connection, step: str) -> None:
    """Write beside the tables, which are at that step now, which older programs may go on."""
    PromiseRow.__table__.create(connection, checkfirst=True)  # type: ignore[attr-defined]
    connection.execute(delete(PromiseRow))
    connection.execute(insert(PromiseRow).values(step=step, oldest=OLDEST))


def oldest_at(connection: Connection, step: str) -> str | None:
    """The oldest step whose program may work on tables at that step; None where nothing was promised."""
    if not inspect(connection).has_table(PromiseRow.__tablename__):
        return None
    return connection.scalar(select(PromiseRow.oldest).where(PromiseRow.step == step))
