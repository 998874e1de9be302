"""Documents over HTTP: each person's own, read one after the other, and gone when they are deleted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from httpx2 import AsyncClient

from tests.patience import PATIENCE
from tests.server.documents import files
from tests.servers.people import as_person, person
from tests.servers.realtime_server import Address, serving
from tests.servers.storage.databases import Database

DOCUMENTS = "/v1/documents"


@asynccontextmanager
async def asking(address: Address) -> AsyncIterator[AsyncClient]:
    headers = {"Authorization": f"Bearer {address.token}"}
    async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
        yield client


async def added(client: AsyncClient, name: str, data: bytes, **query: str) -> dict[str, Any]:
    """The document, once it is read."""
    answer = await client.post(DOCUMENTS, params={"name": name, **query}, content=data)
    assert answer.status_code == 202, answer.text
    document: dict[str, Any] = answer.json()
    async with asyncio.timeout(PATIENCE):
        while document["status"] == "reading":
            await asyncio.sleep(0.02)
            document = (await client.get(f"{DOCUMENTS}/{document['id']}")).json()
    return document


async def found(client: AsyncClient, words: str, **query: Any) -> list[tuple[str, int | None]]:
    hits = (await client.get(f"{DOCUMENTS}/search", params={"q": words, **query})).json()["data"]
    assert [each["score"] for each in hits] == sorted((each["score"] for each in hits), reverse=True)
    return [(each["file"], each["page"]) for each in hits]


async def test_each_person_finds_their_own_and_what_is_deleted_is_gone(tmp_path: Path, database: Database) -> None:
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with (
        serving(tmp_path, database_url=database.url) as address,
        asking(as_person(address, ann)) as hers,
        asking(as_person(address, bob)) as his,
    ):
        document = await added(hers, "birds.pdf", files.pdf("Of seagulls.", "A penguin called Zebedee."))
        assert (document["status"], document["pages"], document["passages"]) == ("ready", 2, 2)
        assert await found(hers, "penguins") == [("birds.pdf", 2)]
        assert await found(hers, "penguins", collection="other") == []
        one = f"{DOCUMENTS}/{document['id']}"
        assert await found(his, "penguins") == []
        assert (await his.get(DOCUMENTS)).json() == {"data": []}
        assert [(await his.request(method, one)).status_code for method in ("GET", "DELETE")] == [404, 404]
        assert (await hers.delete(one)).status_code == 204
        assert await found(hers, "penguins") == []
    for table in ("documents", "document_passages"):
        assert database.rows(f"select count(*) from {table}") == [(0,)]
    for file in tmp_path.glob("*.sqlite3*"):
        assert b"zebede" not in file.read_bytes().lower()


async def test_a_file_is_read_once_until_it_changes_and_a_broken_one_says_why(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, asking(address) as client:
        first = await added(client, "a.md", b"Penguins", path="/a.md")
        assert (await added(client, "a.md", b"Penguins", path="/a.md"))["id"] == first["id"]
        await added(client, "a.md", b"Seagulls", path="/a.md")
        assert await found(client, "penguin") == []
        broken = await added(client, "b.pdf", b"Seagulls")
        assert broken["error"] == {"code": "not_a_pdf", "message": "This file is called a PDF but is none."}
        assert await found(client, "seagull") == [("a.md", None)]
        listed = (await client.get(DOCUMENTS)).json()["data"]
        assert [(each["name"], each["status"]) for each in listed] == [("a.md", "ready"), ("b.pdf", "failed")]


async def test_a_document_is_called_otherwise_without_being_read_again(tmp_path: Path, database: Database) -> None:
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with (
        serving(tmp_path, database_url=database.url) as address,
        asking(as_person(address, ann)) as hers,
        asking(as_person(address, bob)) as his,
    ):
        document = await added(hers, "a.md", b"Penguins", path="/a.md")
        await added(hers, "b.md", b"Seagulls", path="/b.md")
        one, moved = f"{DOCUMENTS}/{document['id']}", {"name": "b.md", "path": "/b.md"}
        assert (await his.patch(one, json=moved)).status_code == 404
        answer = await hers.patch(one, json=moved)
        told = answer.json()
        assert (answer.status_code, told["id"], told["status"]) == (200, document["id"], "ready")
        assert (told["name"], told["path"], told["created_at"]) == ("b.md", "/b.md", document["created_at"])
        assert await found(hers, "penguins seagulls") == [("b.md", None)], "it takes the place of what lay there"
        assert (await hers.patch(one, json={"name": ""})).status_code == 422


async def test_collections_are_counted_filled_renamed_and_dissolved(tmp_path: Path, database: Database) -> None:
    ann, bob = [await person(database.url, name) for name in ("Ann", "Bob")]
    async with (
        serving(tmp_path, database_url=database.url) as address,
        asking(as_person(address, ann)) as hers,
        asking(as_person(address, bob)) as his,
    ):
        document = await added(hers, "a.md", b"Penguins", path="/a.md")
        await added(hers, "b.md", b"Seagulls", path="/b.md", collection="Birds / Sea")
        one = f"{DOCUMENTS}/{document['id']}"
        put = (await hers.patch(one, json={"collection": "Work"})).json()
        assert (put["name"], put["path"], put["collection"]) == ("a.md", "/a.md", "Work")
        assert await found(hers, "penguins seagulls", collection="Work") == [("a.md", None)]
        again = await added(hers, "a.md", b"Penguins swim", path="/a.md")
        assert again["collection"] == "Work", "a file that changed stays where it was put"
        named = f"{DOCUMENTS}/collections"
        counted = {"data": [{"name": "Birds / Sea", "documents": 1}, {"name": "Work", "documents": 1}]}
        assert (await hers.get(named)).json() == counted
        assert (await his.get(named)).json() == {"data": []}
        assert (await his.patch(f"{named}/Work", json={"name": "Mine"})).status_code == 404
        assert (await hers.patch(f"{named}/Birds%20%2F%20Sea", json={"name": "Work"})).json() == {
            "data": [{"name": "Work", "documents": 2}]
        }
        assert (await hers.delete(f"{named}/Work")).status_code == 204
        assert (await hers.get(named)).json() == {"data": [{"name": "documents", "documents": 2}]}
        assert (await hers.delete(f"{named}/Work")).status_code == 404


async def test_of_two_files_from_one_place_the_newer_one_stays(tmp_path: Path, database: Database) -> None:
    async with serving(tmp_path, database_url=database.url) as address, asking(address) as client:
        await added(client, "a.md", b"Penguins", path="/a.md", collection="Old")
        await added(client, "a.md", b"Seagulls", path="/a.md", collection="New")
        await client.patch(f"{DOCUMENTS}/collections/New", json={"name": "Old"})
        assert await found(client, "penguins seagulls") == [("a.md", None)]
        assert await found(client, "penguins") == []
