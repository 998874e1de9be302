"""A proxy with a password: it is told the password, and nobody else is, not even a log."""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import AsyncIterator

import pytest

from desktop.address import Address
from desktop.backend.connection import try_out
from desktop.backend.failures.goodbye import sentence
from desktop.backend.failures.outcome import Cause
from desktop.backend.http_client import NoAnswer, ask
from server.errors import StageFailed
from server.providers.models import list_models
from tests.servers.networks.raw import Asked, RawServer, raw_server, whole

FAR = "http://voice.example"
PASSWORD = "hush-of-the-proxy"
TOKEN = "token-of-the-team"
SHOWN = b64encode(f"me:{PASSWORD}".encode())


@pytest.fixture(params=[407, 302, 502])
def status(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> int:
    """What the proxy answers. Logged is what the programs log at their most talkative."""
    caplog.set_level(logging.WARNING)
    for ours in ("desktop", "server"):
        caplog.set_level(logging.DEBUG, ours)
    answered: int = request.param
    return answered


def use(proxy: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url.replace("://", f"://me:{PASSWORD}@"))
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)


async def test_its_password_is_in_no_log_and_no_sentence(
    status: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def steal(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, b"{}")

    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(status, Location=thief.url)

    async with raw_server(steal) as thief, raw_server(answer) as proxy:
        use(proxy, monkeypatch)
        with pytest.raises(NoAnswer) as refused:
            await ask(Address(FAR, TOKEN), "/v1/conversations")
        with pytest.raises(StageFailed) as failed:
            await list_models(FAR, TOKEN)
        failure = await try_out(Address(FAR, TOKEN))
    assert len(proxy.heard) == 3
    assert all(SHOWN in heard for heard in proxy.heard)
    assert thief.heard == []
    assert failure is not None
    assert failure.cause is Cause.PROXY
    told = f"{caplog.text} {refused.value!r} {failed.value!r} {failure!r} {sentence(failure)}"
    for secret in (PASSWORD, SHOWN.decode(), TOKEN):
        assert secret not in told


async def test_what_is_on_this_machine_is_not_asked_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, b'{"data": []}', Content_Type="application/json")

    async with raw_server(answer) as proxy, raw_server(answer) as server:
        use(proxy, monkeypatch)
        await ask(Address(server.url, TOKEN), "/v1/conversations")
        await list_models(server.url, TOKEN)
        await try_out(Address(server.url, TOKEN))
    assert proxy.heard == []
    assert len(server.heard) == 3
