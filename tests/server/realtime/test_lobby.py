"""A full server: who comes is told their place at once and at each change, and nobody who talks is thrown out."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from server.engines.scripted import ScriptedChatModel
from server.realtime import lobby
from tests.servers.people import as_person, person
from tests.servers.realtime_server import (
    DATABASE,
    Address,
    ask_in_writing,
    hear,
    hear_all,
    lineup,
    serving,
    talking,
    tell,
)

CONVERSATION = "?conversation_id=6f2c8f0e-95a5-4d5c-9a2b-0d3a4cb0c6aa"


async def place(socket: ClientConnection) -> tuple[int, int]:
    told = await hear(socket)
    assert told["type"] == "sb.line.place"
    assert told["wait_seconds"] > 0
    return told["place"], told["length"]


async def of_people(folder: Path, here: Address, *names: str) -> list[Address]:
    url = f"sqlite:///{folder / DATABASE}"
    return [as_person(here, await person(url, name)) for name in names]


async def test_who_comes_to_a_full_server_is_told_their_place_at_once_and_at_each_change(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with bob.connect() as second:
            await hear(second, "session.created")
            async with ann.connect() as first, cid.connect() as third:
                began = time.monotonic()
                assert await place(first) == (1, 1)
                assert time.monotonic() - began < 2  # the mean is 2 ms
                assert await place(third) == (2, 2)
                await second.close()
                await hear(first, "session.created")
                assert await place(third) == (1, 1)
                await first.close()
                await hear(third, "session.created")


async def test_who_leaves_the_line_is_not_waited_for(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with talking(ann) as first, bob.connect() as gives_up, cid.connect() as last:
            assert await place(gives_up) == (1, 1)
            assert await place(last) == (2, 2)
            await gives_up.close()
            assert await place(last) == (1, 1)
            await first.close()
            await hear(last, "session.created")


async def test_all_that_was_said_in_the_line_comes_in_its_order(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob = await of_people(tmp_path, here, "Ann", "Bob")
        async with talking(ann) as first, bob.connect() as waits:
            await place(waits)
            for number in range(lobby.MOST_EARLY * 2):
                await tell(waits, "conversation.item.retrieve", item_id="none", event_id=str(number))
            await first.close()
            answers = [(await hear(waits, "error"))["error"]["event_id"] for _ in range(lobby.MOST_EARLY * 2)]
    assert answers == [str(number) for number in range(lobby.MOST_EARLY * 2)]


async def test_who_comes_back_to_their_conversation_does_not_wait(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob = await of_people(tmp_path, here, "Ann", "Bob")
        async with talking(ann, CONVERSATION), bob.connect() as waits:
            await place(waits)
            async with talking(ann, CONVERSATION) as again:
                await ask_in_writing(again, "Hello")
                await hear(again, "response.done")
            await hear(waits, "session.created")


async def test_who_says_nothing_for_long_makes_room_and_who_talks_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lobby, "IDLE_SECONDS", 0.3)
    story = ScriptedChatModel(reply=lambda _: "Once upon a time. " * 20, token_delay=0.02)
    async with serving(tmp_path, lineup(llm=story), most_sessions=2) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with talking(ann) as talks, talking(bob) as idle:
            await ask_in_writing(talks, "Tell me a long story")
            await hear(talks, "response.output_audio.delta")
            await asyncio.sleep(lobby.IDLE_SECONDS + lobby.LOOK_SECONDS)  # nobody waits, so nobody has to go
            await tell(idle, "conversation.item.retrieve", item_id="none")
            await hear(idle, "error")
            async with cid.connect() as waits:
                await place(waits)
                await hear(waits, "session.created")
                with pytest.raises(ConnectionClosed) as closed:
                    await idle.recv()
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 1013
                done: dict[str, Any] = (await hear_all(talks))[-1]
                assert done["response"]["status"] == "completed"


async def test_who_has_more_than_their_share_makes_room_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lobby, "OVER_SHARE_SECONDS", 0.1)
    async with serving(tmp_path, most_sessions=2) as here:
        ann, bob = await of_people(tmp_path, here, "Ann", "Bob")
        async with talking(ann) as one, talking(ann) as two, bob.connect() as waits:
            await hear(waits, "session.created")
            closed = [asyncio.create_task(socket.wait_closed(), name=name) for socket, name in ((one, "1"), (two, "2"))]
            done, left = await asyncio.wait(closed, return_when=asyncio.FIRST_COMPLETED)
            assert (len(done), len(left)) == (1, 1)
            for task in left:
                task.cancel()
