"""The loop of a process that works for a server: the one that the server has, too, where there is one for this system.

It wakes sooner.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import TypeVar

    T = TypeVar("T")


def run_quickly(work: Coroutine[object, object, T]) -> T:
    """As `asyncio.run`."""
    try:
        from uvloop import run
    except ImportError:
        return asyncio.run(work)
    return run(work)
