"""Both databases, each new and with its tables, for every test that asks for `database`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.servers.storage.databases import BOTH, Database, PostgresDatabase, SqliteFile
from tests.servers.storage.disks import disk  # noqa: F401


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "conversations.sqlite3"


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, file: Path) -> Database:
    if request.param == "sqlite":
        return SqliteFile(file, ready=True)
    return PostgresDatabase(request.getfixturevalue("postgresql"), ready=True)
