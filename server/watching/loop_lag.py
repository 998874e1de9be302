"""How late the event loop comes to what is due: everybody who talks waits as long."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_SECONDS = 0.5
"""How often it is looked."""


async def watch_lag(told: Callable[[float], None], every: float = LOOK_SECONDS) -> None:
    """Tell again and again, in seconds, how late a pause of `every` seconds ended; until cancelled."""
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + every
        await asyncio.sleep(every)
        told(max(0.0, loop.time() - due))
