"""A team's server as somebody who was invited: joined by a link, known by name, signed out."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.backend.account import account_at, sign_out
from desktop.backend.choice import ServerChoice
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.failures.outcome import Cause
from desktop.backend.http_client import NoAnswer
from desktop.backend.link import ServerLink
from desktop.model.notice import Notice
from desktop.settings import keyring_store
from desktop.settings.api_keys import ApiKeys
from desktop.settings.stored import SettingsFile
from server.people import invitations, register
from server.protocol import events as e
from server.protocol.invitations import joining_link
from tests.desktop.audio.listening import until
from tests.desktop_session import DesktopSession
from tests.servers.people import changing
from tests.servers.realtime_server import DATABASE, serving


class Seat:
    """An app's way to its server, with its settings in `folder`, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.stands: list[LinkStatus] = []
        self.notices: list[Notice] = []
        self.link = ServerLink(
            asyncio.get_running_loop(),
            greeting=e.SessionUpdate(session=e.Session()),
            received=lambda _: None,
            changed=self.stands.append,
            noticed=self.notices.append,
        )
        keys = ApiKeys(self.settings)
        self.servers = ServerChoice(
            self.link, self.settings, keys, changed=self.stands.append, noticed=self.notices.append
        )

    async def up(self) -> None:
        await until(lambda: self.stands and self.stands[-1].link is LinkState.UP)


async def invited(url: str) -> str:
    """The code of an invitation for Ann."""
    async with changing(url) as connection:
        lasts = datetime.now(UTC) + timedelta(hours=1)
        code, _ = await invitations.invite(connection, "Ann", None, expires_at=lasts)
        return code


async def test_an_invitation_fills_in_address_and_token(
    desktop_session: DesktopSession, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = f"sqlite:///{tmp_path / DATABASE}"
    async with serving(tmp_path) as server:
        code = await invited(database)
        seat = Seat(tmp_path)
        link = joining_link(server.url, code)
        assert await seat.servers.change(link, None) == ""
        await seat.up()
        assert seat.settings.current.server_url == server.url
        assert not seat.notices
        address = seat.link.address
        assert address is not None
        assert await keyring_store.read(keyring_store.server_entry(address.host)) == address.token
        ann = await account_at(address)
        assert (ann.user, ann.role) == ("Ann", "member")
        assert "once more" not in await seat.servers.change(link, None), "it says that the invitation was used"
        assert seat.link.address == address, "and nothing is changed by it"
        for secret in (code, address.token):
            assert secret not in caplog.text + (tmp_path / "settings.json").read_text()
        await sign_out(address)
        await until(lambda: seat.stands[-1].failure is not None)
        assert seat.stands[-1].message == "This computer's token was revoked."
        with pytest.raises(NoAnswer):
            await account_at(address)
        await keyring_store.delete(keyring_store.server_entry(address.host))
        await seat.link.close()


async def test_an_invitation_that_is_given_up_leaves_the_server_and_keeps_the_token(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    async with serving(tmp_path) as server:
        seat = Seat(tmp_path)
        link = joining_link(server.url, await invited(f"sqlite:///{tmp_path / DATABASE}"))
        assert await seat.servers.change(link, None, wanted=lambda: False) == ""
        assert (seat.servers.url, seat.link.address) == ("", None)
        assert await seat.servers.change(server.url, None) == "", "with the token that was had by it"
        await seat.up()
        address = seat.link.address
        assert address is not None
        await keyring_store.delete(keyring_store.server_entry(address.host))
        await seat.link.close()


@pytest.mark.parametrize("why", [Cause.REVOKED, Cause.DISABLED, Cause.LOST])
async def test_whose_token_is_good_no_more_is_told_why_and_does_not_come_back(
    desktop_session: DesktopSession, tmp_path: Path, why: Cause
) -> None:
    database = f"sqlite:///{tmp_path / DATABASE}"
    async with serving(tmp_path) as server:
        seat = Seat(tmp_path)
        assert await seat.servers.change(joining_link(server.url, await invited(database)), None) == ""
        await seat.up()
        address = seat.link.address
        assert address is not None
        async with changing(database) as connection:
            if why is Cause.REVOKED:
                await register.revoke(connection, address.token[:12])
            if why is Cause.DISABLED:
                await register.set_disabled(connection, "Ann", disabled=True)
            if why is Cause.LOST:
                await register.set_role(connection, "Ann", "admin")
        before = len(seat.stands)
        await until(lambda: len(seat.stands) > before)
        failure = seat.stands[before].failure
        assert failure is not None
        assert (failure.cause, failure.again) == (why, why is Cause.LOST)
        if failure.again:
            await seat.up()  # what they may do has changed, and they are let in as what they are now
        else:
            assert seat.stands[-1].link is LinkState.REFUSED
            assert await seat.servers.change(server.url, address.token) == seat.stands[-1].message
        await keyring_store.delete(keyring_store.server_entry(address.host))
        await seat.link.close()
