"""Whether the server runs, and whether it is one to send people to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Response

from server.problems.details import problem
from server.problems.route import ProblemRoute, described
from server.protocol.roles import WIRE_NAMES
from server.readiness import reasons_against

if TYPE_CHECKING:
    from server.conversations.store.store import Store
    from server.engines.lineup import AnyStage, Lineup
    from server.readiness import Ending


def health_routes(lineup: Lineup, store: Store, ending: Ending, version: str) -> APIRouter:
    """The routes, which need no token: they tell nothing about anybody."""
    router = APIRouter(route_class=ProblemRoute)

    @router.get("/healthz")
    async def healthz() -> dict[str, Any]:
        """Whether the server runs, and which engines are ready."""
        engines = {WIRE_NAMES[role]: _status(stage) for role, stage in lineup.stages.items()}
        ready = all(engine["state"] == "ready" for engine in engines.values())
        return {
            "status": "ok",
            "version": version,
            "ready": ready,
            "engines": engines,
            "storage": store.trouble or "ok",
        }

    @router.get("/readyz", responses=described(503), response_model=None)
    async def readyz() -> Response | dict[str, str]:
        """Whether new sessions should come here: 503 while the server ends, or lacks its database or an engine."""
        reasons = list(reasons_against(lineup, store, ending))
        if not reasons:
            return {"status": "ready"}
        code, text = reasons[0]
        errors = [{"field": each, "message": str(told)} for each, told in reasons]
        return problem(503, code, text, errors=errors, headers={"Retry-After": "5", "Cache-Control": "no-store"})

    return router


def _status(stage: AnyStage) -> dict[str, str]:
    status = {"name": stage.name, "state": stage.state}
    return {**status, "message": stage.message} if stage.message else status
