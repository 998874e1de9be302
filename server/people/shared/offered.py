"""Models that an admin offers beside those of the settings, for everybody to choose, in the tables.

What they cost and what they are shown as keys stays with the settings, and so does every address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from server.conversations.store.sql.row_mapping import insert_into
from server.engine_plans import check_offer
from server.engines.catalog import UnknownEngine
from server.engines.offers import Offer, named, offers_in
from server.people.audit import note
from server.people.errors import OfferRefused
from server.people.tables import OfferRow
from server.protocol.roles import ROLES
from server.protocol.texts import Text
from server.settings import SettingsError

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.protocol.roles import Role

MOST_OFFERED = 50

# Made once: it is asked every second.
_OFFERED = select(OfferRow.__table__).order_by(OfferRow.role, OfferRow.name)

NO_OFFER = Text("This is no offer: it needs a name of at most 60 characters, an engine, and no = or ; in them.")
TOO_MANY = Text("No more can be offered: {number} are.")
NOT_OFFERED = Text("{name} is not on this list.")
NOT_USABLE = Text("That cannot be offered: {reason}")


async def offered(connection: AsyncConnection) -> dict[Role, list[Offer]]:
    """All of them by role; of those that were kept by a newer server only what this one understands."""
    rows = (await connection.execute(_OFFERED)).all()
    found: dict[Role, list[Offer]] = {}
    for row in rows:
        try:
            offers = offers_in(row.written)
        except ValueError:
            continue
        for role in ROLES:
            if role == row.role:
                found.setdefault(role, []).extend(offers)
    return found


async def offer(
    connection: AsyncConnection,
    role: Role,
    name: str,
    engine: str,
    model: str = "",
    voice: str = "",
    *,
    actor: str = "",
) -> Offer:
    """Offer it from now on, in place of one with that name. Raises `OfferRefused`."""
    parts = [part.strip() for part in (name, engine, model, voice)]
    if not parts[0] or any(mark in part for part in parts for mark in "=;\n") or any(" " in part for part in parts[1:]):
        raise OfferRefused(NO_OFFER)
    name, engine, model, voice = parts
    written = f"{name} = {engine}" + (f"/{model}" if model else "") + (f" voice={voice}" if voice else "")
    try:
        (made,) = offers_in(written)
    except ValueError:
        raise OfferRefused(NO_OFFER) from None
    try:
        check_offer(role, made)
    except (UnknownEngine, SettingsError) as error:
        raise OfferRefused(NOT_USABLE.filled(reason=str(error))) from None
    if (await connection.scalar(select(func.count()).select_from(OfferRow)) or 0) >= MOST_OFFERED:
        raise OfferRefused(TOO_MANY.filled(number=MOST_OFFERED))
    known = named(made.name, await _names(connection, role)) or made.name
    new = insert_into(connection.dialect.name)(OfferRow).values(role=role, name=known, written=written)
    await connection.execute(new.on_conflict_do_update(index_elements=["role", "name"], set_={"written": written}))
    await note(connection, "offered", actor=actor, details=f"{role}: {written}")
    return made


async def withdraw(connection: AsyncConnection, role: Role, name: str, *, actor: str = "") -> str:
    """Offer it no more; who chose it has what the server is set to. Returns its name as it was listed.

    Raises `OfferRefused`.
    """
    known = named(name, await _names(connection, role))
    if known is None:
        raise OfferRefused(NOT_OFFERED.filled(name=name))
    await connection.execute(delete(OfferRow).where(OfferRow.role == role, OfferRow.name == known))
    await note(connection, "offered_no_more", actor=actor, details=f"{role}: {known}")
    return known


async def _names(connection: AsyncConnection, role: Role) -> set[str]:
    return {row.name for row in await connection.execute(select(OfferRow.name).where(OfferRow.role == role))}
