"""Pictures of messages: how many are at hand, and how one lies in a database. Pure."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from server.engines import Picture

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

MOST_PICTURES = 16
"""Of a conversation, the latest: those are kept in memory and shown to the model."""

MOST_CHARACTERS = 16 * 1024 * 1024
"""Of all pictures together as they are written; the latest one is kept in any case."""


def latest(pictures: Sequence[Picture], before: Sequence[Picture]) -> tuple[Picture, ...]:
    """What is kept in memory of pictures when those `before` them, which are newer, are kept."""
    count, characters = len(before), sum(len(each.url) for each in before)
    kept: list[Picture] = []
    for picture in reversed(pictures):
        count, characters = count + 1, characters + len(picture.url)
        if count > MOST_PICTURES or (count > 1 and characters > MOST_CHARACTERS):
            break
        kept.insert(0, picture)
    return tuple(kept)


def file_of(picture: Picture) -> tuple[str, bytes]:
    """Its media type, and the file itself."""
    head, _, data = picture.url.partition(",")
    return head.removeprefix("data:").partition(";")[0].lower(), base64.b64decode(data)


def picture_of(media_type: str, data: bytes, detail: Any, name: str) -> Picture:
    """The picture in a file."""
    return Picture(f"data:{media_type};base64,{base64.b64encode(data).decode()}", detail, name)
