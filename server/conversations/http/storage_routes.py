"""The routes for the room that kept sound takes."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from server.conversations.archive.representations import KeptAudio
from server.conversations.http.problem_details import owner_of, problem_router
from server.conversations.owner import Person
from server.conversations.recording.retention import BYTES_PER_MB, Retention

router = problem_router("/v1/storage")


def _retention(request: Request) -> Retention:
    retention: Retention = request.app.state.retention
    return retention


Keeping = Annotated[Retention, Depends(_retention)]
Whose = Annotated[Person, Depends(owner_of)]


@router.get("/audio")
async def get_kept_audio(retention: Keeping, owner: Whose) -> KeptAudio:
    """How much sound is kept of all your conversations, and how much may be."""
    used, limits = await retention.used(owner), retention.limits
    return KeptAudio(
        items=used.items,
        bytes=used.bytes,
        oldest_at=used.oldest_at,
        max_bytes=limits.megabytes * BYTES_PER_MB or None,
        max_days=limits.days or None,
    )


@router.delete("/audio", status_code=204)
async def delete_kept_audio(retention: Keeping, owner: Whose) -> None:
    """Remove the sound of all your conversations, for good, and give its room on disk back; what was said stays."""
    await retention.remove_all(owner)
