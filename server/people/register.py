"""People and their tokens in the tables. Each change is one transaction of its caller's, and stands in the audit log.

It imports SQLAlchemy: a server that nobody has asked anything yet does not import it (docs/decisions/0024).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from server.conversations.store.models import now
from server.people.audit import note
from server.people.caller import SCOPES, USUAL_SCOPES, Asker
from server.people.errors import (
    WRONG_TOKEN,
    NameTaken,
    NoSuchToken,
    NoSuchUser,
    NotLetIn,
)
from server.people.tables import TokenRow, UserRow, new_id
from server.people.tokens import INVITATION, JOIN, TOKEN, digest, new_secret, prefix_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.people.caller import Role, Scope

REVOKED = Text("This computer's token was revoked.")
EXPIRED = Text("This computer's token has expired.")
DISABLED = Text("Your account on this server is disabled.")
CHANGED = Text("What you may do on this server has changed; connect again.")

_CALLER = select(TokenRow.__table__, UserRow.name, UserRow.role, UserRow.disabled_at).join(
    UserRow, UserRow.id == TokenRow.user_id
)
# Put together once: it is asked with every connection.
_CALLER_OF_TOKEN = _CALLER.where(TokenRow.digest == bindparam("shown"), TokenRow.scopes != JOIN)


# --- who asks


async def caller_of(connection: AsyncConnection, token: str) -> Asker:
    """Whose token that is. Raises `NotLetIn`."""
    return _asker((await connection.execute(_CALLER_OF_TOKEN, {"shown": digest(token)})).one_or_none())


def _asker(row: Row[Any] | None) -> Asker:
    if row is None:
        raise NotLetIn("wrong_token", WRONG_TOKEN)
    if (why := _void(row)) is not None:
        raise why
    return Asker(row.user_id, row.name, row.role, row.id, row.prefix, row.device, _scopes(row.scopes), row.expires_at)


async def caller_by_id(connection: AsyncConnection, token_id: str) -> Asker:
    """Whose token that is, by the token's id. Raises `NotLetIn`."""
    row = (await connection.execute(_CALLER.where(TokenRow.id == token_id, TokenRow.scopes != JOIN))).one_or_none()
    return _asker(row)


async def no_longer(connection: AsyncConnection, callers: Collection[Asker]) -> dict[Asker, NotLetIn]:
    """Which of these are let in no more, or not to do what they could, and why."""
    wanted = [caller.token_id for caller in callers]
    rows = {row.id: row for row in await connection.execute(_CALLER.where(TokenRow.id.in_(wanted)))}
    why = {caller: _why(rows.get(caller.token_id), caller) for caller in callers}
    return {caller: each for caller, each in why.items() if each is not None}


def _why(row: Row[Any] | None, caller: Asker) -> NotLetIn | None:
    if row is None:
        return NotLetIn("token_revoked", REVOKED)
    changed = row.role != caller.role or _scopes(row.scopes) != caller.scopes
    return _void(row) or (NotLetIn("rights_changed", CHANGED) if changed else None)


def _void(row: Row[Any]) -> NotLetIn | None:
    if row.revoked_at is not None:
        return NotLetIn("token_revoked", REVOKED)
    if row.expires_at is not None and row.expires_at <= now():
        return NotLetIn("token_expired", EXPIRED)
    return None if row.disabled_at is None else NotLetIn("user_disabled", DISABLED)


def state_of(token: Row[Any]) -> str:
    """What has become of a token or an invitation, in a word or two."""
    if token.scopes == JOIN and token.last_used_at is not None:
        return "used"
    if token.revoked_at is not None:
        return "revoked"
    if token.expires_at is not None and token.expires_at <= now():
        return "expired"
    return "active" if token.disabled_at is None else "user disabled"


def _scopes(kept: str) -> frozenset[Scope]:
    return frozenset(scope for scope in SCOPES if scope in kept.split())


async def used(connection: AsyncConnection, token_id: str) -> None:
    """The token was shown just now."""
    await connection.execute(update(TokenRow).where(TokenRow.id == token_id).values(last_used_at=now()))


# --- people


async def add_user(
    connection: AsyncConnection, name: str, role: Role, *, user_id: str = "", actor: str = ""
) -> Row[Any]:
    """A new person, of that id where one is given. Raises `NameTaken`."""
    if await found(connection, name) is not None:
        raise NameTaken(Text("There is a user called {name} already.", name=name))
    user_id = user_id or new_id()
    await connection.execute(insert(UserRow).values(id=user_id, name=name, role=role))
    await note(connection, "user_added", actor=actor, subject=user_id, details=role)
    return await user(connection, name)


async def user(connection: AsyncConnection, name: str) -> Row[Any]:
    """The person of that name, locked until the transaction ends. Raises `NoSuchUser`."""
    if (row := await found(connection, name)) is None:
        raise NoSuchUser(Text("There is no user called {name}.", name=name))
    return row


async def found(connection: AsyncConnection, name: str) -> Row[Any] | None:
    """The person of that name, if there is one, locked until the transaction ends."""
    query = select(UserRow.__table__).where(UserRow.name == name).with_for_update()
    return (await connection.execute(query)).one_or_none()


async def found_by_id(connection: AsyncConnection, user_id: str) -> Row[Any] | None:
    """The person of that id, if there is one, locked until the transaction ends."""
    query = select(UserRow.__table__).where(UserRow.id == user_id).with_for_update()
    return (await connection.execute(query)).one_or_none()


async def by_id(connection: AsyncConnection, user_id: str) -> Row[Any]:
    """The person of that id, who is there."""
    return (await connection.execute(select(UserRow.__table__).where(UserRow.id == user_id))).one()


async def users(connection: AsyncConnection) -> Sequence[Row[Any]]:
    """All people by name, each with the number of tokens that are good."""
    good = TokenRow.revoked_at.is_(None), (TokenRow.expires_at.is_(None)) | (TokenRow.expires_at > now())
    shown = TokenRow.user_id == UserRow.id, TokenRow.scopes != JOIN
    mine = select(func.count()).select_from(TokenRow).where(*shown, *good)
    last = select(func.max(TokenRow.last_used_at)).where(TokenRow.user_id == UserRow.id)
    columns = [mine.scalar_subquery().label("tokens"), last.scalar_subquery().label("last_used_at")]
    return (await connection.execute(select(UserRow.__table__, *columns).order_by(UserRow.name))).all()


async def set_disabled(connection: AsyncConnection, name: str, *, disabled: bool, actor: str = "") -> Row[Any]:
    """Let a person in no more, or again. Raises `NoSuchUser`."""
    row = await user(connection, name)
    if (row.disabled_at is not None) != disabled:
        values = {"disabled_at": now() if disabled else None}
        await connection.execute(update(UserRow).where(UserRow.id == row.id).values(values))
        await note(connection, "user_disabled" if disabled else "user_enabled", actor=actor, subject=row.id)
    return await user(connection, name)


async def set_role(connection: AsyncConnection, name: str, role: Role, *, actor: str = "") -> Row[Any]:
    """Let a person do more, or less. Raises `NoSuchUser`."""
    row = await user(connection, name)
    if row.role != role:
        await connection.execute(update(UserRow).where(UserRow.id == row.id).values(role=role))
        await note(connection, "role_changed", actor=actor, subject=row.id, details=f"{row.role} to {role}")
    return await user(connection, name)


async def remove_user(connection: AsyncConnection, name: str, *, actor: str = "") -> Row[Any]:
    """Forget a person with their tokens; the caller sees to what they said. Raises `NoSuchUser`."""
    row = await user(connection, name)
    await connection.execute(delete(UserRow).where(UserRow.id == row.id))
    await note(connection, "user_removed", actor=actor, subject=row.id)
    return row


# --- tokens


async def new_token(
    connection: AsyncConnection,
    name: str,
    *,
    kind: str = TOKEN,
    device: str = "",
    expires_at: datetime | None = None,
    scopes: frozenset[Scope] | None = None,
    actor: str = "",
) -> tuple[str, Row[Any]]:
    """A token or an invitation for that person, which is seen here alone, and its row. Raises `NoSuchUser`."""
    owner = await user(connection, name)
    token, invited = new_secret(kind), kind == INVITATION
    chosen = scopes if scopes is not None else USUAL_SCOPES | ({"admin"} if owner.role == "admin" else set())
    values = {
        "id": new_id(),
        "user_id": owner.id,
        "prefix": prefix_of(token),
        "digest": digest(token),
        "device": device,
        "scopes": JOIN if invited else " ".join(scope for scope in SCOPES if scope in chosen),
        "expires_at": expires_at,
    }
    await connection.execute(insert(TokenRow).values(values))
    await note(
        connection, "invited" if invited else "token_made", actor=actor, subject=owner.id, details=prefix_of(token)
    )
    return token, (await connection.execute(_CALLER.where(TokenRow.id == values["id"]))).one()


async def tokens(connection: AsyncConnection, name: str | None = None) -> Sequence[Row[Any]]:
    """All tokens, or those of one person, by name and age. Raises `NoSuchUser`."""
    query = _CALLER.order_by(UserRow.name, TokenRow.created_at, TokenRow.id)
    if name is not None:
        query = query.where(TokenRow.user_id == (await user(connection, name)).id)
    return (await connection.execute(query)).all()


async def revoke(connection: AsyncConnection, prefix: str, *, token_id: str | None = None, actor: str = "") -> Row[Any]:
    """Make the one token void that begins so; the one of that id, where given. It stays in the list.

    Raises `NoSuchToken`, also where several begin so.
    """
    query = _CALLER.where(func.substr(TokenRow.prefix, 1, len(prefix)) == prefix).with_for_update()
    if token_id is not None:
        query = query.where(TokenRow.id == token_id)
    rows = (await connection.execute(query)).all()
    if not prefix or not rows:
        raise NoSuchToken(Text("No token begins with {prefix}.", prefix=prefix))
    if len(rows) > 1:
        raise NoSuchToken(Text("Several tokens begin with {prefix}: give more of it.", prefix=prefix))
    if rows[0].revoked_at is None:
        await connection.execute(update(TokenRow).where(TokenRow.id == rows[0].id).values(revoked_at=now()))
        await note(connection, "token_revoked", actor=actor, subject=rows[0].user_id, details=rows[0].prefix)
    return (await connection.execute(_CALLER.where(TokenRow.id == rows[0].id))).one()
