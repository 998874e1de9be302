"""Workers of other machines over HTTP: they join, say every second that they are there, and leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from fastapi import APIRouter, Request, Response
from msgspec import Meta

from server.engines.apart.messages import Ready
from server.engines.joined.registry import RegistryUnavailable, WorkerCard
from server.http.doors import WORKERS
from server.problems.details import problem
from server.problems.route import ProblemRoute, described
from server.protocol.roles import WIRE_NAMES
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from server.engines.joined.registry import WorkerRegistry, WorkerStanding
    from server.protocol.roles import Role

NOT_ASKED = Text("This server asks no workers for that: {setting} has to be `workers` there.")
ANOTHER_ENGINE = Text("All workers of a stage have the same engine, and here that is {engine}.")
UNAVAILABLE = Text("It cannot be told right now which workers there are.")
INVALID = Text("The request is no valid JSON of a worker.")


class OfferedStage(msgspec.Struct, frozen=True):
    """One engine of a worker."""

    engine: Annotated[str, Meta(min_length=1, max_length=64)]
    ready: Ready


class WorkerOffer(msgspec.Struct, frozen=True):
    """What a worker says of itself."""

    stages: Annotated[dict[Literal["stt", "llm", "tts"], OfferedStage], Meta(min_length=1)]
    port: Annotated[int, Meta(ge=1, le=65535)]
    secret: Annotated[str, Meta(min_length=22, max_length=256)]
    certificate: Annotated[str, Meta(max_length=16_384)] = ""
    host: Annotated[str, Meta(max_length=255, pattern=r"^[0-9A-Za-z._:-]*$")] = ""
    """Empty where it is the address that it comes from."""
    tls: bool = False
    places: Annotated[int, Meta(ge=1, le=1024)] = 1
    leaving: bool = False

    def cards(self, worker_id: str, came_from: str) -> list[WorkerCard]:
        """One for each engine."""
        host = self.host or came_from
        address = f"{'wss' if self.tls else 'ws'}://{f'[{host}]' if ':' in host else host}:{self.port}"
        return [
            WorkerCard(
                id=worker_id,
                role=role,
                engine=stage.engine,
                ready=stage.ready,
                address=address,
                secret=self.secret,
                certificate=self.certificate,
                places=self.places,
                leaving=self.leaving,
            )
            for role, stage in self.stages.items()
        ]


def worker_routes(registry: WorkerRegistry | None, asked: Callable[[], Collection[Role]]) -> APIRouter:
    """The routes, over those who joined; None where no stage asks for any. `asked` tells for what they are now."""
    router = APIRouter(prefix=WORKERS, tags=["workers"], route_class=ProblemRoute, responses=described(409, 422, 503))

    @router.get("", response_model=None)
    async def list_workers() -> Response | dict[str, Any]:
        """Who is there and how busy: each engine of each worker, without what it wants to be shown."""
        try:
            standings = await registry.standings() if registry is not None else []
        except RegistryUnavailable:
            return problem(503, "workers_unavailable", UNAVAILABLE)
        return {"workers": [_told(each) for each in standings]}

    @router.put("/{name}", status_code=204)
    async def join(name: str, request: Request) -> Response:
        """Join, under a name that the worker made up; said again every second, or it gets no more work."""
        try:
            joining = msgspec.json.decode(await request.body(), type=WorkerOffer)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            return problem(422, "invalid_request", INVALID)
        cards = joining.cards(name[:64], request.client.host if request.client else "127.0.0.1")
        unasked = [card for card in cards if registry is None or card.role not in asked()]
        if registry is None or unasked:
            return problem(409, "no_workers_asked", NOT_ASKED.filled(setting=_setting(unasked[0])))
        try:
            if (other := _another(cards, await registry.cards())) is not None:
                return problem(409, "another_engine", ANOTHER_ENGINE.filled(engine=other.engine))
            for card in cards:
                await registry.put(card)
        except RegistryUnavailable:
            return problem(503, "workers_unavailable", UNAVAILABLE, headers={"Retry-After": "1"})
        return Response(status_code=204)

    @router.delete("/{name}", status_code=204)
    async def leave(name: str) -> Response:
        """Leave at once; whoever is not there has left already."""
        try:
            if registry is not None:
                await registry.remove(name[:64])
        except RegistryUnavailable:
            return problem(503, "workers_unavailable", UNAVAILABLE, headers={"Retry-After": "1"})
        return Response(status_code=204)

    return router


def _setting(card: WorkerCard) -> str:
    return f"SB_VOICE_{card.role.upper()}"


def _another(joining: list[WorkerCard], there: list[WorkerCard]) -> WorkerCard | None:
    """One of those that are there who does the same with another engine, so that turns would differ by chance."""
    for new in joining:
        for old in there:
            same = (old.engine, old.ready.sample_rate) == (new.engine, new.ready.sample_rate)
            if old.role == new.role and old.id != new.id and not old.leaving and not same:
                return old
    return None


def _told(standing: WorkerStanding) -> dict[str, Any]:
    card = standing.card
    return {
        "id": card.id,
        "stage": WIRE_NAMES[card.role],
        "engine": card.engine,
        "address": card.address,
        "places": card.places,
        "busy": standing.busy,
        "silent_seconds": round(standing.silent_seconds, 1),
        "leaving": card.leaving,
    }
