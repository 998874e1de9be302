"""What people may use, in the tables: set for a role, or for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from server.people.audit import note
from server.people.caller import ROLES
from server.people.register import user
from server.quotas.allowances import NAMES
from server.quotas.tables import RoleQuotaRow, UserQuotaRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.people.caller import Role
    from server.quotas.allowances import Name

    Amount = int | None
    """None: no limit."""


async def limits_of(connection: AsyncConnection, user_id: str, role: str) -> dict[Name, int]:
    """What that person may use: their own allowances, else those of their role."""
    query = select(RoleQuotaRow.name, RoleQuotaRow.most).where(RoleQuotaRow.role == role)
    found: dict[Name, Amount] = {row.name: row.most for row in await connection.execute(query)}
    found |= await own_limits(connection, user_id)
    return {name: most for name in NAMES if (most := found.get(name)) is not None}


async def own_limits(connection: AsyncConnection, user_id: str) -> dict[Name, Amount]:
    """The allowances that are set for that person alone."""
    query = select(UserQuotaRow.name, UserQuotaRow.most).where(UserQuotaRow.user_id == user_id)
    return {row.name: row.most for row in await connection.execute(query)}


async def role_limits(connection: AsyncConnection) -> dict[Role, dict[Name, int]]:
    """The allowances of each role."""
    rows = (await connection.execute(select(RoleQuotaRow.__table__))).all()
    return {role: {row.name: row.most for row in rows if row.role == role} for role in ROLES}


async def set_of_user(
    connection: AsyncConnection,
    name: str,
    most: Mapping[Name, Amount],
    as_role: Sequence[Name] = (),
    *,
    actor: str = "",
) -> Row[Any]:
    """Set allowances of one person, or let those in `as_role` be as their role's. Raises `NoSuchUser`."""
    row = await user(connection, name)
    changed = [*most, *as_role]
    gone = delete(UserQuotaRow).where(UserQuotaRow.user_id == row.id, UserQuotaRow.name.in_(changed))
    await connection.execute(gone)
    if values := [{"user_id": row.id, "name": each, "most": value} for each, value in most.items()]:
        await connection.execute(insert(UserQuotaRow), values)
    await note(connection, "quota_set", actor=actor, subject=row.id, details=_told(most, as_role))
    return row


async def set_of_role(connection: AsyncConnection, role: Role, most: Mapping[Name, Amount], *, actor: str = "") -> None:
    """Set allowances of all who have that role and none of their own."""
    await connection.execute(delete(RoleQuotaRow).where(RoleQuotaRow.role == role, RoleQuotaRow.name.in_(list(most))))
    if values := [{"role": role, "name": each, "most": value} for each, value in most.items() if value is not None]:
        await connection.execute(insert(RoleQuotaRow), values)
    await note(connection, "quota_set", actor=actor, details=f"{role}: {_told(most)}")


def _told(most: Mapping[Name, Amount], as_role: Sequence[Name] = ()) -> str:
    told = [f"{name}={'none' if value is None else value}" for name, value in most.items()]
    return " ".join([*told, *(f"{name}=role" for name in as_role)])
