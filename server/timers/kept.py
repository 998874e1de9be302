"""Timers in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from server.timers.moments import Timer

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from server.conversations.store.store import Store

MOST = 100
"""Of one person."""


class KeptTimers:
    """Of all people; an empty id is whoever has the token that all share. All raise `StoreError`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, person_id: str, text: str, due_at: datetime) -> Timer | None:
        """Keep one more; None where they have too many."""
        async with self._store.changing(caught_up=False) as connection:
            from sqlalchemy import func, insert, select  # comes with the connection (docs/decisions/0024)

            from server.timers.tables import TimerRow

            mine = TimerRow.is_of(person_id)
            count = await connection.scalar(select(func.count()).select_from(TimerRow).where(mine))
            if (count or 0) >= MOST:
                return None
            timer = Timer(str(uuid4())[:8], text, due_at)
            await connection.execute(insert(TimerRow).values(_row(person_id, timer)))
        return timer

    async def of(self, people: Collection[str]) -> list[tuple[str, Timer]]:
        """Those of these people, with whose each is, the next one first."""
        async with self._store.reading(caught_up=False) as connection:
            from sqlalchemy import or_, select

            from server.timers.tables import TimerRow

            theirs = or_(TimerRow.user_id.in_([each for each in people if each]), TimerRow.user_id.is_(None))
            rows = await connection.execute(select(TimerRow.__table__).where(theirs).order_by(TimerRow.due_at))
            kept = [(row.user_id or "", Timer(row.id, row.text, row.due_at)) for row in rows]
        return [each for each in kept if each[0] in people]

    async def take(self, person_id: str, timer_id: str) -> bool:
        """Delete it; False where it is theirs no more: it was told, or taken by another server."""
        async with self._store.changing(caught_up=False) as connection:
            from sqlalchemy import delete

            from server.timers.tables import TimerRow

            gone = await connection.execute(delete(TimerRow).where(TimerRow.is_of(person_id), TimerRow.id == timer_id))
        return gone.rowcount == 1

    async def restore(self, person_id: str, timer: Timer) -> None:
        """Keep again what was taken and could not be told."""
        async with self._store.changing(caught_up=False) as connection:
            from sqlalchemy import insert

            from server.timers.tables import TimerRow

            await connection.execute(insert(TimerRow).values(_row(person_id, timer)))


def _row(person_id: str, timer: Timer) -> dict[str, object]:
    return {"id": timer.id, "user_id": person_id or None, "text": timer.text, "due_at": timer.due_at}
