"""Work in the background never fails unseen."""

from __future__ import annotations

import asyncio
import threading

import pytest

from desktop.tasks import BackgroundTasks, beside

SECRET = "what-only-an-error-said"


async def test_what_fails_is_logged_without_its_text(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise LookupError(SECRET)

    later = BackgroundTasks()
    task = later(fail())
    await later.settle()
    assert task.done()
    assert "LookupError" in caplog.text
    assert SECRET not in caplog.text


async def test_what_is_cancelled_has_not_failed(caplog: pytest.LogCaptureFixture) -> None:
    async def nothing() -> None:
        pass

    later = BackgroundTasks()
    later(nothing()).cancel()
    await later.settle()
    assert not caplog.text


async def test_work_beside_tells_what_came_of_it() -> None:
    assert await beside(lambda: 5) == 5
    with pytest.raises(ValueError, match="invalid literal"):
        await beside(lambda: int("a"))


def test_work_beside_that_hangs_keeps_nothing_from_ending() -> None:
    released, ended = threading.Event(), threading.Event()

    def hang() -> None:
        released.wait(20)
        ended.set()

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await beside(hang)

    asyncio.run(give_up())
    assert not ended.is_set(), "the loop waited for it"
    released.set()
