"""The tables' vectors: which passages have none yet, and which are nearest. Imported in a thread, as `queries.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import and_, bindparam, delete, func, insert, select, text

from server.documents.index.queries import FOUND, MINE
from server.documents.tables import DocumentRow, PassageRow, VectorRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.documents.index.embedding import Vectors


async def missing(
    connection: AsyncConnection, owner: str, model: str, limit: int, *, but: Collection[int] = ()
) -> list[tuple[int, str]]:
    """Passages, by id, that this model has not seen, with their texts; all but some."""
    known = and_(VectorRow.passage_id == PassageRow.id, VectorRow.model == model)
    unseen = select(PassageRow.id, PassageRow.heading, PassageRow.text).outerjoin(VectorRow, known)
    unseen = unseen.join(DocumentRow, DocumentRow.id == PassageRow.document_id)
    mine = PassageRow.owner == owner, DocumentRow.status == "ready", VectorRow.passage_id.is_(None)
    unseen = unseen.where(PassageRow.id.not_in(but)) if but else unseen
    rows = await connection.execute(unseen.where(*mine).order_by(PassageRow.id).limit(limit))
    return [(row.id, _shown(row)) for row in rows]


def _shown(row: Any) -> str:
    """What the model is shown of a passage."""
    return f"{row.heading}\n{row.text}".strip()


async def put(
    connection: AsyncConnection, owner: str, model: str, seen: Iterable[tuple[int, str, NDArray[np.float32]]]
) -> None:
    """Keep the vectors of passages, by id and text, that are still there, in place of those of another model.

    SQLite gives the id of a removed passage to another one.
    """
    of = {each: (shown, vector) for each, shown, vector in seen}
    mine = select(PassageRow.id, PassageRow.heading, PassageRow.text).where(PassageRow.owner == owner)
    there = await connection.execute(mine.where(PassageRow.id.in_(of)))
    rows = [
        {"passage_id": row.id, "owner": owner, "model": model, "vector": of[row.id][1].tobytes()}
        for row in there
        if of[row.id][0] == _shown(row)
    ]
    if rows:
        await connection.execute(delete(VectorRow).where(VectorRow.passage_id.in_([row["passage_id"] for row in rows])))
        await connection.execute(insert(VectorRow), rows)


async def state(connection: AsyncConnection, owner: str, model: str) -> tuple[int, int]:
    """How many vectors there are, and the highest passage: another pair means that they are others."""
    mine = select(func.count(), func.coalesce(func.max(VectorRow.passage_id), 0))
    row = (await connection.execute(mine.where(VectorRow.owner == owner, VectorRow.model == model))).one()
    return row[0], row[1]


async def matrix(connection: AsyncConnection, owner: str, model: str) -> tuple[list[int], list[str], Vectors]:
    """All vectors of the owner, the passages they are of, and the collections of those."""
    mine = select(VectorRow.passage_id, DocumentRow.collection, VectorRow.vector)
    mine = mine.join(PassageRow, PassageRow.id == VectorRow.passage_id)
    mine = mine.join(DocumentRow, DocumentRow.id == PassageRow.document_id)
    rows = (await connection.execute(mine.where(VectorRow.owner == owner, VectorRow.model == model))).all()
    size = len(rows[0].vector) if rows else 0
    fitting = [row for row in rows if len(row.vector) == size]
    whole = np.frombuffer(b"".join(row.vector for row in fitting), np.float32)
    ids, collections = [row.passage_id for row in fitting], [row.collection for row in fitting]
    return ids, collections, whole.reshape(len(fitting), size // 4)


async def by_ids(
    connection: AsyncConnection, owner: str, ids: Sequence[int], collections: Collection[str] | None
) -> list[Any]:
    """Those passages in that order, of those collections."""
    among = "" if collections is None else "AND document.collection IN :collections"
    statement = f"""SELECT {FOUND}, 0.0 AS score
        FROM document_passages AS passage JOIN documents AS document ON document.id = passage.document_id
        WHERE passage.id IN :ids AND {MINE} {among}"""  # noqa: S608 # pieces of ours alone
    asked: dict[str, Any] = {"owner": owner, "ids": list(ids)}
    lists: list[Any] = [bindparam("ids", expanding=True)]
    if collections is not None:
        asked["collections"] = list(collections)
        lists.append(bindparam("collections", expanding=True))
    rows = (await connection.execute(text(statement).bindparams(*lists), asked)).all()
    place = {each: number for number, each in enumerate(ids)}
    return sorted(rows, key=lambda row: place[row.passage_id])
