"""A watcher that writes down what it is told, and patience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.patience import PATIENCE


class Watching:
    """`log` has "press", "release", and reasons as they came; an empty reason is "back"."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def pressed(self) -> None:
        self.log.append("press")

    def released(self) -> None:
        self.log.append("release")

    def failed(self, reason: str) -> None:
        self.log.append(reason or "back")


async def until(true: Callable[[], object]) -> None:
    """Return once it is; fail after `PATIENCE` seconds."""
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)
