"""The app asks once for what only this person has, keeps it, and gives it to each session of that server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.backend.choice import ServerChoice
from desktop.model.notice import Notice
from desktop.model.tools.wanted_value import WantedValue
from desktop.presenters.settings.personal_values import PersonalValues
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools.personal_secrets import PersonalSecrets
from desktop.widgets.settings.settings_window import SettingsWindow
from desktop.widgets.settings.tool_servers.personal_card import PersonalCard, PersonalRow
from server.protocol import events as e
from server.protocol.texts import Text
from tests.desktop.conversations.desk import until
from tests.desktop_session import DesktopSession

TEAM = "https://voice.example"


def wanted(*, given: bool = False, name: str = "TOKEN", **more: object) -> e.ToolSecretsWanted:
    state = "ready" if given else "off"
    fields = {"server": "tracker", "name": name, "place": "https://tracker.example", "given": given, "state": state}
    return e.ToolSecretsWanted(wanted=[e.ToolSecretWanted(**{**fields, **more})])  # type: ignore[arg-type]


async def test_it_is_asked_for_once_kept_and_given_to_each_session(
    desktop_session: DesktopSession, qasync_loop: object, qtbot: QtBot
) -> None:
    sent: list[list[str]] = []
    told: list[Notice] = []

    def send(event: e.ClientEvent) -> bool:
        assert isinstance(event, e.SessionUpdate)
        assert isinstance(event.session.sb_tool_secrets, list)
        sent.append([each.secret for each in event.session.sb_tool_secrets])
        return True

    window = SettingsWindow()
    qtbot.addWidget(window)
    window.show_page("tools")
    values = PersonalValues(cast("ServerChoice", SimpleNamespace(url=TEAM)), PersonalSecrets(), send)
    values.noticed.connect(told.append)
    values.attach(window)
    card = next(iter(window.findChildren(PersonalCard)))
    assert card.isHidden()
    for _ in range(2):
        values.received(wanted())
    await until(lambda: bool(told))
    assert [("tracker" in each.text, each.cure) for each in told] == [(True, "tools")]
    assert (sent, card.isHidden()) == ([], False)
    row = next(iter(card.findChildren(PersonalRow)))
    row.field.control.setText("hush")  # type: ignore[attr-defined]
    row.save.wanted.emit()
    await until(lambda: sent == [["hush"]])
    values.received(wanted(given=True))
    values.received(e.SessionCreated(session=e.Session()))
    values.received(wanted())
    await until(lambda: sent == [["hush"], ["hush"]])
    values.received(wanted(given=True, state="failed", problem=Text("It has ended.")))
    row = next(each for each in card.findChildren(PersonalRow) if not each.isHidden())
    row.forget.click()
    await until(lambda: sent[-1] == [])
    assert await PersonalSecrets().known(TEAM, [WantedValue("tracker", "TOKEN", "https://tracker.example")]) == []
    await until(lambda: len(told) == 1)
    values.server_changed()
    assert card.isHidden()


class ShutKeyring(PersonalSecrets):
    """One that lets nothing in or out."""

    async def keep(self, url: str, wanted: WantedValue, secret: str) -> None:
        raise KeyringUnavailable("The keyring is locked.", "Unlock it.")

    async def known(self, url: str, wanted: Iterable[WantedValue]) -> list[e.ToolSecret]:
        raise KeyringUnavailable("The keyring is locked.", "Unlock it.")


@pytest.mark.parametrize(("secret", "told"), [("hush", "It counts until you quit:"), ("", "It is still kept:")])
async def test_what_the_keyring_did_not_do_is_told(qasync_loop: object, qtbot: QtBot, secret: str, told: str) -> None:
    window = SettingsWindow()
    qtbot.addWidget(window)
    window.show_page("tools")
    values = PersonalValues(cast("ServerChoice", SimpleNamespace(url=TEAM)), ShutKeyring(), lambda _: True)
    values.attach(window)
    values.received(wanted())
    await values.take(WantedValue("tracker", "TOKEN", "https://tracker.example"), secret)
    card = next(iter(window.findChildren(PersonalCard)))
    assert any(told in each.text() for each in card.findChildren(QLabel))


class SlowKeyring(PersonalSecrets):
    """A keyring that somebody has to unlock first."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.unlocked, self.told = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def known(self, url: str, wanted: Iterable[WantedValue]) -> list[e.ToolSecret]:
        self.asked.set()
        await self.unlocked.wait()
        asyncio.get_running_loop().call_soon(self.told.set)
        return [e.ToolSecret(each.server, each.name, each.place, "hush") for each in wanted]


async def test_a_value_goes_to_no_server_that_is_talked_to_by_the_time_it_is_found(qasync_loop: object) -> None:
    sent: list[e.ClientEvent] = []
    team, keyring = SimpleNamespace(url=TEAM), SlowKeyring()

    def send(event: e.ClientEvent) -> bool:
        sent.append(event)
        return True

    values = PersonalValues(cast("ServerChoice", team), keyring, send)
    values.received(wanted())
    await keyring.asked.wait()
    team.url = "https://elsewhere.example"
    values.server_changed()
    keyring.unlocked.set()
    await keyring.told.wait()
    await asyncio.sleep(0)
    assert sent == []
