"""What a server of tools over HTTP says is bounded, also where it packs its answers."""

from __future__ import annotations

import gzip
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from mcp import Client

from server.tools.mcp.transport.line import NotPublic, OverlongAnswer, SeenPlace, asking, line
from tests.servers.networks.raw import Asked, raw_server, whole


async def test_a_packed_answer_is_not_asked_for_and_not_taken() -> None:
    wishes = set()

    async def packed(asked: Asked) -> AsyncIterator[bytes]:
        wishes.add(asked.headers["accept-encoding"])
        body = gzip.compress(b" " * 10_000_000)
        yield whole(200, body, Content_Type="application/json", Content_Encoding="gzip")

    async with raw_server(packed) as server:
        with pytest.RaisesGroup(OverlongAnswer, flatten_subgroups=True):
            async with Client(line(server.url, {"Accept-encoding": "gzip"}), cache=None):
                pass
    assert wishes == {"identity"}


async def test_a_server_in_a_private_network_may_have_its_sign_in_there_and_one_on_the_internet_may_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = socket.getaddrinfo

    def here(host: str | bytes, *how: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return found("127.0.0.1" if name.endswith(".corp.test") else host, *how, **more)

    async def plain(_: Asked) -> AsyncIterator[bytes]:
        yield whole(200, b"{}", Content_Type="application/json")

    monkeypatch.setattr(socket, "getaddrinfo", here)
    async with raw_server(plain) as server:
        home, login = (server.url.replace("127.0.0.1", f"{name}.corp.test") for name in ("tools", "login"))
        place = SeenPlace()
        async with asking(home, {}, place=place) as client:
            with pytest.raises(NotPublic):
                await client.get(login)  # nobody knows yet where it lies
            await client.get(home)
            assert (await client.get(login)).status_code == 200
        assert place.is_private
        async with asking(home, {}, place=place) as client:
            assert (await client.get(login)).status_code == 200, "as it was known before"
        async with asking(home, {}, public=True) as client:
            for url in (home, login):
                with pytest.raises(NotPublic):
                    await client.get(url)
