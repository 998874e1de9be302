"""Each cause of a failed connection is told from the others, against servers that really fail so."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.address import Address
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus, Patience, try_out
from desktop.backend.failures.goodbye import CODES, sentence
from desktop.backend.failures.outcome import Cause, Failure
from server.protocol import events as e
from tests.patience import PATIENCE
from tests.servers.networks.certificates import self_signed
from tests.servers.networks.raw import Asked, raw_server, whole
from tests.servers.realtime_server import serving

TOKEN = "token-of-the-team"
SECRET = "what-only-an-error-said"


@asynccontextmanager
async def answering(data: bytes, *, ssl: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """Host and port of what says `data` to whatever it is told, and hangs up."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(data)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=ssl)
    try:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


def unused() -> str:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{nobody.getsockname()[1]}"


async def cause(url: str) -> Cause:
    failure = await try_out(Address(url, TOKEN))
    assert failure is not None
    assert not failure.again
    return failure.cause


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("ws", "wss", "http", "https", "socks", "all", "no"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme}_proxy".upper(), raising=False)


async def test_a_name_that_nobody_knows() -> None:
    assert await cause("http://no-such-name.invalid") is Cause.NO_NAME
    assert await cause("http://a..b") is Cause.NO_NAME, "nobody can be called so"


async def test_a_port_at_which_nobody_listens() -> None:
    assert await cause(f"http://{unused()}") is Cause.REFUSED


async def test_a_name_of_two_addresses_at_which_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(unused().rpartition(":")[2])
    both = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{last}", port)) for last in (1, 2)]
    looked_up = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *how, **more: both if host == "two.test" else looked_up(host, *how, **more)
    )
    assert await cause(f"http://two.test:{port}") is Cause.REFUSED


async def test_a_server_that_does_not_answer() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        failure = await first_failure(Address(f"http://127.0.0.1:{silent.getsockname()[1]}", TOKEN))
    assert failure == Failure(Cause.NO_ANSWER)


async def test_a_certificate_that_nobody_vouches_for() -> None:
    async with answering(b"", ssl=self_signed()) as place:
        assert await cause(f"https://{place}") is Cause.CERTIFICATE


@pytest.mark.parametrize("said", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-OpenSSH\r\n"])
async def test_tls_is_asked_of_a_port_that_speaks_none(said: bytes) -> None:
    async with answering(said) as place:
        assert await cause(f"https://{place}") is Cause.NO_TLS


async def test_our_own_server_is_asked_for_tls_that_it_does_not_speak(tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        assert await cause(server.url.replace("http", "https")) is Cause.NO_TLS


async def test_a_port_that_speaks_nothing_but_tls() -> None:
    async with answering(b"", ssl=self_signed()) as place:
        assert await cause(f"http://{place}") is Cause.ONLY_TLS


async def test_a_port_that_tells_that_it_speaks_nothing_but_tls() -> None:
    """As nginx does, in words, on the port of its TLS: this one tells by the first byte what it is asked."""
    secret = self_signed()

    async def either(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.readexactly(1)
        if first != b"\x16":
            writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            writer.close()
            return
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        shaking = secret.wrap_bio(incoming, outgoing, server_side=True)
        incoming.write(first)
        while True:
            try:
                shaking.do_handshake()
                break
            except ssl.SSLWantReadError:
                writer.write(outgoing.read())
                incoming.write(await reader.read(4096))
        writer.write(outgoing.read())
        writer.close()

    server = await asyncio.start_server(either, "127.0.0.1", 0)
    try:
        assert await cause(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}") is Cause.ONLY_TLS
    finally:
        server.close()


async def test_who_hangs_up_without_a_word() -> None:
    async with answering(b"") as place:
        assert await cause(f"http://{place}") is Cause.HUNG_UP
        assert await cause(f"https://{place}") is Cause.HUNG_UP


async def test_what_is_no_speech_server_at_all() -> None:
    async with answering(b"SSH-2.0-OpenSSH\r\n\r\n") as place:
        assert await cause(f"http://{place}") is Cause.NOT_OURS


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, Cause.PORTAL),
        (401, Cause.UNAUTHORIZED),
        (403, Cause.KEPT_OUT),
        (404, Cause.WRONG_PATH),
        (421, Cause.OTHER_NAME),
        (500, Cause.STATUS),
        (511, Cause.PORTAL),
    ],
)
async def test_what_is_answered_instead(status: int, expected: Cause) -> None:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(status)

    async with raw_server(answer) as server:
        failure = await try_out(Address(server.url, TOKEN))
    assert failure == Failure(expected, again=False, status=status)
    assert f"{status}" in sentence(failure) or expected is not Cause.STATUS


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 307, 308])
@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://login.example.org:8443/?token=secret#x", "https://login.example.org:8443"),
        ("https://me:secret@login.example.org/", "https://login.example.org"),
        ("/elsewhere?token=secret", None),
        ("//login.example.org/x", "http://login.example.org"),
        ("javascript:secret", ""),
        ("https://[secret/", ""),
        ("https://a b secret/", ""),
    ],
)
async def test_a_redirect_is_told_with_what_it_was_and_nothing_more(
    status: int, location: str, target: str | None
) -> None:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(status, Location=location)

    async with raw_server(answer) as server:
        failure = await try_out(Address(server.url, TOKEN))
        told = server.url if target is None else target
    assert failure == Failure(Cause.REDIRECT, again=False, status=status, target=told)
    assert f"{status}" in sentence(failure)
    assert told in sentence(failure)
    assert "secret" not in sentence(failure)


async def test_an_address_that_is_none() -> None:
    """A person may have written it into the file of the settings."""
    for url in ("ftp://voice.example", "http://", "http://voice.example:99999", "http://voice example"):
        assert await cause(url) is Cause.ADDRESS


FAR = "http://voice.invalid"


@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1:1", "http://", "http://127.0.0.1:x", "http://127.0.0.1:99999"])
async def test_a_proxy_that_cannot_be_used(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    failure = await try_out(Address(FAR, TOKEN))
    assert failure is not None
    assert (failure.cause, failure.again) == (Cause.SETTING, False)
    assert "http_proxy" in sentence(failure).lower()
    assert proxy not in sentence(failure)


async def test_a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    for proxy in (unused(), "no-such-proxy.invalid"):
        monkeypatch.setenv("http_proxy", f"http://{proxy}")
        assert await cause(FAR) is Cause.PROXY


async def test_a_proxy_that_says_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"", b"SSH-2.0-OpenSSH\r\n\r\n"):
        async with answering(data) as place:
            monkeypatch.setenv("http_proxy", f"http://{place}")
            assert await cause(FAR) is Cause.PROXY


async def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    async with answering(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n") as place:
        monkeypatch.setenv("http_proxy", f"http://{place}")
        failure = await try_out(Address(FAR, TOKEN))
    assert failure is not None
    assert failure.cause is Cause.PROXY
    assert "password" in sentence(failure)


# --- whatever it is, it is told


def raising(error: Exception) -> object:
    def fail(*_: object) -> None:
        raise error

    return fail


async def first_failure(address: Address) -> Failure | None:
    """How the connection stood after the first attempt, which may take a second."""
    told: asyncio.Queue[LinkStatus] = asyncio.Queue()
    wire = BackendConnection(address, received=lambda _: None, changed=told.put_nowait, patience=Patience(opening=1.0))
    wire.start()
    assert (await told.get()).link is LinkState.CONNECTING
    status = await told.get()
    await wire.close()
    assert (status.failure is not None and status.failure.again) is (status.link is LinkState.WAITING)
    return status.failure


class Surprise(Exception):
    """What nobody has thought of; its text is not for a log."""


@pytest.mark.parametrize("error", [Surprise(SECRET), RuntimeError(SECRET), ExceptionGroup(SECRET, [OSError()])])
async def test_what_nobody_thought_of_is_told_too(
    error: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(BackendConnection, "_connect", raising(error))
    assert await first_failure(Address(f"http://{unused()}", TOKEN)) == Failure(Cause.UNKNOWN)
    assert type(error).__name__ in caplog.text
    assert SECRET not in caplog.text


async def test_an_app_that_stumbles_over_an_event_connects_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is no fault of the network, and the talk goes on."""
    stands: asyncio.Queue[LinkStatus] = asyncio.Queue()
    stumbled = False

    def received(event: e.ServerEvent) -> None:
        nonlocal stumbled
        if not stumbled:
            stumbled = True
            raise OSError(SECRET)

    async with serving(tmp_path) as server:
        wire = BackendConnection(Address(server.url, server.token), received=received, changed=stands.put_nowait)
        wire.start()
        links = [await stands.get() for _ in range(4)]
        await wire.close()
    assert [each.link for each in links] == [LinkState.CONNECTING, LinkState.UP, LinkState.WAITING, LinkState.UP]
    assert links[2].failure == Failure(Cause.UNKNOWN)
    assert SECRET not in caplog.text


async def test_who_is_told_may_stumble_too_and_is_told_that_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    told: list[LinkStatus] = []
    over = asyncio.Event()

    def changed(status: LinkStatus) -> None:
        told.append(status)
        if status.link is LinkState.REFUSED:
            over.set()
        else:
            raise Surprise(SECRET)

    wire = BackendConnection(Address(f"http://{unused()}", TOKEN), received=lambda _: None, changed=changed)
    wire.start()
    async with asyncio.timeout(PATIENCE):
        await over.wait()
    await wire.close()
    assert told[-1].failure == Failure(Cause.UNKNOWN, again=False)
    assert "Surprise" in caplog.text
    assert SECRET not in caplog.text


# --- the words


TOLD_BY_OTHERS = {Cause.SETTING, Cause.PROXY}
"""Whoever failed words it: see `server.network`."""


@pytest.mark.parametrize("each", [cause for cause in Cause if cause not in TOLD_BY_OTHERS])
def test_each_cause_has_a_sentence_of_its_own(each: Cause) -> None:
    def told(cause: Cause, *, again: bool) -> str:
        return sentence(Failure(cause, again=again, status=418, target="https://elsewhere.example"))

    once = told(each, again=False)
    assert once.endswith(".")
    assert once not in [told(other, again=False) for other in Cause if other not in {each, *TOLD_BY_OTHERS}]
    assert "gain" not in once, "nothing is said of trying again where it is not"
    assert told(each, again=True) == f"{once} Trying again."


def test_the_causes_of_a_goodbye_are_known() -> None:
    assert set(CODES) == {4400, 4409, 4410, 4429}


@pytest.fixture(autouse=True)
def talkative(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "desktop")
