"""Personas of a team: what the language model may be told about itself, written once for everybody, in the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from server.people.audit import note
from server.people.errors import NoSuchPersona
from server.people.tables import PersonaRow
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

MOST_TEXT = 4000
"""Characters that one may have."""


async def personas(connection: AsyncConnection) -> Sequence[Row[Any]]:
    """All of them by name."""
    return (await connection.execute(select(PersonaRow.__table__).order_by(PersonaRow.name))).all()


async def put(connection: AsyncConnection, name: str, text: str, *, actor: str = "") -> None:
    """Write one anew, or the first time."""
    changed = await connection.execute(update(PersonaRow).where(PersonaRow.name == name).values(text=text))
    if not changed.rowcount:
        await connection.execute(insert(PersonaRow).values(name=name, text=text))
    await note(connection, "persona_set", actor=actor, details=name)


async def remove(connection: AsyncConnection, name: str, *, actor: str = "") -> None:
    """Offer one no more; who chose it keeps its text. Raises `NoSuchPersona`."""
    gone = await connection.execute(delete(PersonaRow).where(PersonaRow.name == name))
    if not gone.rowcount:
        raise NoSuchPersona(Text("There is no persona called {name}.", name=name))
    await note(connection, "persona_removed", actor=actor, details=name)
