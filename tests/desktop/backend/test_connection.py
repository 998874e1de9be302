"""The connection: it comes back, resumes, and knows when coming back is of no use."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.address import Address
from desktop.backend import connection as connecting
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus, try_out
from desktop.backend.failures.goodbye import place_in_line, sentence
from desktop.backend.failures.outcome import Cause, Failure
from server.protocol import events as e
from server.quotas import limits
from tests.patience import PATIENCE
from tests.servers.people import as_person, changing, person
from tests.servers.realtime_server import DATABASE, TOKEN, ChildServer, serving, talking


class Log:
    """Everything a connection said."""

    def __init__(self) -> None:
        self.events: list[e.ServerEvent] = []
        self.links: list[LinkStatus] = []
        self._news = asyncio.Event()

    def received(self, event: e.ServerEvent) -> None:
        self.events.append(event)
        self._news.set()

    def changed(self, status: LinkStatus) -> None:
        self.links.append(status)
        self._news.set()

    async def until(self, true: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():
                await self._news.wait()
                self._news.clear()

    def of(self, kind: type[e.ServerEvent]) -> list[e.ServerEvent]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def stands(self) -> list[LinkState]:
        return [status.link for status in self.links]


def connection(address: Address, log: Log) -> BackendConnection:
    greeting = e.SessionUpdate(session=e.Session(include=["sb.turn.timings"]))
    return BackendConnection(address, received=log.received, changed=log.changed, greeting=greeting)


async def test_a_typed_question_is_answered(tmp_path: Path) -> None:
    log = Log()
    async with serving(tmp_path) as server:
        wire = connection(Address(server.url, server.token), log)
        assert not wire.send(e.AudioClear()), "nothing can be sent before it is up"
        wire.start()
        await log.until(lambda: LinkState.UP in log.stands)
        content = [e.Content(type="input_text", text="Hello?")]
        wire.send(e.ItemCreate(item=e.Item(role="user", content=content)))
        wire.send(e.ResponseCreate())
        await log.until(lambda: log.of(e.ResponseDone))
        await wire.close()
    assert log.of(e.TurnTimings), "the greeting asked for them"
    assert wire.conversation_id


async def test_it_comes_back_to_the_same_conversation(tmp_path: Path) -> None:
    log = Log()
    with ChildServer(tmp_path) as first:
        url = first.address().url
        wire = connection(Address(url, TOKEN), log)
        wire.start()
        await log.until(lambda: log.of(e.SessionCreated))
        conversation = wire.conversation_id
        first.process.kill()
        await log.until(lambda: LinkState.WAITING in log.stands)
    with ChildServer(tmp_path, ["--port", url.rpartition(":")[2]]):
        await log.until(lambda: len(log.of(e.SessionCreated)) == 2)
        assert wire.conversation_id == conversation
        await wire.close()


async def test_a_wrong_token_is_final(tmp_path: Path) -> None:
    log = Log()
    async with serving(tmp_path) as server:
        wire = connection(Address(server.url, "wrong"), log)
        wire.start()
        await log.until(lambda: LinkState.REFUSED in log.stands)
        await asyncio.sleep(0.5)
        await wire.close()
    assert log.stands == [LinkState.CONNECTING, LinkState.REFUSED]
    assert log.links[-1].message == "The server does not accept this token."


async def test_a_conversation_that_goes_on_elsewhere_is_left_alone(tmp_path: Path) -> None:
    log = Log()
    async with serving(tmp_path) as server:
        wire = connection(Address(server.url, server.token), log)
        wire.start()
        await log.until(lambda: log.of(e.SessionCreated))
        async with server.connect(f"?conversation_id={wire.conversation_id}"):
            await log.until(lambda: LinkState.REFUSED in log.stands)
        await wire.close()
    assert "another device" in log.links[-1].message
    assert "Click it in the list" in log.links[-1].hint, "how to take it back is said too"


async def test_a_place_in_the_line_of_a_full_server_is_told_until_it_is_ones_turn(tmp_path: Path) -> None:
    log = Log()
    async with serving(tmp_path, most_sessions=1) as server:
        address = Address(server.url, server.token)
        async with talking(server) as before:
            wire = connection(address, log)
            wire.start()
            await log.until(lambda: LinkState.IN_LINE in log.stands)
            assert log.links[-1].message == "The server is full. You are next. It takes about a minute."
            assert await try_out(address) is None, "a full server works"
            assert not wire.send(e.AudioClear())
            await before.close()
            await log.until(lambda: LinkState.UP in log.stands)
        await wire.close()


async def test_who_is_connected_too_often_is_told_so_and_comes_back_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / DATABASE}"
    monkeypatch.setattr(connecting, "LATER_SECONDS", 3600.0)
    log = Log()
    async with serving(tmp_path) as here:
        ann = as_person(here, await person(url, "Ann"))
        async with changing(url) as tables:
            await limits.set_of_user(tables, "Ann", {"sessions": 1})
        address = Address(ann.url, ann.token)
        async with talking(ann):
            told = "You are connected 1 times already, as often as you may be at once: close another one."
            assert await why(address) == told
            wire = connection(address, log)
            wire.start()
            await log.until(lambda: LinkState.WAITING in log.stands)
            assert log.links[-1].message == f"{told} Trying again."
            assert log.links[-1].not_soon == told
            wire.hurry()
            await log.until(lambda: log.stands.count(LinkState.WAITING) == 2)
            assert not log.events, "it is said once, by how the connection stands"
        await wire.close()
    assert log.stands == [LinkState.CONNECTING, LinkState.WAITING, LinkState.WAITING]


def test_it_takes_its_time_where_connecting_at_once_is_of_no_use() -> None:
    assert connecting._wait_seconds(0, Failure(Cause.TOO_MANY)) >= 30.0
    assert connecting._wait_seconds(0, Failure(Cause.LOST)) <= connecting.FIRST_WAIT_SECONDS


@pytest.mark.parametrize(
    ("place", "seconds", "told"),
    [
        (3, 20.0, "The server is full. You are third. It takes less than a minute."),
        (5, 60.0, "The server is full. You are fifth. It takes about a minute."),
        (12, 610.0, "The server is full. You are number 12. It takes about 10 minutes."),
    ],
)
def test_a_place_in_the_line_is_told_in_words(place: int, seconds: float, told: str) -> None:
    assert place_in_line(place, seconds) == told


async def test_after_close_nothing_is_told(tmp_path: Path) -> None:
    log = Log()
    async with serving(tmp_path) as server:
        wire = connection(Address(server.url, server.token), log)
        wire.start()
        await log.until(lambda: LinkState.UP in log.stands)
        told = len(log.links)
        await wire.close()
        assert not wire.up
    assert len(log.links) == told


async def why(address: Address) -> str:
    """What a person is told of a server that was only tried."""
    failure = await try_out(address)
    assert failure is not None
    return sentence(failure)


async def test_trying_out_says_what_is_wrong(tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        assert await try_out(Address(server.url, server.token)) is None
        assert await why(Address(server.url, "wrong")) == "The server does not accept this token."
        assert (
            await why(Address(f"{server.url}/elsewhere", server.token))
            == "There is no SB Voice server at this address."
        )
        url = server.url
    assert await why(Address(url, TOKEN)) == "No server runs at this address, or a firewall keeps it back."


async def test_parting_waits_until_the_question_has_arrived(tmp_path: Path) -> None:
    log = Log()
    async with serving(tmp_path) as server:
        wire = connection(Address(server.url, server.token), log)
        wire.start()
        await log.until(lambda: LinkState.UP in log.stands)
        wire.send(e.AudioAppend(audio=bytes(48_000)))
        wire.send(e.AudioCommit(event_id="q1", sb_item_id="q1"))
        assert wire.committed
        assert await wire.part()
    assert not log.of(e.AudioCommitted), "after parting nothing is told any more"


async def test_parting_from_a_server_that_is_gone_says_so(tmp_path: Path) -> None:
    log = Log()
    with ChildServer(tmp_path) as server:
        wire = connection(Address(server.address().url, TOKEN), log)
        wire.start()
        await log.until(lambda: LinkState.UP in log.stands)
        server.process.kill()
        wire.send(e.AudioCommit(event_id="q1", sb_item_id="q1"))
        assert not await wire.part()
