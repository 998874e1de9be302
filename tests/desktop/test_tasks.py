"""Work in the background never fails unseen."""

from __future__ import annotations

import pytest

from desktop.tasks import BackgroundTasks

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
