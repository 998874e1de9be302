"""What `blocked` does: words that the assistant neither takes up nor says, for all who use the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.commands.columns import Telling
from server.commands.opened import transaction
from server.people.shared import blocked

if TYPE_CHECKING:
    import argparse

    from sqlalchemy.ext.asyncio import AsyncEngine


async def list_blocked(engine: AsyncEngine, _: argparse.Namespace) -> Telling:
    """`blocked list`."""
    async with transaction(engine) as connection:
        phrases = await blocked.phrases(connection)
    return Telling({"blocked": phrases}, phrases or ["Nothing is blocked."])


async def add_blocked(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`blocked add`. Raises `PhraseRefused`."""
    async with transaction(engine) as connection:
        phrase = await blocked.block(connection, options.phrase)
    return Telling({"phrase": phrase}, [f"{phrase} is blocked for all, from the next turn on."])


async def remove_blocked(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`blocked remove`. Raises `NotBlocked`."""
    async with transaction(engine) as connection:
        await blocked.unblock(connection, options.phrase)
    return Telling({"phrase": options.phrase}, [f"{options.phrase} is blocked no more."])
