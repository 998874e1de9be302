"""What servers of tools want of a person: in a real keyring, each for what it was given for."""

from __future__ import annotations

import pytest

from desktop.model.tools.wanted_value import WantedValue
from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools import keyring_pieces
from desktop.settings.tools.personal_secrets import CannotBeShown, PersonalSecrets
from server.protocol.tool_places import LONGEST, bound
from tests.desktop_session import DesktopSession

TEAM = "https://voice.example"
TOKEN = WantedValue("tracker", "TOKEN", "https://tracker.example")


async def test_it_is_known_after_a_restart_for_that_server_and_place_alone(desktop_session: DesktopSession) -> None:
    await PersonalSecrets().keep(TEAM, TOKEN, "hush")
    again = PersonalSecrets()
    assert [(each.server, each.name, each.place, each.secret) for each in await again.known(TEAM, [TOKEN])] == [
        ("tracker", "TOKEN", "https://tracker.example", "hush")
    ]
    for url, other in (
        ("https://voice.example:8443", TOKEN),
        ("http://voice.example", TOKEN),
        ("", TOKEN),
        (TEAM, TOKEN._replace(place="https://evil.example")),
        (TEAM, TOKEN._replace(server="wiki")),
        (TEAM, TOKEN._replace(name="OTHER")),
    ):
        assert await again.known(url, [other]) == []
    await again.keep(TEAM, TOKEN, "")
    assert await PersonalSecrets().known(TEAM, [TOKEN]) == []


@pytest.mark.parametrize("secret", ["a" * (LONGEST + 1), "two\nlines", "a\ttab"])
async def test_what_no_server_takes_is_not_kept(desktop_session: DesktopSession, secret: str) -> None:
    secrets = PersonalSecrets()
    await secrets.keep(TEAM, TOKEN, "a" * LONGEST)
    with pytest.raises(CannotBeShown):
        await secrets.keep(TEAM, TOKEN, secret)
    assert [each.secret for each in await PersonalSecrets().known(TEAM, [TOKEN])] == ["a" * LONGEST]
    await secrets.keep(TEAM, TOKEN, "")


async def test_one_that_no_server_takes_holds_back_no_other(desktop_session: DesktopSession) -> None:
    """As an older version kept them."""
    other = TOKEN._replace(name="OTHER")
    secrets = PersonalSecrets()
    await secrets.keep(TEAM, TOKEN, "hush")
    await keyring_pieces.write(f"person@{TEAM}/{other.server}/{other.name}", bound(other.place, "a" * 5000))
    assert [each.name for each in await secrets.known(TEAM, [TOKEN, other])] == ["TOKEN"]
    for each in (TOKEN, other):
        await secrets.keep(TEAM, each, "")


async def test_without_a_keyring_it_counts_for_this_run(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise KeyringUnavailable("There is no keyring service.", "Start one.")

    monkeypatch.setattr(keyring_store, "read", fail)
    monkeypatch.setattr(keyring_store, "write", fail)
    secrets = PersonalSecrets()
    with pytest.raises(KeyringUnavailable):
        await secrets.known(TEAM, [TOKEN])
    with pytest.raises(KeyringUnavailable):
        await secrets.keep(TEAM, TOKEN, "hush")
    assert [each.secret for each in await secrets.known(TEAM, [TOKEN, TOKEN._replace(name="OTHER")])] == ["hush"]
