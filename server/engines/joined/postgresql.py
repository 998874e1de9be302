"""The registry of several servers, in the PostgreSQL that they share.

Its tables are not among those of conversations: they hold nothing that is not said again every second, so they are
made when missing and written without a log. Places are leased by `SKIP LOCKED`; `NOTIFY` wakes those who wait.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import msgspec

from server.engines.joined.registry import (
    LEASE_SECONDS,
    SILENT_SECONDS,
    Bells,
    Lease,
    RegistryUnavailable,
    WorkerCard,
    WorkerStanding,
)
from server.protocol.roles import ROLES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Collection

    from server.protocol.roles import Role

log = logging.getLogger(__name__)

CHANNEL = "sb_voice_workers"
LOCK = 0x5B_0004
"""PostgreSQL's advisory lock under which one server at a time makes the tables."""

CONNECTIONS = 4
ANSWER_SECONDS = 2.0
"""How long the database may take for an answer: somebody waits for theirs."""

PAUSE_SECONDS = 1.0
"""How long is waited before the database is tried again."""

_TABLES = """
CREATE UNLOGGED TABLE IF NOT EXISTS engine_workers (
    key text PRIMARY KEY, worker text NOT NULL, role text NOT NULL, card text NOT NULL, leaving boolean NOT NULL,
    seen_at timestamptz NOT NULL);
CREATE UNLOGGED TABLE IF NOT EXISTS engine_places (
    key text NOT NULL REFERENCES engine_workers ON DELETE CASCADE, number integer NOT NULL,
    holder text, until timestamptz, PRIMARY KEY (key, number));
"""
_SILENT = f"interval '{SILENT_SECONDS} seconds'"
_LEASED = f"interval '{LEASE_SECONDS} seconds'"

_KNOWN = "SELECT card FROM engine_workers WHERE key = $1 FOR UPDATE"
_PUT = """
INSERT INTO engine_workers VALUES ($1, $2, $3, $4, $5, now())
ON CONFLICT (key) DO UPDATE SET card = $4, leaving = $5, seen_at = now()"""
_PLACES = """
INSERT INTO engine_places SELECT $1, number FROM generate_series(0, $2::integer - 1) AS number ON CONFLICT DO NOTHING"""
_SEEN = "UPDATE engine_workers SET seen_at = now() WHERE key = $1 AND card = $2"
_REMOVE = "DELETE FROM engine_workers WHERE worker = $1 RETURNING role"
_FORGET = f"DELETE FROM engine_workers WHERE seen_at < now() - 10 * {_SILENT}"  # noqa: S608 # constants of ours
_CARDS = f"SELECT card FROM engine_workers WHERE seen_at > now() - {_SILENT} ORDER BY key"  # noqa: S608
_STANDINGS = f"""
SELECT card, extract(epoch FROM now() - seen_at)::double precision AS silent_seconds,
    (SELECT count(*) FROM engine_places place WHERE place.key = worker.key AND place.until >= now()) AS busy
FROM engine_workers worker WHERE seen_at > now() - {_SILENT} ORDER BY key"""  # noqa: S608
_LEASE = f"""
UPDATE engine_places AS taken SET holder = $2, until = now() + {_LEASED}
FROM (
    SELECT place.key, place.number, worker.card FROM engine_places place JOIN engine_workers worker USING (key)
    WHERE worker.role = $1 AND NOT worker.leaving AND worker.seen_at > now() - {_SILENT}
        AND NOT worker.key = ANY($3::text[]) AND (place.holder IS NULL OR place.until < now())
    ORDER BY place.number, random() LIMIT 1 FOR UPDATE OF place SKIP LOCKED
) AS free
WHERE taken.key = free.key AND taken.number = free.number RETURNING free.card, taken.number"""  # noqa: S608
_GIVE_BACK = "UPDATE engine_places SET holder = NULL, until = NULL WHERE key = $1 AND number = $2 AND holder = $3"
_WAS_FULL = f"""
SELECT pg_notify($2, $1) WHERE NOT EXISTS (
    SELECT 1 FROM engine_places place JOIN engine_workers worker USING (key)
    WHERE worker.role = $1 AND NOT worker.leaving AND worker.seen_at > now() - {_SILENT}
        AND (place.holder IS NULL OR place.until < now())
        AND NOT (place.key = $3 AND place.number = $4))"""  # noqa: S608
_HOLD = f"""
UPDATE engine_places AS place SET until = now() + {_LEASED} FROM unnest($2::text[], $3::integer[]) AS held(key, number)
WHERE place.holder = $1 AND place.key = held.key AND place.number = held.number"""  # noqa: S608
_HOLD_NO_MORE = "UPDATE engine_places SET holder = NULL, until = NULL WHERE holder = $1"


def address_for_driver(url: str) -> str:
    """A database's URL as the settings have it, as asyncpg wants it."""
    _, _, rest = url.partition("://")
    return f"postgresql://{rest}".replace("?ssl=", "?sslmode=").replace("&ssl=", "&sslmode=")


class PostgresqlRegistry:
    """In the database at `url`; it is opened when first asked, and again whenever it is lost."""

    def __init__(self, url: str) -> None:
        self._url = address_for_driver(url)
        self._holder = uuid.uuid4().hex
        self._held: set[tuple[str, int]] = set()
        """Places that somebody here uses; of all others that the database has as ours nobody says that they are."""
        self._opening: asyncio.Task[Any] | None = None
        self._minding: asyncio.Task[None] | None = None
        self._bells = Bells()

    async def put(self, card: WorkerCard) -> None:
        told = msgspec.json.encode(card).decode()
        async with self._connection() as connection:
            if await connection.execute(_SEEN, card.key, told) != "UPDATE 0":
                return
            async with connection.transaction():
                await connection.execute(_PUT, card.key, card.id, card.role, told, card.leaving)
                await connection.execute(_PLACES, card.key, card.places)
                await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, card.role)

    async def remove(self, worker_id: str) -> None:
        async with self._connection() as connection, connection.transaction():
            for role in {row["role"] for row in await connection.fetch(_REMOVE, worker_id)}:
                await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, role)

    async def cards(self) -> list[WorkerCard]:
        async with self._connection() as connection:
            return [_card(row["card"]) for row in await connection.fetch(_CARDS)]

    async def standings(self) -> list[WorkerStanding]:
        async with self._connection() as connection:
            return [
                WorkerStanding(_card(row["card"]), row["busy"], row["silent_seconds"])
                for row in await connection.fetch(_STANDINGS)
            ]

    async def lease(self, role: Role, avoided: Collection[str]) -> Lease | None:
        async with self._connection() as connection:
            row = await connection.fetchrow(_LEASE, role, self._holder, list(avoided))
        if row is None:
            return None
        lease = Lease(_card(row["card"]), row["number"])
        self._held.add(_place(lease))
        return lease

    async def give_back(self, lease: Lease) -> None:
        place = _place(lease)
        self._held.discard(place)
        async with self._connection() as connection, connection.transaction():
            await connection.execute(_GIVE_BACK, *place, self._holder)
            await connection.execute(_WAS_FULL, lease.card.role, CHANNEL, *place)

    async def changed(self, role: Role, seconds: float) -> None:
        await self._bells.heard(role, seconds)

    async def close(self) -> None:
        for task in (self._minding, self._opening):
            if task is not None and not task.done():
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        if self._opening is not None and not self._opening.cancelled() and self._opening.exception() is None:
            pool = self._opening.result()
            with suppress(Exception):
                async with asyncio.timeout(ANSWER_SECONDS), pool.acquire() as connection:
                    await connection.execute(_HOLD_NO_MORE, self._holder)
            pool.terminate()

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Any]:
        import asyncpg  # type: ignore[import-untyped]

        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                pool = await self._pool()
                async with pool.acquire() as connection:
                    yield connection
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
            raise RegistryUnavailable(type(error).__name__) from None

    async def _pool(self) -> Any:
        opening = self._opening
        if opening is None or (opening.done() and (opening.cancelled() or opening.exception() is not None)):
            opening = self._opening = asyncio.create_task(self._open())
        return await asyncio.shield(opening)

    async def _open(self) -> Any:
        """A pool of connections to a database that has the tables."""
        import asyncpg

        pool = await asyncpg.create_pool(
            self._url, min_size=1, max_size=CONNECTIONS, timeout=ANSWER_SECONDS, reset=_as_it_is
        )
        async with pool.acquire() as connection, connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
            await connection.execute(_TABLES)
        if self._minding is None:
            self._minding = asyncio.create_task(self._mind(pool))
        return pool

    async def _mind(self, pool: Any) -> None:
        """Hear who is called, and keep what we have leased, until cancelled."""
        while True:
            with suppress(Exception):
                async with pool.acquire() as connection, self._listening(connection):
                    while True:
                        await self._hold(connection)
                        await connection.execute(_FORGET)
                        await asyncio.sleep(LEASE_SECONDS / 3)
            await asyncio.sleep(PAUSE_SECONDS)

    async def _hold(self, connection: Any) -> None:
        """Say that the places are taken that somebody here uses."""
        held = list(self._held)
        await connection.execute(_HOLD, self._holder, [key for key, _ in held], [number for _, number in held])

    @asynccontextmanager
    async def _listening(self, connection: Any) -> AsyncIterator[None]:
        await connection.add_listener(CHANNEL, self._called)
        try:
            for role in ROLES:  # what was called meanwhile nobody heard
                self._bells.ring(role)
            yield
        finally:
            await connection.remove_listener(CHANNEL, self._called)

    def _called(self, _connection: object, _pid: int, _channel: str, role: Any) -> None:
        self._bells.ring(role)


async def _as_it_is(_connection: object) -> None:
    """Nothing here changes what a connection is set to, so that a turn need not wait for it to be set back."""


def _place(lease: Lease) -> tuple[str, int]:
    return lease.card.key, lease.number


def _card(told: str) -> WorkerCard:
    return msgspec.json.decode(told, type=WorkerCard)
