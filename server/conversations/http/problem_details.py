"""Which problem each failure of the stored conversations is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from fastapi import APIRouter, Request

from server.conversations.archive.audio import NoSound
from server.conversations.archive.branches import IdTaken
from server.conversations.archive.cursors import BadCursor
from server.conversations.archive.lookup import ChangedMeanwhile, NoSuchConversation, NoSuchItem
from server.conversations.archive.pictures import NoPicture
from server.conversations.owner import OWNER, Person
from server.conversations.store.store import ConversationDeleted, StoreError
from server.problems.route import ProblemRoute, described

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from starlette.responses import Response

    from server.conversations.http.turns import Turns
    from server.errors import UserFacingError


class ConversationRoute(ProblemRoute):
    """Clients take turns in it."""

    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {
        BadCursor: (400, "bad_cursor"),
        NoSuchConversation: (404, "no_such_conversation"),
        NoSuchItem: (404, "no_such_item"),
        NoSound: (404, "no_sound"),
        NoPicture: (404, "no_picture"),
        IdTaken: (409, "id_taken"),
        ConversationDeleted: (410, "conversation_deleted"),
        ChangedMeanwhile: (412, "changed_meanwhile"),
        StoreError: (503, "storage_unavailable"),
    }

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def in_turn(request: Request) -> Response:
            with suppress(Exception):  # what is wrong with the body is told when the request is handled
                await request.body()  # first, as nobody shall wait for a client that dawdles over it
            turns: Turns = request.app.state.turns
            client = owner_of(request).id or (request.client.host if request.client else "")
            async with turns.turn(client):
                return await handle(request)

        return in_turn


def owner_of(request: Request) -> Person:
    """Whose conversations are asked for, as the guard noted."""
    owner: Person = request.scope["state"][OWNER]
    return owner


def problem_router(prefix: str = "/v1/conversations") -> APIRouter:
    """A router for what lies under `prefix`."""
    return APIRouter(
        prefix=prefix, tags=["conversations"], route_class=ConversationRoute, responses=described(422, 503)
    )
