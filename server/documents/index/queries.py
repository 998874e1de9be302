"""What is asked of the tables of documents. It imports SQLAlchemy, so it is imported itself in a thread."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, func, insert, select, text, update

from server.conversations.store.database import wipe_search
from server.conversations.store.models import now
from server.documents.index import places
from server.documents.index.words import indexed, terms
from server.documents.tables import DocumentRow, PassageRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.documents.passages import DocumentPassage

FOUND = """passage.id AS passage_id, passage.text, passage.page, passage.heading, document.id AS document_id,
    document.name AS file, document.path, document.collection"""
MINE = "passage.owner = :owner AND document.status = 'ready'"
CANDIDATES = 200
"""Passages of anybody whose ranks are known before it is looked whose they are: rows are what takes the time."""
ALL = {"postgresql": None, "sqlite": -1}
"""As many of them as there are: where too few of the best ones are the person's own."""
_SQLITE = f"""WITH best AS MATERIALIZED (
        SELECT rowid AS id, -bm25(document_index) AS score FROM document_index WHERE document_index MATCH :words
        ORDER BY score DESC LIMIT :candidates)
    SELECT {FOUND}, best.score FROM best JOIN document_passages AS passage ON passage.id = best.id
    JOIN documents AS document ON document.id = passage.document_id WHERE {MINE}"""  # noqa: S608 # pieces of ours alone
_POSTGRESQL = f"""WITH best AS MATERIALIZED (
        SELECT id, ts_rank(search_words, to_tsquery('simple', :words), 1) AS score FROM document_passages
        WHERE search_words @@ to_tsquery('simple', :words) AND owner = :owner ORDER BY score DESC LIMIT :candidates)
    SELECT {FOUND}, best.score FROM best
    CROSS JOIN LATERAL (SELECT * FROM document_passages WHERE id = best.id LIMIT 1) AS passage
    CROSS JOIN LATERAL (SELECT * FROM documents WHERE id = passage.document_id LIMIT 1) AS document
    WHERE {MINE}"""  # noqa: S608 # pieces of ours alone
# Row by row: a planner who knows nothing yet of what was just written would read all passages for 200.
_AMONG = " AND document.collection IN :collections"
_BEST = " ORDER BY score DESC, passage.id LIMIT :limit"
PREFIX_FROM = 4
"""Letters from which on a word also finds longer ones that begin so: German puts words together."""


def as_queries(question: str, dialect: str) -> list[str]:
    """The words as that database wants to be asked, the narrowest question first; none where there are no words.

    PostgreSQL is asked for passages with two of the words first: it ranks all that it finds, and reads each for that.
    """
    words = terms(question)
    if dialect == "postgresql":
        marked = [f"'{word}'{':*' if len(word) >= PREFIX_FROM else ''}" for word in words]
        return [two_of(marked), one_of(marked)][len(marked) == 1 :] if marked else []
    asked = " OR ".join(f'"{word}"{" *" if len(word) >= PREFIX_FROM else ""}' for word in words)
    return [asked] if asked else []


def one_of(words: Sequence[str]) -> str:
    """As PostgreSQL is asked for any of them."""
    return f"({' | '.join(words)})"


def two_of(words: Sequence[str]) -> str:
    """As PostgreSQL is asked for any two of them; there are two at least."""
    one, other = words[: len(words) // 2], words[len(words) // 2 :]
    within = [two_of(half) for half in (one, other) if len(half) > 1]
    return f"({' | '.join([*within, f'{one_of(one)} & {one_of(other)}'])})"


async def by_words(
    connection: AsyncConnection, owner: str, question: str, *, collections: Collection[str] | None, limit: int
) -> Sequence[Row[Any]]:
    """The passages in which the words are, the best first."""
    dialect = connection.dialect.name
    queries = as_queries(question, dialect)
    if not queries or collections == ():
        return []
    statement = text((_POSTGRESQL if dialect == "postgresql" else _SQLITE) + (_AMONG if collections else "") + _BEST)
    asked: dict[str, Any] = {"owner": owner, "limit": limit}
    if collections:
        statement = statement.bindparams(bindparam("collections", expanding=True))
        asked["collections"] = list(collections)
    rows: Sequence[Row[Any]] = []
    few = max(CANDIDATES, limit)
    for words, candidates in (*((each, few) for each in queries), (queries[-1], ALL[dialect])):
        rows = (await connection.execute(statement, {**asked, "words": words, "candidates": candidates})).all()
        if len(rows) >= limit:
            break
    return rows


def _of(owner: str, document_id: str | None = None, collection: str | None = None) -> ColumnElement[bool]:
    mine = DocumentRow.owner == owner
    if document_id is not None:
        mine = and_(mine, DocumentRow.id == document_id)
    return mine if collection is None else and_(mine, DocumentRow.collection == collection)


async def listed(
    connection: AsyncConnection, owner: str, *, document_id: str | None = None, collection: str | None = None
) -> Sequence[Any]:
    """The documents with the number of their passages, by collection and path."""
    passages = select(func.count()).where(PassageRow.document_id == DocumentRow.id).correlate(DocumentRow)
    columns = select(*DocumentRow.__table__.columns, passages.scalar_subquery().label("passages"))
    order = DocumentRow.collection, DocumentRow.path, DocumentRow.id
    return (await connection.execute(columns.where(_of(owner, document_id, collection)).order_by(*order))).all()


async def any_of(connection: AsyncConnection, owner: str) -> bool:
    """Whether the owner has a document."""
    return await connection.scalar(select(DocumentRow.id).where(_of(owner)).limit(1)) is not None


async def passages(connection: AsyncConnection, owner: str) -> int:
    """How many passages the owner has."""
    return await connection.scalar(select(func.count()).where(PassageRow.owner == owner)) or 0


async def same(connection: AsyncConnection, owner: str, row: dict[str, Any]) -> str | None:
    """The id of the document that is just the same already, from the same place."""
    known = select(DocumentRow.id).where(
        _of(owner, collection=row["collection"]),
        DocumentRow.path == row["path"],
        DocumentRow.digest == row["digest"],
        DocumentRow.status != "failed",
    )
    return await connection.scalar(known.limit(1))


async def give_up(connection: AsyncConnection, row: dict[str, Any], jobs: Collection[str]) -> None:
    """What is being read from the same place and has no job was cut off with its server: it failed."""
    place = _of(row["owner"], collection=row["collection"])
    cut_off = DocumentRow.path == row["path"], DocumentRow.status == "reading", DocumentRow.id.not_in(jobs)
    await connection.execute(update(DocumentRow).where(place, *cut_off).values(status="failed", failure="interrupted"))


async def begin(connection: AsyncConnection, row: dict[str, Any]) -> None:
    """Note a document that is going to be read; what failed at the same place is forgotten.

    It is newer than all that is at its place, also where a clock was set back.
    """
    place = _of(row["owner"], collection=row["collection"]), DocumentRow.path == row["path"]
    await connection.execute(delete(DocumentRow).where(*place, DocumentRow.status == "failed"))
    latest: datetime | None = await connection.scalar(select(func.max(DocumentRow.created_at)).where(*place))
    created = now() if latest is None else max(now(), latest + timedelta(microseconds=1))
    await connection.execute(insert(DocumentRow).values(created_at=created, **row))


async def put(
    connection: AsyncConnection, owner: str, document_id: str, begin: int, part: Sequence[DocumentPassage]
) -> None:
    rows = [
        {
            "document_id": document_id,
            "owner": owner,
            "position": position,
            "page": each.page,
            "heading": each.heading,
            "text": each.text,
            "words": indexed(f"{each.heading} {each.text}"),
        }
        for position, each in enumerate(part, begin)
    ]
    await connection.execute(insert(PassageRow), rows)


async def finish(connection: AsyncConnection, owner: str, document_id: str, pages: int | None) -> None:
    """It can be found from now on, in place of what was read of the same path before."""
    ready = update(DocumentRow).where(_of(owner, document_id)).values(status="ready", pages=pages)
    await connection.execute(ready)
    await places.settle(connection, owner, document_id)


async def move(connection: AsyncConnection, owner: str, document_id: str, values: Mapping[str, str]) -> str | None:
    """It has that name, path or collection from now on. Returns the id of what is there then; None: there is none.

    At another path it is in place of what lay there; in another collection the one that can be found stays, or the
    newer one.
    """
    await connection.execute(update(DocumentRow).where(_of(owner, document_id)).values(values))
    return await places.settle(connection, owner, document_id, takes_over="path" in values)


async def fail(connection: AsyncConnection, owner: str, document_id: str, failure: str) -> None:
    await connection.execute(delete(PassageRow).where(PassageRow.document_id == document_id))
    failed = update(DocumentRow).where(_of(owner, document_id)).values(status="failed", failure=failure)
    await connection.execute(failed)


async def remove(connection: AsyncConnection, owner: str, document_id: str) -> bool:
    """With every passage of it; the index is to be wiped. Whether there was one."""
    gone = await connection.execute(delete(DocumentRow).where(_of(owner, document_id)))
    return bool(gone.rowcount)


async def wipe(connection: AsyncConnection) -> None:
    """Take the words of what was deleted out of the index."""
    await wipe_search(connection)
