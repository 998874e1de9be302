"""People on a server: how long it takes to know and admit one, to tell the next their place, and whether seconds are
counted that were spoken.
"""

from __future__ import annotations

import asyncio
import base64
import json
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.processes import module, serving
from benchmarks.report import Row
from server.conversations.store.database import begin_writing, bring_up_to_date, engine_for
from server.conversations.store.store import Store
from server.people import register
from server.people.people import People
from server.quotas.ledger import standing_of
from server.quotas.meter import Meter

TOKEN = "aTokenForBenchmarks-OfRandomLetters_4WvK9z"
RATE = 24_000
SPOKEN = (0.5, 1.3, 2.9, 4.1)
"""Seconds that are said, one after the other, as they would be spoken."""
PIECE = 0.1
"""Of a second, in which they are sent."""
ADMITTED_MS, TOLD_MS, COUNTED_SECONDS = 3.0, 100.0, 1.0
"""What each may take at most: the targets."""


def run(plan: Plan) -> list[Row]:
    """Three figures; the place in the line once for a server alone, and once for several that share one line."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measured(Path(folder), plan.repeats * 10))


async def _measured(folder: Path, times: int) -> list[Row]:
    admitted, cpu = await _admitted(folder, times)
    rows = [Row("a person known and admitted, p50 of one at a time", p50(admitted), "ms")]
    rows.append(Row("  p95", p95(admitted), "ms", target=ADMITTED_MS))
    rows.append(Row("  processor time of it", cpu, "ms", target=ADMITTED_MS))
    for workers, name in ((1, "one server"), (2, "of several servers")):
        told = await _places(folder, times // 2, workers)
        rows += [
            Row(f"place in line told, {name}, p50", p50(told), "ms"),
            Row("  p95", p95(told), "ms", target=TOLD_MS),
        ]
    return [
        *rows,
        Row("voice seconds counted: off the stopwatch by", await _off_by(folder), "s", target=COUNTED_SECONDS),
    ]


async def _person(url: str, name: str) -> tuple[str, str]:
    """The id and a token of somebody new."""
    engine = engine_for(url)
    await bring_up_to_date(engine)
    async with engine.begin() as connection:
        await begin_writing(connection)
        row = await register.add_user(connection, name, "member")
        token, _ = await register.new_token(connection, name)
    await engine.dispose()
    return row.id, token


async def _admitted(folder: Path, times: int) -> tuple[list[float], float]:
    """Milliseconds from a token to a session that its person may have, in the server's own process; and what of them
    the processor worked, all threads, and leaving included, in the mean.
    """
    url = f"sqlite:///{folder / 'admitted.sqlite3'}"
    _, token = await _person(url, "Ann")
    store = Store(url)
    await store.open()
    people, meter, took = People(store), Meter(store), []
    worked = time.process_time()
    for number in range(times):
        begun = time.perf_counter()
        account = meter.account(await people.caller(token), f"{number:036}")
        assert account is not None
        await account.enter()
        took.append((time.perf_counter() - begun) * 1000)
        await account.leave()
    worked = time.process_time() - worked
    await people.close()
    await meter.close()
    await store.close()
    return took, worked / times * 1000


@asynccontextmanager
async def _server(url: str, **more: str) -> AsyncIterator[str]:
    """Where its socket is."""
    env = {"SB_VOICE_TOKEN": TOKEN, "SB_VOICE_DATABASE_URL": url, **more}
    with serving(module("benchmarks.load.scripted_server"), env) as (address, _):
        yield address.replace("http", "ws", 1) + "/v1/realtime"


def _connected(place: str, token: str = TOKEN) -> connect:
    return connect(place, additional_headers={"Authorization": f"Bearer {token}"}, proxy=None, max_size=None)


async def _hear(socket: ClientConnection, kind: str) -> dict[str, Any]:
    while True:
        event: dict[str, Any] = json.loads(await socket.recv())
        if event["type"] == kind:
            return event


async def _places(folder: Path, times: int, workers: int) -> list[float]:
    """Milliseconds from the open socket to the word of one's place, on a server that is full."""
    url = f"sqlite:///{folder / f'line{workers}.sqlite3'}"
    took = []
    async with (
        _server(url, SB_VOICE_MOST_SESSIONS="1", SB_VOICE_WORKERS=str(workers)) as place,
        _connected(place) as first,
    ):
        await _hear(first, "session.created")
        for _ in range(times):
            async with _connected(place) as waits:
                begun = time.perf_counter()
                await _hear(waits, "sb.line.place")
                took.append((time.perf_counter() - begun) * 1000)
    return took


async def _off_by(folder: Path) -> float:
    """Seconds between what was said, in real time and by a stopwatch, and what was counted of it."""
    watched, piece = 0.0, base64.b64encode(b"\x01\x02" * round(PIECE * RATE)).decode()
    url = f"sqlite:///{folder / 'voice.sqlite3'}"
    user_id, token = await _person(url, "Ann")
    async with _server(url) as place, _connected(place, token) as socket:
        await _tell(
            socket, "session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": None}}}
        )
        for seconds in SPOKEN:
            begun = time.perf_counter()
            for number in range(round(seconds / PIECE)):
                await asyncio.sleep(
                    begun + (number + 1) * PIECE - time.perf_counter()
                )  # a piece is sent once it is said
                await _tell(socket, "input_audio_buffer.append", audio=piece)
            await _tell(socket, "input_audio_buffer.commit")
            watched += time.perf_counter() - begun
            await _hear(socket, "conversation.item.input_audio_transcription.completed")
    engine = engine_for(url)  # the server has ended, and written all
    async with engine.connect() as connection:
        day = next(each for each in await standing_of(connection, user_id) if each.name == "voice_minutes_day")
    await engine.dispose()
    return abs(day.used / 1000 - watched)


async def _tell(socket: ClientConnection, kind: str, **fields: Any) -> None:
    await socket.send(json.dumps({"type": kind, **fields}))
