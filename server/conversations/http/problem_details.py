"""What went wrong, told as RFC 9457 has it: `application/problem+json` with a sentence for a person."""

from __future__ import annotations

from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from server.conversations.archive.audio import NoSound
from server.conversations.archive.branches import IdTaken
from server.conversations.archive.cursors import BadCursor
from server.conversations.archive.lookup import ChangedMeanwhile, NoSuchConversation, NoSuchItem
from server.conversations.store.store import ConversationDeleted, StoreError
from server.errors import UserFacingError
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from server.conversations.http.turns import Turns

MEDIA_TYPE = "application/problem+json"

STATUSES: dict[type[UserFacingError], int] = {
    BadCursor: 400,
    NoSuchConversation: 404,
    NoSuchItem: 404,
    NoSound: 404,
    IdTaken: 409,
    ConversationDeleted: 410,
    ChangedMeanwhile: 412,
    StoreError: 503,
}
"""From the special to the general: the first that fits counts."""


EXAMPLES = {
    400: "The cursor is not one that this server gave out.",
    404: "There is no conversation with this id.",
    409: "Another conversation has this id.",
    410: "This conversation was deleted.",
    412: "The conversation was changed meanwhile; get it again first.",
    422: "Something in the request is wrong: limit.",
    503: "Stored conversations cannot be read right now.",
}
"""What a problem's `detail` may say, for OpenAPI."""


class Problem(BaseModel):
    type: str = "about:blank"
    title: str
    """What the status means."""
    status: int
    detail: str
    """What went wrong here, in a sentence."""
    text: dict[str, Any] = {}
    """The same as its `source` and its `values`, for whom it is to be translated."""
    errors: list[dict[str, str]] = []
    """Which parts of the request are wrong: `field` and `message`."""


class ProblemRoute(APIRoute):
    """A route that tells every failure as a problem, and repeats nothing that was sent. Clients take turns in it."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def telling(request: Request) -> Response:
            try:
                with suppress(Exception):  # what is wrong with the body is told when the request is handled
                    await request.body()  # first, as nobody shall wait for a client that dawdles over it
                turns: Turns = request.app.state.turns
                async with turns.turn(request.client.host if request.client else ""):
                    return await handle(request)
            except RequestValidationError as error:
                return _invalid(error)
            except HTTPException as error:
                return _problem(error.status_code, Text("The request cannot be read."))
            except tuple(STATUSES) as error:
                status = next(status for kind, status in STATUSES.items() if isinstance(error, kind))
                return _problem(status, error.message)

        return telling


def problem_router() -> APIRouter:
    """A router for what lies under `/v1/conversations`."""
    return APIRouter(
        prefix="/v1/conversations", tags=["conversations"], route_class=ProblemRoute, responses=described(422, 503)
    )


def described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems of a route, for OpenAPI."""
    return {status: {"description": HTTPStatus(status).phrase, "content": _content(status)} for status in statuses}


def _content(status: int) -> dict[str, Any]:
    example = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": EXAMPLES[status]}
    return {MEDIA_TYPE: {"schema": Problem.model_json_schema(), "example": example}}


def _invalid(error: RequestValidationError) -> Response:
    wrong = [{"field": _place(each["loc"]), "message": each["msg"]} for each in error.errors()]
    named = ", ".join(sorted({each["field"] for each in wrong}))
    return _problem(422, Text("Something in the request is wrong: {fields}.", fields=named), wrong)


def _place(parts: tuple[int | str, ...]) -> str:
    """Such as `limit` or `title`; the whole body is `body`."""
    return ".".join(str(part) for part in parts[1:]) or str(parts[0])


def _problem(status: int, detail: Text, errors: Sequence[dict[str, str]] = ()) -> Response:
    title = HTTPStatus(status).phrase
    problem = Problem(title=title, status=status, detail=detail, text=detail.as_object(), errors=list(errors))
    return JSONResponse(
        problem.model_dump(exclude_defaults=True) | {"type": problem.type}, status, media_type=MEDIA_TYPE
    )
