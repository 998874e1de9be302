"""A watcher that writes down what it is told, and patience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.hotkey.backends.backend import HotkeyBackend, HotkeyRefused
from desktop.hotkey.names import TALK
from desktop.hotkey.shortcut import Shortcut
from tests.patience import PATIENCE


class Watching:
    """`log` has "press", "release", and reasons as they came; an empty reason is "back".

    What is told of another key than the one to talk with is in `others`, behind its name.
    """

    def __init__(self) -> None:
        self.log: list[str] = []
        self.others: list[tuple[str, str]] = []
        self.seconds: list[float | None] = []
        """How long each was held, as the system says."""

    def pressed(self, name: str) -> None:
        self._note(name, "press")

    def released(self, name: str, seconds: float | None = None) -> None:
        self.seconds.append(seconds)
        self._note(name, "release")

    def failed(self, name: str, reason: str) -> None:
        self._note(name, reason or "back")

    def _note(self, name: str, what: str) -> None:
        if name == TALK:
            self.log.append(what)
        else:
            self.others.append((name, what))


async def bind(backend: HotkeyBackend, shortcut: Shortcut) -> str:
    """Watch that key alone, to talk with. Raises `HotkeyRefused`."""
    outcome = (await backend.bind({TALK: shortcut}))[TALK]
    if isinstance(outcome, HotkeyRefused):
        raise outcome
    return outcome


async def until(true: Callable[[], object]) -> None:
    """Return once it is; fail after `PATIENCE` seconds."""
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)
