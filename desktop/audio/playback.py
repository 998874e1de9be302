"""What is to be played and how far it has come: filled by the program, emptied block by block by the device."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop.audio.streams.stream import Samples
else:
    np = Later("numpy")

FADE_SECONDS = 0.003
"""Long enough that no click is heard, short enough that the silence is instant."""
REMEMBERED = 64
"""Items whose counts are still known after they ended."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was playing when it was silenced, and how many milliseconds of it a person hears in all."""

    item_id: str | None
    milliseconds: int


@dataclass(slots=True)
class PlayedItem:
    """One reply. `given` and `queued` count samples: handed to the device, and not yet."""

    id: str
    given: int = 0
    queued: int = 0
    ended: bool = False
    silenced: bool = False
    sounds: deque[Samples] = field(default_factory=deque)

    def add(self, samples: Samples) -> None:
        self.sounds.append(samples)
        self.queued += len(samples)

    def take(self, out: Samples) -> None:
        """Fill `out` with the next samples; there must be as many."""
        filled = 0
        while filled < len(out):
            sound = self.sounds.popleft()
            part = sound[: len(out) - filled]
            out[filled : filled + len(part)] = part
            filled += len(part)
            if len(part) < len(sound):
                self.sounds.appendleft(sound[len(part) :])
        self.queued -= len(out)
        self.given += len(out)

    def replace(self, samples: Samples) -> None:
        """Put this in the place of everything that is queued."""
        self.sounds.clear()
        self.queued = 0
        self.add(samples)


@dataclass(frozen=True, slots=True)
class Given:
    """Samples of an item on their way through the device: `starts` is when the first one sounds."""

    item_id: str
    count: int
    starts: float


class Playback:
    """Items in the order they are to be heard, mono at `rate`. Safe to use from two threads.

    Times are seconds on `time.monotonic()`, given by the caller. Nothing ever starts or stops at full swing except
    where the sound itself does: what is cut or starved is faded out, and what goes on after a gap is faded in.
    """

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._queue: deque[PlayedItem] = deque()
        self._known: dict[str, PlayedItem] = {}
        self._given: deque[Given] = deque()
        self._starved = False
        self._paused = False
        # Held for microseconds; to run at all, the device's thread has to wait for Python longer than that.
        self._lock = threading.Lock()

    def add(self, item_id: str, samples: Samples) -> None:
        """Append sound to an item, which begins with its first sound."""
        with self._lock:
            self._item(item_id).add(samples)

    def end(self, item_id: str) -> None:
        """No more sound comes for this item."""
        with self._lock:
            self._item(item_id).ended = True

    def fill(self, out: Samples, starts: float) -> list[str]:
        """Put the next sound into `out`, which holds zeros; returns the items that ended within."""
        finished = []
        with self._lock:
            self._forget(starts)
            filled = 0
            if self._paused:
                out = out[: self._last_samples()]
            while self._queue and filled < len(out):
                item = self._queue[0]
                filled += self._give(item, out[filled:], starts + filled / self.rate)
                if item.queued or not item.ended:
                    break
                self._queue.popleft()
                if not item.silenced:
                    finished.append(item.id)
            if self._paused and filled:
                fade(out[:filled], ramp(self.rate), at_end=True)
                self._starved = True
        return finished

    def pause(self) -> None:
        """Fall silent after a short fade, and keep everything for `resume`."""
        with self._lock:
            self._paused = bool(self._queue)

    def resume(self) -> None:
        """Go on, gently."""
        with self._lock:
            self._paused = False

    @property
    def paused(self) -> bool:
        return self._paused

    def silence(self, now: float) -> Heard:
        """Drop everything after a short fade; says what was playing and how much of it will have been heard."""
        with self._lock:
            item = self._queue[0] if self._queue else None
            if item is None or item.given == 0:
                item = self._sounding(now) or item
            self._queue.clear()
            self._paused = False
            if item is None:
                return Heard(None, 0)
            item.silenced = True
            self._let_fade(item)
            return Heard(item.id, (item.given + item.queued) * 1000 // self.rate)

    def interrupt(self) -> None:
        """The device is gone: another one goes on, gently, with what is still to be heard."""
        with self._lock:
            self._queue = deque(item for item in self._queue if not item.silenced)
            self._starved = bool(self._queue)

    def drop(self) -> list[str]:
        """Drop everything at once, for there is no device; returns the items that were still to be heard."""
        with self._lock:
            dropped = [item.id for item in self._queue if not item.silenced]
            self._queue.clear()
            self._paused = False
            return dropped

    def played_ms(self, item_id: str, now: float) -> int:
        """How much of an item has sounded by now; 0 for one that is not known (any more)."""
        with self._lock:
            item = self._known.get(item_id)
            if item is None:
                return 0
            coming = sum(self._coming(given, now) for given in self._given if given.item_id == item_id)
            return (item.given - coming) * 1000 // self.rate

    def sounds_until(self, item_id: str) -> float:
        """When all of an item that was given to the device has sounded, as far as that is still noted; else 0."""
        with self._lock:
            ends = (each.starts + each.count / self.rate for each in self._given if each.item_id == item_id)
            return max(ends, default=0.0)

    @property
    def items(self) -> list[str]:
        """The items that are still to be given to the device, at least in part."""
        with self._lock:
            return [item.id for item in self._queue]

    def retune(self, rate: int, converted: dict[str, Samples]) -> None:
        """Go on at another rate, with the rest of each item as it sounds there."""
        with self._lock:
            for item in self._known.values():
                item.given = item.given * rate // self.rate
            for item in self._queue:
                item.replace(converted[item.id])
            self._given.clear()
            self.rate = rate

    def rest(self) -> dict[str, Samples]:
        """The sound of each item that has not been given to the device."""
        with self._lock:
            none = np.zeros(0, np.int16)
            return {item.id: np.concatenate([none, *item.sounds]) for item in self._queue}

    def _item(self, item_id: str) -> PlayedItem:
        item = self._known.get(item_id)
        if item is None:
            item = self._known[item_id] = PlayedItem(item_id)
            self._queue.append(item)
            while len(self._known) > REMEMBERED:
                del self._known[next(iter(self._known))]
        return item

    def _give(self, item: PlayedItem, room: Samples, starts: float) -> int:
        """Put as much of one item into `room` as there is; returns how many samples that is."""
        count = min(len(room), item.queued)
        shape = ramp(self.rate)
        plenty = item.ended or item.queued >= len(room) + len(shape)
        # After a gap wait until it is worth going on, rather than stutter with every crumb that arrives.
        if count == 0 or (self._starved and not plenty):
            self._starved = not item.ended
            return 0
        sound = room[:count]
        goes_on = item.given > 0
        item.take(sound)
        if self._starved and goes_on:
            fade(sound, shape[::-1], at_end=False)
        if not plenty:
            fade(sound, shape, at_end=True)
        self._starved = not plenty
        self._given.append(Given(item.id, count, starts))
        return count

    def _last_samples(self) -> int:
        """How many samples fade away before a pause: none where it is silent already."""
        sounds = bool(self._queue) and self._queue[0].given > 0 and not self._starved
        return len(ramp(self.rate)) if sounds else 0

    def _let_fade(self, item: PlayedItem) -> None:
        """Leave only the next few samples of the item, fading away; none where it is silent already."""
        sounds = item.given > 0 and not self._starved
        shape = ramp(self.rate)
        tail = np.zeros(min(item.queued, len(shape)) if sounds else 0, np.int16)
        given = item.given
        item.take(tail)
        item.given = given
        fade(tail, shape, at_end=True)
        item.replace(tail)
        item.ended = True
        self._starved = False
        if len(tail):
            self._queue.append(item)

    def _sounding(self, now: float) -> PlayedItem | None:
        """The item that was given completely, while the end of it is still in the device."""
        if self._given and self._coming(self._given[-1], now):
            item = self._known.get(self._given[-1].item_id)
            return None if item is None or item.silenced else item
        return None

    def _coming(self, given: Given, now: float) -> int:
        """How many of these samples have not sounded yet."""
        return min(given.count, max(0, given.count - round((now - given.starts) * self.rate)))

    def _forget(self, before: float) -> None:
        """Drop the notes of what has sounded, with a margin for a device whose latency changes."""
        while self._given and self._given[0].starts < before - 1:
            self._given.popleft()


@cache
def ramp(rate: int) -> NDArray[np.float64]:
    """From full to nothing over the length of a fade, without a corner at either end: a straight line clicks sooner."""
    return 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, int(rate * FADE_SECONDS)))


def fade(sound: Samples, shape: NDArray[np.float64], *, at_end: bool) -> None:
    """Shape the end or the beginning of a sound, all of it where it is shorter than the fade."""
    count = min(len(sound), len(shape))
    if count == 0:
        return
    if count < len(shape):
        shape = np.interp(np.linspace(0, len(shape) - 1, count), np.arange(len(shape)), shape)
    part = sound[-count:] if at_end else sound[:count]
    part[:] = (part * shape).astype(np.int16)
