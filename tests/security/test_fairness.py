"""One client that wants very much at once waits for itself; what others ask is answered in between."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import statistics
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from httpx2 import AsyncClient, AsyncHTTPTransport
from websockets.asyncio.client import ClientConnection

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.conversations.http.turns import Turns
from server.conversations.recording.recordings import Recordings
from server.conversations.store.pending_writes import AT_ONCE, PendingWrites
from server.conversations.store.store import Store
from server.realtime.conversation.items import Items
from tests.patience import PATIENCE
from tests.servers.realtime_server import Address, ChildServer, hear, serving, talking, tell, typed
from tests.servers.storage.conversations import PATH

FLOOD = 5000
"""Messages."""

IN_ONE_GO = 500
"""Events that a client may be told between two of another's. What comes in one packet would be some 3000."""


def number(event: dict[str, Any]) -> int:
    """Events of a server are numbered in the order in which they are made."""
    return int(event["event_id"][-6:], 16)


@pytest.mark.parametrize("fields", [{}, {"previous_item_id": "root"}], ids=["behind", "in front"])
async def test_a_flood_of_messages_is_taken_in_turns_with_what_others_say(
    tmp_path: Path, fields: dict[str, str]
) -> None:
    with ChildServer(tmp_path) as server:
        address = server.address()
        async with talking(address) as flooding, talking(address) as other:
            done = asyncio.create_task(last_of(flooding, FLOOD))
            flood = asyncio.create_task(pour(flooding, fields))
            answers = []
            while not done.done():
                await tell(other, "conversation.item.retrieve", item_id="nothing")
                answers.append(number(await hear(other, "error")))
            await flood
    before = [answer for answer in answers if answer < done.result()]
    gaps = [later - earlier for earlier, later in pairwise(before)]
    assert len(gaps) > 10
    assert statistics.median(gaps) < IN_ONE_GO


async def pour(socket: ClientConnection, fields: dict[str, str]) -> None:
    for _ in range(FLOOD):
        await tell(socket, "conversation.item.create", item=typed("word " * 20), **fields)


async def last_of(socket: ClientConnection, messages: int) -> int:
    """The number of the event that says that so many messages are taken."""
    while True:
        frame = await socket.recv()
        messages -= "conversation.item.done" in str(frame[:100])
        if not messages:
            return number(json.loads(frame))


@pytest.mark.skipif(sys.platform != "linux", reason="only there a loopback address can be chosen without set-up")
async def test_who_asks_for_much_at_once_leaves_the_database_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program keeps SQLite's lock: whoever wants to write waits for it, whoever reads need not."""
    monkeypatch.setattr("server.conversations.store.database.BUSY_MILLISECONDS", int(PATIENCE * 1000))
    async with serving(tmp_path) as address, client(address, "127.0.0.2") as many, client(address, "127.0.0.3") as one:
        assert (await one.get(PATH)).status_code == 200
        with closing(sqlite3.connect(tmp_path / "conversations.sqlite3", isolation_level=None)) as lock:
            lock.execute("begin immediate")
            writing = [asyncio.create_task(many.post(PATH, json={})) for _ in range(20)]
            await asyncio.wait(writing, timeout=0.2)
            assert (await one.get(PATH)).status_code == 200
            assert not any(each.done() for each in writing)
            lock.execute("rollback")
        assert {(await each).status_code for each in writing} == {201}


@asynccontextmanager
async def client(address: Address, at: str) -> AsyncIterator[AsyncClient]:
    """A client whose own address is that one."""
    headers = {"Authorization": f"Bearer {address.token}"}
    transport = AsyncHTTPTransport(local_address=at)
    async with AsyncClient(
        base_url=address.url, headers=headers, trust_env=False, transport=transport, timeout=60
    ) as it:
        yield it


async def test_turns_go_round_and_each_client_has_only_some_at_once() -> None:
    turns, order = Turns(at_once=2, for_one=1), []
    working = {"many": 0, "few": 0, "one": 0}

    async def work(who: str, piece: int) -> None:
        async with turns.turn(who):
            order.append(f"{who} {piece}")
            working[who] += 1
            assert working[who] == 1
            await asyncio.sleep(0)
            working[who] -= 1

    pieces = [("many", 8), ("few", 2), ("one", 1)]
    await asyncio.gather(*(work(who, piece) for who, count in pieces for piece in range(count)))
    assert sorted(order[:5]) == ["few 0", "few 1", "many 0", "many 1", "one 0"]
    assert order[5:] == [f"many {piece}" for piece in range(2, 8)]


async def test_who_is_gone_before_its_turn_takes_none() -> None:
    turns = Turns(at_once=1, for_one=1)

    async def work() -> None:
        async with turns.turn("one"):
            await asyncio.sleep(60)

    first, gone = asyncio.create_task(work()), asyncio.create_task(work())
    await asyncio.sleep(0)
    for task in (gone, first):
        task.cancel()
    await asyncio.gather(first, gone, return_exceptions=True)
    async with asyncio.timeout(PATIENCE), turns.turn("one"):
        pass


def test_what_little_changes_is_written_before_the_rest_of_what_much_does() -> None:
    unsaved = PendingWrites()
    for place in range(10 * AT_ONCE):
        unsaved.put(("flood", f"{place}"), (place, said(f"{place}")))
    unsaved.put(("talk", "a"), (0, said("a")))
    noted = unsaved.noted
    assert ("talk", "a") in unsaved.begin()
    assert not unsaved.written_up_to(noted, "talk")
    unsaved.done()
    assert unsaved.written_up_to(noted, "talk")
    assert not unsaved.written_up_to(noted)


def test_what_memory_cannot_hold_is_taken_from_who_filled_it() -> None:
    unsaved = PendingWrites(most=100 * 502)
    unsaved.put(("talk", "a"), (0, said("a")))
    for place in range(200):
        unsaved.put(("flood", f"{place}"), (place, said("x")))
    assert list(unsaved.of("talk")) == ["a"]


def said(text: str) -> ConversationItem:
    return ConversationItem(text, "user", text, text)


async def test_many_put_in_front_are_numbered_once_and_not_each_time(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'conversations.sqlite3'}")
    items = Items("talk", History(), store, Recordings(store, on=False))
    for place in range(1000):
        items.insert(said(f"{place}"), "root")
    unsaved = store._writer.unsaved
    placed = {item_id: change and change[0] for item_id, change in unsaved.of("talk").items()}
    assert placed == {f"{place}": 999 - place for place in range(1000)}
    assert unsaved.noted < 2 * 1000
