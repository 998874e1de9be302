"""Keeps a sound device open while it is wanted: opens it in the background, notices when it goes, opens it again."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from desktop.audio.devices import reasons
from desktop.audio.devices.catalog import AudioUnavailable, Device, Direction
from desktop.audio.streams.stream import INPUT_BLOCK, Stream

Open = Callable[[str | None, Callable[[], None]], Stream]

OVERDUE = 5.0
"""Seconds after which a device that is still being opened counts as failed."""
DEAD = 0.5
"""Seconds without a call from the device after which it counts as gone."""
WATCH = 0.2
WARM_UP = 3.0
"""Seconds that a device may take to run before it replaces one that works; Bluetooth needs one or two."""
LINGER = 0.2
"""Seconds that a device which was replaced stays open, so that what it holds is still heard."""
RETRIES = (0.0, 0.5, 1.0, 2.0, 4.0)
"""Seconds to wait before each further attempt; the last one again and again."""


class Owner(Protocol):
    """Who wants the device; all calls come on the loop."""

    def opened(self, stream: Stream) -> None:
        """The device is open; where another one was, this one takes its place."""

    def lost(self, error: AudioUnavailable) -> None:
        """The device that was open is gone; another attempt follows."""

    def missed(self, error: AudioUnavailable) -> None:
        """No device could be opened; another attempt follows, unless the owner disconnects."""


class DeviceLine:
    """One wish for a device. Every method is called on the loop and returns at once."""

    def __init__(
        self, direction: Direction, *, loop: asyncio.AbstractEventLoop, device: str | None, open_: Open, owner: Owner
    ) -> None:
        self._direction = direction
        self._loop = loop
        self._device = device
        self._open = open_
        self._owner = owner
        self._stream: Stream | None = None
        # Which attempt counts; whatever comes from an older one is closed or dropped.
        self._attempt = 0
        self._failures = 0
        # The devices of the next attempt, while that is waited for.
        self._next: list[str | None] | None = None
        self._suspected = False
        # Whether the open device is not, or may not be, the chosen one.
        self._strayed = False
        # What is plugged in, how often the chosen one among it was tried again, and when it may be tried next.
        self._devices: Sequence[Device] = ()
        self._returns = 0
        self._return_at = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self.wanted = False

    @property
    def stream(self) -> Stream | None:
        """The open device."""
        return self._stream

    def connect(self) -> None:
        """Want the device, from now on and whatever happens to it; where one is waited for, try again now."""
        if not self.wanted:
            self.wanted = True
            self._failures = 0
            self._try([self._device, None] if self._device else [None])
        elif self._next is not None:
            self._try(self._next)

    def disconnect(self) -> None:
        """Want it no more and close it."""
        self.wanted = False
        self._release()

    def use(self, device: str | None) -> None:
        """Change to another device; None is the system's default."""
        self._device = device
        if self.wanted:
            self.disconnect()
            self.connect()

    def devices_changed(self, devices: Sequence[Device]) -> None:
        """What is plugged in now: goes back to the chosen device when it returned, and tries anew what had failed."""
        before, self._devices = self._plugged, devices
        now = self._plugged
        another = before is not None and now is not None and now.number != before.number
        if before is None or another:
            self._returns, self._return_at = 0, 0.0
        if self._next is not None:
            self._try(self._next)
        elif self._device is None or self._stream is None:
            return
        else:
            # While it was gone the sound server may have moved the open stream to another device without a word.
            self._strayed = self._strayed or now is None or another
            self._go_back()

    @property
    def _plugged(self) -> Device | None:
        """The chosen device, where it is plugged in."""
        return next((device for device in self._devices if device.answers_to(self._device or "")), None)

    def _go_back(self) -> None:
        """To the chosen device. One that was plugged in just now may not be ready: it is tried some times."""
        if not (self._strayed and self._plugged) or self._returns == len(RETRIES) or time.monotonic() < self._return_at:
            return
        self._returns += 1
        self._strayed = False
        self._try([self._device])

    def _try(self, devices: list[str | None]) -> None:
        self._attempt += 1
        number = self._attempt
        self._next = None
        self._set_timer(OVERDUE, self._overdue)
        # One that works is only given up for one that runs.
        work = self._replace_in_thread if self._stream is not None else self._try_in_thread
        # A thread of its own each time: one that is stuck in a sound server that hangs must not hold up the next.
        threading.Thread(target=work, args=(number, devices), name="sound", daemon=True).start()

    def _try_in_thread(self, number: int, devices: list[str | None]) -> None:
        errors = []
        for device in devices:
            try:
                stream = self._open(device, self._ending(number))
            except AudioUnavailable as error:
                errors.append(error)
                continue
            self._hand_over(number, stream, device)
            return
        self._post(self._missed, number, errors[0])

    def _replace_in_thread(self, number: int, devices: list[str | None]) -> None:
        (device,) = devices
        try:
            stream = self._open(device, self._ending(number))
        except AudioUnavailable:
            self._post(self._kept, number)
            return
        deadline = time.monotonic() + WARM_UP
        while not stream.running and time.monotonic() < deadline:
            time.sleep(INPUT_BLOCK)
        if stream.running:
            self._hand_over(number, stream, device)
        else:
            stream.close()
            self._post(self._kept, number)

    def _ending(self, number: int) -> Callable[[], None]:
        def gone() -> None:
            self._post(self._gone, number)

        return gone

    def _hand_over(self, number: int, stream: Stream, device: str | None) -> None:
        # Whoever wants it no more may have ended their loop, which would then never hear of it.
        if number != self._attempt or not self._post(self._opened, number, stream, device):
            stream.close()

    def _opened(self, number: int, stream: Stream, device: str | None) -> None:
        if number != self._attempt:
            close(stream)
            return
        if self._stream is not None:
            self._loop.call_later(LINGER, close, self._stream)
        self._stream = stream
        self._strayed = device != self._device
        if not self._strayed:
            self._returns, self._return_at = 0, 0.0
        self._suspected = False
        self._set_timer(WATCH, self._watch)
        self._owner.opened(stream)

    def _kept(self, number: int) -> None:
        """The device could not be replaced; the one that is open is looked after again."""
        if number == self._attempt:
            self._strayed = True
            self._return_at = time.monotonic() + RETRIES[min(self._returns, len(RETRIES) - 1)]
            self._set_timer(WATCH, self._watch)

    def _missed(self, number: int, error: AudioUnavailable) -> None:
        if number != self._attempt:
            return
        if self._stream is not None:
            self._attempt += 1
            self._kept(self._attempt)
            return
        self._retry_later()
        self._owner.missed(error)

    def _overdue(self) -> None:
        self._missed(self._attempt, AudioUnavailable(reasons.no_answer(), reasons.reconnect()))

    def _gone(self, number: int) -> None:
        """The device ended by itself, or was never there: an attempt that is still under way reports that."""
        if number == self._attempt and self._stream is not None:
            self._lose(AudioUnavailable(reasons.disconnected(self._direction), reasons.reconnect()))

    def _watch(self) -> None:
        assert self._stream is not None
        dead = time.monotonic() - self._stream.called > DEAD
        if not (dead and self._suspected):
            # Whatever held up the whole program held up the device's thread too: look twice.
            self._suspected = dead
            self._failures = self._failures if dead else 0
            self._set_timer(WATCH, self._watch)
            self._go_back()
            return
        self._lose(AudioUnavailable(reasons.stopped(self._direction), reasons.reconnect()))

    def _lose(self, error: AudioUnavailable) -> None:
        self._release()
        # The system's default first: whatever happened, it happened to the chosen device.
        self._retry_later()
        self._owner.lost(error)

    def _retry_later(self) -> None:
        self._attempt += 1
        delay = RETRIES[min(self._failures, len(RETRIES) - 1)]
        self._failures += 1
        self._next = [None, self._device] if self._device else [None]
        self._set_timer(delay, self._try, self._next)

    def _release(self) -> None:
        self._attempt += 1
        self._next = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._stream is not None:
            close(self._stream)
            self._stream = None

    def _set_timer(self, delay: float, call: Callable[..., None], *arguments: Any) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(delay, call, *arguments)

    def _post(self, call: Callable[..., None], *arguments: Any) -> bool:
        return post(self._loop, call, *arguments)


def post(loop: asyncio.AbstractEventLoop, call: Callable[..., None], *arguments: Any) -> bool:
    """Have the loop call this, from any thread; False where the loop is closed, as at the end of the program."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(call, *arguments)
        return True
    return False


def close(stream: Stream) -> None:
    """Close a device in the background."""
    threading.Thread(target=stream.close, name="sound", daemon=True).start()
