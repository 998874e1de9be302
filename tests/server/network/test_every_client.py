"""Each client of both halves, through each kind of proxy to names that only the proxy knows; and past it at home."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop.address import Address
from desktop.backend.connection import try_out
from desktop.backend.failures.goodbye import sentence
from desktop.backend.http_client import NoAnswer, ask, save
from server.engines import PromptMessage
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.stt.deepgram import DeepgramTranscriber
from server.engines.tts.deepgram import DeepgramSynthesizer
from server.errors import StageFailed
from server.providers.checks import check_key
from server.providers.models import list_models
from tests.servers.networks.certificates import self_signed
from tests.servers.networks.proxies import PASSWORD, USER, HttpProxy, Proxy, SocksProxy, TlsFront, running
from tests.servers.realtime_server import TOKEN, serving
from tests.servers.vendors import deepgram_api as dg
from tests.servers.vendors import openai_api as oa

NAMES = ("openai.test", "deepgram.test", "voice.test")
Client = Callable[[str, Path], Awaitable[object]]
"""Asks the server at a base URL; raises where that does not answer."""


async def speech() -> AsyncIterator[bytes]:
    yield b"\x00\x10" * 16_000


async def words() -> AsyncIterator[str]:
    yield "Hello there."


async def chat(url: str, _: Path) -> None:
    model = OpenAIChat(url=url, api_key=oa.KEY, model=oa.MODEL)
    try:
        await model.load()
        await model.warm()
        assert [piece async for piece in model.stream([PromptMessage("user", "Hi")])]
    finally:
        await model.close()


async def models(url: str, _: Path) -> None:
    assert await list_models(url, oa.KEY)


async def openai_key(url: str, _: Path) -> None:
    found = await check_key("openai", url, oa.KEY, model=oa.MODEL)
    if found.outcome != "works":
        raise StageFailed(found.outcome, found.message)


async def listening(url: str, _: Path) -> None:
    engine = DeepgramTranscriber(url=url, api_key=dg.KEY, model="nova-3")
    try:
        await engine.load()
        assert [text async for text in engine.transcribe(speech())]
    finally:
        await engine.close()


async def speaking(url: str, _: Path) -> None:
    engine = DeepgramSynthesizer(url=url, api_key=dg.KEY)
    try:
        await engine.load()
        assert [step async for step in engine.speak(words())]
    finally:
        await engine.close()


async def rest(url: str, folder: Path) -> None:
    await ask(Address(url, TOKEN), "/v1/conversations")
    await save(Address(url, TOKEN), "/healthz", folder / "saved", query={})


async def socket(url: str, _: Path) -> None:
    if failure := await try_out(Address(url, TOKEN)):
        raise NoAnswer(sentence(failure))


CLIENTS: dict[Client, str] = {
    chat: "openai",
    models: "openai",
    openai_key: "openai",
    listening: "deepgram",
    speaking: "deepgram",
    rest: "voice",
    socket: "voice",
}


@dataclass
class Kind:
    """How a proxy is written, and what it is."""

    scheme: str
    proxy: type[Proxy]
    secret: bool = False

    def __str__(self) -> str:
        return self.scheme + "-secret" * self.secret

    def url(self, proxy: Proxy) -> str:
        return f"{self.scheme}://{f'{USER}:{PASSWORD}@' if self.secret else ''}{proxy.authority}"


KINDS = [
    Kind("socks", SocksProxy),
    Kind("socks5", SocksProxy),
    Kind("socks5h", SocksProxy, secret=True),
    Kind("http", HttpProxy),
    Kind("http", HttpProxy, secret=True),
    Kind("https", HttpProxy, secret=True),
]


@dataclass
class Scene:
    """The servers behind one TLS front, and a proxy that leads there."""

    urls: dict[str, str]
    """As they are reached on this computer."""
    proxy: Proxy
    front: Proxy


@asynccontextmanager
async def scene(kind: Kind, folder: Path, whose: str) -> AsyncIterator[Scene]:
    tls = self_signed(*NAMES, told=folder / "ca.pem")
    async with AsyncExitStack() as opened:
        openai = await opened.enter_async_context(oa.openai_api())
        deepgram = await opened.enter_async_context(dg.deepgram_api())
        server = await opened.enter_async_context(serving(folder, allowed_hosts="voice.test"))
        urls = {"openai": openai.url, "deepgram": deepgram.url, "voice": server.url}
        front = await opened.enter_async_context(running(TlsFront(urls[whose]), tls))
        proxy = kind.proxy(f"https://{front.authority}", secret=kind.secret)
        await opened.enter_async_context(running(proxy, tls if kind.scheme == "https" else None))
        yield Scene(urls, proxy, front)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.__name__)
async def test_elsewhere_each_client_goes_through_the_proxy(
    client: Client, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whose = CLIENTS[client]
    async with scene(kind, tmp_path, whose) as there:
        monkeypatch.setenv("ALL_PROXY", kind.url(there.proxy))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        await client(f"https://{whose}.test{urlsplit(there.urls[whose]).path}", tmp_path)
        assert set(there.proxy.asked) == {(f"{whose}.test", 443)}


@pytest.mark.parametrize("kind", [KINDS[1], KINDS[4]], ids=str)
@pytest.mark.parametrize("client", [listening, rest, socket], ids=lambda client: client.__name__)
async def test_also_where_it_is_not_secured(
    client: Client, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whose = CLIENTS[client]
    async with scene(kind, tmp_path, whose) as there:
        there.proxy.target = there.urls[whose]
        monkeypatch.setenv("HTTP_PROXY", kind.url(there.proxy))
        await client(f"http://{whose}.test:8790", tmp_path)
        assert set(there.proxy.asked) == {(f"{whose}.test", 8790)}


@pytest.mark.parametrize("kind", [KINDS[0], KINDS[3]], ids=str)
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.__name__)
async def test_on_this_computer_none_does(
    client: Client, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whose = CLIENTS[client]
    async with scene(kind, tmp_path, whose) as there:
        monkeypatch.setenv("ALL_PROXY", kind.url(there.proxy))
        monkeypatch.setenv("SSL_CERT_FILE", "/gone/cacert.pem")
        for name in ("127.0.0.1", "localhost"):
            await client(there.urls[whose].replace("127.0.0.1", name), tmp_path)
        assert there.proxy.asked == []


BAD = {
    "ALL_PROXY": ["socks4://127.0.0.1:9", "foo", "http://", f"pac+http://me:{PASSWORD}@wpad/x.pac"],
    "https_proxy": [f"http://me:{PASSWORD}@proxy:99999"],
    "SSL_CERT_FILE": ["/gone/cacert.pem"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in BAD.items() for value in values])
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.__name__)
async def test_a_setting_that_cannot_be_used_is_named_in_one_sentence(
    client: Client, name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises((StageFailed, NoAnswer)) as failed:
        await client(f"https://{CLIENTS[client]}.test", tmp_path)
    sentence = getattr(failed.value, "message", str(failed.value))
    assert name in sentence
    assert sentence.endswith(".")
    assert PASSWORD not in str(failed.value)


async def silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def no_proxy_at_all(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    writer.write(b"220 mail.example\r\n" * 20)
    writer.close()


@pytest.mark.parametrize("scheme", ["socks5", "http"])
@pytest.mark.parametrize("what", ["nobody", silent, no_proxy_at_all, "secret"])
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.__name__)
async def test_a_proxy_that_does_not_work_is_told_of(
    client: Client, what: object, scheme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with AsyncExitStack() as opened:
        authority = "127.0.0.1:9"
        if what == "secret":
            proxy = (SocksProxy if scheme == "socks5" else HttpProxy)("http://127.0.0.1:9", secret=True)
            authority = (await opened.enter_async_context(running(proxy))).authority
        elif callable(what):
            server = await asyncio.start_server(what, "127.0.0.1", 0)
            opened.callback(server.close)
            authority = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        monkeypatch.setenv("all_proxy", f"{scheme}://me:{PASSWORD}-not@{authority}")
        with pytest.raises((StageFailed, NoAnswer)) as failed:
            await client(f"https://{CLIENTS[client]}.test", tmp_path)
        assert PASSWORD not in str(failed.value)
        assert "proxy" in str(failed.value)
