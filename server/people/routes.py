"""The routes of people: to join by an invitation, to see who one is here, and to sign out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Self

from fastapi import APIRouter, Request, Response
from pydantic import AfterValidator, BaseModel, Field

from server.conversations.store.errors import StoreError
from server.people.caller import SCOPES, Scope, asker_in
from server.people.errors import NoInvitation, NotLetIn, SharedToken
from server.people.naming import MOST_NAME, one_line
from server.people.people import MOST_CHARACTERS
from server.problems.route import ProblemRoute, described
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.errors import UserFacingError
    from server.people.caller import Asker
    from server.people.people import People

IS_SHARED = Text("The token that all share is not this computer's own: whoever runs the server changes it.")


class Joining(BaseModel):
    """What an invitation says, and what the device is called."""

    code: Annotated[str, Field(min_length=1, max_length=MOST_CHARACTERS)]
    device: Annotated[str, Field(max_length=MOST_NAME), AfterValidator(one_line)] = ""


class Joined(BaseModel):
    """The device's own token, which is told this once."""

    token: str
    prefix: str
    user: str
    role: str
    device: str


class Me(BaseModel):
    """Who asks, by the token that they show."""

    user: str | None
    """None for the token that all share."""
    role: str | None
    device: str | None
    prefix: str | None
    """How the token begins, as the lists show it."""
    expires_at: datetime | None
    scopes: list[Scope]
    shared: bool
    keep_days: int | None
    """For how many days a conversation is kept in which nothing more is said, unless it is pinned; None is for ever."""
    blocked_list: bool
    """Whether there are words here that are neither taken up nor said."""

    @classmethod
    def of(cls, asker: Asker, keep_days: int, *, blocked_list: bool) -> Self:
        told = (asker.name, asker.role, asker.device, asker.prefix) if asker.is_person else (None,) * 4
        user, role, device, prefix = told
        scopes = [scope for scope in SCOPES if scope in asker.scopes]
        return cls(
            user=user,
            role=role,
            device=device,
            prefix=prefix,
            expires_at=asker.expires_at,
            scopes=scopes,
            shared=not asker.is_person,
            keep_days=keep_days or None,
            blocked_list=blocked_list,
        )


class OfferedPersona(BaseModel):
    """What the language model may be told about itself; a client sends the text as `instructions` of its session."""

    name: str
    text: str


class OfferedPersonas(BaseModel):
    """By name."""

    data: list[OfferedPersona]


class PeopleRoute(ProblemRoute):
    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {
        NoInvitation: (404, "no_such_invitation"),
        NotLetIn: (401, "wrong_token"),
        SharedToken: (409, "shared_token"),
        StoreError: (503, "storage_unavailable"),
    }


def people_routes(people: People, keep_days: int) -> APIRouter:
    """The routes, over the people of a server that keeps conversations for so many days, or for ever with 0."""
    router = APIRouter(prefix="/v1", tags=["people"], route_class=PeopleRoute, responses=described(422, 503))

    @router.post("/join", status_code=201, responses=described(404))
    async def join(wish: Joining, response: Response) -> Joined:
        """Use an invitation up. No token is needed for it; it works once."""
        token, caller = await people.join(wish.code, wish.device)
        response.headers["Cache-Control"] = "no-store"
        return Joined(token=token, prefix=caller.prefix, user=caller.name, role=caller.role, device=caller.device)

    @router.get("/me")
    async def who_am_i(request: Request) -> Me:
        """Who asks, with which of their tokens, and how long the server keeps what is said."""
        return Me.of(asker_in(request.scope), keep_days, blocked_list=bool(await people.blocked()))

    @router.get("/personas")
    async def offered_personas() -> OfferedPersonas:
        """The personas that whoever runs the server offers to all."""
        return OfferedPersonas(data=[OfferedPersona(name=name, text=text) for name, text in await people.personas()])

    @router.delete("/me/token", status_code=204, responses=described(409))
    async def sign_out(request: Request) -> None:
        """Make the token void that is shown: this computer is signed out, others of the same person are not."""
        asker = asker_in(request.scope)
        if not asker.is_person:
            raise SharedToken(IS_SHARED)
        await people.sign_out(asker)

    return router
