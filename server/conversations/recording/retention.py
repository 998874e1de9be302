"""How much sound is kept, and for how long. What was said stays: text is never thinned."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, select, tuple_

from server.conversations.store.models import AudioRow, ItemRow, now
from server.conversations.store.store import StoreError
from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Select

    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import Store
    from server.settings import ServerSettings

log = logging.getLogger(__name__)

SWEEP_SECONDS = 600.0
"""How often it is looked whether too much is kept."""

BATCH_ITEMS = 50
"""Of how many items the sound goes at once, so that others can write in between."""

BYTES_PER_MB = 1_000_000

_KEY = tuple_(AudioRow.conversation_id, AudioRow.item_id)
_SIZE = func.length(AudioRow.data)
"""Neither database reads the sound itself for that."""

_ITEM_OF_SOUND = and_(ItemRow.conversation_id == AudioRow.conversation_id, ItemRow.id == AudioRow.item_id)


@dataclass(frozen=True, slots=True)
class AudioLimits:
    """The sound that may be kept; 0 stands for no limit."""

    days: int = 0
    megabytes: int = 0

    @classmethod
    def of(cls, settings: ServerSettings) -> AudioLimits:
        return cls(settings.keep_audio_days, settings.keep_audio_mb)


@dataclass(frozen=True, slots=True)
class AudioUse:
    """The sound that is kept: of how many items, in bytes, and from when the oldest is; None where there is none."""

    items: int
    bytes: int
    oldest_at: datetime | None


class Retention:
    """Removes the oldest sound where it is more, or older, than the limits allow."""

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
        """Keep to the limits until cancelled."""
        while True:
            try:
                await self.sweep()
            except StoreError:
                pass  # the store tells of its trouble itself; the next look comes
            except Exception as error:  # one look that failed must not be the last one
                log.error("old sound cannot be removed: %s", trace_of(error))
            try:
                async with asyncio.timeout(SWEEP_SECONDS):
                    await self._changed.wait()
            except TimeoutError:
                pass
            self._changed.clear()

    async def used(self) -> AudioUse:
        """What is kept now. Raises `StoreError`."""
        asked = select(func.count(), func.coalesce(func.sum(_SIZE), 0)).select_from(AudioRow)
        oldest = select(func.min(ItemRow.created_at)).join(AudioRow, _ITEM_OF_SOUND)
        await self._recordings.flush()
        async with self._store.reading() as connection:
            items, size = (await connection.execute(asked)).one()
            return AudioUse(items, int(size), await connection.scalar(oldest))

    async def sweep(self) -> int:
        """Remove what is beyond the limits; returns of how many items. Raises `StoreError`."""
        removed = 0
        for beyond in self._beyond():
            while batch := await self._remove(beyond):
                removed += batch
        if removed:
            log.info("the sound of %d old items was removed", removed)
            await self._store.wipe()
        return removed

    async def remove_all(self) -> None:
        """Remove all sound that is kept, and give its room on disk back. Raises `StoreError`."""
        await self._recordings.flush()
        while await self._remove(select(AudioRow.conversation_id, AudioRow.item_id)):
            pass
        await self._store.give_room_back()

    def _beyond(self) -> Sequence[Select[str, str]]:
        """What finds the sound that is too old, and that which is too much."""
        key = select(AudioRow.conversation_id, AudioRow.item_id).join(ItemRow, _ITEM_OF_SOUND)
        found = []
        if self._limits.days:
            found.append(key.where(ItemRow.created_at < now() - timedelta(days=self._limits.days)))
        if self._limits.megabytes:
            newest_first = ItemRow.created_at.desc(), AudioRow.conversation_id, AudioRow.item_id
            running = func.sum(_SIZE).over(order_by=newest_first).label("running")
            sized = key.add_columns(running).subquery()
            too_much = sized.c.running > self._limits.megabytes * BYTES_PER_MB
            found.append(select(sized.c.conversation_id, sized.c.item_id).where(too_much))
        return found

    async def _remove(self, beyond: Select[str, str]) -> int:
        """Remove the sound of some items that `beyond` finds; returns of how many, 0 where it finds no more."""
        async with self._store.changing() as connection:
            keys = [tuple(row) for row in await connection.execute(beyond.limit(BATCH_ITEMS))]
            if keys:
                await connection.execute(delete(AudioRow).where(_KEY.in_(keys)))
        return len(keys)
