"""`sb-voice-server db`: upgraded, backed up beside a running server, put back on another machine."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest

from server.__main__ import main
from server.conversations.conversation_item import ConversationItem
from server.conversations.store.migrations import HEAD
from tests.servers.storage.databases import BOTH, Database, PostgresDatabase, SqliteFile
from tests.servers.storage.postgresql import PostgreSQL

TALK = "00000000-0000-4000-8000-000000000001"
WORDS = "select spoken from items order by position"


class Machine:
    """One kind of database, as many of it as a test wants, and the command on one of them."""

    def __init__(
        self,
        kind: str,
        request: pytest.FixtureRequest,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.kind = kind
        self._request, self._patch, self._capsys = request, monkeypatch, capsys
        self._folder: Path = request.getfixturevalue("tmp_path")

    def database(self, name: str = "here") -> Database:
        if self.kind == "sqlite":
            return SqliteFile(self._folder / name / "conversations.sqlite3")
        server: PostgreSQL = self._request.getfixturevalue("postgresql")
        return PostgresDatabase(server)

    def says(self, database: Database, *arguments: str, code: int = 0) -> dict[str, Any]:
        self._patch.setenv("SB_VOICE_DATABASE_URL", database.url)
        assert main(["db", *arguments, "--json"]) == code
        written = self._capsys.readouterr()
        said: dict[str, Any] = json.loads(written.err if code else written.out)
        return said


@pytest.fixture(params=BOTH)
def machine(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Machine:
    return Machine(request.param, request, monkeypatch, capsys)


def say(database: Database, *words: str) -> None:
    async def saying() -> None:
        async with database.opened() as store:
            for position, word in enumerate(words):
                store.save(TALK, position, ConversationItem(f"item{position}", "user", word, word))

    asyncio.run(saying())


def test_a_backup_comes_back_on_another_machine(machine: Machine, tmp_path: Path) -> None:
    here, there, file = machine.database(), machine.database("there"), tmp_path / "last-night"
    say(here, "one", "two")
    made = machine.says(here, "backup", str(file))
    assert made == {"file": str(file), "bytes": file.stat().st_size}
    assert machine.says(there, "restore", str(file)) == {"restored": True, "kept": None}
    assert there.rows(WORDS) == [("one",), ("two",)]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["last-night"]


async def test_a_backup_is_made_while_a_server_writes(machine: Machine, tmp_path: Path) -> None:
    here, there = machine.database(), machine.database("there")
    async with here.opened() as store:
        store.save(TALK, 0, ConversationItem("item0", "user", "while it runs", "while it runs"))
        await store.flush()
        await asyncio.to_thread(machine.says, here, "backup", str(tmp_path / "file"))
    await asyncio.to_thread(machine.says, there, "restore", str(tmp_path / "file"))
    assert there.rows(WORDS) == [("while it runs",)]


def test_what_is_there_is_replaced_only_when_that_is_said(machine: Machine, tmp_path: Path) -> None:
    here, file = machine.database(), tmp_path / "file"
    say(here, "old")
    machine.says(here, "backup", str(file))
    here.rows("delete from items") if machine.kind == "sqlite" else here.rows("delete from items returning id")
    say(here, "new")
    refused = machine.says(here, "restore", str(file), code=2)
    assert "--replace" in refused["error"]
    assert here.rows(WORDS) == [("new",)]
    done = machine.says(here, "restore", str(file), "--replace")
    assert here.rows(WORDS) == [("old",)]
    if machine.kind == "sqlite":
        kept = SqliteFile(tmp_path / "here" / done["kept"])
        assert kept.rows(WORDS) == [("new",)]


def test_no_file_is_written_over(machine: Machine, tmp_path: Path) -> None:
    here, file = machine.database(), tmp_path / "file"
    say(here, "one")
    file.write_text("mine")
    assert "already" in machine.says(here, "backup", str(file), code=2)["error"]
    assert file.read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0 and no more", b"PGDMP and no more"])
def test_a_file_that_is_no_backup_changes_nothing(machine: Machine, tmp_path: Path, content: bytes) -> None:
    here, file = machine.database(), tmp_path / "file"
    say(here, "one")
    file.write_bytes(content)
    assert "no backup" in machine.says(here, "restore", str(file), "--replace", code=2)["error"]
    assert here.rows(WORDS) == [("one",)]


def test_the_tables_are_brought_up_to_date(machine: Machine) -> None:
    here = machine.database()
    assert machine.says(here, "upgrade") == {"before": None, "now": HEAD}
    assert machine.says(here, "upgrade") == {"before": HEAD, "now": HEAD}


def test_a_newer_backup_is_refused(tmp_path: Path, machine: Machine) -> None:
    here, there, file = machine.database(), machine.database("there"), tmp_path / "file"
    say(here, "one")
    here.rows("update alembic_version set version_num = '9999'")
    machine.says(here, "backup", str(file))
    assert "newer version" in machine.says(there, "restore", str(file), code=2)["error"]


def test_one_kind_does_not_go_into_the_other(
    tmp_path: Path,
    postgresql: PostgreSQL,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    small = Machine("sqlite", request, monkeypatch, capsys)
    large = Machine("postgresql", request, monkeypatch, capsys)
    say(here := small.database(), "one")
    small.says(here, "backup", str(tmp_path / "file"))
    assert "another kind" in large.says(large.database(), "restore", str(tmp_path / "file"), code=2)["error"]


def test_what_cannot_be_reached_is_told_in_a_sentence_without_the_password(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("SB_VOICE_DATABASE_URL", "postgresql://me:Pass-Word@127.0.0.1:9/name")
    for arguments in (["upgrade"], ["backup", str(tmp_path / "file")]):
        assert main(["db", *arguments]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("sb-voice-server: ")
        assert "Pass-Word" not in line


def test_a_backup_is_for_this_user_alone(tmp_path: Path, machine: Machine) -> None:
    here, file = machine.database(), tmp_path / "file"
    say(here, "one")
    machine.says(here, "backup", str(file))
    assert os.name != "posix" or file.stat().st_mode & 0o077 == 0
