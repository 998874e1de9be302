"""Threads for the engines that compute on this machine; each engine has one small pool for all sessions."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
R = TypeVar("R")


def cores() -> int:
    """How many cores this process may use, at least one."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def pool(name: str, threads: int) -> ThreadPoolExecutor:
    """A pool whose threads are called after the engine; they start when there is work."""
    return ThreadPoolExecutor(threads, thread_name_prefix=name)


async def run(threads: ThreadPoolExecutor, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """What `work` returns, computed in `threads`.

    Cancelling takes the work out of the queue; work that has begun goes on to its end and its result is dropped.
    """
    return await asyncio.wrap_future(threads.submit(work, *args, **kwargs))
