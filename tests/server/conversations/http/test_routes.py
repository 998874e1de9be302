"""The routes under /v1/conversations, over HTTP, on both databases."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

from server.conversations.conversation_item import ConversationItem
from tests.servers.realtime_server import ask_in_writing, hear, hear_all, talking
from tests.servers.storage.conversations import PATH, problem, served
from tests.servers.storage.databases import Database, SqliteFile


async def test_nobody_gets_in_without_the_token(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        assert (await at.client.get(PATH, headers={"Authorization": "Bearer wrong"})).status_code == 401


async def test_what_is_said_in_a_session_is_there_at_once(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, at.address.connect() as socket:
        await hear(socket, "session.created")
        await ask_in_writing(socket, "Where do penguins live?")
        await hear_all(socket)
        (conversation,) = (await at.get(q="penguins"))["data"]
        assert conversation["title"] == "Where do penguins live?"
        items = (await at.get(f"/{conversation['id']}/items"))["data"]
    assert [item["role"] for item in items] == ["user", "assistant"]
    assert items[0]["spoken"] == items[0]["full"] == "Where do penguins live?"


async def test_creating_twice_makes_one(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        wish = {"id": str(uuid4()), "title": " Two \n lines ", "pinned": True}
        first = await at.client.post(PATH, json=wish)
        again = await at.client.post(PATH, json={**wish, "title": "Another"})
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json() == await at.get(f"/{wish['id']}")
        assert first.json()["title"] == "Two lines"
        assert first.headers["location"] == f"{PATH}/{wish['id']}"
        assert len({(await at.create())["id"] for _ in range(3)}) == 3


async def test_pages_hold_everything_once_pinned_first_then_newest(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        for number in range(7):
            await at.create(title=f"{number}", pinned=number == 2)
        seen: list[str] = []
        page: dict[str, Any] = {"next": None}
        while True:
            page = await at.get(limit=3, **({"cursor": page["next"]} if page["next"] else {}))
            seen += [conversation["title"] for conversation in page["data"]]
            if page["next"] is None:
                break
    assert seen == ["2", "6", "5", "4", "3", "1", "0"]


async def test_items_come_in_order_page_by_page(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        first = await at.get(f"/{owner}/items", limit=3)
        second = await at.get(f"/{owner}/items", limit=3, cursor=first["next"])
        assert [item["id"] for item in first["data"] + second["data"]] == ["q0", "a0", "q1", "a1"]
        assert second["next"] is None
        reply = second["data"][0]
        assert (reply["spoken"], reply["full"], reply["interrupted"]) == ("Well", "Well, Two", True)


async def test_items_come_newest_first_where_that_is_asked_for(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        first = await at.get(f"/{owner}/items", limit=3, order="desc")
        second = await at.get(f"/{owner}/items", limit=3, order="desc", cursor=first["next"])
        assert [item["id"] for item in first["data"] + second["data"]] == ["a1", "q1", "a0", "q0"]
        assert second["next"] is None


async def test_a_conversation_is_renamed_and_pinned(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        made = await at.create(title="Old")
        path = f"{PATH}/{made['id']}"
        assert (await at.client.patch(path, json={"title": "New name"})).json() == {**made, "title": "New name"}
        assert (await at.client.patch(path, json={"pinned": True})).json()["pinned"] is True
        assert (await at.client.patch(path, json={"pinned": False})).json()["title"] == "New name"
        assert await at.titles(q="new") == ["New name"]
        assert await at.titles(q="old") == []


async def test_a_name_that_somebody_gave_stays(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        made = await at.create(title="Mine")
        async with at.database.opened() as store:
            store.save(made["id"], 0, ConversationItem("a", "user", "Hello", "Hello"))
        assert await at.titles() == ["Mine"]


async def test_etags_tell_whether_a_conversation_changed(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        path = f"{PATH}/{(await at.create(title='Old'))['id']}"
        old = (await at.client.get(path)).headers["etag"]
        same = await at.client.get(path, headers={"If-None-Match": f'"x", W/{old}'})
        assert (same.status_code, same.content) == (304, b"")
        new = (await at.client.patch(path, json={"title": "New"}, headers={"If-Match": old})).headers["etag"]
        assert new != old
        assert (await at.client.get(path, headers={"If-None-Match": old})).headers["etag"] == new
        for late in (
            await at.client.patch(path, json={"title": "Late"}, headers={"If-Match": old}),
            await at.client.delete(path, headers={"If-Match": old}),
        ):
            assert problem(late)[0] == 412
        assert (await at.client.delete(path, headers={"If-Match": new})).status_code == 204


async def test_a_deleted_conversation_is_gone(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("Xylophone")
        path = f"{PATH}/{owner}"
        assert (await at.client.delete(path)).status_code == 204
        assert await at.titles() == await at.titles(q="xylophone") == []
        for method, below in (("GET", ""), ("GET", "/items"), ("GET", "/export"), ("PATCH", ""), ("DELETE", "")):
            answer = await at.client.request(method, path + below, json={} if method == "PATCH" else None)
            assert problem(answer) == (410, "This conversation was deleted.")
        assert problem(await at.client.post(PATH, json={"id": owner}))[0] == 410
        assert database.rows("select count(*) from items") == [(0,)]
        assert database.rows("select title from conversations") == [("",)]


async def test_a_deletion_leaves_no_word_in_the_file(tmp_path: Path, file: Path) -> None:
    async with served(tmp_path, SqliteFile(file)) as at:
        owner = await at.talked("Hello there", "Xylophone")
        await at.talked("Something else")
        assert (await at.client.delete(f"{PATH}/{owner}")).status_code == 204
        written = b"".join(each.read_bytes() for each in file.parent.iterdir())
        assert b"something" in written.lower()
        assert b"xylophone" not in written.lower()


async def test_a_session_that_still_talks_brings_nothing_back(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        await ask_in_writing(socket, "First")
        await hear_all(socket)
        (conversation,) = (await at.get())["data"]
        assert (await at.client.delete(f"{PATH}/{conversation['id']}")).status_code == 204
        await ask_in_writing(socket, "Second")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        assert (await at.get())["data"] == []
        assert database.rows("select count(*) from items") == [(0,)]
        async with at.address.connect(f"?conversation_id={conversation['id']}") as again:
            assert (await hear(again, "error"))["error"]["code"] == "conversation_deleted"


FOX, FUCHS, SIZE = "The quick brown-fox", "Ein Fuchs: fox", "Die Größe"
FOUND = {
    "fox": {FOX, FUCHS},
    "FOX": {FOX, FUCHS},
    "brow": {FOX},
    "brown-fox": {FOX},
    "fox quick": {FOX},
    "fo quick": set(),
    "fox AND NOT fox": set(),
    "fuchs": {FUCHS},
    "ein fu": {FUCHS},
    "größe": {SIZE},
    "well": {FOX, FUCHS, SIZE},
    "": {FOX, FUCHS, SIZE},
    " \t": {FOX, FUCHS, SIZE},
}


async def test_finds_all_the_words_and_the_last_as_far_as_it_is_typed(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        for text in (FOX, FUCHS, SIZE):
            await at.talked(text)
        assert {typed: set(await at.titles(q=typed)) for typed in FOUND} == FOUND


SIGNS = ['"', "'", "*", "-", "\\", "(", ")", ":", "^", "a:*", "%", "&|!", "<->", '"a" "b', "a'b\\'c", "\0", "a\0b"]
WORDS = ["NOT", "NEAR(", "' OR 1=1 --", "☃", "日本", "👩‍👩‍👧", "e\u0301", "\u202e", "x" * 500, "a " * 250]


async def test_no_query_is_an_error(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        await at.talked("Nothing odd here")
        for typed in SIGNS + WORDS:
            await at.get(q=typed)


async def test_a_snippet_shows_the_words_where_they_were_said(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        await at.talked("Hello", "Tell me of the whales in the sea", "Bye")
        (found,) = (await at.get(q="whales"))["data"]
        snippet = found["snippet"]
        assert snippet["item_id"] == "a1"
        assert [snippet["text"][begin:end] for begin, end in snippet["marks"]] == ["whales"]
        await at.create(title="Whales in a title")
        assert [each["snippet"] is None for each in (await at.get(q="whales"))["data"]] == [True, False]


async def test_the_search_follows_every_change(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("Apples", "Oranges")
        async with database.opened() as store:
            await store.resume(owner)
            store.save(owner, 2, ConversationItem("q1", "user", "Lemons", "Lemons"))
            store.forget(owner, "a1")
        assert await at.titles(q="oranges") == []
        assert await at.titles(q="lemons") == ["Apples"]


async def test_exports_what_was_said(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("Hello")
        markdown = await at.client.get(f"{PATH}/{owner}/export")
        assert markdown.headers["content-type"] == "text/markdown; charset=utf-8"
        assert markdown.text.startswith("# Hello\n")
        assert markdown.text.endswith(
            "**You:** Hello\n\n**Assistant:** Well\n\n*(interrupted)*\n\n> In full: Well, Hello\n"
        )
        exported = await at.client.get(f"{PATH}/{owner}/export?format=json")
        assert exported.json()["items"] == (await at.get(f"/{owner}/items"))["data"]
        assert f"conversation-{owner}.json" in exported.headers["content-disposition"]


WRONG: list[tuple[str, str, Any, int]] = [
    ("GET", f"/{uuid4()}", None, 404),
    ("GET", f"/{uuid4()}/items", None, 404),
    ("GET", f"/{uuid4()}/export", None, 404),
    ("PATCH", f"/{uuid4()}", {"title": "x"}, 404),
    ("DELETE", f"/{uuid4()}", None, 404),
    ("GET", "/no-uuid", None, 422),
    ("GET", "?limit=0", None, 422),
    ("GET", "?cursor=nonsense", None, 400),
    ("GET", "?cursor=WzEsMl0=", None, 400),
    ("POST", "", {"id": "1"}, 422),
    ("POST", "", {"title": "x" * 201}, 422),
    ("POST", "", b'{"title": "\\ud800"}', 422),
    ("POST", "", b"{", 422),
    ("POST", "", [], 422),
    ("PATCH", f"/{uuid4()}", {"title": " "}, 422),
]


async def test_what_is_wrong_is_told_as_a_problem(tmp_path: Path, database: Database) -> None:
    headers = {"Content-Type": "application/json"}
    async with served(tmp_path, database) as at:
        for method, path, body, status in WRONG:
            sent = {"content": body} if isinstance(body, bytes) else {"json": body}
            answer = await at.client.request(method, PATH + path, headers=headers, **sent)
            assert problem(answer)[0] == status, (method, path, body)


async def test_a_database_in_trouble_is_told_as_a_problem(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        await database.change("alter table conversations rename to hidden")
        assert problem(await at.client.get(PATH)) == (503, "Stored conversations cannot be read right now.")
        answer = await at.client.post(PATH, json={})
        assert problem(answer) == (503, "Stored conversations cannot be changed right now.")
        await database.change("alter table hidden rename to conversations")


async def test_every_route_is_described(tmp_path: Path, file: Path) -> None:
    async with served(tmp_path, SqliteFile(file)) as at:
        paths = (await at.client.get("/openapi.json")).json()["paths"]
    routes = [route for path, methods in paths.items() if path.startswith(PATH) for route in methods.values()]
    assert len(routes) == 13
    for route in routes:
        assert route["description"]
        for status, answer in route["responses"].items():
            assert status in ("204", "304") or all(each["schema"] for each in answer["content"].values())
            if int(status) >= 400:
                assert list(answer["content"]) == ["application/problem+json"]
