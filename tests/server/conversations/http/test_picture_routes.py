"""Pictures that were shown with a question are kept with it, on both databases, for as long as it is."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any
from uuid import uuid4

from httpx2 import AsyncClient

from server.conversations.conversation_item import ConversationItem
from server.conversations.pictures import MOST_PICTURES
from server.conversations.recording.recordings import Recordings
from server.conversations.recording.retention import AudioLimits, Retention
from server.engines import Picture
from tests.servers.realtime_server import RecordingChatModel, hear, hear_all, lineup, serving, talking, tell
from tests.servers.storage.conversations import PATH, Served, problem, served
from tests.servers.storage.databases import Database, SqliteFile

FILE = b"\x89PNG a penguin that nobody else shall see"
PICTURE = Picture(f"data:image/png;base64,{base64.b64encode(FILE).decode()}", "low", "penguin*.png")


def shown(number: int, *pictures: Picture) -> ConversationItem:
    return ConversationItem(f"q{number}", "user", "Look", "Look", pictures=pictures)


async def looked(database: Database, *questions: ConversationItem) -> str:
    """A conversation in which these were asked; saved by a server beside others."""
    owner = str(uuid4())
    async with database.opened() as store:
        for place, question in enumerate(questions):
            store.save(owner, place, question)
    return owner


async def file_at(at: Served, path: str) -> Any:
    return await at.client.get(PATH + path)


async def test_a_picture_is_listed_and_given_out(tmp_path: Path, database: Database) -> None:
    owner = await looked(database, shown(0, PICTURE), shown(1))
    async with served(tmp_path, database) as at:
        first, second = (await at.get(f"/{owner}/items"))["data"]
        assert first["pictures"] == [
            {"place": 0, "name": "penguin*.png", "media_type": "image/png", "bytes": len(FILE)}
        ]
        assert second["pictures"] == []
        answer = await file_at(at, f"/{owner}/items/q0/pictures/0")
        assert (answer.content, answer.headers["content-type"]) == (FILE, "image/png")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert problem(await file_at(at, f"/{owner}/items/q0/pictures/1"))[0] == 404
        assert problem(await file_at(at, f"/{owner}/items/q9/pictures/0"))[0] == 404
        markdown = (await file_at(at, f"/{owner}/export")).text
        assert "*(shown with it: penguin\\*.png)*" in markdown
        assert (await at.get(f"/{owner}/export", format="json"))["items"][0]["pictures"] == first["pictures"]


async def test_who_goes_on_shows_the_model_the_same_pictures(tmp_path: Path, database: Database) -> None:
    content = [
        {"type": "input_text", "text": "Look"},
        {"type": "input_image", "image_url": PICTURE.url, "detail": "low", "sb_name": "penguin*.png"},
    ]
    models = RecordingChatModel(), RecordingChatModel()
    owner = ""
    for model in models:
        again = f"?conversation_id={owner}" if owner else ""
        async with (
            serving(tmp_path, lineup(llm=model), database_url=database.url) as address,
            talking(address, again) as socket,
        ):
            if not owner:
                owner = await _ask(socket, content, address)
            else:
                await tell(socket, "response.create")
                await hear_all(socket)
    assert [each.pictures for each in models[1].prompts[0] if each.pictures] == [(PICTURE,)]


async def _ask(socket: Any, content: list[dict[str, Any]], address: Any) -> str:
    await tell(socket, "conversation.item.create", item={"type": "message", "role": "user", "content": content})
    await hear(socket, "conversation.item.done")
    await tell(socket, "response.create")
    await hear_all(socket)
    async with AsyncClient(base_url=address.url, trust_env=False) as client:
        rows = await client.get(PATH, headers={"Authorization": f"Bearer {address.token}"})
        return str(rows.json()["data"][0]["id"])


async def test_a_deleted_conversation_leaves_no_picture(tmp_path: Path, database: Database) -> None:
    owner = await looked(database, shown(0, PICTURE))
    async with served(tmp_path, database) as at:
        branch = await at.client.post(f"{PATH}/{owner}/branches", json={"before": "q0"})
        assert branch.status_code == 201
        assert (await at.client.delete(f"{PATH}/{owner}")).status_code == 204
        assert database.rows("select count(*) from item_pictures") == [(0,)]
    if isinstance(database, SqliteFile):
        for file in database.file.parent.iterdir():
            assert FILE not in file.read_bytes(), file.name


async def test_a_branch_has_the_pictures_before_it(tmp_path: Path, database: Database) -> None:
    owner = await looked(database, shown(0, PICTURE), shown(1, PICTURE))
    async with served(tmp_path, database) as at:
        branch = (await at.client.post(f"{PATH}/{owner}/branches", json={"before": "q1"})).json()["id"]
        await at.client.delete(f"{PATH}/{owner}")
        assert (await file_at(at, f"/{branch}/items/q0/pictures/0")).content == FILE
        assert database.rows("select count(*) from item_pictures") == [(1,)]


async def test_of_very_many_the_latest_come_back_and_all_stay(database: Database) -> None:
    questions = [shown(number, PICTURE, PICTURE) for number in range(MOST_PICTURES)]
    owner = await looked(database, *questions)
    async with database.opened() as store:
        entries = await store.load(owner) or []
        assert sum(len(each.pictures) for each in entries) == MOST_PICTURES
        assert [bool(each.pictures) for each in entries] == [False] * (MOST_PICTURES // 2) + [True] * (
            MOST_PICTURES // 2
        )
        store.save(owner, 0, entries[0])  # whoever has them not in memory takes none away
        await store.flush()
    assert database.rows("select count(*) from item_pictures") == [(2 * MOST_PICTURES,)]


async def test_beyond_the_limit_the_oldest_pictures_go_and_the_words_stay(database: Database) -> None:
    large = Picture(f"data:image/png;base64,{base64.b64encode(bytes(600_000)).decode()}")
    owner = await looked(database, shown(0, large))
    async with database.opened() as store:
        store.save(owner, 1, shown(1, large))
        await store.flush()
        assert await Retention(store, Recordings(store), AudioLimits(picture_megabytes=1)).sweep() == 1
    assert database.rows("select item_id from item_pictures") == [("q1",)]
    assert database.rows("select count(*) from items") == [(2,)]
