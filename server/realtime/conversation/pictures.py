"""Pictures that a client shows: small enough, given whole, and of a kind that models take. Pure."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from server.engines import Picture
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.settings.session_settings import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_PICTURE = 5 * 1024 * 1024
"""Bytes of one picture. A photograph that is made smaller for a model has some hundred thousand."""

MOST_PICTURES = 16
"""Of a conversation, the latest: those are kept in memory and shown to the model."""

MOST_CHARACTERS = 16 * 1024 * 1024
"""Of all pictures together as they are written; the latest one is kept in any case."""

_DATA = re.compile(r"data:image/(?:png|jpeg|webp|gif);base64,", re.IGNORECASE)


def pictures_in(item: e.Item, *, sees: bool) -> tuple[Picture, ...]:
    """The pictures of a message. Raises `Refused`, also where the language model takes none."""
    found = []
    for number, part in enumerate(item.content or []):
        if part.type == "input_image":
            found.append(_picture(part, f"item.content[{number}]", sees=sees))
    return latest(found, ())


def latest(pictures: Sequence[Picture], before: Sequence[Picture]) -> tuple[Picture, ...]:
    """What is kept of pictures when those `before` them, which are newer, are kept."""
    count, characters = len(before), sum(len(each.url) for each in before)
    kept: list[Picture] = []
    for picture in reversed(pictures):
        count, characters = count + 1, characters + len(picture.url)
        if count > MOST_PICTURES or (count > 1 and characters > MOST_CHARACTERS):
            break
        kept.insert(0, picture)
    return tuple(kept)


def _picture(part: e.Content, place: str, *, sees: bool) -> Picture:
    if not sees:
        raise Refused("unsupported_image", Text("The language model that is chosen here takes no pictures."), place)
    url = part.image_url if isinstance(part.image_url, str) else ""
    if (begin := _DATA.match(url)) is None:
        message = Text("A picture is a data: address with a PNG, JPEG, WebP or GIF in base64.")
        raise Refused("invalid_image", message, f"{place}.image_url")
    if len(url) - begin.end() > -(-MAX_PICTURE // 3) * 4:
        size = MAX_PICTURE // 1024 // 1024
        raise Refused("image_too_large", Text("A picture may have {size} MiB, not more.", size=size), place)
    try:
        binascii.a2b_base64(url[begin.end() :], strict_mode=True)
    except ValueError:
        raise Refused("invalid_image", Text("The picture is not valid base64."), f"{place}.image_url") from None
    return Picture(url, part.detail if isinstance(part.detail, str) else "auto")
