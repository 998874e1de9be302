"""The tables' vectors: which passages have none yet, and which are nearest. Imported in a thread, as `queries.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import and_, bindparam, delete, func, insert, select, text

from server.documents.queries import FOUND, MINE
from server.documents.tables import DocumentRow, PassageRow, VectorRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.documents.embedding import Vectors


async def missing(connection: AsyncConnection, owner: str, model: str, limit: int) -> list[tuple[int, str]]:
    """Passages, by id, that this model has not seen, with their texts."""
    known = and_(VectorRow.passage_id == PassageRow.id, VectorRow.model == model)
    unseen = select(PassageRow.id, PassageRow.heading, PassageRow.text).outerjoin(VectorRow, known)
    unseen = unseen.join(DocumentRow, DocumentRow.id == PassageRow.document_id)
    mine = PassageRow.owner == owner, DocumentRow.status == "ready", VectorRow.passage_id.is_(None)
    rows = await connection.execute(unseen.where(*mine).order_by(PassageRow.id).limit(limit))
    return [(row.id, f"{row.heading}\n{row.text}".strip()) for row in rows]


async def put(connection: AsyncConnection, owner: str, model: str, ids: Sequence[int], vectors: Vectors) -> None:
    """Keep them for the passages that are still there, in place of those of another model."""
    there = set(await connection.scalars(select(PassageRow.id).where(PassageRow.id.in_(ids))))
    await connection.execute(delete(VectorRow).where(VectorRow.passage_id.in_(ids)))
    rows = [
        {"passage_id": each, "owner": owner, "model": model, "vector": vector.tobytes()}
        for each, vector in zip(ids, vectors, strict=True)
        if each in there
    ]
    if rows:
        await connection.execute(insert(VectorRow), rows)


async def state(connection: AsyncConnection, owner: str, model: str) -> tuple[int, int]:
    """How many vectors there are, and the highest passage: another pair means that they are others."""
    mine = select(func.count(), func.coalesce(func.max(VectorRow.passage_id), 0))
    row = (await connection.execute(mine.where(VectorRow.owner == owner, VectorRow.model == model))).one()
    return row[0], row[1]


async def matrix(connection: AsyncConnection, owner: str, model: str) -> tuple[list[int], Vectors]:
    """All vectors of the owner, and the passages they are of."""
    mine = select(VectorRow.passage_id, VectorRow.vector).where(VectorRow.owner == owner, VectorRow.model == model)
    rows = (await connection.execute(mine)).all()
    size = len(rows[0].vector) if rows else 0
    fitting = [row for row in rows if len(row.vector) == size]
    whole = b"".join(row.vector for row in fitting)
    return [row.passage_id for row in fitting], np.frombuffer(whole, np.float32).reshape(len(fitting), size // 4)


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
