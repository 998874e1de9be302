"""Reading what a vendor sends, whatever it is: what is missing or of another kind counts as empty."""

from __future__ import annotations

import base64
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from server.engines import FunctionCall
from server.engines.speech.faults import WRONG_SOUND
from server.errors import SpeechFailed
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.engines import ReplyNotes

MOST_CALLS = 64
"""In one answer; what a model calls beyond that is not looked at."""
MOST_ID = 32
"""Characters of a call's id: clients of the Realtime API take no more."""
MOST_ARGUMENTS = 32_768
"""Characters of the arguments of one call; those of a longer one are cut, so that they fit no function."""


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


def check_rate(told: object, rate: int) -> None:
    """Raises `SpeechFailed` where a vendor says that its sound has another rate than `rate`: it would be distorted."""
    if isinstance(told, int) and told != rate:
        raise SpeechFailed("wrong_sound", WRONG_SOUND)


def as_base64(pcm: bytes) -> str:
    return base64.b64encode(pcm).decode()


def note_call(notes: ReplyNotes, call_id: str, name: str, arguments: str) -> None:
    """A call that is told twice is made once; one without an id gets one, which is short as clients want it."""
    call_id = call_id if 0 < len(call_id) <= MOST_ID and call_id.isprintable() else _id_for(call_id)
    if name and len(notes.calls) < MOST_CALLS and all(call_id != each.id for each in notes.calls):
        told = well_formed(arguments[:MOST_ARGUMENTS]) or "{}"
        notes.calls.append(FunctionCall(call_id, well_formed(name), told))


def _id_for(told: str) -> str:
    """A short one, the same each time for what a vendor told."""
    return f"call_{sha256(told.encode(errors='replace')).hexdigest()[:24]}" if told else f"call_{token_hex(12)}"
