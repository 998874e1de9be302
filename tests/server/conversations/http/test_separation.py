"""Each person has conversations of their own, whatever of somebody else's they name."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from httpx2 import AsyncClient, Response
from sqlalchemy import text
from websockets.exceptions import ConnectionClosed

from server.conversations.owner import Person
from server.conversations.store.errors import StoreError
from tests.servers.people import as_person, changing, person
from tests.servers.realtime_server import Address, ask_aloud, ask_in_writing, hear, hear_all, serving, talking
from tests.servers.storage.conversations import PATH
from tests.servers.storage.databases import Database, PostgresDatabase

BODIES: dict[tuple[str, str], dict[str, Any]] = {
    ("post", "/v1/conversations"): {"id": "ID", "title": "Mine"},
    ("post", "/v1/conversations/{conversation_id}/branches"): {"before": "ITEM"},
    ("patch", "/v1/conversations/{conversation_id}"): {"title": "Mine now", "pinned": True},
}
NO_ID = ("/v1/realtime/client_secrets", "/v1/me", "/v1/me/token", "/v1/usage", "/v1/personas", "/metrics")
"""No id is asked for: a secret is another one each time, the next three tell of oneself, personas are for all, and
figures of now."""

VOLATILE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[0-9:.]+Z|item_\w+")


@asynccontextmanager
async def asking(address: Address) -> AsyncIterator[AsyncClient]:
    headers = {"Authorization": f"Bearer {address.token}"}
    async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
        yield client


async def talked(address: Address, words: str) -> tuple[str, str]:
    """A conversation in which that was said, and its first item."""
    async with talking(address) as socket, asking(address) as client:
        await ask_in_writing(socket, words)
        await hear_all(socket)
        await ask_aloud(socket)
        await hear_all(socket)
        (conversation,) = (await client.get(PATH)).json()["data"]
        items = (await client.get(f"{PATH}/{conversation['id']}/items")).json()["data"]
        return conversation["id"], items[0]["id"]


def told(answer: Response) -> tuple[Any, ...]:
    """What an answer says, but for ids and moments, which are others each time."""
    headers = {name: answer.headers.get(name) for name in ("content-type", "cache-control", "allow")}
    return answer.status_code, headers, VOLATILE.sub("?", answer.text)


async def asked(client: AsyncClient, conversation: str, item: str) -> dict[tuple[str, str], tuple[Any, ...]]:
    """What every route of the server says of that conversation; a new route is asked too."""
    answers = {}
    for path, methods in (await client.get("/openapi.json")).json()["paths"].items():
        for method in sorted(methods if path not in NO_ID else ()):
            url = path.replace("{conversation_id}", conversation).replace("{item_id}", item)
            url = url.replace("{place}", "0").replace("{document_id}", conversation).replace("{name}", "nothing")
            assert "{" not in url, f"{path} has an id that this test does not know"
            wish = BODIES.get((method, path), {})
            body = json.loads(json.dumps(wish).replace("ID", conversation, 1).replace("ITEM", item))
            answers[method, path] = told(await client.request(method, url, json=body if wish else None))
    return answers


@pytest.mark.parametrize("other", ["person", "shared token"])
async def test_an_id_of_somebody_else_gives_what_a_free_one_gives_on_every_route(
    tmp_path: Path, database: Database, other: str
) -> None:
    ann, bob, carl = [await person(database.url, name) for name in ("Ann", "Bob", "Carl")]
    async with serving(tmp_path, database_url=database.url) as address:
        hers = as_person(address, ann) if other == "person" else address
        conversation, item = await talked(hers, "Where do penguins live?")
        async with asking(hers) as client:
            before = (await client.get(f"{PATH}/{conversation}/export", params={"format": "json"})).text
        async with asking(as_person(address, bob)) as client:
            theirs = await asked(client, conversation, item)
        async with asking(as_person(address, carl)) as client:
            free = await asked(client, str(uuid4()), item)
        assert theirs == free
        assert len([path for _, path in theirs if "{conversation_id}" in path]) >= 9
        async with asking(hers) as client:
            assert (await client.get(f"{PATH}/{conversation}/export", params={"format": "json"})).text == before
            assert (await client.get(PATH)).json()["data"][0]["title"] == "Where do penguins live?"


async def test_lists_searches_cursors_and_tags_show_nobody_elses(tmp_path: Path, database: Database) -> None:
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with serving(tmp_path, database_url=database.url) as address:
        conversation, item = await talked(as_person(address, ann), "Where do penguins live?")
        await talked(address, "Penguins of everybody")
        async with asking(as_person(address, ann)) as hers, asking(as_person(address, bob)) as his:
            for number in range(3):
                await hers.post(PATH, json={"title": f"Penguin {number}"})
            page = (await hers.get(PATH, params={"limit": 2})).json()
            tag = (await hers.get(f"{PATH}/{conversation}")).headers["etag"]
            sound = await hers.get(f"{PATH}/{conversation}/items/{item}/audio")
            for query in ({}, {"q": "penguins"}, {"cursor": page["next"]}, {"q": "penguin", "cursor": page["next"]}):
                assert (await his.get(PATH, params=query)).json() == {"data": [], "next": None}
            named = await his.get(f"{PATH}/{conversation}", headers={"If-None-Match": tag})
            assert (named.status_code, named.json()["code"]) == (404, "no_such_conversation")
            assert sound.status_code in (200, 404)
            kept = [(await each.get("/v1/storage/audio")).json()["items"] for each in (hers, his)]
            assert kept[0] > 0
            assert kept[1] == 0
            await his.delete("/v1/storage/audio")
            assert (await hers.get("/v1/storage/audio")).json()["items"] == kept[0]
            assert len((await hers.get(PATH)).json()["data"]) == 4


async def test_whoever_knows_where_a_conversation_is_kept_does_not_get_into_it(
    tmp_path: Path, database: Database
) -> None:
    """Not by the WebSocket either, and not by the token that all share, under which it has just that id."""
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with serving(tmp_path, database_url=database.url) as address:
        await talked(as_person(address, ann), "Where do penguins live?")
        ((kept,),) = database.rows("select id from conversations")
        ((bobs_id,),) = database.rows("select id from users where name = 'Bob'")
        his = str(Person(bobs_id).name(kept))
        for other, conversation in ((as_person(address, bob), his), (address, kept)):
            async with other.connect(f"?conversation_id={conversation}") as socket:
                assert (await hear(socket, "error"))["error"]["code"] == "conversation_deleted"
                with pytest.raises(ConnectionClosed):
                    await socket.recv()
            async with asking(other) as client:
                assert (await client.get(f"{PATH}/{conversation}")).status_code == 404


async def test_a_cursor_does_not_tell_where_a_conversation_is_kept(tmp_path: Path, database: Database) -> None:
    ann = await person(database.url, "Ann")
    async with serving(tmp_path, database_url=database.url) as address, asking(as_person(address, ann)) as client:
        for number in range(4):
            await client.post(PATH, json={"title": f"Penguin {number}"})
        page = (await client.get(PATH, params={"limit": 2})).json()
        rest = (await client.get(PATH, params={"limit": 2, "cursor": page["next"]})).json()
    names = [each["id"] for each in (*page["data"], *rest["data"])]
    assert len(set(names)) == 4
    told = base64.urlsafe_b64decode(page["next"]).decode()
    assert names[1] in told
    assert not [kept for (kept,) in database.rows("select id from conversations") if kept in told]


async def test_who_comes_back_by_an_id_of_somebody_else_finds_a_new_conversation(
    tmp_path: Path, database: Database
) -> None:
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with serving(tmp_path, database_url=database.url) as address:
        conversation, _ = await talked(as_person(address, ann), "Where do penguins live?")
        query = f"?conversation_id={conversation}"
        async with talking(as_person(address, ann), query) as hers, talking(as_person(address, bob), query) as his:
            await ask_in_writing(his, "Whales")
            await hear_all(his)
            await ask_in_writing(hers, "And what do they eat?")  # she was not thrown out
            await hear_all(hers)
        async with asking(as_person(address, ann)) as client:
            hers_now = (await client.get(f"{PATH}/{conversation}/export")).text
        async with asking(as_person(address, bob)) as client:
            his_now = (await client.get(f"{PATH}/{conversation}/export")).text
    assert "Whales" not in hers_now
    assert "penguins" in hers_now
    assert "Whales" in his_now
    assert "penguins" not in his_now


async def test_what_belongs_to_nobody_stays_with_the_shared_token(tmp_path: Path, database: Database) -> None:
    await person(database.url, "Ann")
    async with serving(tmp_path, database_url=database.url) as address:
        conversation, _ = await talked(address, "Where do penguins live?")
    assert database.rows("select id, owner from conversations") == [(conversation, "")]


async def test_postgresql_itself_shows_a_person_their_own_rows_alone(tmp_path: Path, database: Database) -> None:
    if not isinstance(database, PostgresDatabase):
        pytest.skip("row-level security is PostgreSQL's")
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with serving(tmp_path, database_url=database.url) as address:
        await talked(as_person(address, ann), "Where do penguins live?")
        await talked(as_person(address, bob), "Whales")
    async with database.opened() as store:
        ids = dict(database.rows("select name, id from users"))
        for name, words in (("Ann", "Where do penguins live?"), ("Bob", "Whales")):
            async with store.changing(Person(ids[name])) as connection:
                typed = text("select spoken from items where role = 'user' and spoken like '%e%'")
                assert {row.spoken for row in await connection.execute(typed)} >= {words}
                assert await connection.scalar(text("select count(*) from conversations")) == 1
                both = await connection.scalar(text("select count(*) from item_audio"))
                await connection.execute(text("update items set spoken = 'changed' where true"))
                await connection.execute(text("delete from item_audio"))
            assert both
        with pytest.raises(StoreError):
            async with store.changing(Person(ids["Ann"])) as connection:
                await connection.execute(text("select * from tokens"))
    async with changing(database.url) as connection:
        guarded = "select relname from pg_class where relrowsecurity"
        kept = "select table_name from information_schema.columns where column_name = 'conversation_id'"
        names = {row[0] for row in await connection.execute(text(guarded))}
        assert names >= {row[0] for row in await connection.execute(text(kept))} | {"conversations"}
