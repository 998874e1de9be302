"""What a program is told of a model: what it is, whether it is here and fits, and how far it is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from server.models.machine import misfit
from server.models.model import as_facts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.models.fetching.downloads import Job
    from server.models.model import Model
    from server.models.store import ModelStore


def facts_of(
    model: Model,
    store: ModelStore,
    here: Mapping[str, Model],
    memory: int | None,
    download: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Of a model beside those that are `here`, on a computer with so many megabytes of memory."""
    there = model.name in here
    too_large = misfit(model, memory)
    return {
        **as_facts(model),
        "installed": there,
        "path": str(store.path(model)) if there else None,
        "fits": not too_large,
        "why_it_does_not_fit": str(too_large) or None,
        "download": download,
    }


def facts_of_job(job: Job) -> dict[str, Any]:
    """Bytes, bytes a second, and seconds that are left; what nobody knows is null."""
    progress = job.progress
    return {
        "state": job.state,
        "done": progress.done,
        "total": progress.total or None,
        "rate": progress.rate,
        "seconds_left": progress.left,
        "error": str(job.message) or None,
        "code": job.code or None,
    }
