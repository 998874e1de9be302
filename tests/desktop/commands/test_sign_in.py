"""A terminal joins a team's server: by an invitation, and by a code that is entered elsewhere."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import __main__ as program
from desktop.address import Address
from desktop.commands import ask, sign_in
from desktop.settings import keyring_store
from server.people import invitations, register
from server.protocol.invitations import browser_link, joining_link
from tests.servers.people import changing
from tests.servers.realtime_server import DATABASE, serving
from tests.servers.sign_in.openid import careful_identity_provider, enter, serving_people_of

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # within the identity provider


class Terminal:
    """What `sb-voice` was told to ask, and said on stderr; the tokens that it keeps."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kept: dict[str, str] = {}
        self.said: list[str] = []
        self.asked: list[Address | None] = []

        async def read(name: str) -> str | None:
            return self.kept.get(name)

        async def write(name: str, secret: str) -> None:
            self.kept[name] = secret

        def answer(_: object, server: Address | None) -> int:
            self.asked.append(server)
            return 0

        monkeypatch.setattr(keyring_store, "read", read)
        monkeypatch.setattr(keyring_store, "write", write)
        monkeypatch.setattr(ask, "run_ask", answer)
        for module in (sign_in, program):
            monkeypatch.setattr(module, "complain", self.said.append)

    async def run(self, *arguments: str) -> Address:
        """`sb-voice` with those arguments, and the server that it asked. Raises `SystemExit`."""
        assert await asyncio.to_thread(program.main, arguments) == 0
        server = self.asked[-1]
        assert server is not None
        return server


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(monkeypatch)


async def invited(folder: Path, name: str) -> str:
    async with changing(f"sqlite:///{folder / DATABASE}") as connection:
        lasts = datetime.now(UTC) + timedelta(hours=1)
        return (await invitations.invite(connection, name, None, expires_at=lasts))[0]


async def test_an_invitation_lets_a_terminal_in_again_and_again(tmp_path: Path, terminal: Terminal) -> None:
    async with serving(tmp_path) as here:
        code = await invited(tmp_path, "Ann")
        link = joining_link(here.url, code)
        first = await terminal.run("ask", "question.wav", "--join", link)
        assert first.url == here.url
        assert list(terminal.kept.values()) == [first.token]
        for again in (
            ("--join", link, "ask", "f"),
            ("ask", "f", f"--join={browser_link(here.url, code)}"),
            ("ask", "f", link),
        ):
            assert await terminal.run(*again) == first
        async with changing(f"sqlite:///{tmp_path / DATABASE}") as connection:
            assert len(await register.tokens(connection, "Ann")) == 2
        terminal.kept.clear()
        with pytest.raises(SystemExit, match="ask for a new one"):
            await terminal.run("ask", "f", "--join", link)


async def test_what_is_no_invitation_or_names_another_server_is_told_so(terminal: Terminal) -> None:
    for wrong in ("https://voice.example.org", "sb-voice://join?server=x"):
        assert program.main(["ask", "f", "--join", wrong]) == 2
    assert len(terminal.said) == 2
    with pytest.raises(SystemExit, match="names its server"):
        program.main(["ask", "f", "--server", "https://a.example", "--join", "sb-voice://join?x"])
    assert not terminal.asked


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with careful_identity_provider() as issuer:
        yield issuer


async def test_a_terminal_signs_in_by_a_code_at_a_real_provider(
    tmp_path: Path, terminal: Terminal, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.backend.sign_in.LEAST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr("desktop.backend.sign_in.MOST_PAUSE_SECONDS", 0.05)
    async with serving_people_of(provider, tmp_path) as here:
        asking = asyncio.create_task(terminal.run("ask", "f", "--server", here.url, "--sign-in"))
        while not terminal.said:
            await asyncio.sleep(0.01)
        told = re.search(r"Open (\S+) in any browser, and enter ([A-Z-]+)", terminal.said[0])
        assert told is not None
        await enter(told[1].partition("?")[0], told[2], "2")
        first = await asking
        assert await terminal.run("ask", "f", "--server", here.url, "--sign-in") == first
        async with changing(f"sqlite:///{tmp_path / DATABASE}") as connection:
            assert len(await register.tokens(connection, "Bob")) == 1
