"""Many clients at once: nothing is mixed up, nobody waits for another, nothing is left behind."""

from __future__ import annotations

import asyncio
import base64
import gc
import logging
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.engines.tts.speakable.stage import Speakable
from server.realtime.session import RealtimeSession
from tests.patience import PATIENCE
from tests.servers.realtime_server import (
    Address,
    ask_aloud,
    ask_in_writing,
    hear,
    hear_all,
    lineup,
    serving,
    talking,
    tell,
)

CLIENTS = 25
SAMPLE = b"\x01\x02"


def sound_in(events: list[dict[str, Any]]) -> int:
    """Bytes."""
    deltas = [event["delta"] for event in events if event["type"] == "response.output_audio.delta"]
    return sum(len(base64.b64decode(delta)) for delta in deltas)


async def turn_of(address: Address, number: int) -> None:
    """Talk for a time of one's own, and check that the reply is one's own and complete."""
    tenths = number + 1
    heard = f"I heard {tenths / 10:.1f} seconds of sound."
    async with talking(address) as socket:
        for _ in range(2):
            await ask_aloud(socket, SAMPLE * 2400 * tenths)
            events = await hear_all(socket)
            response = events[-1]["response"]
            replies = {event["response_id"] for event in events if "response_id" in event}
            assert replies == {response["id"]}
            assert response["output"][0]["content"][0]["transcript"] == f"You said: {heard}"
            assert abs(sound_in(events) / 48_000 - 0.01 * Speakable("en").say(f"You said: {heard}").length) < 0.1


async def test_many_talk_at_once_and_each_gets_its_own_reply_whole(tmp_path: Path) -> None:
    engines = lineup(
        ScriptedTranscriber(delay=0.01),
        ScriptedChatModel(first_token_delay=0.02, token_delay=0.002),
        ScriptedSynthesizer(delay=0.01, seconds_per_character=0.01),
    )
    async with serving(tmp_path, engines) as address, asyncio.TaskGroup() as clients:
        for number in range(CLIENTS):
            clients.create_task(turn_of(address, number))


async def test_a_client_that_never_reads_is_let_go_and_delays_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Its reply is far more than all buffers hold; the others' turns are over before it is let go."""
    endless = "word " * 5000
    caplog.set_level(logging.WARNING)
    engines = lineup(llm=ScriptedChatModel(reply=lambda said: endless if said[-1].text == "Talk" else "Yes."))
    async with (
        serving(tmp_path, engines, slow_seconds=3.0) as address,
        address.connect(max_queue=1, ping_interval=None) as stuck,
    ):
        await hear(stuck)
        await ask_in_writing(stuck, "Talk")
        async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as others:
            for _ in range(5):
                others.create_task(ask_once(address))
        assert "was let go" not in caplog.text
        async with asyncio.timeout(PATIENCE):
            while "was let go" not in caplog.text:
                await asyncio.sleep(0.05)
        with pytest.raises(ConnectionClosed) as closed:
            await hear_all(stuck)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4413


async def ask_once(address: Address) -> None:
    async with talking(address) as socket:
        await ask_in_writing(socket, "Hi")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_a_client_that_never_reads_again_is_cut_off(tmp_path: Path) -> None:
    async with serving(
        tmp_path, lineup(llm=ScriptedChatModel(reply=lambda _: "word " * 5000)), slow_seconds=0.3
    ) as address:
        before = sessions_alive()
        async with address.connect(max_queue=1, ping_interval=None) as stuck:
            await hear(stuck)
            await ask_in_writing(stuck, "Talk")
            await until(lambda: sessions_alive() == before)


async def until(happened: Any) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():
            await asyncio.sleep(0.02)


def sessions_alive() -> int:
    gc.collect()
    return sum(isinstance(thing, RealtimeSession) for thing in gc.get_objects())


@pytest.mark.parametrize("event", ["response.created", "response.output_audio.delta", "conversation.item.added"])
async def test_a_client_that_vanishes_leaves_no_task_behind(
    tmp_path: Path, event: str, caplog: pytest.LogCaptureFixture
) -> None:
    slow = lineup(ScriptedTranscriber(delay=0.3), ScriptedChatModel(token_delay=0.05))
    async with serving(tmp_path, slow) as address:
        await ask_once(address)
        await until(lambda: sessions_alive() == 0)
        base = len(asyncio.all_tasks())
        socket: ClientConnection = await address.connect()
        await hear(socket)
        if event == "response.output_audio.delta":
            await ask_in_writing(socket, "one two three four five six")
        else:
            await ask_aloud(socket, SAMPLE * 4800)
        await hear(socket, event)
        socket.transport.abort()
        await until(lambda: len(asyncio.all_tasks()) <= base)
        await until(lambda: sessions_alive() == 0)
    assert "never retrieved" not in caplog.text


async def test_a_client_that_vanishes_while_it_talks_leaves_nothing_behind(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        await ask_once(address)  # what the first one starts for all stays
        await until(lambda: sessions_alive() == 0)
        base = len(asyncio.all_tasks())
        socket: ClientConnection = await address.connect()
        await tell(socket, "input_audio_buffer.append", audio=base64.b64encode(SAMPLE * 4800).decode())
        await hear(socket)
        socket.transport.abort()
        await until(lambda: len(asyncio.all_tasks()) <= base and sessions_alive() == 0)


async def test_two_hundred_that_come_and_go_leave_nothing_behind(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        for _ in range(8):
            async with asyncio.TaskGroup() as clients:
                for number in range(25):
                    clients.create_task(ask_once(address) if number % 5 == 0 else come_and_go(address))
        await until(lambda: sessions_alive() == 0)


async def come_and_go(address: Address) -> None:
    async with talking(address):
        pass
