"""Of several documents of one path in one collection, which stays: what can be found is never lost to what cannot.

One that is still being read stays beside the others until that ends. It imports SQLAlchemy, as `queries.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import aliased

from server.conversations.store.database import wipe_search
from server.documents.tables import DocumentRow

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

_Other = aliased(DocumentRow)


async def merge(connection: AsyncConnection, owner: str, old: str, new: str) -> None:
    """Have `old` and `new` hold no two documents of one path, as far as one of them is better."""
    both = DocumentRow.collection.in_((old, new)), _Other.collection.in_((old, new))
    await _drop(connection, owner, and_(*both, DocumentRow.collection != _Other.collection))


async def settle(connection: AsyncConnection, owner: str, document_id: str, *, takes_over: bool = False) -> str | None:
    """The id of what is at the place of this document from now on: itself, unless something better is there.

    With `takes_over` it is that if it was read, for it is what lies there now. None: there is no such document.
    """
    mine = select(DocumentRow.collection, DocumentRow.path, DocumentRow.status)
    row = (
        await connection.execute(mine.where(DocumentRow.owner == owner, DocumentRow.id == document_id))
    ).one_or_none()
    if row is None:
        return None
    place = DocumentRow.owner == owner, DocumentRow.collection == row.collection, DocumentRow.path == row.path
    if takes_over and row.status == "ready":
        gone = await connection.execute(delete(DocumentRow).where(*place, DocumentRow.id != document_id))
        if gone.rowcount:
            await wipe_search(connection)
        return document_id
    one_of_them = or_(DocumentRow.id == document_id, _Other.id == document_id)
    await _drop(connection, owner, and_(*place, _Other.collection == row.collection, one_of_them))
    if await connection.scalar(select(DocumentRow.id).where(DocumentRow.id == document_id)) is not None:
        return document_id
    stayed = select(DocumentRow.id).where(*place, DocumentRow.status != "reading")
    return await connection.scalar(stayed.order_by(DocumentRow.created_at.desc()).limit(1))


async def _drop(connection: AsyncConnection, owner: str, which: ColumnElement[bool]) -> None:
    """Delete those of them that are outdone by another of the same path."""
    mine = DocumentRow.owner == owner, _Other.owner == owner, DocumentRow.path == _Other.path
    outdone = select(_Other.id).where(*mine, which, _is_better()).correlate(DocumentRow).exists()
    if (await connection.execute(delete(DocumentRow).where(DocumentRow.owner == owner, outdone))).rowcount:
        await wipe_search(connection)


def _is_better() -> ColumnElement[bool]:
    """Whether the other one outdoes it: by having been read, else by being newer."""
    newer = or_(
        _Other.created_at > DocumentRow.created_at,
        and_(_Other.created_at == DocumentRow.created_at, _Other.id > DocumentRow.id),
    )
    alike = and_(_Other.status == DocumentRow.status, DocumentRow.status != "reading", newer)
    return or_(alike, and_(_Other.status == "ready", DocumentRow.status == "failed"))
