"""Old sound goes where a limit is reached, text never does; on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, insert, select, update

from server.conversations.conversation_item import ConversationItem
from server.conversations.recording.recordings import Recordings
from server.conversations.recording.retention import AudioLimits, Retention
from server.conversations.store.models import AudioRow, ItemRow, now
from server.conversations.store.store import Store
from tests.patience import PATIENCE
from tests.servers.storage.databases import Database

OWNERS = [f"{number:08}-0000-4000-8000-000000000000" for number in range(3)]
MB = 1_000_000
NAMES = ["oldest", "older", "young", "youngest"]
"""The items with sound of each conversation, which is 400, 40, 4 and 0 days old, and a sixth of a megabyte each."""

AGES = [400, 40, 4, 0]


@asynccontextmanager
async def kept(database: Database, limits: AudioLimits) -> AsyncIterator[tuple[Store, Retention]]:
    """A store in which three people talked, four questions each."""
    async with database.opened() as store:
        for owner in OWNERS:
            for place, name in enumerate(NAMES):
                store.save(owner, place, ConversationItem(name, "user", f"{name} words", f"{name} words", 500))
        await store.flush()
        async with store.changing() as connection:
            for age, name in zip(AGES, NAMES, strict=True):
                moment = now() - timedelta(days=age)
                await connection.execute(update(ItemRow).where(ItemRow.id == name).values(created_at=moment))
            rows = [{"conversation_id": owner, "item_id": name, "media_type": "audio/ogg", "data": bytes(MB // 6)}
                    for owner in OWNERS for name in NAMES]  # fmt: skip
            await connection.execute(insert(AudioRow), rows)
        yield store, Retention(store, Recordings(store), limits)


async def names_left(store: Store) -> list[str]:
    async with store.reading() as connection:
        assert await connection.scalar(select(func.count()).select_from(ItemRow)) == len(OWNERS) * len(NAMES)
        return sorted(set(await connection.scalars(select(AudioRow.item_id))), key=NAMES.index)


@pytest.mark.parametrize(
    ("limits", "left"),
    [
        (AudioLimits(), NAMES),
        (AudioLimits(days=401), NAMES),
        (AudioLimits(days=399), NAMES[1:]),
        (AudioLimits(days=4), NAMES[3:]),
        (AudioLimits(days=1, megabytes=100), NAMES[3:]),
        (AudioLimits(megabytes=100), NAMES),
        (AudioLimits(megabytes=2), NAMES),
        (AudioLimits(megabytes=1), NAMES[2:]),
        (AudioLimits(days=5, megabytes=1), NAMES[2:]),
    ],
    ids=str,
)
async def test_the_oldest_goes_first(database: Database, limits: AudioLimits, left: list[str]) -> None:
    async with kept(database, limits) as (store, retention):
        removed = await retention.sweep()
        assert await names_left(store) == left
        used = await retention.used()
        assert used.items == len(OWNERS) * len(NAMES) - removed
        assert used.bytes == used.items * (MB // 6)
        assert limits.megabytes == 0 or used.bytes <= limits.megabytes * MB
        assert await retention.sweep() == 0, "what is within the limits stays"


async def test_what_is_kept_is_told_and_can_be_removed_at_once(database: Database) -> None:
    async with kept(database, AudioLimits()) as (store, retention):
        used = await retention.used()
        assert (used.items, used.bytes) == (12, 12 * (MB // 6))
        assert isinstance(used.oldest_at, datetime)
        assert abs(now() - timedelta(days=400) - used.oldest_at) < timedelta(hours=1)
        await retention.remove_all()
        assert await names_left(store) == []
        nothing = await retention.used()
        assert (nothing.items, nothing.bytes, nothing.oldest_at) == (0, 0, None)


async def test_a_limit_that_is_set_while_it_runs_holds_at_once(database: Database) -> None:
    async with kept(database, AudioLimits()) as (store, retention):
        running = asyncio.create_task(retention.run())
        retention.limits = AudioLimits(days=5)
        async with asyncio.timeout(PATIENCE):
            while await names_left(store) != NAMES[2:]:
                await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
