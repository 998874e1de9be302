"""People of a server in a test: made beside it, as the commands make them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from server.conversations.store.database import begin_writing, bring_up_to_date, engine_for
from server.people import register
from server.people.caller import Role
from tests.servers.realtime_server import Address


@asynccontextmanager
async def changing(url: str) -> AsyncIterator[AsyncConnection]:
    """A transaction of another program on that database."""
    engine = engine_for(url)
    try:
        await bring_up_to_date(engine)
        async with engine.begin() as connection:
            await begin_writing(connection)
            yield connection
    finally:
        await engine.dispose()


async def person(url: str, name: str, role: Role = "member", **token: Any) -> str:
    """A new user's token."""
    async with changing(url) as connection:
        await register.add_user(connection, name, role)
        made, _ = await register.new_token(connection, name, **token)
        return made


def as_person(address: Address, token: str) -> Address:
    """The same server, asked with that token."""
    return replace(address, token=token)
