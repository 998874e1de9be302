"""Conversations that nobody has touched for longer than a server keeps them: removed with their sound."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from server.conversations.store.errors import StoreError
from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.store.store import Store

log = logging.getLogger(__name__)

FIRST_LOOK_SECONDS = 60.0
LOOK_SECONDS = 3600.0

BATCH = 50
"""How many go at once, so that others can write in between."""


class Expiry:
    """Of one database. What is pinned stays: who pinned it said so. So does what somebody has open: they may go on."""

    def __init__(self, store: Store, days: int, open_keys: Callable[[AsyncConnection], Awaitable[set[str]]]) -> None:
        """`open_keys` tells which conversations are open, at any server."""
        self._store = store
        self._days = days
        self._open_keys = open_keys

    async def run(self) -> None:
        """Look again and again, until cancelled; a server that starts has better things to do first."""
        seconds = FIRST_LOOK_SECONDS
        while True:
            await asyncio.sleep(seconds)
            seconds = LOOK_SECONDS
            try:
                await self.sweep()
            except StoreError:
                continue  # the store tells of its trouble itself
            except Exception as error:  # one look that failed must not be the last one
                log.error("old conversations cannot be removed: %s", trace_of(error))

    async def sweep(self) -> int:
        """Remove what is too old; returns how many conversations. Raises `StoreError`."""
        removed = 0
        while batch := await self._remove_some():
            removed += batch
        if removed:
            log.info("%d old conversations were removed", removed)
            await self._store.wipe()
        return removed

    async def _remove_some(self) -> int:
        async with self._store.changing() as connection:
            # With the connection all that this imports is there; no start waits for it (docs/decisions/0024).
            from server.conversations.store.models import now
            from server.people import audit

            open_now = await self._open_keys(connection)
            if removed := await _remove(connection, now() - timedelta(days=self._days), open_now):
                await audit.note(connection, "conversations_expired", details=str(removed))
            return removed


async def _remove(connection: AsyncConnection, before: datetime, open_now: set[str]) -> int:
    from sqlalchemy import select

    from server.conversations.archive.archive import bury
    from server.conversations.store.models import ConversationRow

    old = select(ConversationRow.id).where(
        ConversationRow.updated_at < before, ConversationRow.pinned.is_(False), ConversationRow.deleted_at.is_(None)
    )
    if open_now:
        old = old.where(ConversationRow.id.not_in(open_now))
    # Where another server removes them just now, they are left to it.
    keys = list(await connection.scalars(old.limit(BATCH).with_for_update(skip_locked=True)))
    if keys:
        await bury(connection, ConversationRow.id.in_(keys))
    return len(keys)
