"""What was done about people: noted in the same transaction, and read by who runs the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select
from sqlalchemy.orm import aliased

from server.people.tables import AuditRow, UserRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection


async def note(connection: AsyncConnection, act: str, *, actor: str = "", subject: str = "", details: str = "") -> None:
    """Write down that it was done. `details` hold no secret and nothing that was said."""
    await connection.execute(insert(AuditRow).values(act=act, actor=actor, subject=subject, details=details))


async def entries(connection: AsyncConnection, *, limit: int, before: int | None = None) -> Sequence[Row[Any]]:
    """The newest entries first, with the names that their people have now; those before an entry's id, where given."""
    actor, subject = aliased(UserRow), aliased(UserRow)
    query = (
        select(AuditRow.__table__, actor.name.label("actor_name"), subject.name.label("subject_name"))
        .outerjoin(actor, actor.id == AuditRow.actor)
        .outerjoin(subject, subject.id == AuditRow.subject)
        .order_by(AuditRow.id.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(AuditRow.id < before)
    return (await connection.execute(query)).all()
