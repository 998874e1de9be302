"""What asks the tables, imported in a thread by whoever needs it first: SQLAlchemy takes long, and nobody waits for it.

Later it is there at once, without a way through a thread: a question has no time for one.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_imported: list[tuple[ModuleType, ModuleType]] = []


async def queries_and_vectors() -> tuple[ModuleType, ModuleType]:
    """The modules of those names beside this one."""
    if not _imported:
        _imported.append(await asyncio.to_thread(_import))
    return _imported[0]


async def queries() -> ModuleType:
    """The module of that name beside this one."""
    return (await queries_and_vectors())[0]


def _import() -> tuple[ModuleType, ModuleType]:
    from server.documents.index import queries, vectors

    return queries, vectors
