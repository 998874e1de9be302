"""The routes of the Realtime API over HTTP: secrets for clients, and a word to those who want WebRTC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from fastapi import APIRouter, Request, Response

from server.people.caller import asker_in
from server.problems.details import problem
from server.problems.route import ProblemRoute, described
from server.protocol import events as e
from server.protocol.events.unknown import unknown_fields
from server.protocol.limits import excess_in
from server.protocol.texts import Text
from server.realtime.client_secrets import LEAST_SECONDS, MOST_SECONDS, USUAL_SECONDS
from server.realtime.settings.session_settings import Refused
from server.realtime.settings.unknown_fields import MOST_TOLD, unknown_field

if TYPE_CHECKING:
    from server.realtime.client_secrets import ClientSecrets

TOO_MUCH = Text("A field of the session holds too much.")


class ExpiresAfter(msgspec.Struct, frozen=True):
    """How long the secret is good for, from now on."""

    seconds: int = USUAL_SECONDS
    anchor: str = "created_at"


class Wish(msgspec.Struct, frozen=True):
    """What is asked for."""

    session: e.Session = e.Session()
    expires_after: ExpiresAfter = ExpiresAfter()


def realtime_routes(client_secrets: ClientSecrets) -> APIRouter:
    """The routes, over the secrets that others look at."""
    router = APIRouter(prefix="/v1/realtime", route_class=ProblemRoute)

    @router.post("/client_secrets", responses=described(422))
    async def create_client_secret(request: Request) -> Response:
        """A secret with which a page or a device opens sessions, and nothing else, until it expires.

        What of the session is not done here is told to that client, each field in an `error` event.
        """
        body = await request.body() or b"{}"
        try:
            wish = msgspec.json.decode(body, type=Wish)
            update = e.SessionUpdate(session=wish.session)
            unknown = list(unknown_fields(_frame(body), update))[:MOST_TOLD]
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            return problem(422, "invalid_request", Text("The request is no valid JSON of a session."))
        if not LEAST_SECONDS <= wish.expires_after.seconds <= MOST_SECONDS:
            least, most = LEAST_SECONDS, MOST_SECONDS
            message = Text("A secret is good for {least} to {most} seconds.", least=least, most=most)
            return problem(422, "invalid_request", message)
        if excess_in(update) is not None:
            return problem(422, "invalid_request", TOO_MUCH)
        try:
            untold = [*map(unknown_field, unknown)]
            caller = asker_in(request.scope)
            secret = client_secrets.create(wish.session, untold, wish.expires_after.seconds, caller)
        except Refused as refused:
            errors = [{"field": refused.param, "message": refused.message}] if refused.param else []
            return problem(422, refused.code, refused.message, errors=errors)
        told = {"value": secret.value, "expires_at": secret.expires_at, "session": secret.described()}
        return Response(msgspec.json.encode(told), headers={"Cache-Control": "no-store"}, media_type="application/json")

    @router.post("/calls", responses=described(404))
    async def create_call() -> Response:
        """There is no WebRTC here."""
        return problem(404, "no_webrtc", Text("This server speaks no WebRTC: connect to /v1/realtime by WebSocket."))

    return router


def _frame(body: bytes) -> bytes:
    """The body as the event that would set the same."""
    raw: dict[str, Any] = msgspec.json.decode(body)
    return msgspec.json.encode({"session": raw.get("session")})
