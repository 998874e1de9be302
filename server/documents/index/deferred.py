"""What asks the tables, imported in a thread by whoever needs it first: SQLAlchemy takes long, and nobody waits for it.

Later it is there at once, without a way through a thread: a question has no time for one.
"""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_imported: dict[str, ModuleType] = {}


async def queries_and_vectors() -> tuple[ModuleType, ModuleType]:
    """The modules of those names beside this one."""
    return await queries(), await _module("vectors")


async def queries() -> ModuleType:
    """The module of that name beside this one."""
    return await _module("queries")


async def grouping() -> ModuleType:
    """The module of that name beside this one; who goes on with a conversation waits for it, so that it is small."""
    return await _module("grouping")


async def _module(name: str) -> ModuleType:
    if name not in _imported:
        _imported[name] = await asyncio.to_thread(importlib.import_module, f"{__package__}.{name}")
    return _imported[name]
