"""The database of the settings, for one command."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

from server.commands.outcome import CommandFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

_T = TypeVar("_T")


def done(url: str, work: Callable[[], _T]) -> _T:
    """What the work on that database returns. Raises `CommandFailed` with a sentence where it cannot be used."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import SQLAlchemyError

    from server.conversations.store.faults import fault_of

    try:
        return work()
    except SQLAlchemyError as error:
        reason = fault_of(error, make_url(url).get_backend_name()).reason
        raise CommandFailed(f"The database cannot be used: {reason}.") from None


@asynccontextmanager
async def database(url: str) -> AsyncIterator[AsyncEngine]:
    """Open, with the tables of this version. Raises `StoreError` and what the driver raises."""
    from server.conversations.store.database import bring_up_to_date, engine_for

    engine = engine_for(url)
    try:
        await bring_up_to_date(engine)
        yield engine
    finally:
        await engine.dispose()


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """All of the block or nothing of it."""
    from server.conversations.store.database import begin_writing

    async with engine.begin() as connection:
        await begin_writing(connection)
        yield connection
