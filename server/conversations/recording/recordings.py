"""The sound of what is said: encoded in a thread while it comes, written behind the talk."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from server.conversations.recording.encoding import EncodingLine
from server.conversations.recording.sound_files import MEDIA_TYPES, Encoder, as_pcm
from server.conversations.recording.token_bucket import TokenBucket
from server.conversations.store.errors import StoreError
from server.protocol.audio import duration_ms, size_of
from server.protocol.traces import trace_of
from server.tasks import pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.conversations.recording.sound_files import Format
    from server.conversations.store.store import Store

log = logging.getLogger(__name__)

BATCH_SECONDS = 1.0
"""How much sound goes to the encoder at once: what is begun there is brought to its end."""

WHOLE_SECONDS = 8.0
"""An item that is no longer is encoded once it is whole, and no other one amid it: an encoder of Vorbis at work takes
as much memory as that much sound."""

VORBIS_PER_SECOND = 5.0
MAX_VORBIS_SECONDS = 20.0
"""Seconds of sound that become Vorbis in a second, on average, and how many can be saved up; what begins when these are
used up becomes FLAC. Vorbis is a quarter of the size and takes nine times the computing, 0.4 % of a core for each who
talks. A person and their assistant use no more than one second in a second."""

USUAL_SECONDS = 10.0
"""Of Vorbis that an item counts for while it is spoken, so that not all who begin at once find the same left."""

MAX_UNENCODED = 64 * 1024 * 1024
MAX_UNWRITTEN = 64 * 1024 * 1024
"""Bytes. What comes beyond it is not kept: a talk is worth more than its recording."""

GATHER_SECONDS = 0.5
"""Pause before each write: one takes all that has come together, and none is in the way of the end of a turn."""

RETRY_SECONDS = 2.0
MAX_TRIES = 2
"""How often the item of a sound is looked for while the database works; then it was deleted."""

READ_PATIENCE_SECONDS = 1.0
"""How long who wants to hear something waits for what was just said."""

Key = tuple[str, str]
"""Conversation and item."""


@dataclass(eq=False)
class _Kept:
    media_type: str
    file: asyncio.Future[bytes]
    tries: int = 0


class Recordings:
    """Of all sessions of a server. Nothing here waits for the encoder or the database, but `flush` and `close`.

    `awaited` tells whether somebody waits for an answer to begin: then sound is neither encoded nor written, for a
    while.
    """

    def __init__(self, store: Store, *, on: bool = True, awaited: Callable[[], bool] = lambda: False) -> None:
        self.on = on
        """Whether sound is kept. It may be turned off at any time, and on again for what comes then."""
        self._store = store
        self._line = EncodingLine(awaited)
        self._vorbis = TokenBucket(VORBIS_PER_SECOND, MAX_VORBIS_SECONDS, time.monotonic)
        self._kept: dict[Key, _Kept] = {}
        self._more = asyncio.Event()
        self._wanted = asyncio.Event()
        self._progress = asyncio.Condition()
        self._writer: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Start encoding and writing."""
        self._line.open()
        self._writer = asyncio.create_task(self._write_behind())

    async def close(self) -> None:
        """Write what is left, and let go. The store must still be open."""
        if self._writer is not None:
            await self.flush()
            self.on = False
            self._writer.cancel()
            await asyncio.gather(self._writer, return_exceptions=True)
        self._line.close()

    def record(self, conversation_id: str, item_id: str, rate: int) -> ItemRecording | None:
        """A recording for that item of sound at `rate` Hz, to be kept or dropped; None where none is kept."""
        if not self.on:
            return None
        kind: Format = "vorbis" if self._vorbis.left > 0 else "flac"
        if kind == "vorbis":
            self._vorbis.take(USUAL_SECONDS)
        return ItemRecording(self, (conversation_id, item_id), rate, kind)

    @property
    def waiting(self) -> int:
        """Of how many items the sound is not written yet."""
        return len(self._kept)

    async def flush(self, conversation_id: str | None = None, patience: float = 5.0) -> None:
        """Wait until what was kept so far, of that conversation or of all, is written.

        Not longer than `patience` seconds, and not at all where the database is in trouble.
        """
        noted = {kept for (owner, _), kept in self._kept.items() if conversation_id in (owner, None)}
        if self._writer is None or self._store.trouble or not noted:
            return
        self._wanted.set()
        try:
            async with self._line.hurried(), asyncio.timeout(patience), self._progress:
                await self._progress.wait_for(lambda: noted.isdisjoint(self._kept.values()))
        except TimeoutError:
            log.warning("the sound of %d items is not written yet", len(self._kept))

    async def sound(self, conversation_id: str, item_id: str) -> tuple[bytes, int] | None:
        """What is kept of an item, PCM16 mono, and its rate in Hz; None where nothing is, or it cannot be read now."""
        await self.flush(conversation_id, READ_PATIENCE_SECONDS)
        try:
            async with self._store.reading() as connection:
                from server.conversations.store.sql.writes import read_sound

                data = await read_sound(connection, (conversation_id, item_id))
        except StoreError:
            return None
        return None if data is None else await asyncio.to_thread(as_pcm, data)

    # --- for recordings

    def encode(self, encoder: Encoder, pcm: bytes) -> bool:
        """Have it encoded, unless too much waits for that."""
        if self._line.size + len(pcm) > MAX_UNENCODED:
            log.warning("sound comes faster than it can be encoded: of one item none is kept")
            return False
        self._line.add(partial(encoder.write, pcm), len(pcm))
        return True

    def keep(self, recording: ItemRecording, encoder: Encoder) -> None:
        self._kept[recording.key] = _Kept(MEDIA_TYPES[recording.kind], self._line.add(encoder.finish))
        self._more.set()

    def ended(self, kind: Format, seconds: float) -> None:
        """Charge an encoded recording for the `seconds` of sound that it held, instead of the usual estimate."""
        if kind == "vorbis":
            self._vorbis.take(seconds - USUAL_SECONDS)

    # --- writing

    async def _write_behind(self) -> None:
        seconds = GATHER_SECONDS
        while True:
            await self._more.wait()
            await pause(self._wanted, seconds)
            self._more.clear()
            self._wanted.clear()
            seconds = GATHER_SECONDS
            try:
                await self._write()
            except StoreError:
                seconds = RETRY_SECONDS
            except Exception as error:  # whatever it is, what comes next must find a writer
                log.error("sound could not be kept: %s", trace_of(error))
                self._kept.clear()
            async with self._progress:
                self._progress.notify_all()
            if self._kept:
                self._more.set()

    async def _write(self) -> None:
        """Write all that is kept. Raises `StoreError`."""
        kept = dict(self._kept)
        await asyncio.wait([each.file for each in kept.values()])
        await self._line.good_moment()
        for key in [key for key, each in kept.items() if each.file.exception() is not None]:
            log.warning("sound could not be encoded: %s", type(kept[key].file.exception()).__name__)
            self._forget(key, kept.pop(key))
        self._make_room()
        if not kept:
            return
        async with self._store.changing() as connection:
            # With the connection all that this imports is there; no start waits for it (docs/decisions/0024).
            from server.conversations.store.sql.writes import write_sounds

            there = await write_sounds(
                connection, {key: (each.media_type, each.file.result()) for key, each in kept.items()}
            )
        for key, each in kept.items():
            each.tries += not self._store.trouble  # the item, too, waits for the disk
            if key in there or each.tries == MAX_TRIES:
                self._forget(key, each)

    def _make_room(self) -> None:
        """Drop the oldest where the database takes nothing for long."""
        ready = [(key, each) for key, each in self._kept.items() if each.file.done() and not each.file.exception()]
        size = sum(len(each.file.result()) for _, each in ready)
        for key, each in ready:
            if size <= MAX_UNWRITTEN:
                return
            log.warning("sound cannot be written: of one item none is kept")
            size -= len(each.file.result())
            self._forget(key, each)

    def _forget(self, key: Key, written: _Kept) -> None:
        if self._kept.get(key) is written:
            del self._kept[key]


class ItemRecording:
    """The sound of one item. Whoever has it ends it with `keep` or `drop`."""

    def __init__(self, recordings: Recordings, key: Key, rate: int, kind: Format) -> None:
        self.key = key
        self.rate = rate
        self.kind = kind
        self._recordings = recordings
        self._encoder: Encoder | None = Encoder(rate, kind)
        self._batch: list[bytes] = []
        self._batch_bytes = 0
        self._batches: list[bytes] = []
        self._bytes = 0
        self._full = size_of(BATCH_SECONDS, rate)
        self._whole = size_of(WHOLE_SECONDS, rate)

    def feed(self, pcm: bytes) -> None:
        """Add sound."""
        if self._encoder is None:
            return
        self._bytes += len(pcm)
        self._batch.append(pcm)
        self._batch_bytes += len(pcm)
        if self._batch_bytes >= self._full:
            self._end_batch()
        if self._bytes > self._whole:
            self._hand_over()

    def keep(self) -> None:
        """That was all: write it, if sound is still kept."""
        self._end_batch()
        self._hand_over()
        if self._encoder is not None and self._bytes and self._recordings.on:
            self._recordings.keep(self, self._encoder)
        self.drop()

    def drop(self) -> None:
        """Forget what is not written yet; further sound is not taken."""
        if self._encoder is not None:
            self._recordings.ended(self.kind, duration_ms(self._bytes, self.rate) / 1000)
        self._encoder = None
        self._batch, self._batches = [], []

    def _end_batch(self) -> None:
        if self._batch:
            self._batches.append(b"".join(self._batch))
            self._batch, self._batch_bytes = [], 0

    def _hand_over(self) -> None:
        batches, self._batches = self._batches, []
        for pcm in batches:
            if self._encoder is not None and not (self._recordings.on and self._recordings.encode(self._encoder, pcm)):
                self.drop()
