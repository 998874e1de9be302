"""Which sign-in is the newest, and who may renew it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from server.tools.mcp.newest import NewestSignIn


def test_the_last_that_was_noted_is_the_newest_and_nothing_of_it_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".mcp.json.shop.sign-in"
    newest = NewestSignIn(file)
    assert newest.is_this("anything"), "nobody knows of another"
    newest.note("hush-1")
    newest.note("hush-2")
    assert newest.is_this("hush-2")
    assert not newest.is_this("hush-1")
    assert "hush" not in file.read_text()


async def test_one_at_a_time_renews(tmp_path: Path) -> None:
    at_work: list[int] = []

    async def renew() -> None:
        async with NewestSignIn(tmp_path / "a").alone():
            at_work.append(1)
            await asyncio.sleep(0)
            assert len(at_work) == 1
            at_work.clear()

    await asyncio.gather(*(renew() for _ in range(5)))


async def test_where_nothing_can_be_written_it_goes_on_without(tmp_path: Path) -> None:
    newest = NewestSignIn(tmp_path / "nowhere" / "a")
    newest.note("hush")
    async with newest.alone():
        assert newest.is_this("hush")
