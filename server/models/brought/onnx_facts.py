"""What an ONNX model says of itself: the words and numbers that whoever made it wrote into it."""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

from server.models.brought.protobuf import fields, places

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FACTS = 14
"""`metadata_props` of `ModelProto`; the numbers are those of onnx.proto."""
NAME, VALUE = 1, 2
MOST_BYTES = 64 * 1024
"""Of one fact; a longer one is none that anybody asks for."""


def facts_in(file: Path) -> Mapping[str, str]:
    """Those facts, by their names; none where it is no such model. Of a large file little is read. Raises `OSError`."""
    with file.open("rb") as opened:
        try:
            with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as whole:
                return _facts(whole)
        except (ValueError, IndexError):  # an empty file is a ValueError, too
            return {}


def _facts(whole: mmap.mmap) -> dict[str, str]:
    with memoryview(whole) as message:
        spans = [(begin, end) for number, _, begin, end in places(message) if number == FACTS]
    return dict(_fact(whole[begin:end]) for begin, end in spans if end - begin <= MOST_BYTES)


def _fact(message: bytes) -> tuple[str, str]:
    found = fields(memoryview(message))
    name, value = (bytes(found.get(number, [memoryview(b"")])[0]) for number in (NAME, VALUE))
    return name.decode(errors="replace"), value.decode(errors="replace")
