"""People on a running server: who gets in, and how fast somebody is out again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from pathlib import Path

import pytest
from httpx2 import AsyncClient
from sqlalchemy.ext.asyncio import AsyncConnection
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus

from server.people import register
from server.people.caller import Asker
from server.people.errors import NotLetIn
from server.people.people import People
from server.realtime.endpoint import PEOPLE_SECONDS
from tests.server.conversations.conftest import database, file  # noqa: F401
from tests.servers.people import as_person, changing, person
from tests.servers.realtime_server import Address, ask_in_writing, change, hear, hear_all, serving, talking
from tests.servers.storage.databases import Database

Doing = Callable[[AsyncConnection, str], Awaitable[object]]

WAYS_OUT: dict[str, Doing] = {
    "token_revoked": lambda connection, token: register.revoke(connection, token[:12]),
    "user_disabled": lambda connection, _: register.set_disabled(connection, "Ann", disabled=True),
    "rights_changed": lambda connection, _: register.set_role(connection, "Ann", "member"),
}
ALLOWED_SECONDS = 1.0

Looks = list[tuple[People, dict[Asker, NotLetIn]]]


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    """What the servers of this process found each time they asked who is let in no more, in the order they asked."""
    found: Looks = []
    ask = People.no_longer

    async def noted(self: People, callers: Collection[Asker]) -> dict[Asker, NotLetIn]:
        why: dict[Asker, NotLetIn] = {}
        if callers:
            found.append((self, why))
        why.update(await ask(self, callers))
        return why

    monkeypatch.setattr(People, "no_longer", noted)
    return found


async def nothing_more(socket: ClientConnection, why: str) -> None:
    """The socket is told that and closed."""
    error = await hear(socket, "error")
    assert error["error"]["code"] == why
    with pytest.raises(ConnectionClosed) as closed:
        await socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401


async def secret(address: Address) -> Address:
    """The same server, asked with a client secret that was made with that token."""
    headers = {"Authorization": f"Bearer {address.token}"}
    async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
        made = await client.post("/v1/realtime/client_secrets")
    return as_person(address, made.json()["value"])


@pytest.mark.parametrize("why", WAYS_OUT)
async def test_who_is_let_in_no_more_is_out_within_a_second_on_every_server(
    tmp_path: Path,
    database: Database,  # noqa: F811
    why: str,
    looks: Looks,
) -> None:
    """Each server asks so often that two intervals are less than that, and the first time it asks is enough."""
    assert PEOPLE_SECONDS * 2 <= ALLOWED_SECONDS
    token = await person(database.url, "Ann", "admin")
    async with serving(tmp_path, database_url=database.url) as one, serving(tmp_path, database_url=database.url) as two:
        ann = [as_person(one, token), as_person(two, token)]
        ann.append(await secret(ann[0]))
        shared = one
        async with talking(ann[0]) as a, talking(ann[1]) as b, talking(ann[2]) as c, talking(shared) as other:
            await ask_in_writing(a, "Tell me a long story")
            await hear(a, "response.output_audio.delta")
            async with changing(database.url) as connection:
                await WAYS_OUT[why](connection, token)
            since = len(looks)
            for socket in (a, b, c):
                await nothing_more(socket, why)
            assert len({server for server, found in looks if found}) == 2
            assert all(found for _, found in looks[since:]), "a server that had asked let them talk on"
            await ask_in_writing(other, "Hello")
            await hear_all(other)
        refused = 0
        for address in (*ann, as_person(one, token + "x")):
            if why == "rights_changed" and address.token == token:
                continue  # they may talk again, as what they are now
            with pytest.raises(InvalidStatus):
                async with address.connect():
                    pass
            refused += 1
        assert refused


async def test_a_token_opens_what_it_is_good_for(tmp_path: Path, database: Database) -> None:  # noqa: F811
    talks = await person(database.url, "Ann", scopes=frozenset({"talk"}))
    reads = await person(database.url, "Bob", scopes=frozenset({"conversations"}))
    async with serving(tmp_path, database_url=database.url) as address:
        async with talking(as_person(address, talks)):
            pass
        with pytest.raises(InvalidStatus) as refused:
            async with as_person(address, reads).connect():
                pass
        assert refused.value.response.status_code == 403
        for token, status in ((talks, 403), (reads, 200), (reads[:-1], 401), ("sbv_", 401)):
            headers = {"Authorization": f"Bearer {token}"}
            async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
                assert (await client.get("/v1/conversations")).status_code == status


async def test_a_page_shows_its_token_as_a_subprotocol(tmp_path: Path, database: Database) -> None:  # noqa: F811
    token = await person(database.url, "Ann")
    offered = ["realtime", f"openai-insecure-api-key.{token}"]
    async with (
        serving(tmp_path, database_url=database.url) as address,
        address.connect(additional_headers={}, subprotocols=offered) as socket,
    ):
        await hear(socket, "conversation.created")
        await change(socket)


async def test_it_is_noted_that_a_token_is_used(tmp_path: Path, database: Database) -> None:  # noqa: F811
    token = await person(database.url, "Ann")
    assert database.rows("select last_used_at is null from tokens") in ([(1,)], [(True,)])
    async with serving(tmp_path, database_url=database.url) as address, talking(as_person(address, token)):
        await database.comes_to_hold("select count(*) from tokens where last_used_at is not null", (1,))


async def test_nobody_learns_a_token_from_what_the_server_writes(
    tmp_path: Path,
    database: Database,  # noqa: F811
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG", "server")
    token = await person(database.url, "Ann")
    async with serving(tmp_path, database_url=database.url) as address, talking(as_person(address, token)):
        async with changing(database.url) as connection:
            await register.revoke(connection, token[:12])
        await asyncio.sleep(0)
    assert token not in caplog.text
