"""What asks the tables, imported in a thread by whoever needs it first: SQLAlchemy takes long, and nobody waits for it.

Later it is there at once, without a way through a thread: a question has no time for one.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_imported: list[tuple[ModuleType, ModuleType, ModuleType]] = []


async def queries_and_vectors() -> tuple[ModuleType, ModuleType]:
    """The modules of those names beside this one."""
    return (await _all())[:2]


async def queries() -> ModuleType:
    """The module of that name beside this one."""
    return (await queries_and_vectors())[0]


async def grouping() -> ModuleType:
    """The module of that name beside this one."""
    return (await _all())[2]


async def _all() -> tuple[ModuleType, ModuleType, ModuleType]:
    if not _imported:
        _imported.append(await asyncio.to_thread(_import))
    return _imported[0]


def _import() -> tuple[ModuleType, ModuleType, ModuleType]:
    from server.documents.index import grouping, queries, vectors

    return queries, vectors, grouping
