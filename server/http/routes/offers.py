"""What people may choose of a server's engines and models, as clients of OpenAI's API list models."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from fastapi import APIRouter
from pydantic import BaseModel

from server.engines.offers import named
from server.errors import UserFacingError
from server.problems.route import ProblemRoute, described
from server.protocol.roles import ROLES, WIRE_NAMES
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.engines.lineup import Lineup


class NoSuchOffer(UserFacingError):
    """None is called so."""


class OfferRoute(ProblemRoute):
    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {NoSuchOffer: (404, "no_such_model")}


class OfferedModel(BaseModel):
    """A model that a session may name; its `id` is what people call it."""

    id: str
    object: Literal["model"] = "model"
    created: int = 0
    owned_by: str
    """The engine, by its name in the settings."""
    sb_stage: str
    """What it does, and so where a session names it: `think` as `model`, `hear` as `audio.input.transcription.model`,
    `speak` as `audio.output.voice`."""
    sb_default: bool
    """Whether it counts where a session names none."""
    sb_host: str | None
    """Where words go with it: name and port; null where it runs in the server itself."""


class OfferedModels(BaseModel):
    """By stage, first what thinks; of each stage the default first."""

    object: Literal["list"] = "list"
    data: list[OfferedModel]


def offer_routes(lineup: Lineup) -> APIRouter:
    """The routes, over the engines that all share."""
    router = APIRouter(prefix="/v1/models", tags=["models"], route_class=OfferRoute)

    def offered() -> list[OfferedModel]:
        told: list[OfferedModel] = []
        for role in sorted(ROLES, key=lambda role: role != "llm"):
            usual = lineup.stages[role]
            for name, stage in (lineup.offered(role) or {usual.name: usual}).items():
                host = stage.host or None
                told.append(
                    OfferedModel(
                        id=name,
                        owned_by=stage.name,
                        sb_stage=WIRE_NAMES[role],
                        sb_default=stage is usual,
                        sb_host=host,
                    )
                )
        return told

    @router.get("")
    async def list_offered_models() -> OfferedModels:
        """What a session may choose; where there is one of a stage, there is nothing to choose."""
        return OfferedModels(data=offered())

    @router.get("/{name:path}", responses=described(404))
    async def get_offered_model(name: str) -> OfferedModel:
        """One of them."""
        models = offered()
        known = named(name, [each.id for each in models])
        if known is None:
            raise NoSuchOffer(Text("There is no model called {name} here.", name=name))
        return next(each for each in models if each.id == known)

    return router
