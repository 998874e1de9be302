"""The database of the settings, for one command."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from server.conversations.store.database import begin_writing, bring_up_to_date, engine_for
from server.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


@asynccontextmanager
async def database() -> AsyncIterator[AsyncEngine]:
    """Open, with the tables of this version. Raises `StoreError`, `SettingsError` and what the driver raises."""
    engine = engine_for(read_settings().database)
    try:
        await bring_up_to_date(engine)
        yield engine
    finally:
        await engine.dispose()


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """All of the block or nothing of it."""
    async with engine.begin() as connection:
        await begin_writing(connection)
        yield connection
