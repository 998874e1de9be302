"""Joining, who one is, and signing out, as the app asks for them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from httpx2 import AsyncClient
from websockets.exceptions import ConnectionClosed

from server.people import invitations
from server.people.errors import NoSuchPersona
from server.people.shared import personas
from tests.servers.people import as_person, changing
from tests.servers.realtime_server import Address, hear, serving, talking
from tests.servers.storage.databases import Database


@asynccontextmanager
async def asking(address: Address, token: str | None = None) -> AsyncIterator[AsyncClient]:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
        yield client


async def invited(database: Database) -> str:
    async with changing(database.url) as connection:
        lasts = datetime.now(UTC) + timedelta(hours=1)
        code, _ = await invitations.invite(connection, "Ann", None, expires_at=lasts)
        return code


async def test_who_joins_gets_a_token_that_can_be_signed_out(tmp_path: Path, database: Database) -> None:
    code = await invited(database)
    async with serving(tmp_path, database_url=database.url) as address:
        async with asking(address) as stranger:
            joined = await stranger.post("/v1/join", json={"code": code, "device": " Ann's\n laptop\u0007"})
            assert (joined.status_code, joined.headers["cache-control"]) == (201, "no-store")
            again = await stranger.post("/v1/join", json={"code": code})
            assert (again.status_code, again.json()["code"]) == (404, "no_such_invitation")
        token = joined.json()["token"]
        async with asking(address, token) as ann, talking(as_person(address, token)) as socket:
            me: dict[str, Any] = (await ann.get("/v1/me")).json()
            assert (me["user"], me["role"], me["device"], me["shared"]) == ("Ann", "member", "Ann's laptop", False)
            assert me["keep_days"] is None
            assert me["blocked_list"] is False
            assert token.startswith(me["prefix"])
            assert token not in str(me)
            assert (await ann.delete("/v1/me/token")).status_code == 204
            assert (await hear(socket, "error"))["error"]["code"] == "token_revoked"
            with pytest.raises(ConnectionClosed):
                await socket.recv()
            assert (await ann.get("/v1/me")).json()["code"] == "token_revoked"


async def test_personas_that_are_offered_are_told_to_all(tmp_path: Path, database: Database) -> None:
    async with changing(database.url) as connection:
        for name, text in (("Tutor", "You teach."), ("Poet", "You rhyme."), ("Poet", "You rhyme in German.")):
            await personas.put(connection, name, text)
        await personas.put(connection, "Gone", "You go.")
        await personas.remove(connection, "Gone")
        with pytest.raises(NoSuchPersona):
            await personas.remove(connection, "Gone")
    async with serving(tmp_path, database_url=database.url) as address, asking(address, address.token) as client:
        told = (await client.get("/v1/personas")).json()["data"]
        assert [tuple(each.values()) for each in told] == [("Poet", "You rhyme in German."), ("Tutor", "You teach.")]
        async with asking(address) as stranger:
            assert (await stranger.get("/v1/personas")).status_code == 401
    log = database.rows("select act, details from audit order by id desc limit 2")
    assert log == [("persona_removed", "Gone"), ("persona_set", "Gone")]


async def test_the_shared_token_is_nobodys_and_signs_nobody_out(tmp_path: Path, database: Database) -> None:
    keeping = serving(tmp_path, database_url=database.url, keep_days=30)
    async with keeping as address, asking(address, address.token) as client:
        me = (await client.get("/v1/me")).json()
        assert me["keep_days"] == 30
        assert (me["user"], me["prefix"], me["shared"]) == (None, None, True)
        assert (await client.delete("/v1/me/token")).json()["code"] == "shared_token"
        assert (await client.get("/v1/me")).status_code == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('{"code": "sbi_' + "x" * 43 + '"}', 404),
        (r'{"code": "\ud800"}', 422),
        ('{"code": "' + "x" * 300 + '"}', 422),
        ('{"code": "sbi_a", "device": "' + "x" * 300 + '"}', 422),
        ('{"device": "Laptop"}', 422),
        ("[]", 422),
        ("", 422),
    ],
)
async def test_who_only_guesses_is_refused_in_words(tmp_path: Path, database: Database, body: str, status: int) -> None:
    headers = {"Content-Type": "application/json"}
    async with serving(tmp_path, database_url=database.url) as address, asking(address) as stranger:
        answer = await stranger.post("/v1/join", content=body, headers=headers)
        assert (answer.status_code, bool(answer.json()["detail"])) == (status, True)
