"""A full server: who comes is told their place at once and at each change, and nobody who talks is thrown out."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, cast

import pytest
from starlette.websockets import WebSocket, WebSocketDisconnect
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from server.engines.scripted import ScriptedChatModel
from server.protocol import events as e
from server.realtime import lobby
from server.realtime.hearing import user_input
from tests.patience import PATIENCE, own_clock
from tests.servers.people import as_person, person
from tests.servers.realtime_server import (
    DATABASE,
    SECOND,
    Address,
    ask_in_writing,
    b64,
    hear,
    hear_all,
    lineup,
    push_to_talk,
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
                began = own_clock()
                assert await place(first) == (1, 1)
                assert own_clock() - began < 2  # the mean is 2 ms
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
            for number in range(lobby.MOST_EARLY):
                await tell(waits, "conversation.item.retrieve", item_id="none", event_id=str(number))
            await first.close()
            answers = [(await hear(waits, "error"))["error"]["event_id"] for _ in range(lobby.MOST_EARLY)]
    assert answers == [str(number) for number in range(lobby.MOST_EARLY)]


@pytest.mark.parametrize("messages", [64, lobby.MOST_EARLY])
async def test_who_sent_much_and_left_is_no_longer_in_the_line(tmp_path: Path, messages: int) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with talking(ann) as first, bob.connect() as ghost, cid.connect() as last:
            assert await place(ghost) == (1, 1)
            assert await place(last) == (2, 2)
            for _ in range(messages):
                await ghost.send("{}")
            await ghost.close()
            assert await place(last) == (1, 1)
            await first.close()
            await hear(last, "session.created")


@pytest.mark.parametrize(
    "messages",
    [
        ["{}"] * (lobby.MOST_EARLY + 1),
        ["é" * (lobby.MOST_EARLY_BYTES // 2), "{}"],
        [b" " * lobby.MOST_EARLY_BYTES, b" "],
    ],
    ids=["too many", "too long", "too long and no text"],
)
async def test_who_sends_too_much_in_the_line_is_told_so_and_holds_nobody_up(
    tmp_path: Path, messages: list[str | bytes]
) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with talking(ann), bob.connect() as floods, cid.connect() as last:
            assert await place(floods) == (1, 1)
            assert await place(last) == (2, 2)
            for message in messages:
                await floods.send(message)
            assert (await hear(floods, "error"))["error"]["code"] == "too_much_early"
            with pytest.raises(ConnectionClosed) as closed:
                await floods.recv()
            assert closed.value.rcvd is not None
            assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (1013, "too_much_early")
            assert await place(last) == (1, 1)


async def test_a_microphone_may_stay_open_in_the_line(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob = await of_people(tmp_path, here, "Ann", "Bob")
        async with talking(ann) as first, bob.connect() as waits:
            await place(waits)
            for _ in range(lobby.MOST_EARLY * 2):
                await tell(waits, "input_audio_buffer.append", audio=b64(SECOND[:9600]))
            await tell(waits, "conversation.item.retrieve", item_id="none", event_id="after it")
            await first.close()
            await hear(waits, "session.created")
            assert (await hear(waits, "error"))["error"]["event_id"] == "after it"


async def test_sound_that_comes_in_the_line_is_not_kept_and_all_else_is() -> None:
    sound = json.dumps({"event_id": "1", "type": "input_audio_buffer.append", "audio": b64(SECOND)})
    unclear = ["{", "[]", '{"type": 1}', '{"type": "session.update"}', "[" * 100_000]
    came = [*[sound] * 100, *unclear, sound]

    class Client:
        async def receive(self) -> dict[str, Any]:
            return {"type": "websocket.receive", "text": came.pop(0)} if came else {"type": "websocket.disconnect"}

    async def tell_nobody(_: e.ServerEvent) -> None: ...

    full = lobby.Lobby(1)
    with full.seat("a", "Ann", is_person=True), full.seat("b", "Bob", is_person=True) as seat:
        with pytest.raises(WebSocketDisconnect):
            await seat.taken(cast("WebSocket", Client()), tell_nobody)
        assert [message["text"] for message in seat.early] == unclear


async def test_who_is_gone_when_their_turn_comes_does_not_take_the_seat() -> None:
    full = lobby.Lobby(1)
    first, ghost = full.seat("a", "Ann", is_person=True), full.seat("b", "Bob", is_person=True)

    class Client:
        async def receive(self) -> dict[str, Any]:
            first.leave()
            return {"type": "websocket.disconnect"}

    async def tell_nobody(_: e.ServerEvent) -> None: ...

    with ghost, pytest.raises(WebSocketDisconnect):
        await ghost.taken(cast("WebSocket", Client()), tell_nobody)


async def test_who_comes_back_to_a_conversation_that_waits_has_its_place(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with talking(ann) as first, bob.connect() as ahead, cid.connect(CONVERSATION) as before:
            await place(ahead)
            assert await place(before) == (2, 2)
            for _ in range(lobby.MOST_EARLY):
                await before.send("{}")
            before.transport.abort()
            await ahead.close()
            async with cid.connect(CONVERSATION) as again, cid.connect(CONVERSATION) as once_more:
                assert (await hear(once_more))["type"] == "sb.line.place"
                with pytest.raises(ConnectionClosed) as closed:
                    await asyncio.wait_for(_all_of(again), PATIENCE)
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 4409
                await first.close()
                await hear(once_more, "session.created")


async def _all_of(socket: ClientConnection) -> None:
    while True:
        await socket.recv()


async def test_a_person_waits_only_so_often_at_once(tmp_path: Path) -> None:
    async with serving(tmp_path, most_sessions=1) as here, AsyncExitStack() as open_sockets:
        ann, bob = await of_people(tmp_path, here, "Ann", "Bob")
        await open_sockets.enter_async_context(talking(ann))
        mine = await open_sockets.enter_async_context(ann.connect(CONVERSATION))
        await place(mine)
        for _ in range(lobby.MOST_WAITING - 1):
            await place(await open_sockets.enter_async_context(ann.connect()))
        async with ann.connect() as too_many:
            assert (await hear(too_many))["error"]["code"] == "too_many_waiting"
            with pytest.raises(ConnectionClosed) as closed:
                await too_many.recv()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 4429
        async with ann.connect(CONVERSATION) as again, bob.connect() as other:
            await place(again)
            assert await place(other) == (1, lobby.MOST_WAITING + 1)


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


async def test_who_holds_the_button_and_is_silent_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lobby, "IDLE_SECONDS", 0.1)
    monkeypatch.setattr(user_input, "QUIET_SECONDS", 0.1)
    async with serving(tmp_path, most_sessions=2) as here:
        ann, bob, cid = await of_people(tmp_path, here, "Ann", "Bob", "Cid")
        async with talking(ann) as talks, talking(bob) as silent, cid.connect() as waits:
            for socket in (talks, silent):
                await push_to_talk(socket)
            await place(waits)

            async def send(socket: ClientConnection, pcm: bytes) -> None:
                while True:
                    await tell(socket, "input_audio_buffer.append", audio=b64(pcm))
                    await asyncio.sleep(0.02)

            saying = asyncio.create_task(send(talks, b"\x00\x10" * 480))
            with pytest.raises(ConnectionClosed):
                await asyncio.wait_for(send(silent, bytes(960)), PATIENCE)
            await hear(waits, "session.created")
            assert not saying.done()
            saying.cancel()


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
