"""Models over HTTP, for who runs a team's server: what there is, fetching, breaking off and deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from fastapi import APIRouter

from server.errors import UserFacingError
from server.models import machine
from server.models.catalog import catalog, named
from server.models.errors import ModelsError
from server.models.overview import facts_of, facts_of_job
from server.problems.route import ProblemRoute, described

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from server.models.fetching.downloads import Downloads
    from server.models.model import Model


class NoSuchModel(UserFacingError):
    """There is no model of that name, or it is not here."""


class ModelUnavailable(UserFacingError):
    """It cannot be done with the model now."""


class ModelRoute(ProblemRoute):
    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {
        NoSuchModel: (404, "no_such_model"),
        ModelUnavailable: (409, "model_unavailable"),
    }


def model_routes(downloads: Downloads) -> APIRouter:
    """The routes, over what is under way and the folder that it comes into."""
    store = downloads.store
    router = APIRouter(
        prefix="/v1/admin/models", tags=["models"], route_class=ModelRoute, responses=described(404, 409, 422)
    )

    @router.get("")
    def list_models() -> dict[str, Any]:
        """The catalog and what is here, each with how far its download is, where there is one."""
        # First how far they are: what is done by then is here.
        jobs = {job.model.name: facts_of_job(job) for job in downloads.jobs}
        here, memory = store.installed(), machine.memory_megabytes()
        models = {**catalog(), **here}.values()
        return {"models": [facts_of(model, store, here, memory, jobs.get(model.name)) for model in models]}

    @router.post("/{name}/download", status_code=202)
    def get_model(name: str) -> dict[str, Any]:
        """Begin to fetch a model of the catalog; where that is under way already, nothing changes."""
        job = _told(lambda: downloads.start(name))
        return facts_of(job.model, store, store.installed(), machine.memory_megabytes(), facts_of_job(job))

    @router.delete("/{name}/download", status_code=204)
    def cancel_download(name: str) -> None:
        """Break a download off; what came stays for the next time."""
        downloads.cancel(_told(lambda: named(name)).name)

    @router.delete("/{name}")
    def delete_model(name: str) -> dict[str, Any]:
        """Delete a model, or what is there of one."""
        model: Model = _told(lambda: store.get(name, begun=True))
        return {"name": model.name, "bytes": _told(lambda: store.remove(model.name))}

    return router


def _told(act: Callable[[], Any]) -> Any:
    try:
        return act()
    except ModelsError as error:
        missing = error.code in ("unknown_model", "not_here")
        raise (NoSuchModel if missing else ModelUnavailable)(error.message) from error
