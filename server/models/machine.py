"""What this computer can hold: its memory, its cores and its disk."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from server.models.errors import ModelsError
from server.protocol.texts import NOTHING, Text

if TYPE_CHECKING:
    from pathlib import Path

    from server.models.model import Model

MEGABYTE = 1_000_000
SPARE_BYTES = 200 * MEGABYTE
"""What is left free on the disk."""
OTHERS_MEGABYTES = 1_500
"""What the system, a browser and this program's other parts have of the memory, about."""


def memory_megabytes() -> int | None:
    """How much memory there is in all; None where the system does not say."""
    if sys.platform == "win32":
        return _memory_of_windows()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // MEGABYTE
    except (ValueError, OSError):
        return None


def free_bytes(folder: Path) -> int | None:
    """What is free where `folder` is, or will be; None where the system does not say."""
    place = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return None


def check_space(folder: Path, needed: int) -> None:
    """Raises `ModelsError` where so many bytes would not fit on the disk of `folder`, or would fill it."""
    free = free_bytes(folder)
    if free is not None and needed + SPARE_BYTES > free:
        raise ModelsError(
            "no_space",
            Text(
                "There is not enough room: {needed} MB are needed, and {free} MB are free.",
                needed=(needed + SPARE_BYTES) // MEGABYTE,
                free=free // MEGABYTE,
            ),
        )


def misfit(model: Model, memory: int | None) -> Text:
    """Why a model is too large for a computer with so many megabytes of memory; empty where it fits or nobody knows."""
    if model.memory is None or memory is None or model.memory + OTHERS_MEGABYTES <= memory:
        return NOTHING
    return Text(
        "It needs about {needed} MB of memory beside everything else, and this computer has {memory} MB.",
        needed=model.memory,
        memory=memory,
    )


def _memory_of_windows() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            *((name, ctypes.c_uint64) for name in ("all", "free", "page", "free_page", "virtual", "free_virtual", "x")),
        )

    status = Status(length=ctypes.sizeof(Status))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]
        return None
    return int(status.all) // MEGABYTE
