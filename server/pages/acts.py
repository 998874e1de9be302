"""What the forms of the admin page do. Each stands in the audit log, with who did it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from server.people import invitations, register
from server.people.caller import ROLES
from server.people.holdings import remove
from server.people.naming import MOST_NAME, name_of, one_line
from server.people.shared import blocked, offered, personas
from server.people.shared.personas import MOST_TEXT
from server.people.tokens import INVITED_HOURS
from server.protocol.invitations import browser_link, joining_link
from server.protocol.roles import ROLES as ROLES_OF_ENGINES
from server.quotas import limits
from server.quotas.allowances import NAMES
from server.quotas.told import read_amount

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from typing import Any, TypeAlias

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.people.caller import Role


@dataclass(frozen=True, slots=True)
class ActDone:
    """What was done, as a phrase with what it names, and a secret that is shown this once."""

    phrase: str
    values: Mapping[str, object]
    secret: str = ""
    page: str = ""
    """Of a link for the app, what does the same in a browser."""
    wipes: bool = False
    """Whether something was deleted of which the database's log still tells."""


class ActRefused(ValueError):
    """It was not done; the message is a phrase."""


@dataclass(frozen=True, slots=True)
class AdminForm:
    """What was filled in, by whom, and under which address the server is known to them."""

    fields: Mapping[str, str]
    actor: str
    address: str

    @property
    def name(self) -> str:
        """Of a person. Raises `ActRefused`."""
        try:
            return name_of(self.fields.get("name", ""))
        except ValueError:
            raise ActRefused("A name has 1 to 100 characters on one line.") from None

    @property
    def role(self) -> Role:
        """The one that was chosen; a member's where none was."""
        return next((role for role in ROLES if role == self.fields.get("role")), "member")


async def _add(connection: AsyncConnection, form: AdminForm) -> ActDone:
    row = await register.add_user(connection, form.name, form.role, actor=form.actor)
    return ActDone("{name} was added.", {"name": row.name})


async def _disable(connection: AsyncConnection, form: AdminForm) -> ActDone:
    row = await register.set_disabled(connection, form.name, disabled=True, actor=form.actor)
    return ActDone("{name} is disabled; their connections are closed.", {"name": row.name})


async def _enable(connection: AsyncConnection, form: AdminForm) -> ActDone:
    row = await register.set_disabled(connection, form.name, disabled=False, actor=form.actor)
    return ActDone("{name} may use the server again.", {"name": row.name})


async def _make_admin(connection: AsyncConnection, form: AdminForm) -> ActDone:
    return await _change_role(connection, form, "admin")


async def _make_member(connection: AsyncConnection, form: AdminForm) -> ActDone:
    return await _change_role(connection, form, "member")


async def _change_role(connection: AsyncConnection, form: AdminForm, role: Role) -> ActDone:
    row = await register.set_role(connection, form.name, role, actor=form.actor)
    return ActDone("{name} is {role} now.", {"name": row.name, "role": row.role})


async def _remove(connection: AsyncConnection, form: AdminForm) -> ActDone:
    if form.fields.get("sure") != "yes":
        raise ActRefused("Tick the box first: what is deleted does not come back.")
    row, gone, _ = await remove(connection, form.name, actor=form.actor)
    told = {"name": row.name, "number": gone}
    return ActDone("{name} is removed, with {number} conversations.", told, wipes=True)


async def _make_token(connection: AsyncConnection, form: AdminForm) -> ActDone:
    device = one_line(form.fields.get("device", ""))[:MOST_NAME]
    token, row = await register.new_token(connection, form.name, device=device, actor=form.actor)
    return ActDone("The token of {name} is shown this once:", {"name": row.name}, token)


async def _invite(connection: AsyncConnection, form: AdminForm) -> ActDone:
    until = datetime.now(UTC) + timedelta(hours=INVITED_HOURS)
    role = form.role if form.fields.get("role") else None
    code, row = await invitations.invite(connection, form.name, role, expires_at=until, actor=form.actor)
    told = {"name": row.name, "moment": f"{until:%Y-%m-%d %H:%M}"}
    link, page = joining_link(form.address, code), browser_link(form.address, code)
    return ActDone("This lets one device of {name} in, once, until {moment} UTC:", told, link, page)


async def _revoke(connection: AsyncConnection, form: AdminForm) -> ActDone:
    prefix, _, token_id = form.fields.get("token", "").partition(" ")
    row = await register.revoke(connection, prefix, token_id=token_id, actor=form.actor)
    return ActDone("The token {prefix} is revoked.", {"prefix": row.prefix})


async def _set_limit(connection: AsyncConnection, form: AdminForm) -> ActDone:
    """Of one person, or of all who have a role and no limit of their own."""
    limit = next((name for name in NAMES if name == form.fields.get("limit")), None)
    if limit is None:
        raise ActRefused("Choose what is limited.")
    how = form.fields.get("how", "")
    try:
        most = read_amount(
            limit, how if how in ("none", "role") else form.fields.get("amount", "").strip().replace(",", ".")
        )
    except ValueError:
        raise ActRefused("A limit is a number from 0 on.") from None
    role = next((role for role in ROLES if role == form.fields.get("whose")), None)
    if role is not None:
        await limits.set_of_role(connection, role, {limit: None if most == "role" else most}, actor=form.actor)
        return ActDone("The limit of all who are {role} is set.", {"role": role})
    own, as_role = ({}, [limit]) if most == "role" else ({limit: most}, [])
    row = await limits.set_of_user(connection, form.name, own, as_role, actor=form.actor)
    return ActDone("The limit of {name} is set.", {"name": row.name})


async def _put_persona(connection: AsyncConnection, form: AdminForm) -> ActDone:
    text = form.fields.get("text", "").replace("\r\n", "\n").strip()
    if not text:
        raise ActRefused("A persona needs a text.")
    if len(text) > MOST_TEXT:
        raise ActRefused("A persona has a text of at most 4000 characters.")
    await personas.put(connection, form.name, text, actor=form.actor)
    return ActDone("The persona {name} is offered to all.", {"name": form.name})


async def _remove_persona(connection: AsyncConnection, form: AdminForm) -> ActDone:
    await personas.remove(connection, form.name, actor=form.actor)
    return ActDone("The persona {name} is offered no more; who chose it keeps its text.", {"name": form.name})


async def _block(connection: AsyncConnection, form: AdminForm) -> ActDone:
    phrase = await blocked.block(connection, form.fields.get("phrase", ""), actor=form.actor)
    return ActDone("{phrase} is blocked for all, from the next turn on.", {"phrase": phrase})


async def _offer(connection: AsyncConnection, form: AdminForm) -> ActDone:
    role = next((each for each in ROLES_OF_ENGINES if each == form.fields.get("stage")), None)
    if role is None:
        raise ActRefused("Choose what it does.")
    given = (form.fields.get(name, "") for name in ("name", "engine", "model", "voice"))
    made = await offered.offer(connection, role, *given, actor=form.actor)
    return ActDone("{name} is offered to all within a second.", {"name": made.name})


async def _withdraw(connection: AsyncConnection, form: AdminForm) -> ActDone:
    stage, _, name = form.fields.get("offer", "").partition(" ")
    role = next((each for each in ROLES_OF_ENGINES if each == stage), None)
    if role is None:
        raise ActRefused("Choose what it does.")
    await offered.withdraw(connection, role, name, actor=form.actor)
    return ActDone("{name} is offered no more.", {"name": name})


async def _unblock(connection: AsyncConnection, form: AdminForm) -> ActDone:
    phrase = form.fields.get("phrase", "")
    await blocked.unblock(connection, phrase, actor=form.actor)
    return ActDone("{phrase} is blocked no more.", {"phrase": phrase})


Act: TypeAlias = "Callable[[AsyncConnection, AdminForm], Coroutine[Any, Any, ActDone]]"

ACTS: dict[str, Act] = {
    "add": _add,
    "disable": _disable,
    "enable": _enable,
    "make-admin": _make_admin,
    "make-member": _make_member,
    "remove": _remove,
    "token": _make_token,
    "invite": _invite,
    "revoke": _revoke,
    "limit": _set_limit,
    "persona": _put_persona,
    "remove-persona": _remove_persona,
    "offer": _offer,
    "withdraw": _withdraw,
    "block": _block,
    "unblock": _unblock,
}
"""By what the forms call them."""
