"""How much sound and how many pictures are kept, and for how long. What was said stays: text is never thinned."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.conversations.owner import NOBODY
from server.conversations.store.errors import StoreError
from server.protocol.traces import trace_of
from server.tasks import pause

if TYPE_CHECKING:
    from datetime import datetime

    from server.conversations.owner import Person
    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import Store
    from server.settings import ServerSettings

log = logging.getLogger(__name__)

FIRST_SWEEP_SECONDS = 60.0
SWEEP_SECONDS = 600.0
"""How often it is looked whether too much is kept."""

BATCH_ITEMS = 50
"""How many sounds or pictures go at once, so that others can write in between."""

BYTES_PER_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class AudioLimits:
    """The sound and the pictures that may be kept; 0 stands for no limit."""

    days: int = 0
    megabytes: int = 0
    picture_megabytes: int = 0

    @classmethod
    def of(cls, settings: ServerSettings) -> AudioLimits:
        return cls(settings.keep_audio_days, settings.keep_audio_mb, settings.keep_pictures_mb)


@dataclass(frozen=True, slots=True)
class AudioUse:
    """The sound that is kept: of how many items, in bytes, and from when the oldest is; None where there is none."""

    items: int
    bytes: int
    oldest_at: datetime | None


class Retention:
    """Removes the oldest sound and pictures where they are more, or older, than the limits allow."""

    def __init__(self, store: Store, recordings: Recordings, limits: AudioLimits) -> None:
        self._store = store
        self._recordings = recordings
        self._limits = limits
        self._changed = asyncio.Event()

    @property
    def limits(self) -> AudioLimits:
        return self._limits

    @limits.setter
    def limits(self, limits: AudioLimits) -> None:
        """To be set on the event loop; holds from now on."""
        if limits != self._limits:
            self._limits = limits
            self._changed.set()

    async def run(self) -> None:
        """Keep to the limits until cancelled; a server that starts has better things to do first."""
        await self._pause(FIRST_SWEEP_SECONDS)
        while True:
            try:
                await self.sweep()
            except StoreError:
                pass  # the store tells of its trouble itself; the next look comes
            except Exception as error:  # one look that failed must not be the last one
                log.error("old sound and pictures cannot be removed: %s", trace_of(error))
            await self._pause(SWEEP_SECONDS)

    async def used(self, owner: Person = NOBODY) -> AudioUse:
        """What is kept of that owner now. Raises `StoreError`."""
        await self._recordings.flush()
        async with self._store.reading(owner) as connection:
            # With the connection all that this imports is there; no start waits for it (docs/decisions/0024).
            from server.conversations.recording.sql_retention import kept

            return AudioUse(*await kept(connection, owner.id))

    async def sweep(self) -> int:
        """Remove what is beyond the limits; returns how many sounds and pictures. Raises `StoreError`."""
        removed = 0
        while batch := await self._remove_beyond(self._limits):
            removed += batch
        if removed:
            log.info("%d old sounds and pictures were removed", removed)
            await self._store.wipe()
        return removed

    async def remove_all(self, owner: Person = NOBODY) -> None:
        """Remove all sound that is kept of that owner, and give its room on disk back. Raises `StoreError`."""
        await self._recordings.flush()
        while await self._remove_of(owner):
            pass
        await self._store.give_room_back()

    async def _remove_beyond(self, limits: AudioLimits) -> int:
        """Remove some of what is beyond `limits`; returns how many, 0 where nothing is left."""
        async with self._store.changing() as connection:
            from server.conversations.recording.sql_retention import remove_beyond
            from server.conversations.store.models import AudioRow, PictureRow

            sound = (AudioRow, limits.days, limits.megabytes)
            for kind, days, megabytes in (sound, (PictureRow, 0, limits.picture_megabytes)):
                if removed := await remove_beyond(connection, kind, days, megabytes * BYTES_PER_MB, BATCH_ITEMS):
                    return removed
            return 0

    async def _remove_of(self, owner: Person) -> int:
        """Remove some of what is kept of that owner; returns of how many items, 0 where nothing is left."""
        async with self._store.changing(owner) as connection:
            from server.conversations.recording.sql_retention import remove_all

            return await remove_all(connection, owner.id, BATCH_ITEMS)

    async def _pause(self, seconds: float) -> None:
        await pause(self._changed, seconds)
        self._changed.clear()
