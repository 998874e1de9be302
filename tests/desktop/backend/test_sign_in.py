"""Signing in at a server whose team has an identity provider: by browser, and by a code; against real servers."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from httpx2 import AsyncClient

from desktop.address import Address
from desktop.backend import sign_in
from desktop.backend.account import account_at
from desktop.backend.http_client import NoAnswer
from desktop.commands import sign_in as command
from desktop.settings import keyring_store
from server.people.openid.provider import IdentityProvider
from tests.servers.realtime_server import serving
from tests.servers.sign_in.openid import identity_provider, serving_people_of, sign_in_on

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # within the mock


async def test_one_signs_in_with_the_browser(tmp_path: Path) -> None:
    with identity_provider() as issuer:
        async with serving_people_of(issuer, tmp_path) as server, AsyncClient(trust_env=False) as browser:
            assert await sign_in.offer_of(server.url) == sign_in.SignInOffer(browser=True)
            visits: list[asyncio.Task[Any]] = []

            async def visit(page: str) -> None:
                back = await sign_in_on(page, "2")
                assert (await browser.get(back.replace("state=", "state=x"))).status_code == 404
                assert "close this page" in (await browser.get(back)).text

            def open_page(page: str) -> bool:
                visits.append(asyncio.create_task(visit(page)))
                return True

            address = await sign_in.by_browser(server.url, open_page)
            await asyncio.gather(*visits)
            assert (await account_at(address)).user == "Bob"
            with pytest.raises(NoAnswer, match="cannot be opened"):
                await sign_in.by_browser(server.url, lambda _: False)


async def test_a_server_without_a_provider_offers_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        assert await sign_in.offer_of(server.url) == sign_in.SignInOffer()


async def test_one_signs_in_by_a_code_where_there_is_no_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = {"iss": "https://id.example.org", "sub": "1", "preferred_username": "Ann", "groups": ["staff"]}
    answers = iter([None, claims])
    shown = {"device_code": "secret", "user_code": "ABCD-EF", "verification_uri": "https://id.example.org/code"}

    async def begin(_: IdentityProvider) -> dict[str, Any]:
        return {**shown, "interval": 1}

    async def entered(_: IdentityProvider, device_code: str) -> dict[str, Any] | None:
        assert device_code == "secret"
        return next(answers)

    kept: dict[str, str] = {}

    async def read(name: str) -> str | None:
        return kept.get(name)

    async def write(name: str, secret: str) -> None:
        kept[name] = secret

    monkeypatch.setattr(sign_in, "LEAST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(sign_in, "MOST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(IdentityProvider, "begin_device", begin)
    monkeypatch.setattr(IdentityProvider, "of_device", entered)
    monkeypatch.setattr(keyring_store, "read", read)
    monkeypatch.setattr(keyring_store, "write", write)
    async with serving_people_of("https://id.example.org", tmp_path) as server:
        there = Address(server.url, "")
        first = await asyncio.to_thread(command.signed_in, there)
        assert (await account_at(first)).user == "Ann"
        assert "ABCD-EF" in (told := capsys.readouterr().err)
        assert "https://id.example.org/code" in told
        assert first.token not in told
        assert await asyncio.to_thread(command.signed_in, there) == first  # it is kept
