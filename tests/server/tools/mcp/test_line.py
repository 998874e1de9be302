"""What a server of tools over HTTP says is bounded, also where it packs its answers."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator

import pytest
from mcp import Client

from server.tools.mcp.line import OverlongAnswer, line
from tests.servers.raw import Asked, raw_server, whole


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
