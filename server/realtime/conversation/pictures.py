"""Pictures that a client shows: small enough, given whole, and of a kind that models take. Pure."""

from __future__ import annotations

import binascii
import re

from server.conversations.pictures import latest
from server.engines import Picture
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.settings.session_settings import Refused
from server.unicode_text import storable

MAX_PICTURE = 5 * 1024 * 1024
"""Bytes of one picture. A photograph that is made smaller for a model has some hundred thousand."""

_DATA = re.compile(r"data:image/(?:png|jpeg|webp|gif);base64,", re.IGNORECASE)


def pictures_in(item: e.Item, *, sees: bool) -> tuple[Picture, ...]:
    """The pictures of a message. Raises `Refused`, also where the language model takes none."""
    found = []
    for number, part in enumerate(item.content or []):
        if part.type == "input_image":
            found.append(_picture(part, f"item.content[{number}]", sees=sees))
    return latest(found, ())


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
    name = storable(part.sb_name) if isinstance(part.sb_name, str) else ""
    return Picture(url, part.detail if isinstance(part.detail, str) else "auto", name)
