"""Invitations: each lets one device in, once. One is kept beside the tokens, good for nothing but to become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from server.conversations.store.models import now
from server.people import register
from server.people.errors import NoInvitation, RoleTaken
from server.people.tables import TokenRow
from server.people.tokens import INVITATION, JOIN, digest
from server.protocol.texts import Text

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.people.caller import Role

NO_INVITATION = Text("This invitation was used already or taken back, or has expired: ask for a new one.")


async def invite(
    connection: AsyncConnection, name: str, role: Role | None, *, expires_at: datetime, actor: str = ""
) -> tuple[str, Row[Any]]:
    """An invitation for that person, whose code is seen here alone, and its row. Who is no user yet becomes one.

    Raises `RoleTaken` where they are one in another role.
    """
    there = await register.found(connection, name)
    if there is None:
        await register.add_user(connection, name, role or "member", actor=actor)
    elif role not in (None, there.role):
        raise RoleTaken(Text("{name} is {role} already.", name=name, role=there.role))
    return await register.new_token(connection, name, kind=INVITATION, expires_at=expires_at, actor=actor)


async def is_open(connection: AsyncConnection, code: str) -> bool:
    """Whether the invitation can be used now."""
    return await connection.scalar(select(TokenRow.id).where(*_open(code))) is not None


async def redeem(connection: AsyncConnection, code: str, device: str) -> tuple[str, Row[Any]]:
    """Use the invitation up. Returns that device's token, which is seen here alone, and its row.

    Raises `NoInvitation`.
    """
    used = update(TokenRow).where(*_open(code)).values(revoked_at=now(), last_used_at=now())
    user_id = await connection.scalar(used.returning(TokenRow.user_id))
    if user_id is None:
        raise NoInvitation(NO_INVITATION)
    owner = await register.by_id(connection, user_id)
    if owner.disabled_at is not None:
        raise NoInvitation(register.DISABLED)
    return await register.new_token(connection, owner.name, device=device, actor=user_id)


def _open(code: str) -> tuple[ColumnElement[bool], ...]:
    return (
        TokenRow.digest == digest(code),
        TokenRow.scopes == JOIN,
        TokenRow.revoked_at.is_(None),
        TokenRow.expires_at > now(),
    )
