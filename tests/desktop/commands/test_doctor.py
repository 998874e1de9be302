"""The doctor asks the server that is used, where one is, and starts none beside it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.address import Address
from desktop.backend.bundled import BundledServer
from desktop.commands.doctor import OpenApp, report
from desktop.single_instance import client, messages
from desktop.single_instance.entry import claim
from tests.servers.networks.raw import Asked, raw_server, whole
from tests.servers.realtime_server import TOKEN, lineup, serving


@pytest.fixture(autouse=True)
def no_other_server(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(*_: object) -> None:
        raise AssertionError("a second server was started")

    monkeypatch.setattr(BundledServer, "start", start)


@asynccontextmanager
async def health(**told: object) -> AsyncIterator[Address]:
    """Where a server is that says this of itself, and repeats what it was shown."""

    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        said = json.dumps({"version": "1", "storage": "ok", "engines": {}, **told})
        yield whole(
            200, said.replace("SHOWN", asked.headers["authorization"]).encode(), Content_Type="application/json"
        )

    async with raw_server(answer) as server:
        yield Address(server.url, TOKEN)


def rows(table: str) -> dict[str, str]:
    """What is said of each thing."""
    told = (line for line in table.splitlines() if not line.startswith(" "))
    return {what: " ".join(said) for what, *said in map(str.split, told)}


async def asked(app: OpenApp) -> dict[str, str]:
    return rows(await asyncio.to_thread(report, app))


async def test_it_tells_of_the_engines_that_are_used(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup()) as server:
        found = await asked(OpenApp(Address(server.url, server.token)))
    assert found["server"].startswith("ok runs, version ")
    assert found["hear"] == found["think"] == found["speak"] == "ok scripted"


async def test_it_does_not_wait_for_models_that_are_loading() -> None:
    async with health(engines={"think": {"name": "llama", "state": "loading"}}) as address:
        found = await asked(OpenApp(address))
    assert found["think"] == "wait llama"


async def test_a_foreign_server_learns_no_token_and_steers_no_terminal() -> None:
    evil = {"name": "\x1b[2J\nserver     ok    fine\u202e", "state": "failed", "message": "SHOWN" + "x" * 10_000}
    async with health(engines={"think\r": evil}) as address:
        table = await asyncio.to_thread(report, OpenApp(address))
    assert TOKEN not in table
    assert not [each for each in table if not (each.isprintable() or each == "\n")]
    assert "\nserver     ok    fine" not in table
    assert len(table) < 5000


@pytest.mark.parametrize("engines", [3, {"think": {}}, {"think": {"name": "a", "state": "odd"}}])
async def test_an_answer_of_another_form_is_told(engines: object) -> None:
    async with health(engines=engines) as address:
        found = await asked(OpenApp(address))
    assert found["server"].startswith("no The server answered something")


async def test_a_server_that_is_gone_is_told(tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        address = Address(server.url, server.token)
    assert (await asked(OpenApp(address)))["server"].startswith("no ")


async def test_an_app_without_a_server_is_told() -> None:
    assert (await asked(OpenApp()))["server"] == "no The app that is open has no server yet."


async def told_in_a_terminal(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    assert await asyncio.to_thread(main, ["doctor"]) == 0
    return rows(capsys.readouterr().out)


async def test_from_a_terminal_the_server_of_the_open_app_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    asked: list[str] = []

    def obey(command: str, _: str) -> messages.CommandAnswer:
        asked.append(command)
        return messages.CommandAnswer(told=server.url)

    claimed = claim()
    async with serving(tmp_path) as server:
        answering = asyncio.ensure_future(claimed.serve(obey))
        found = await told_in_a_terminal(capsys)
        answering.cancel()
    claimed.release()
    assert asked == [messages.SERVER]
    assert found["server"].startswith("ok runs, version ")
    assert found["think"] == "ok scripted"


async def test_from_a_terminal_an_app_that_hangs_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(client, "PATIENCE", 0.1)
    claimed = claim()  # it listens and never serves
    found = await told_in_a_terminal(capsys)
    claimed.release()
    assert found["server"] == "no SB Voice is running but does not answer."


async def test_an_app_of_another_version_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    claimed = claim()
    answering = asyncio.ensure_future(
        claimed.serve(lambda *_: messages.CommandAnswer("It does not know this command."))
    )
    found = await told_in_a_terminal(capsys)
    answering.cancel()
    claimed.release()
    assert found["server"] == "no It does not know this command."
