"""Branches of conversations, over HTTP, on both databases."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from uuid import uuid4

from server.conversations.archive.branches import Branches
from server.conversations.conversation_item import ConversationItem
from server.conversations.recording.recordings import Recordings
from tests.servers.realtime_server import SECOND, ask_aloud, ask_in_writing, hear, hear_all, talking
from tests.servers.storage.conversations import PATH, Served, problem, served
from tests.servers.storage.databases import Database


async def fork(at: Served, owner: str, before: str, **wish: Any) -> Any:
    answer = await at.client.post(f"{PATH}/{owner}/branches", json={"before": before, **wish})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def say(at: Served, owner: str, place: int, text: str) -> None:
    """Another server writes it."""
    async with at.database.opened() as store:
        store.save(owner, place, ConversationItem(f"n{place}", "user", text, text))


async def ids(at: Served, owner: str) -> list[str]:
    return [item["id"] for item in (await at.get(f"/{owner}/items"))["data"]]


async def test_a_branch_holds_what_was_before_and_the_old_stays(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two", "Three")
        old = await at.get(f"/{owner}")
        assert (old["family_id"], old["forked_from"], old["branch_count"]) == (owner, None, 1)
        branch = await fork(at, owner, "q1")
        assert branch["forked_from"] == {"conversation_id": owner, "before": "q1"}
        assert (branch["family_id"], branch["branch_count"], branch["title"]) == (owner, 2, "One")
        items = (await at.get(f"/{owner}/items"))["data"]
        assert (await at.get(f"/{branch['id']}/items"))["data"] == items[:2]
        assert len(items) == 6
        assert await at.get(f"/{owner}") == {**old, "branch_count": 2}
        first = await fork(at, branch["id"], "q0")
        assert (first["family_id"], first["branch_count"]) == (owner, 3)
        assert await ids(at, first["id"]) == []


async def test_sound_is_in_the_branch_too_and_each_has_its_own(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        for _ in range(2):
            await ask_aloud(socket, SECOND)
            await hear_all(socket)
        (conversation,) = (await at.get())["data"]
        owner = conversation["id"]
        items = await ids(at, owner)
        branch = await fork(at, owner, items[2])
        urls = [f"{PATH}/{each}/items/{items[0]}/audio" for each in (owner, branch["id"])]
        old, new = [(await at.client.get(url)).content for url in urls]
        assert old == new
        assert database.rows("select count(*) from item_audio") == [(6,)]
        await at.client.delete(f"{PATH}/{owner}")
        assert (await at.client.get(urls[1])).content == new
        assert database.rows("select count(*) from item_audio") == [(2,)]


async def test_a_branch_is_talked_in(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        branch = await fork(at, owner, "q1")
        async with talking(at.address, f"?conversation_id={branch['id']}") as socket:
            await ask_in_writing(socket, "Another")
            await hear_all(socket)
        said = (await at.get(f"/{branch['id']}/items"))["data"]
        assert [item["spoken"] for item in said][:3] == ["One", "Well", "Another"]
        assert await ids(at, owner) == ["q0", "a0", "q1", "a1"]


async def test_making_the_same_branch_twice_makes_one(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        wish = {"id": str(uuid4()), "before": "q1"}
        path = f"{PATH}/{owner}/branches"
        first, again = await at.client.post(path, json=wish), await at.client.post(path, json=wish)
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json()
        assert first.headers["location"] == f"{PATH}/{wish['id']}"
        assert first.headers["etag"] == again.headers["etag"]
        assert (await at.client.get(first.headers["location"])).headers["etag"] == first.headers["etag"]
        assert problem(await at.client.post(path, json={**wish, "before": "q0"}))[0] == 409
        assert problem(await at.client.post(path, json={**wish, "id": owner}))[0] == 409
        await at.client.delete(f"{PATH}/{wish['id']}")
        assert problem(await at.client.post(path, json=wish))[0] == 410
        assert len((await at.get(f"/{owner}/branches"))["data"]) == 1


async def test_of_several_who_make_the_same_branch_one_is_first(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner, wished = await at.talked("One", "Two"), uuid4()
        async with database.opened() as mine, database.opened() as other:
            stores = [mine, other] * 3
            wishes = [Branches(store, Recordings(store, on=False)).fork(owner, "q1", wished) for store in stores]
            made = await asyncio.gather(*wishes)
        assert sum(new for _, new in made) == 1
        assert len({str(branch.id) for branch, _ in made}) == 1
        assert await ids(at, str(wished)) == ["q0", "a0"]


async def test_a_family_is_one_row_of_the_list(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("Whales", "Two")
        lone = await at.talked("Alone")
        branch = (await fork(at, owner, "q1"))["id"]

        async def listed(**query: Any) -> list[tuple[str, int]]:
            return [(each["id"], each["branch_count"]) for each in (await at.get(**query))["data"]]

        assert await listed() == [(branch, 2), (lone, 1)]
        await say(at, branch, 2, "Penguins")
        assert await listed() == [(branch, 2), (lone, 1)]
        await say(at, owner, 4, "Albatross")
        assert await listed() == [(owner, 2), (lone, 1)]
        assert await listed(q="penguins") == [(branch, 2)]
        assert await listed(q="albatross") == [(owner, 2)]
        assert await listed(q="whales") == [(owner, 2)]
        snippet = (await at.get(q="penguins"))["data"][0]["snippet"]
        assert snippet["item_id"] == "n2"
        assert (await at.client.delete(f"{PATH}/{owner}")).status_code == 204
        assert await listed() == [(branch, 1), (lone, 1)]
        assert await listed(q="albatross") == []
        assert (await at.get(f"/{branch}"))["forked_from"]["conversation_id"] == owner


async def test_pages_hold_every_family_once(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        latest = []
        for number in range(7):
            owner = latest_of_family = await at.talked(f"Talk {number}", "More")
            for _ in range(number % 3):
                latest_of_family = (await fork(at, owner, "q1"))["id"]
            latest.append(latest_of_family)
        for typed in ("", "talk"):
            seen: list[str] = []
            cursor: dict[str, Any] = {}
            while True:
                page = await at.get(limit=2, q=typed, **cursor)
                seen += [each["id"] for each in page["data"]]
                if page["next"] is None:
                    break
                cursor = {"cursor": page["next"]}
            assert seen == latest[::-1]


async def test_branches_are_listed_as_they_were_made(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        second = await fork(at, owner, "q1")
        third = await fork(at, second["id"], "a0")
        await say(at, owner, 4, "Later")
        for each in (owner, second["id"], third["id"]):
            branches = (await at.get(f"/{each}/branches"))["data"]
            assert [branch["id"] for branch in branches] == [owner, second["id"], third["id"]]
            assert [branch["forked_from"] for branch in branches] == [
                None,
                {"conversation_id": owner, "before": "q1"},
                {"conversation_id": second["id"], "before": "a0"},
            ]
        assert branches[1]["created_at"] == second["created_at"]


async def test_a_name_and_a_pin_are_the_familys(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        branch = (await fork(at, owner, "q1"))["id"]
        tag = (await at.client.get(f"{PATH}/{owner}")).headers["etag"]
        changed = await at.client.patch(f"{PATH}/{branch}", json={"title": "Named", "pinned": True})
        assert changed.json() == await at.get(f"/{branch}")
        original = await at.get(f"/{owner}")
        assert (original["title"], original["pinned"]) == ("Named", True)
        late = await at.client.patch(f"{PATH}/{owner}", json={"title": "Late"}, headers={"If-Match": tag})
        assert problem(late)[0] == 412
        third = await fork(at, owner, "q1")
        assert (third["title"], third["pinned"]) == ("Named", True)
        assert await at.titles(q="named") == ["Named"]


async def test_a_new_branch_is_a_change_to_who_wants_to_delete_them_all(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One", "Two")
        other = await at.talked("Other")
        path = f"{PATH}/{owner}"
        tag = (await at.client.get(path)).headers["etag"]
        branch = (await fork(at, owner, "q1"))["id"]
        late = await at.client.delete(path, params={"branches": "all"}, headers={"If-Match": tag})
        assert problem(late)[0] == 412
        assert (await at.client.delete(path, params={"branches": "all"})).status_code == 204
        for each in (owner, branch):
            assert problem(await at.client.get(f"{PATH}/{each}"))[0] == 410
        assert [each["id"] for each in (await at.get())["data"]] == [other]
        assert database.rows("select distinct conversation_id from items") == [(other,)]


async def test_a_reply_that_is_still_being_said_ends_in_the_branch(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = str(uuid4())
        async with database.opened() as store:
            store.save(owner, 0, ConversationItem("a", "assistant", "Well", "Well", 10, "in_progress"))
            store.save(owner, 1, ConversationItem("b", "user", "Wait", "Wait", 10))
        branch = (await fork(at, owner, "b"))["id"]
        (reply,) = (await at.get(f"/{branch}/items"))["data"]
        assert (reply["status"], reply["interrupted"]) == ("incomplete", True)
        (reply, _) = (await at.get(f"/{owner}/items"))["data"]
        assert (reply["status"], reply["interrupted"]) == ("in_progress", False)


async def test_what_cannot_be_is_told_as_a_problem(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("One")
        wrong: list[tuple[str, Any, int]] = [
            (f"/{owner}/branches", {"before": "nothing"}, 404),
            (f"/{uuid4()}/branches", {"before": "q0"}, 404),
            (f"/{owner}/branches", {}, 422),
            (f"/{owner}/branches", {"before": ""}, 422),
            (f"/{owner}/branches", {"before": "x" * 65}, 422),
            (f"/{owner}/branches", {"before": "q0", "id": "1"}, 422),
        ]
        for path, body, status in wrong:
            assert problem(await at.client.post(PATH + path, json=body))[0] == status, body
        assert problem(await at.client.get(f"{PATH}/{uuid4()}/branches"))[0] == 404
        assert problem(await at.client.delete(f"{PATH}/{owner}", params={"branches": "some"}))[0] == 422
        await at.client.delete(f"{PATH}/{owner}")
        assert problem(await at.client.post(f"{PATH}/{owner}/branches", json={"before": "q0"}))[0] == 410
        assert problem(await at.client.get(f"{PATH}/{owner}/branches"))[0] == 410


async def test_a_session_that_goes_on_stays_in_its_branch(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        await ask_in_writing(socket, "First")
        await hear_all(socket)
        (conversation,) = (await at.get())["data"]
        branch = await fork(at, conversation["id"], (await ids(at, conversation["id"]))[1])
        await ask_in_writing(socket, "Second")
        await hear_all(socket)
        assert len(await ids(at, conversation["id"])) == 4
        assert len(await ids(at, branch["id"])) == 1
        async with at.address.connect(f"?conversation_id={branch['id']}") as other:
            assert (await hear(other))["type"] == "session.created"
