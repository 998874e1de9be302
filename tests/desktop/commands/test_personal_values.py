"""In a terminal, what only this person has comes from their keyring, and what is missing is said with the way to it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.address import Address
from desktop.backend.personal_values import wanted_at
from desktop.commands import mcp
from desktop.commands.ask import ask
from desktop.commands.personal_values import PersonalAnswers
from desktop.model.tools.wanted_value import WantedValue
from desktop.settings.tools.personal_secrets import PersonalSecrets
from server.engines import FunctionCall
from server.protocol import events as e
from tests.desktop.conversations.desk import until
from tests.desktop_session import DesktopSession
from tests.server.realtime.replies.tool_calls.test_tool_use import model_that_calls
from tests.server.tools.mcp.test_personal import listed, shop
from tests.servers.realtime_server import SECOND, lineup, serving


async def test_a_question_is_asked_with_what_the_keyring_has(
    desktop_session: DesktopSession, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = model_that_calls(FunctionCall("call_1", "shop__orders", "{}"))
    async with (
        shop() as there,
        serving(tmp_path, lineup(llm=model), mcp=str(listed(tmp_path, there.url))) as team,
    ):
        address = Address.typed(team.url, team.token)
        (wanted,) = await wanted_at(address)
        assert "Bearer" not in (await ask(SECOND, address)).reply
        assert f"sb-voice mcp own shop TOKEN --server {address.url}" in capsys.readouterr().err
        await PersonalSecrets().keep(address.url, wanted, "of-ann")
        assert (await ask(SECOND, address)).reply == "It gave: The orders of Bearer of-ann"
        assert capsys.readouterr().err == ""
        sent: list[e.ClientEvent] = []
        told: list[str] = []
        answers = PersonalAnswers(sent.append, told.append)
        other = {"server": "shop", "given": False, "state": "off"}
        for name, place in (("TOKEN", wanted.place), ("OTHER", wanted.place)):
            answers.received(
                e.ToolSecretsWanted(wanted=[e.ToolSecretWanted(name=name, place=place, **other)]),  # type: ignore[arg-type]
                address.url,
            )
        await until(lambda: bool(told))
        assert "OTHER" in told[0]
        await PersonalSecrets().keep(address.url, wanted, "")


def test_it_is_given_seen_and_forgotten_by_a_command(
    desktop_session: DesktopSession, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def known(*_: object) -> list[WantedValue]:
        return [WantedValue("shop", "TOKEN", "https://shop.example")]

    monkeypatch.setattr(mcp, "wanted_at", known)
    monkeypatch.setenv("SB_VOICE_TOKEN", "token")
    monkeypatch.setattr("sys.stdin", io.StringIO("hush\n"))
    where = ["--server", "https://voice.example", "--json"]

    def run(*given: str) -> bool:
        assert main(["mcp", "own", *given, *where]) == 0
        out = capsys.readouterr().out
        assert "hush" not in out
        return bool(json.loads(out)["wanted"][0]["given"])

    assert not run()
    assert run("shop", "TOKEN")
    assert run()
    monkeypatch.setattr("sys.stdin", io.StringIO("h\tush\n"))
    assert main(["mcp", "own", "shop", *where]) == 2
    assert "one line of at most 4096 characters" in capsys.readouterr().err
    assert not run("shop", "--forget")
    assert main(["mcp", "own", "market", *where]) == 2


async def test_a_question_is_asked_where_one_of_two_values_is_there(
    desktop_session: DesktopSession, tmp_path: Path
) -> None:
    """Such a server of tools is not connected to, and nobody waits for it."""
    both = {"Authorization": "Bearer ${person:TOKEN}", "X-Shop": "${person:SHOP}"}
    async with shop() as there, serving(tmp_path, mcp=str(listed(tmp_path, there.url, headers=both))) as team:
        address = Address.typed(team.url, team.token)
        one, _ = await wanted_at(address)
        await PersonalSecrets().keep(address.url, one, "of-ann")
        assert (await ask(SECOND, address)).reply
        assert there.shown == set()
