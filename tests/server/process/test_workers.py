"""`serve --workers N`: the cores of one machine behave as several servers do."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.patience import PATIENCE
from tests.servers.realtime_server import DATABASE, ChildServer, ask_in_writing, hear, hear_all, talking
from tests.servers.replicas.killing import Life, talking_on
from tests.servers.replicas.replicas import Unhurried
from tests.servers.storage.databases import SqliteFile

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the workers are found as Linux tells them")

TWO = ["--workers", "2"]
PEOPLE = 4


def workers_of(server: ChildServer) -> set[int]:
    found = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text()
    return {int(pid) for pid in found.split()}


def replaced(server: ChildServer, victim: int) -> bool:
    return len(workers_of(server) - {victim}) == 2


def had(life: Life, turns: int) -> bool:
    return life.turns >= turns


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.02)


async def test_a_worker_that_dies_is_started_again_and_no_turn_is_lost_or_doubled(tmp_path: Path) -> None:
    with Unhurried(tmp_path, TWO) as server:
        address = server.address()
        async with talking_on(address, PEOPLE) as life:
            for turns in (PEOPLE, 4 * PEOPLE):
                await until(partial(had, life, turns))
                victim = min(workers_of(server))
                os.kill(victim, signal.SIGKILL)
                await until(partial(replaced, server, victim))
        server.process.send_signal(signal.SIGTERM)
        assert server.wait() == -signal.SIGTERM
    assert not life.check(SqliteFile(tmp_path / DATABASE)) or "cannot be" in server.text
    assert server.text.count("a worker ended with code -9 and is started again") == 2
    assert "Traceback" not in server.text


async def test_all_workers_let_whoever_talks_have_their_answer(tmp_path: Path) -> None:
    with Unhurried(tmp_path, TWO) as server:
        address = server.address()
        async with talking(address) as one, talking(address) as other, talking(address) as third:
            for socket in (one, other, third):
                await ask_in_writing(socket, "one two three four five six seven eight nine ten")
                await hear(socket, "response.created")
            server.process.send_signal(signal.SIGTERM)
            for socket in (one, other, third):
                assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
                with pytest.raises(ConnectionClosed) as closed:
                    await hear(socket, "nothing")
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 1012
        assert server.wait() == -signal.SIGTERM


def test_what_is_wrong_with_the_settings_is_said_once(tmp_path: Path) -> None:
    with ChildServer(tmp_path, TWO, environment={"SB_VOICE_LLM": "nobody"}) as server:
        assert server.wait() == 2
    assert server.text.count("There is no") == 1
    assert "Traceback" not in server.text


async def test_workers_end_when_their_parent_is_gone(tmp_path: Path) -> None:
    with ChildServer(tmp_path, TWO) as server:
        server.address()
        workers = workers_of(server)
        assert len(workers) == 2
        server.process.kill()
        await until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))
