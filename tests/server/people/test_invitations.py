"""Invitations let one device in, once, in both databases."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from server.people import audit, invitations, register
from server.people.caller import Role
from server.people.errors import NoInvitation, NotLetIn, RoleTaken
from tests.servers.people import changing, person
from tests.servers.storage.databases import Database

HOUR = timedelta(hours=1)


async def invited(url: str, name: str, *, role: Role | None = None, lasts: timedelta = HOUR) -> str:
    async with changing(url) as connection:
        code, _ = await invitations.invite(connection, name, role, expires_at=datetime.now(UTC) + lasts)
        return code


async def redeemed(url: str, code: str, device: str = "Laptop") -> str:
    """The device's token. Raises `NoInvitation`."""
    async with changing(url) as connection:
        token, _ = await invitations.redeem(connection, code, device)
        return token


async def test_an_invitation_makes_a_user_and_one_token_of_theirs(database: Database) -> None:
    code = await invited(database.url, "Ann", role="admin")
    token = await redeemed(database.url, code)
    with pytest.raises(NoInvitation):
        await redeemed(database.url, code)
    async with changing(database.url) as connection:
        ann = await register.caller_of(connection, token)
        assert (ann.name, ann.role, ann.device, ann.may("admin")) == ("Ann", "admin", "Laptop", True)
        (listed,) = await register.users(connection)
        assert listed.tokens == 1
        acts = [(row.act, row.actor_name) for row in await audit.entries(connection, limit=9)]
    assert acts == [("token_made", "Ann"), ("invited", None), ("user_added", None)]
    assert code not in str(database.rows("select * from tokens")) + str(database.rows("select * from audit"))


async def test_of_two_that_use_it_at_once_one_is_let_in(database: Database) -> None:
    code = await invited(database.url, "Ann")
    told = await asyncio.gather(*(redeemed(database.url, code) for _ in range(4)), return_exceptions=True)
    assert [type(each) for each in told if not isinstance(each, str)] == [NoInvitation] * 3
    assert database.rows("select count(*) from tokens where scopes <> 'join'") == [(1,)]


@pytest.mark.parametrize("why", ["expired", "taken back", "disabled", "removed", "wrong"])
async def test_what_is_not_good_any_more_lets_nobody_in(database: Database, why: str) -> None:
    code = await invited(database.url, "Ann", lasts=-HOUR if why == "expired" else HOUR)
    async with changing(database.url) as connection:
        if why == "taken back":
            await register.revoke(connection, code[:12])
        if why == "disabled":
            await register.set_disabled(connection, "Ann", disabled=True)
        if why == "removed":
            await register.remove_user(connection, "Ann")
    with pytest.raises(NoInvitation):
        await redeemed(database.url, code + "x" if why == "wrong" else code)
    assert database.rows("select count(*) from tokens where scopes <> 'join'") == [(0,)]


async def test_an_invitation_is_no_token(database: Database) -> None:
    code = await invited(database.url, "Ann")
    async with changing(database.url) as connection:
        with pytest.raises(NotLetIn):
            await register.caller_of(connection, code)
        (user,) = await register.users(connection)
    assert user.tokens == 0


async def test_a_token_is_no_invitation(database: Database) -> None:
    token = await person(database.url, "Ann", expires_at=datetime.now(UTC) + HOUR)
    with pytest.raises(NoInvitation):
        await redeemed(database.url, token)


async def test_an_invitation_changes_nobodys_role(database: Database) -> None:
    await person(database.url, "Ann")
    with pytest.raises(RoleTaken):
        await invited(database.url, "Ann", role="admin")
    token = await redeemed(database.url, await invited(database.url, "Ann"))
    async with changing(database.url) as connection:
        assert (await register.caller_of(connection, token)).role == "member"
