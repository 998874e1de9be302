"""What people may use, in the tables: set for a role, or for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, insert, null, or_, select, union_all

from server.people.audit import note
from server.people.caller import ROLES
from server.people.register import user
from server.people.tables import UserRow
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


_SET = union_all(
    select(RoleQuotaRow.role.label("role"), null().label("user_id"), RoleQuotaRow.name, RoleQuotaRow.most),
    select(null(), UserQuotaRow.user_id, UserQuotaRow.name, UserQuotaRow.most),
).subquery()
_MINE = or_(_SET.c.user_id == UserRow.id, and_(_SET.c.user_id.is_(None), _SET.c.role == UserRow.role))
_LIMITS = (
    select(UserRow.id, _SET.c.name, _SET.c.most, _SET.c.user_id.label("set_for"))
    .outerjoin(_SET, _MINE)
    .where(UserRow.id == bindparam("of"))
)
_LIMITS_LOCKED = _LIMITS.with_for_update(of=UserRow)


async def limits_of(connection: AsyncConnection, user_id: str, *, lock: bool = False) -> dict[Name, int] | None:
    """What that person may use: their own allowances, else those of their role; None where they are gone.

    With `lock` whoever else wants it so waits.
    """
    rows = (await connection.execute(_LIMITS_LOCKED if lock else _LIMITS, {"of": user_id})).all()
    if not rows:
        return None
    found: dict[Name, Amount] = {row.name: row.most for row in sorted(rows, key=lambda row: row.set_for is not None)}
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
