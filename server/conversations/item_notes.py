"""How a message came about, kept beside it: what the person was told, where the time went, what was cited. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.protocol import events as e

TIMINGS = ("hear_ms", "think_ms", "speak_ms", "first_audio_ms", "total_ms")

COSTS = (
    "input_tokens",
    "output_tokens",
    "cached_tokens",
    "input_audio_tokens",
    "output_audio_tokens",
    "heard_seconds",
    "spoken_seconds",
    "money",
    "currency",
    "priced_on",
    "unpriced",
)


def written(
    notices: Sequence[e.NoticeGiven],
    timings: e.TurnTimings | None = None,
    citations: Sequence[e.Citation] = (),
    receipt: e.TurnReceipt | None = None,
    costs: e.TurnCosts | None = None,
) -> str:
    """All as JSON; empty where there is nothing but a receipt."""
    told = [{"code": each.code, **each.message.as_members()} for each in notices]
    took = None if timings is None else {name: getattr(timings, name) for name in TIMINGS}
    if not told and took is None and not citations:
        return ""
    notes: dict[str, object] = {"timings": took, "notices": told}
    if citations:
        notes["citations"] = list(citations)
    if receipt is not None:
        notes["receipt"] = {"handed": receipt.handed, "nothing_left": receipt.nothing_left}
    if costs is not None:
        notes["costs"] = {name: getattr(costs, name) for name in COSTS} | {"conversation": costs.conversation}
    return msgspec.json.encode(notes).decode()


def written_of_call(status: str, took_ms: int) -> str:
    """How a call of a tool that the server ran itself came out, as `written` has it."""
    call = {"status": status, "took_ms": took_ms}
    return msgspec.json.encode({"timings": None, "notices": [], "call": call}).decode()


def costs_in(kept: str) -> dict[str, Any] | None:
    """What the reply of these notes took; None where that was not noted."""
    found = (read(kept) or {}).get("costs") if '"costs"' in kept else None
    return found if isinstance(found, dict) else None


def read(kept: str) -> dict[str, Any] | None:
    """What was written, None for nothing."""
    return msgspec.json.decode(kept, type=dict[str, Any]) if kept else None
