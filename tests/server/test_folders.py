"""Any folder: where the program lies and where its data go may be called whatever a file system takes."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from server.conversations.store.database import engine_for
from server.conversations.store.errors import StoreError
from server.settings import sqlite_url
from tests.servers.realtime_server import REPOSITORY, ChildServer, ask_in_writing, hear_all, talking

NAMES = [
    "100%d",
    "a?b=c",
    "a%20b",
    "# 1",
    'it\'s "here";',
    "Übung 猫",
    "a b",
    "[x]{y}%(here)s",
    "@host:1",
    "back\\slash",
    "\udcff",
]


@pytest.mark.parametrize("name", NAMES)
def test_the_url_of_a_file_leads_to_that_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / name / "c.sqlite3"
    assert engine_for(sqlite_url(path)).url.database == str(path)


@pytest.mark.parametrize("name", ["a?b%20 %(x)s#", 'Übung 猫; "it\'s" \udcff'])
async def test_conversations_are_kept_where_the_data_are(name: str, tmp_path: Path) -> None:
    program = tmp_path / "program 100%d %(here)s?#"
    for part in ("server", "resources"):
        shutil.copytree(REPOSITORY / part, program / part, ignore=shutil.ignore_patterns("__pycache__"))
    data = tmp_path / name
    environment = {"PYTHONPATH": str(program), "XDG_DATA_HOME": str(data), "SB_VOICE_DATABASE_URL": ""}
    with ChildServer(tmp_path, environment=environment) as server:
        async with talking(server.address()) as socket:
            await ask_in_writing(socket, "Hello?")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        server.process.terminate()
        server.wait()
    assert "Traceback" not in server.text
    (kept,) = tmp_path.rglob("*.sqlite3")
    assert kept == data / "sb-voice" / "conversations.sqlite3"
    with sqlite3.connect(kept) as database:
        assert database.execute("select count(*) from items").fetchone() == (2,)


def test_a_url_that_would_be_cut_off_is_told_of() -> None:
    with pytest.raises(StoreError, match="%3F"):
        engine_for("sqlite:////data/a?b/c.sqlite3")
