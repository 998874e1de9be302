"""People, tokens in both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from server.people import audit, register
from server.people.errors import NameTaken, NoSuchToken, NoSuchUser, NotLetIn, PeopleError
from tests.servers.people import changing, person
from tests.servers.storage.databases import Database

HOUR = timedelta(hours=1)


async def test_a_token_tells_whose_it_is_and_is_kept_as_a_digest_alone(database: Database) -> None:
    token = await person(database.url, "Ann", "admin", device="Laptop")
    async with changing(database.url) as connection:
        caller = await register.caller_of(connection, token)
        assert (caller.name, caller.role, caller.device, token.startswith(caller.prefix)) == (
            "Ann",
            "admin",
            "Laptop",
            True,
        )
        assert caller.may("talk")
        assert caller.may("admin")
        with pytest.raises(NotLetIn):
            await register.caller_of(connection, token[:-1] + "!")
    kept = str(database.rows("select * from tokens")) + str(database.rows("select * from audit"))
    assert token not in kept
    assert token[len(caller.prefix) :] not in kept


async def test_a_member_cannot_run_the_server_whatever_the_token_says(database: Database) -> None:
    token = await person(database.url, "Bob", scopes=frozenset({"talk", "admin"}))
    async with changing(database.url) as connection:
        caller = await register.caller_of(connection, token)
    assert (caller.may("talk"), caller.may("conversations"), caller.may("admin")) == (True, False, False)


@pytest.mark.parametrize("why", ["token_revoked", "token_expired", "user_disabled"])
async def test_a_void_token_lets_nobody_in_and_says_why(database: Database, why: str) -> None:
    past = datetime.now(UTC) - HOUR if why == "token_expired" else None
    token = await person(database.url, "Ann", expires_at=past)
    async with changing(database.url) as connection:
        if why == "token_revoked":
            await register.revoke(connection, token[:12])
        if why == "user_disabled":
            await register.set_disabled(connection, "Ann", disabled=True)
        with pytest.raises(NotLetIn) as refused:
            await register.caller_of(connection, token)
    assert refused.value.code == why


async def test_rights_that_changed_end_what_was_begun_with_them(database: Database) -> None:
    token = await person(database.url, "Ann", "admin")
    async with changing(database.url) as connection:
        caller = await register.caller_of(connection, token)
        assert await register.no_longer(connection, [caller]) == {}
        await register.set_role(connection, "Ann", "member")
        assert (await register.no_longer(connection, [caller]))[caller].code == "rights_changed"
        again = await register.caller_of(connection, token)
        assert set(await register.no_longer(connection, [caller, again])) == {caller}, "who came back since stays"
        await register.remove_user(connection, "Ann")
        assert (await register.no_longer(connection, [caller]))[caller].code == "token_revoked"


async def test_what_cannot_be_done_says_so(database: Database) -> None:
    await person(database.url, "Ann")
    async with changing(database.url) as connection:
        for doing, error in (
            (register.add_user(connection, "Ann", "member"), NameTaken),
            (register.set_disabled(connection, "Bob", disabled=True), NoSuchUser),
            (register.remove_user(connection, "ann"), NoSuchUser),
            (register.revoke(connection, "sbv_nothing"), NoSuchToken),
            (register.revoke(connection, ""), NoSuchToken),
        ):
            with pytest.raises(error) as told:
                await doing
            assert isinstance(told.value, PeopleError)
            assert told.value.message.endswith(".")


async def test_a_beginning_that_several_tokens_have_revokes_none(database: Database) -> None:
    await person(database.url, "Ann")
    async with changing(database.url) as connection:
        await register.new_token(connection, "Ann")
        with pytest.raises(NoSuchToken):
            await register.revoke(connection, "sbv_")
        assert {row.revoked_at for row in await register.tokens(connection)} == {None}


async def test_the_log_tells_all_and_cannot_be_changed(database: Database) -> None:
    token = await person(database.url, "Ann")
    async with changing(database.url) as connection:
        await register.revoke(connection, token[:12])
        await register.set_role(connection, "Ann", "admin")
        told = [(row.act, row.subject_name, row.details) for row in await audit.entries(connection, limit=3)]
    assert told == [
        ("role_changed", "Ann", "member to admin"),
        ("token_revoked", "Ann", token[:12]),
        ("token_made", "Ann", token[:12]),
    ]
    for statement in ("UPDATE audit SET act = 'nothing'", "DELETE FROM audit"):
        with pytest.raises(SQLAlchemyError, match="append-only"):
            async with changing(database.url) as connection:
                await connection.execute(text(statement))
    assert database.rows("select count(*) from audit") == [(4,)]
