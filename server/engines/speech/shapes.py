"""Reading what a vendor sends, whatever it is: what is missing or of another kind counts as empty."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def inside(event: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The object at that path."""
    found: Any = event
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def objects(event: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """The objects in the list of that name."""
    found = event.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def number(event: Mapping[str, Any], name: str) -> int:
    found = event.get(name)
    return found if isinstance(found, int) else 0


def text(event: Mapping[str, Any], name: str) -> str:
    found = event.get(name)
    return found if isinstance(found, str) else ""


def sound(written: str) -> bytes:
    """Whole samples of PCM16 in base64; none where it cannot be read."""
    try:
        pcm = base64.b64decode(written)
    except ValueError:
        return b""
    return pcm[: len(pcm) // 2 * 2]


def as_base64(pcm: bytes) -> str:
    return base64.b64encode(pcm).decode()
