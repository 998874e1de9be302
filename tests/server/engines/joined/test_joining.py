"""A worker that a server took stays through what passes, and ends where the server wants it no more."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from server.engines.joined.joining import Membership, NotJoined


def answering(*statuses: int) -> TestServer:
    """A server, or a proxy before it, that answers with these one after the other."""
    left = list(statuses)

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=left.pop(0))

    app = web.Application()
    app.router.add_put("/v1/admin/workers/{name}", answer)
    return TestServer(app)


async def test_only_a_server_that_says_no_ends_a_worker_that_had_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.engines.joined.joining.HEARTBEAT_SECONDS", 0.0)
    async with answering(204, 404, 421, 502, 204, 403) as server, Membership(str(server.make_url("")), "x", {}) as one:
        await one.say()
        with pytest.raises(NotJoined, match=r"does not take workers \(status 403\)\. The server takes workers by"):
            await one.stay()


@pytest.mark.parametrize("status", [404, 421])
async def test_an_address_where_no_server_takes_workers_is_told_at_the_first_word(status: int) -> None:
    async with answering(status) as server, Membership(str(server.make_url("")), "x", {}) as one:
        with pytest.raises(NotJoined, match=f"status {status}"):
            await one.say()
