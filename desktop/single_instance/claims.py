"""What holding the place of the one app means, however a system does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.single_instance.messages import CommandAnswer

Obey = Callable[[str, str], CommandAnswer]
"""Does a command with its argument, or says why not."""


class Taken(Exception):
    """Another process is the app."""


class Claimed(Protocol):
    """This process is the app, as far as that can be had."""

    async def serve(self, obey: Obey) -> None:
        """CommandAnswer other processes until it is cancelled."""

    def release(self) -> None:
        """Let the next one be the app."""


class NoLock:
    """Where there can be no socket: the app runs, but others cannot ask anything of it."""

    async def serve(self, obey: Obey) -> None:
        pass

    def release(self) -> None:
        pass
