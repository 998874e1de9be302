"""Notices that devices are plugged in or out, and that the system's default is another one."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
import time
from collections.abc import Callable

from desktop.audio.devices import sound_server
from desktop.audio.devices.catalog import AudioUnavailable, Devices, list_devices, refresh
from desktop.audio.devices.sound_server import SoundServerGone
from desktop.audio.streams.line import post

AGAIN = 1.0
"""Seconds until a sound server that is not there is looked for again."""
LETTING_GO = 0.5
"""Seconds to wait until devices that are being closed are closed."""
SETTLE = 0.05
"""Seconds to wait for the rest of what happens at once when a plug goes in."""


class DeviceWatch:
    """Calls `changed(devices)` on the loop, first with what there is, then with every change.

    A sound server, as Linux has it, tells of each change at once. PortAudio does not, and looking anew ends what is
    open: there it is looked when somebody asks, who has let go of the devices before.
    """

    follows = sys.platform.startswith("linux")
    """Whether changes are told without asking."""

    def __init__(self, loop: asyncio.AbstractEventLoop, changed: Callable[[Devices], None]) -> None:
        self._loop = loop
        self._changed = changed
        self._closed = threading.Event()
        self._seen: Devices | None = None

    def start(self) -> None:
        """Watch from now on."""
        self._begin(self._follow if self.follows else self._look)

    def look(self) -> None:
        """Tell what there is now, always, also where it is nothing new."""
        self._seen = None
        self._begin(self._look)

    def close(self) -> None:
        """Tell nothing more."""
        self._closed.set()

    def _begin(self, work: Callable[[], None]) -> None:
        # Never waited for: it may be stuck in a sound server that hangs.
        threading.Thread(target=work, name="device watch", daemon=True).start()

    def _follow(self) -> None:
        while not self._closed.is_set():
            with contextlib.suppress(SoundServerGone):
                sound_server.watch(self._see)
            if self._seen is not None:
                self._see(Devices())
            self._closed.wait(AGAIN)

    def _look(self) -> None:
        devices = Devices()
        with contextlib.suppress(AudioUnavailable):
            self._refresh()
            devices = list_devices()
        self._see(devices)

    def _refresh(self) -> None:
        """What was let go of just now is closed in the background."""
        deadline = time.monotonic() + LETTING_GO
        while not refresh() and not self.follows and time.monotonic() < deadline:
            time.sleep(SETTLE)

    def _see(self, devices: Devices) -> bool:
        """Tell it if it is new; False when nobody wants to know any more."""
        if devices != self._seen:
            self._seen = devices
            if not post(self._loop, self._tell, devices):
                return False
        self._closed.wait(SETTLE)
        return not self._closed.is_set()

    def _tell(self, devices: Devices) -> None:
        if not self._closed.is_set():
            self._changed(devices)
