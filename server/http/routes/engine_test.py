"""Trying the engines one by one, for the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from server.engine_trial import pace_of_thinking, try_out
from server.problems.route import ProblemRoute, described
from server.protocol.roles import BY_WIRE_NAME

if TYPE_CHECKING:
    from server.engines.lineup import Lineup


class EngineTestRequest(BaseModel):
    stage: Literal["hear", "think", "speak", "speech"]
    pace: bool = False
    """Whether it is told how fast the engine that thinks writes; that takes up to ten seconds."""


def trial_routes(lineup: Lineup) -> APIRouter:
    """`POST /v1/providers/try`: each engine as it would work in a turn, without its fallback."""
    router = APIRouter(prefix="/v1/providers", route_class=ProblemRoute, responses=described(422, 502))

    @router.post("/try")
    async def try_engine(wish: EngineTestRequest) -> JSONResponse:
        if wish.pace and wish.stage == "think":
            return JSONResponse({"pieces_a_second": await pace_of_thinking(lineup)})
        trial = await try_out(lineup, BY_WIRE_NAME[wish.stage])
        return JSONResponse({**trial.message.as_members(), "pcm": trial.pcm})

    return router
