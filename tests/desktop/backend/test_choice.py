"""The server that was chosen last: whatever keeps the app from it is said, and not only in a log."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.backend.choice import ServerChoice
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.link import ServerLink
from desktop.backend.outcome import Cause, Failure
from desktop.settings import keyring_store
from desktop.settings.api_keys import ApiKeys
from desktop.settings.stored import SettingsFile
from server.protocol import events as e

SECRET = "what-only-an-error-said"


async def begun(folder: Path, url: str) -> list[LinkStatus]:
    """How the connection stood once it was tried to begin with that address."""
    settings, told = SettingsFile(folder / "settings.json"), list[LinkStatus]()
    settings.change(server_url=url)
    link = ServerLink(
        asyncio.get_running_loop(),
        greeting=e.SessionUpdate(session=e.Session()),
        received=lambda _: None,
        changed=told.append,
        noticed=lambda _: None,
    )
    servers = ServerChoice(link, settings, ApiKeys(settings), changed=told.append, noticed=lambda _: None)
    await servers.begin(None, None)
    await link.close()
    return told


@pytest.mark.parametrize("url", ["ftp://voice.example", "http://[voice", "two words", "http://voice.example:99999"])
async def test_an_address_that_somebody_wrote_into_the_settings(tmp_path: Path, url: str) -> None:
    (status,) = await begun(tmp_path, url)
    assert status.link is LinkState.REFUSED
    assert status.failure == Failure(Cause.ADDRESS, again=False)
    assert status.message


async def test_what_nobody_thought_of_ends_the_beginning_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(_: str) -> str | None:
        raise LookupError(SECRET)

    monkeypatch.setattr(keyring_store, "read", fail)
    (status,) = await begun(tmp_path, "https://voice.example")
    assert status.link is LinkState.REFUSED
    assert status.failure == Failure(Cause.UNKNOWN, again=False)
    assert SECRET not in caplog.text
