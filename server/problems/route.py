"""Routes of FastAPI that tell every failure as a problem, and how OpenAPI describes that."""

from __future__ import annotations

from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from server.errors import StageFailed, UserFacingError
from server.problems.details import MEDIA_TYPE, NOT_FOUND, problem
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from fastapi import FastAPI
    from starlette.requests import Request
    from starlette.responses import Response

EXAMPLES = {
    400: ("bad_cursor", "The cursor is not one that this server gave out."),
    403: ("missing_scope", "This token is not good for that."),
    404: ("no_such_conversation", "There is no conversation with this id."),
    409: ("id_taken", "Another conversation has this id."),
    410: ("conversation_deleted", "This conversation was deleted."),
    412: ("changed_meanwhile", "The conversation was changed meanwhile; get it again first."),
    422: ("invalid_request", "Something in the request is wrong: limit."),
    429: ("too_many_sign_ins", "Too many people sign in just now: try again in a minute."),
    502: ("unreachable", "The provider cannot be reached. Check the network."),
    503: ("storage_unavailable", "Stored conversations cannot be read right now."),
}
"""A problem's `code` and `detail` for each status, for OpenAPI."""

UNREADABLE = Text("The request cannot be read.")
BROKEN = Text("Something went wrong in the server.")


class Problem(BaseModel):
    type: str = "about:blank"
    title: str
    """What the status means."""
    status: int
    detail: str
    """What went wrong here, in a sentence."""
    code: str
    """The same for programs: `snake_case`, stable."""
    text: dict[str, Any] = {}
    """The same as its `source` and its `values`, for whom it is to be translated."""
    errors: list[dict[str, str]] = []
    """Which parts of the request are wrong: `field` and `message`."""


class ProblemRoute(APIRoute):
    """A route that tells every failure as a problem, and repeats nothing that was sent."""

    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {}
    """Status and code of what it may raise, from the special to the general: the first that fits counts."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def telling(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError as error:
                return _invalid(error)
            except HTTPException as error:
                return problem(error.status_code, "unreadable_request", UNREADABLE)
            except StageFailed as failure:
                return problem(502, failure.code, failure.message)
            except tuple(self.kinds) as error:
                status, code = next(told for kind, told in self.kinds.items() if isinstance(error, kind))
                headers = {"Retry-After": str(error.retry_after)} if error.retry_after else None
                return problem(status, code, error.message, headers=headers)

        return telling


def described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems of a route, for OpenAPI."""
    return {status: {"description": HTTPStatus(status).phrase, "content": _content(status)} for status in statuses}


def tell_what_no_route_tells(app: FastAPI) -> None:
    """Answer in the same shape where no route of ours is reached, and where one has a bug."""

    async def refused(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        status = HTTPStatus(error.status_code)
        told = NOT_FOUND if status == HTTPStatus.NOT_FOUND else UNREADABLE
        return problem(status, status.name.lower(), told, headers=error.headers)

    async def broken(_: Request, __: Exception) -> Response:
        return problem(500, "internal_error", BROKEN)

    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(Exception, broken)


@cache
def _content(status: int) -> dict[str, Any]:
    code, detail = EXAMPLES[status]
    example = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, code=code)
    return {
        MEDIA_TYPE: {"schema": Problem.model_json_schema(), "example": example.model_dump(exclude={"text", "errors"})}
    }


def _invalid(error: RequestValidationError) -> Response:
    wrong = [{"field": _place(each["loc"]), "message": each["msg"]} for each in error.errors()]
    named = ", ".join(sorted({each["field"] for each in wrong}))
    text = Text("Something in the request is wrong: {fields}.", fields=named)
    return problem(422, "invalid_request", text, errors=wrong)


def _place(parts: tuple[int | str, ...]) -> str:
    """Such as `limit` or `title`; the whole body is `body`."""
    return ".".join(str(part) for part in parts[1:]) or str(parts[0])
