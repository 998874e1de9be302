"""The server that was chosen last: whatever keeps the app from it is said, and not only in a log."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.backend.choice import ServerChoice
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.failures.outcome import Cause, Failure
from desktop.backend.link import ServerLink
from desktop.presenters.settings.server import ServerPresenter
from desktop.settings import keyring_store
from desktop.settings.api_keys import ApiKeys
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.stored import SettingsFile
from server.protocol import events as e
from tests.desktop.audio.listening import until
from tests.servers.realtime_server import serving

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


@pytest.mark.parametrize("team", [True, False], ids=["team", "bundled"])
async def test_what_the_keyring_refused_is_told_when_the_window_shows_the_other_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, team: bool
) -> None:
    async def fail(*_: str) -> None:
        raise KeyringUnavailable("There is no keyring.", "Install one.")

    for act in ("read", "write"):
        monkeypatch.setattr(keyring_store, act, fail)
    monkeypatch.setattr(ServerLink, "use_bundled", lambda *_: None)
    settings, told = SettingsFile(tmp_path / "settings.json"), list[str]()
    settings.change(keys=("openai api.openai.com",))
    link = ServerLink(
        asyncio.get_running_loop(),
        greeting=e.SessionUpdate(session=e.Session()),
        received=lambda _: None,
        changed=lambda _: None,
        noticed=lambda _: None,
    )
    servers = ServerChoice(
        link,
        settings,
        ApiKeys(settings),
        changed=lambda _: None,
        noticed=lambda notice: told.append(notice.text),
    )
    presenter = ServerPresenter(servers)
    presenter.changed.connect(lambda: told.append("the window is empty"))
    async with serving(tmp_path) as server:
        presenter.choose(*((server.url, server.token) if team else (None, None)))
        await until(lambda: len(told) == 2)
        await link.close()
    assert told[0] == "the window is empty"
    assert "There is no keyring." in told[1]


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
