"""What `personas` does: what the language model may be told about itself, for all who use the server to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.commands.columns import Telling, document, table
from server.commands.opened import transaction
from server.commands.outcome import CommandFailed
from server.people.shared import personas
from server.people.shared.personas import MOST_TEXT

if TYPE_CHECKING:
    import argparse

    from sqlalchemy.ext.asyncio import AsyncEngine

SHOWN = 60
"""Characters of a text in the list."""


async def list_personas(engine: AsyncEngine, _: argparse.Namespace) -> Telling:
    """`personas list`."""
    async with transaction(engine) as connection:
        rows = await personas.personas(connection)
    lines = [(row.name, " ".join(row.text.split())[:SHOWN]) for row in rows]
    told = [document(row._mapping, "name", "text") for row in rows]
    return Telling({"personas": told}, table(("NAME", "TEXT"), lines) if rows else ["There are no personas yet."])


async def set_persona(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`personas set`. Raises `CommandFailed` where the text is none."""
    text = options.text
    if options.file is not None:
        try:
            text = options.file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise CommandFailed(f"The file {options.file} cannot be read.") from None
    text = text.strip()
    if not 1 <= len(text) <= MOST_TEXT:
        raise CommandFailed(f"A persona has 1 to {MOST_TEXT} characters.")
    async with transaction(engine) as connection:
        await personas.put(connection, options.name, text)
    return Telling({"name": options.name, "text": text}, [f"{options.name} is offered to all."])


async def remove_persona(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`personas remove`."""
    async with transaction(engine) as connection:
        await personas.remove(connection, options.name)
    return Telling({"name": options.name}, [f"{options.name} is offered no more; who chose it keeps its text."])
