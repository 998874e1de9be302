"""The room that kept sound takes, over HTTP."""

from __future__ import annotations

from pathlib import Path

from tests.servers.realtime_server import ask_aloud, hear_all, talking
from tests.servers.storage.conversations import problem, served
from tests.servers.storage.databases import Database, SqliteFile

KEPT = "/v1/storage/audio"
SECOND = bytes(range(256)) * 188


async def test_what_is_kept_is_told_and_removed_and_the_words_stay(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        nothing = (await at.client.get(KEPT)).json()
        assert nothing == {"items": 0, "bytes": 0, "oldest_at": None, "max_bytes": 1_000_000_000, "max_days": None}
        await ask_aloud(socket, SECOND)
        await hear_all(socket)
        kept = (await at.client.get(KEPT)).json()
        assert kept["items"] == 2
        assert kept["bytes"] > 1000
        assert kept["oldest_at"] is not None
        assert (await at.client.delete(KEPT)).status_code == 204
        assert (await at.client.get(KEPT)).json() == nothing
        (conversation,) = (await at.get())["data"]
        items = (await at.get(f"/{conversation['id']}/items"))["data"]
        assert [(bool(item["spoken"]), item["has_audio"]) for item in items] == [(True, False)] * 2


def on_disk(file: Path) -> int:
    """Bytes of the database with its log."""
    return sum(each.stat().st_size for each in file.parent.glob(f"{file.name}*"))


async def test_the_room_is_given_back_to_the_disk(tmp_path: Path) -> None:
    file = tmp_path / "conversations.sqlite3"
    async with served(tmp_path, SqliteFile(file)) as at, talking(at.address) as socket:
        await ask_aloud(socket, SECOND * 60)
        await hear_all(socket)
        kept = (await at.client.get(KEPT)).json()["bytes"]
        before = on_disk(file)
        await at.client.delete(KEPT)
        assert on_disk(file) < before - kept // 2


async def test_a_database_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    async with served(tmp_path, SqliteFile(tmp_path / "folder")) as at:
        assert problem(await at.client.get(KEPT))[0] == 503
