"""Signing in at a server of tools, with the SDK's own authorization server at the other end."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from httpx2 import AsyncClient

from server.tools.mcp import sign_in as one_sign_in
from server.tools.mcp.configuration import McpServer
from server.tools.mcp.routes import APP_PATH
from server.tools.mcp.servers import McpServers
from server.tools.mcp.sign_in import Kept, SignInNeeded, _Unsigned
from tests.server.tools.mcp.test_routes import asking, ready
from tests.servers.sign_in.mcp_sign_in import locked_tools

BACK = "http://127.0.0.1:4711/"
PLACE = f"{APP_PATH}/locked"


class Keyring(dict[str, str]):
    """That of the app."""

    def keep(self, name: str, secret: str) -> None:
        self[name] = secret


@asynccontextmanager
async def at(folder: Path, url: str, keyring: Keyring) -> AsyncIterator[AsyncClient]:
    folder.mkdir(exist_ok=True)
    file = folder / "mcp.json"
    file.write_text(json.dumps({"mcpServers": {"locked": {"url": url, "permissions": {"*": "always"}}}}))
    servers = McpServers(file, keyring.keep)
    servers.use_secrets(dict(keyring))
    async with asking(file, servers=servers) as client:
        yield client


async def state(client: AsyncClient, wanted: str) -> dict[str, Any]:
    while (told := await ready(client, "locked"))["state"] != wanted:
        await asyncio.sleep(0.01)
    return told


async def browser(page: str) -> dict[str, str]:
    """What a person's browser comes back with, who signs in on that page."""
    async with AsyncClient() as client:
        answer = await client.get(page)
    assert answer.status_code == 302
    back = answer.headers["location"]
    assert back.startswith(BACK)
    return {name: values[0] for name, values in parse_qs(urlsplit(back).query).items()}


async def sign_in(client: AsyncClient) -> dict[str, Any]:
    begun = (await client.post(f"{PLACE}/sign-in", json={"redirect_uri": BACK})).json()
    told: dict[str, Any] = (await client.post(f"{PLACE}/sign-in/finish", json=await browser(begun["url"]))).json()
    return told


async def test_who_signs_in_has_the_tools_also_after_a_restart(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keyring = Keyring()
    async with locked_tools() as (url, register):
        async with at(tmp_path, url, keyring) as client:
            told = await state(client, "sign_in")
            assert told["problem"]["message"] == "Sign in at this server first."
            assert not register.clients, "nobody registers before a person wants to sign in"
            await sign_in(client)
            assert (await state(client, "ready"))["tool_count"] == 1
            trial = await client.post(f"{PLACE}/try", json={"tool": "tell"})
            assert trial.json()["result"] == "The answer is 42."
        async with at(tmp_path, url, keyring) as client:
            await state(client, "ready")
        assert len(register.clients) == 1
    (access, *_), (refresh, *_) = register.access, register.refresh
    kept = keyring["locked/sign-in"]
    assert access in kept
    assert refresh in kept
    assert "access-" not in (tmp_path / "mcp.json").read_text()
    assert "access-" not in caplog.text
    assert "refresh-" not in caplog.text


def aged(keyring: Keyring) -> None:
    """The token's time is over."""
    keyring["locked/sign-in"] = json.dumps({**json.loads(keyring["locked/sign-in"]), "expires": 1.0})


async def signed_in(folder: Path, url: str) -> Keyring:
    keyring = Keyring()
    async with at(folder, url, keyring) as client:
        await state(client, "sign_in")
        await sign_in(client)
        await state(client, "ready")
    return keyring


async def test_what_is_over_is_had_anew_and_the_new_one_is_kept(tmp_path: Path) -> None:
    async with locked_tools() as (url, register):
        keyring = await signed_in(tmp_path, url)
        aged(keyring)
        before = keyring["locked/sign-in"]
        async with at(tmp_path, url, keyring) as client:
            await state(client, "ready")
        assert register.refreshed == 1
        assert keyring["locked/sign-in"] != before
        (refresh,) = register.refresh
        assert refresh in keyring["locked/sign-in"], "the one before is good no more"


@pytest.mark.parametrize("old", [True, False])
async def test_what_was_revoked_is_asked_for_again_and_replaced(tmp_path: Path, old: bool) -> None:
    async with locked_tools() as (url, register):
        keyring = await signed_in(tmp_path, url)
        if old:
            aged(keyring)
        register.revoke()
        async with at(tmp_path, url, keyring) as client:
            await state(client, "sign_in")
            await sign_in(client)
            await state(client, "ready")
        (refresh,) = register.refresh
        assert refresh in keyring["locked/sign-in"]


async def test_a_failure_that_passes_loses_no_sign_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Nobody else keeps a newer one, which each start would wait for.
    monkeypatch.setattr(one_sign_in, "TOLD_SECONDS", 0.5)
    async with locked_tools() as (url, register):
        keyring = await signed_in(tmp_path, url)
        aged(keyring)
        register.out_of_order = True
        async with at(tmp_path, url, keyring) as client:
            await state(client, "sign_in")
        register.out_of_order = False
        async with at(tmp_path, url, keyring) as client:
            await state(client, "ready")


async def test_another_server_under_the_same_name_is_shown_nothing(tmp_path: Path) -> None:
    async with locked_tools() as (url, _), locked_tools() as (other, elsewhere):
        keyring = await signed_in(tmp_path, url)
        kept = keyring["locked/sign-in"]
        async with at(tmp_path, other, keyring) as client:
            await state(client, "sign_in")
            assert not elsewhere.clients
            assert keyring["locked/sign-in"] == kept
            await sign_in(client)
            await state(client, "ready")


async def test_what_another_program_of_the_person_did_counts(tmp_path: Path) -> None:
    async with locked_tools() as (url, _):
        keyring = await signed_in(tmp_path / "terminal", url)
        file = tmp_path / "mcp.json"
        file.write_text(json.dumps({"mcpServers": {"locked": {"url": url}}}))
        servers = McpServers(file)
        running = asyncio.create_task(servers.run())
        try:
            while "locked" not in servers.connections or servers.connections["locked"].state != "sign_in":
                await asyncio.sleep(0.01)
            servers.use_secrets(dict(keyring))
            while str(servers.connections["locked"].state) != "ready":
                await asyncio.sleep(0.01)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


class SharedKeyring(Keyring):
    """Of a person whose app and terminal both have a server, which look into it when they are asked to."""

    def __init__(self) -> None:
        self.servers: list[McpServers] = []

    def read(self) -> None:
        for each in self.servers:
            each.use_secrets(dict(self))


async def test_two_programs_of_a_person_renew_one_sign_in_once(tmp_path: Path) -> None:
    async with locked_tools() as (url, register):
        keyring = SharedKeyring()
        keyring.update(await signed_in(tmp_path, url))
        aged(keyring)
        tmp_path.joinpath(".mcp.json.locked.sign-in").unlink()  # nobody knows of what was changed here
        both = [McpServers(tmp_path / "mcp.json", keyring.keep, keyring.read) for _ in range(2)]
        for each in both:
            each.use_secrets(dict(keyring))
        keyring.servers = both
        running = [asyncio.create_task(each.run()) for each in both]
        try:
            while not all("locked" in each.connections for each in both):
                await asyncio.sleep(0.01)
            while any(each.connections["locked"].state != "ready" for each in both):
                assert all(each.connections["locked"].state != "sign_in" for each in both)
                await asyncio.sleep(0.01)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        assert register.refreshed == 1
        (refresh,) = register.refresh
        assert refresh in keyring["locked/sign-in"]


def test_who_shows_what_a_sign_in_would_is_not_asked_for_one() -> None:
    url = "https://shop.test/mcp"
    for header in ("Authorization", "authorization"):
        assert not McpServer(url=url, headers={header: "hush"}).may_sign_in
    for header in ("X-Author", "X-Api-Key", "X-Region"):
        assert McpServer(url=url, headers={header: "eu"}).may_sign_in


@pytest.mark.parametrize("header", ["X-Api-Key", "x-goog-api-key", "X-Auth-Token", "Cookie"])
async def test_with_a_key_of_its_own_one_signs_in_only_where_the_server_says_so(header: str) -> None:
    assert McpServer(url="https://shop.test/mcp", headers={header: "hush"}).shows_key
    asked: list[str] = []

    async def answered(challenge: str, only_where_told: bool) -> int:
        def answer(_: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(401, headers={"WWW-Authenticate": challenge} if challenge else {})

        auth = _Unsigned(lambda: asked.append(challenge), only_where_told=only_where_told)
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer), auth=auth) as client:
            try:
                return (await client.get("https://shop.test/mcp")).status_code
            except SignInNeeded:
                return 0

    assert [await answered("", True), await answered("Basic", True), await answered("Bearer realm=x", True)] == [
        401,
        401,
        0,
    ]
    assert await answered("", False) == 0
    assert asked == ["Bearer realm=x", ""]


def test_a_token_whose_end_nobody_tells_is_had_anew_once_and_then_counts() -> None:
    endless = Kept.read(json.dumps({"tokens": {"access_token": "a", "token_type": "Bearer", "refresh_token": "r"}}))
    assert endless.is_over
    endless.came_now()
    assert not endless.is_over
    assert Kept.read(endless.model_dump_json(exclude_none=True)).is_over, "another program does not know"
    endless.expires = 1.0
    assert endless.is_over


async def refused(client: AsyncClient, came: dict[str, str]) -> str:
    answer = await client.post(f"{PLACE}/sign-in/finish", json=came)
    assert answer.status_code == 502
    return str(answer.json()["code"])


async def test_a_token_for_somebody_else_or_a_code_of_somebody_else_lets_nobody_in(tmp_path: Path) -> None:
    async with locked_tools() as (url, register):
        keyring = Keyring()
        async with at(tmp_path, url, keyring) as client:
            await state(client, "sign_in")
            register.audience = "https://elsewhere.example/mcp"
            begun = (await client.post(f"{PLACE}/sign-in", json={"redirect_uri": BACK})).json()
            assert await refused(client, await browser(begun["url"])) == "sign_in_failed"
            register.audience = ""
            begun = (await client.post(f"{PLACE}/sign-in", json={"redirect_uri": BACK})).json()
            came = await browser(begun["url"])
            assert await refused(client, {**came, "state": "of-somebody-else"}) == "sign_in_failed"
            assert await refused(client, came) == "sign_in_failed", "it is over"
            assert (await state(client, "sign_in"))["tool_count"] == 0
    assert not keyring.get("locked/sign-in")


async def test_where_nobody_is_asked_to_sign_in_that_is_said(tmp_path: Path) -> None:
    async with at(tmp_path, "http://127.0.0.1:9/mcp", Keyring()) as client:
        answer = await client.post(f"{PLACE}/sign-in", json={"redirect_uri": BACK})
        assert answer.json()["code"] == "sign_in_failed"
        elsewhere = await client.post(f"{PLACE}/sign-in", json={"redirect_uri": "https://evil.example/"})
        assert elsewhere.status_code == 422
