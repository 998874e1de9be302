"""Databases that are empty: how they get their tables belongs to what is tested here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.servers.storage.databases import BOTH, Database, PostgresDatabase, SqliteFile


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, file: Path) -> Database:
    if request.param == "sqlite":
        return SqliteFile(file)
    return PostgresDatabase(request.getfixturevalue("postgresql"))
