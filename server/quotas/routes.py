"""What is used and left, over HTTP: one's own, and for an admin everybody's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel

from server.conversations.store.errors import StoreError
from server.people.caller import Asker, asker_in
from server.problems.route import ProblemRoute, described
from server.quotas.told import allowance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.conversations.store.store import Store
    from server.errors import UserFacingError
    from server.quotas.allowances import Standing


class AllowanceReport(BaseModel):
    """How one allowance stands: minutes of voice, else numbers. No limit is null."""

    name: Literal[
        "sessions", "voice_minutes_day", "voice_minutes_month", "tokens_day", "money_month", "requests_minute"
    ]
    limit: float | None
    used: float
    remaining: float | None
    renews_at: str | None
    """When it is full again, in UTC; null where it does not renew by time."""


class UsageReport(BaseModel):
    """What a person may use, and has used; nobody in particular has no allowances."""

    user: str | None
    role: str | None
    allowances: list[AllowanceReport]


class ModelReport(BaseModel):
    """What everybody used of one model this month."""

    stage: str
    """`hear`, `think`, `speak` or `speech`."""
    model: str
    """The name under which people choose it, else its engine's."""
    turns: int
    tokens: int
    seconds: float
    """Of sound that it heard or made."""
    characters: int
    """That it spoke."""
    money: float | None
    """In the currency of the server's prices; null where no turn has a price."""
    unpriced_turns: int


class UsageOfAll(BaseModel):
    """Of everybody, by name, and of each model."""

    users: list[UsageReport]
    models: list[ModelReport]


class UsageRoute(ProblemRoute):
    """What it asks is in the database."""

    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {StoreError: (503, "storage_unavailable")}


def _caller(request: Request) -> Asker:
    return asker_in(request.scope)


def usage_routes(store: Store) -> APIRouter:
    """The routes, over the database that others open and close."""
    router = APIRouter(tags=["usage"], route_class=UsageRoute, responses=described(503))

    @router.get("/v1/usage")
    async def get_usage(caller: Annotated[Asker, Depends(_caller)]) -> UsageReport:
        """What you may use, have used, and have left."""
        if not caller.is_person:
            return UsageReport(user=None, role=None, allowances=[])
        from server.quotas.ledger import standing_of

        async with store.reading(caught_up=False) as connection:
            standings = await standing_of(connection, caller.user_id)
        return _usage(caller.name, caller.role, standings)

    @router.get("/v1/admin/usage")
    async def get_usage_of_all() -> UsageOfAll:
        """What everybody may use, has used, and has left: numbers alone, and nothing that was said."""
        from server.people.register import users
        from server.quotas.ledger import standing_of, used_of_models

        async with store.reading(caught_up=False) as connection:
            models = [ModelReport(**each._asdict()) for each in await used_of_models(connection)]
            rows = await users(connection)
            told = [(row, await standing_of(connection, row.id)) for row in rows]
        users_told = [_usage(row.name, row.role, standings) for row, standings in told]
        return UsageOfAll(users=users_told, models=models)

    return router


def _usage(name: str, role: str, standings: list[Standing]) -> UsageReport:
    allowances = [AllowanceReport(**allowance(each)) for each in standings]
    return UsageReport(user=name, role=role, allowances=allowances)
