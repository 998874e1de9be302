"""Signing out, as the page of the server offers it; against a real server."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal

from desktop.address import Address
from desktop.backend.choice import ServerChoice
from desktop.backend.link import ServerLink
from desktop.model.engines.choices import Persona, team_persona
from desktop.model.notice import Notice
from desktop.presenters.settings.account import AccountPresenter
from desktop.settings import keyring_store
from desktop.widgets.settings.settings_window import SettingsWindow
from server.people import register
from server.people.shared import blocked, personas
from server.quotas import limits
from server.quotas.allowances import Name
from tests.desktop.audio.listening import until
from tests.servers.people import changing, person
from tests.servers.realtime_server import DATABASE, serving


class Page(QObject):
    """The window, as far as the presenter knows it."""

    sign_out_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Notice] = []
        self.can_sign_out = False
        self.personas: Sequence[Persona] = ()

    def set_team_personas(self, personas: Sequence[Persona]) -> None:
        self.personas = personas

    def set_account(self, notice: Notice, can_sign_out: bool) -> None:
        self.told.append(notice)
        self.can_sign_out = can_sign_out


@pytest.mark.parametrize("revoked", [False, True])
async def test_one_can_sign_out_whether_the_token_is_good_or_not(
    qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, revoked: bool
) -> None:
    forgotten: list[str] = []

    async def delete(name: str) -> None:
        forgotten.append(name)

    monkeypatch.setattr(keyring_store, "delete", delete)
    url, page = f"sqlite:///{tmp_path / DATABASE}", Page()
    async with serving(tmp_path) as server:
        address = Address(server.url, await person(url, "Ann"))
        if revoked:
            async with changing(url) as connection:
                await register.revoke(connection, address.token[:12])
        link, servers = SimpleNamespace(address=address), SimpleNamespace(url=server.url)
        presenter = AccountPresenter(cast("ServerLink", link), cast("ServerChoice", servers))
        gone: list[bool] = []
        presenter.signed_out.connect(lambda: gone.append(True))
        presenter.attach(cast("SettingsWindow", page))
        presenter.show()
        await until(lambda: page.can_sign_out)
        page.sign_out_requested.emit()
        await until(lambda: page.told[-1].kind == "warning")
        page.sign_out_requested.emit()
        await until(lambda: gone or page.told[-1].kind == "error")
    assert gone == [True]
    assert forgotten == [keyring_store.server_entry(address.host)]


async def test_how_long_the_server_keeps_talks_and_what_it_offers_is_told(qasync_loop: object, tmp_path: Path) -> None:
    page = Page()
    async with serving(tmp_path, keep_days=30) as server, changing(f"sqlite:///{tmp_path / DATABASE}") as connection:
        await personas.put(connection, "Tutor", "You teach.")
        await blocked.block(connection, "Falcon")
        await connection.commit()
        link, servers = SimpleNamespace(address=Address(server.url, server.token)), SimpleNamespace(url=server.url)
        presenter = AccountPresenter(cast("ServerLink", link), cast("ServerChoice", servers))
        presenter.attach(cast("SettingsWindow", page))
        presenter.show()
        await until(lambda: "without a word: 30" in page.told[-1].text and page.personas)
        assert page.personas == [team_persona("Tutor", "You teach.")]

        def told_of_the_blocked_list() -> bool:
            presenter.show()  # the server looks at it once a second
            return any("blocked list" in notice.text for notice in page.told)

        await until(told_of_the_blocked_list)


async def test_what_is_left_of_each_limit_is_told(qasync_loop: object, tmp_path: Path) -> None:
    url, page = f"sqlite:///{tmp_path / DATABASE}", Page()
    async with serving(tmp_path) as server:
        address = Address(server.url, await person(url, "Ann"))
        async with changing(url) as connection:
            most: dict[Name, int | None] = {"voice_minutes_day": 90_000, "tokens_day": 50_000}
            await limits.set_of_user(connection, "Ann", most)
        link, servers = SimpleNamespace(address=address), SimpleNamespace(url=server.url)
        presenter = AccountPresenter(cast("ServerLink", link), cast("ServerChoice", servers))
        presenter.attach(cast("SettingsWindow", page))
        presenter.show()
        await until(lambda: page.can_sign_out)
    assert "1.5 of 1.5 voice minutes are left for today." in page.told[-1].text
    assert "50000 of 50000 tokens are left for today." in page.told[-1].text
