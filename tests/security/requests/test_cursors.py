"""A cursor is text that anybody can write: what this server did not give out is refused in words."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.servers.storage.conversations import PATH, Served, problem, served
from tests.servers.storage.databases import SqliteFile


def written(*place: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(place, separators=(",", ":")).encode()).decode()


FOREIGN_ZONES = (
    written(True, "0001-01-01T00:00:00+23:59", "x"),
    written(True, "9999-12-31T23:59:59-23:59", "x"),
    written(False, "2026-01-01T00:00:00+01:00", "x"),
)
IN_LIST = (
    *FOREIGN_ZONES,
    "nonsense",
    "W10=",
    "%00",
    "é",
    base64.urlsafe_b64encode(b"\xff\xfe").decode(),
    base64.urlsafe_b64encode(b"[" * 300).decode(),
    written(),
    written(True),
    written(1, "2026-01-01T00:00:00Z", "x"),
    written("true", "2026-01-01T00:00:00Z", "x"),
    written(True, 0, "x"),
    written(True, "1e300", "x"),
    written(True, "2026-01-01T00:00:00", "x"),
    written(True, "2026-01-01T00:00:00Z", "a\0"),
    written(True, "2026-01-01T00:00:00Z", "a\ud800"),
    written(True, "2026-01-01T00:00:00Z", "x" * 65),
    written(True, "2026-01-01T00:00:00Z", "x") + " ",
    written(True, "2026-01-01T00:00:00Z", "xy").rstrip("="),
    written(True, "2026-01-01T00:00:00Z", "x", "y"),
)
IN_CONVERSATION = (*IN_LIST, written(2**31, "x"), written(True, "x"), written("1", "x"), written(1.0, "x"))


async def test_a_cursor_that_was_not_given_out_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path, SqliteFile(tmp_path / "conversations.sqlite3", ready=True)) as at:
        owner = await at.talked("Hello")
        for path, cursors in (("", IN_LIST), (f"/{owner}/items", IN_CONVERSATION)):
            for cursor in cursors:
                answer = await at.client.get(PATH + path, params={"cursor": cursor})
                assert problem(answer) == (400, "The cursor is not one that this server gave out."), cursor


@pytest.mark.parametrize("year", ["0001", "9999"])
async def test_the_ends_of_time_are_places_like_others(tmp_path: Path, year: str) -> None:
    async with served(tmp_path, SqliteFile(tmp_path / "conversations.sqlite3", ready=True)) as at:
        await at.get(cursor=written(False, f"{year}-12-31T00:00:00Z", str(uuid4())))


async def test_a_garbled_cursor_breaks_nothing(tmp_path: Path) -> None:
    """Whatever letter of a real one is another: either that is a place, too, or it is refused."""
    async with served(tmp_path, SqliteFile(tmp_path / "conversations.sqlite3", ready=True)) as at:
        for title in ("One", "Two"):
            await at.create(title=title)
        cursor = (await at.get(limit=1))["next"]
        assert await statuses(at, [cursor]) == {200}
        garbled = [cursor[:place] + letter + cursor[place + 1 :] for place in range(len(cursor)) for letter in "A_"]
        assert await statuses(at, garbled) <= {200, 400}


async def statuses(at: Served, cursors: list[str]) -> set[int]:
    return {(await at.client.get(PATH, params={"cursor": cursor})).status_code for cursor in cursors}
