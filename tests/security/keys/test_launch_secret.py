"""Somebody takes the port of the server that the app launched: nothing is said to them, and they get no secret."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from desktop.address import Address
from desktop.backend.bundled import BundledServer
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus
from desktop.backend.http_client import NoAnswer
from desktop.backend.link import ServerLink
from desktop.backend.provider_client import ProviderClient
from desktop.settings.declaration import Settings
from desktop.settings.server_config import greeting
from server.protocol import events as e
from server.protocol.launch_secret import Challenge, answer
from tests.desktop.talker import Talker
from tests.patience import PATIENCE
from tests.servers.networks.raw import Asked, RawServer, raw_server, whole
from tests.servers.storage.databases import make_ready

pytestmark = pytest.mark.usefixtures("qapp")

SECRET = "secret-of-the-launch"
KEY = "key-of-the-person"
PERSONA = "You are a pirate."


@pytest.fixture(autouse=True)
def scripted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for stage in ("STT", "LLM", "TTS"):
        monkeypatch.setenv(f"SB_VOICE_{stage}", "scripted")
    make_ready(tmp_path / "conversations.sqlite3")
    monkeypatch.setenv("SB_VOICE_DATABASE_URL", f"sqlite:///{tmp_path / 'conversations.sqlite3'}")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


# --- the proof


def test_who_knows_the_secret_is_known_by_it() -> None:
    challenge = Challenge(SECRET)
    proof = answer(SECRET, [challenge.shown])
    assert proof is not None
    assert challenge.is_met([proof])
    assert SECRET not in challenge.shown + proof


@pytest.mark.parametrize("headers", [[], [""], ["0" * 64], ["\udcff"], ["é"], ["x", "x"]])
def test_an_answer_of_a_stranger_is_none(headers: list[str]) -> None:
    assert not Challenge(SECRET).is_met(headers)


def test_an_answer_counts_once_and_an_echo_is_none() -> None:
    challenge = Challenge(SECRET)
    proof = answer(SECRET, [Challenge(SECRET).shown])
    assert proof is not None
    for other in (proof, challenge.shown, challenge.shown.split()[-1]):
        assert not challenge.is_met([other])


def test_a_stranger_is_answered_nothing() -> None:
    mine, another = Challenge(SECRET).shown, Challenge("another").shown
    for authorizations in ([], [another], ["SB-Proof"], [f"Bearer {SECRET}"], [mine, mine], [f"{mine} é"]):
        assert answer(SECRET, authorizations) is None


# --- on the wire


class Impostor:
    """Whoever takes the port: lets everybody in, greets as a server does, and notes what it is told."""

    def __init__(self) -> None:
        self.handshakes: list[str] = []
        self.messages: list[str | bytes] = []
        self.goodbyes: list[int | None] = []

    async def serve(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        self.handshakes.append(f"{socket.request.path}\n{socket.request.headers}")
        greeted = e.SessionCreated(session=e.Session(conversation_id="0" * 8))
        await socket.send(e.encode(greeted), text=True)
        with suppress(ConnectionClosed):
            async for message in socket:
                self.messages.append(message)
        self.goodbyes.append(socket.close_code)


@asynccontextmanager
async def launched() -> AsyncIterator[tuple[BundledServer, Address]]:
    addresses: list[Address] = []
    server = BundledServer(asyncio.get_running_loop(), started=addresses.append, died=lambda _: None)
    server.start({})
    await until(lambda: addresses)
    try:
        yield server, addresses[0]
    finally:
        await asyncio.to_thread(server.stop)


async def kill(server: BundledServer) -> None:
    """And wait until nobody listens there any more."""
    process = server._process
    assert process is not None
    process.kill()
    await asyncio.to_thread(process.wait)


def port_of(address: Address) -> int:
    port = urlsplit(address.url).port
    assert port is not None
    return port


async def test_the_server_that_was_launched_is_talked_to() -> None:
    async with launched() as (_, address):
        links: list[LinkStatus] = []
        wire = BackendConnection(address, received=lambda _: None, changed=links.append)
        wire.start()
        await until(lambda: links and links[-1].link is LinkState.UP)
        await wire.close()
        assert await ProviderClient(address).local_servers() is not None


async def test_whoever_takes_its_port_hears_a_handshake_and_no_more() -> None:
    impostor = Impostor()
    links: list[LinkStatus] = []
    events: list[e.ServerEvent] = []
    persona = e.SessionUpdate(session=e.Session(instructions=PERSONA))
    async with launched() as (server, address):
        await kill(server)
        wire = BackendConnection(address, received=events.append, changed=links.append, greeting=persona)
        async with serve(impostor.serve, "127.0.0.1", port_of(address)):
            wire.start()
            await until(lambda: len(impostor.goodbyes) > 1)
            await wire.close()
    assert {link.link for link in links} == {LinkState.CONNECTING, LinkState.WAITING}
    assert links[-1].message.startswith("Another program is answering instead of the speech server")
    assert (events, impostor.messages) == ([], [])
    assert set(impostor.goodbyes) == {1008}
    assert all(address.token not in handshake for handshake in impostor.handshakes)


@pytest.mark.parametrize("status", [200, 302, 401, 403, 404, 421, 500])
async def test_nor_can_it_send_the_app_away_for_good(status: int) -> None:
    async def refuse(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(status)

    links: list[LinkStatus] = []
    async with raw_server(refuse) as thief:
        wire = BackendConnection(
            Address(thief.url, SECRET, launched=True), received=lambda _: None, changed=links.append
        )
        wire.start()
        await until(lambda: len(thief.heard) > 1)
        await wire.close()
    assert {link.link for link in links} == {LinkState.CONNECTING, LinkState.WAITING}
    assert SECRET.encode() not in thief.all_heard


async def test_a_key_is_not_told_to_whoever_takes_its_port() -> None:
    async def believe(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, b'{"outcome": "works", "message": "The key works."}', Content_Type="application/json")

    async with launched() as (server, address):
        await kill(server)
        async with raw_server(believe, port_of(address)) as thief:
            with pytest.raises(NoAnswer):
                await ProviderClient(address).check_key("openai", None, KEY)
    assert thief.all_heard.startswith(b"GET /healthz HTTP/1.1\r\n")
    assert len(thief.heard) == 1
    assert thief.all_heard.count(b"\r\n\r\n") == 1, "there was one request, without a body"
    for secret in (address.token, KEY):
        assert secret.encode() not in thief.all_heard


# --- the whole app behind its window


class Person(Talker):
    """At the app with its own server."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:9")
        self.link = ServerLink(
            asyncio.get_running_loop(),
            greeting=greeting(Settings()),
            received=self._received,
            changed=self._changed,
            noticed=lambda notice: self.notices.append(notice.text),
        )
        self.controller.use(self.link)

    async def __aenter__(self) -> Self:
        self.link.use_bundled({})
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.link.close()

    @property
    def conversations(self) -> list[object]:
        return [event.session.conversation_id for event in self.events if isinstance(event, e.SessionCreated)]


def only_handshakes(thief: RawServer, *secrets: str) -> bool:
    asked = all(heard.startswith(b"GET /v1/realtime") and heard.count(b"\r\n\r\n") == 1 for heard in thief.heard)
    return asked and not any(secret.encode() in thief.all_heard for secret in secrets)


async def test_a_question_waits_for_the_next_server_and_is_answered_once() -> None:
    async def refuse(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(401)

    async with Person() as person:
        await person.until(lambda: person.up)
        address = person.link.address
        assert address is not None
        assert person.link.bundled_pid is not None
        os.kill(person.link.bundled_pid, signal.SIGKILL)
        await person.until(lambda: not person.up)
        async with raw_server(refuse, port_of(address)) as thief:
            person.controller.submit("Where is the treasure?")
            await person.until(lambda: person.link.address is None or person.up)
            await person.until(lambda: person.answered)
    assert only_handshakes(thief, address.token, "treasure")
    assert list(person.questions.values()) == ["Where is the treasure?"]
    assert list(person.replies.values()) == ["You said: Where is the treasure?"]
    assert len(person.conversations) == 2
    assert len(set(person.conversations)) == 1, "the conversation goes on"
    assert LinkState.REFUSED not in [link.link for link in person.links]
    assert [link.link for link in person.links].count(LinkState.UP) == 2


async def test_the_address_of_a_dead_server_is_forgotten() -> None:
    async with Person() as person:
        await person.until(lambda: person.up)
        pid = person.link.bundled_pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        await person.until(lambda: person.link.address is None)
        assert not person.up
        assert person.link.bundled_address is None
        await person.until(lambda: person.up)
        assert person.link.bundled_pid != pid
