"""Who may speak to the server: checked before a handshake or a request is let in.

A browser lets any web page open a WebSocket to this machine and only tells from which page it came. So a request that
names an origin is refused unless the origin is listed; a host name we don't know is refused too, as a page can make
its own name point here. Addresses as host names are fine: no page can rebind those.

A page cannot give a WebSocket a header, so it shows its key among the subprotocols, as OpenAI has it. A key is the
token that all share, a person's own, or a secret that opens sessions alone for whoever made it.
"""

from __future__ import annotations

import hashlib
import hmac
import socket
from typing import TYPE_CHECKING
from urllib.parse import unquote

from starlette.datastructures import Headers

from server.conversations.owner import OWNER, Person
from server.conversations.store.errors import StoreError
from server.people.caller import CALLER, SHARED
from server.people.errors import WRONG_TOKEN, NotLetIn
from server.problems.details import problem
from server.protocol.addresses import host_of, is_address
from server.protocol.launch_secret import PROOF, answer
from server.protocol.texts import Text
from server.realtime.client_secrets import OPENED_WITH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import JSONResponse
    from starlette.types import ASGIApp, Message, Receive, Send
    from starlette.types import Scope as Scope_

    from server.people.caller import Asker, Scope
    from server.people.people import People
    from server.realtime.client_secrets import ClientSecrets

REALTIME = "/v1/realtime"

KEY_PROTOCOL = "openai-insecure-api-key."
"""What a subprotocol begins with that is a key."""

SIGN_IN = "/v1/sign-in"

OPEN_PATHS = frozenset(
    {
        "/healthz",
        "/readyz",
        "/v1/join",
        *(f"{SIGN_IN}{act}" for act in ("", "/browser", "/browser/finish", "/device", "/device/finish")),
    }
)
"""What needs no token: it tells nothing about anybody, or wants a secret of its own."""

SCOPES: dict[str, Scope] = {
    "/v1/realtime": "talk",
    "/v1/mcp/personal": "talk",
    "/v1/conversations": "conversations",
    "/v1/storage": "conversations",
    "/v1/admin": "admin",
}
"""What a token has to be good for where the path is this one or lies below it."""

NOT_FOR_THAT = Text("This token is not good for that.")

PAGES = ("/", "/admin")
"""Pages for browsers, which ask by themselves who it is."""

LET_IN = "sb_voice.let_in"
"""In the ASGI scope's state: a function to be called when the token was shown; tells whether there is room."""

FULL = Text("This server is full: try again in a moment.")
FULL_SECONDS = 5
"""After which whoever was told so may come again."""


class Guard:
    """ASGI middleware that lets in who shows a token and comes from nowhere suspicious, and notes who it is.

    `launch_secret` is the token where the app that launched this server may also prove that it knows it, and is then
    given the same proof. Without `people` there is nobody but those who share the token, and there are no pages; with
    them, what comes from a page of this server's own is let in as what comes from a program. Raises `ValueError` where
    the token is empty.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        token: str,
        hosts: frozenset[str],
        origins: frozenset[str],
        launch_secret: str | None = None,
        client_secrets: ClientSecrets | None = None,
        people: People | None = None,
        scopes: Mapping[str, Scope] = SCOPES,
    ) -> None:
        if not token.strip():
            raise ValueError("an empty token would let everybody in")
        self._app = app
        self._token = _digest(token)
        self._launch_secret = launch_secret
        self._client_secrets = client_secrets
        self._people = people
        self._scopes = scopes
        self._hosts = hosts | {"localhost", socket.gethostname().lower()}
        self._origins = origins

    async def __call__(self, scope: Scope_, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        proof = self._proof(headers)
        if proof is not None:
            send = _proving(send, proof)
        refused = self._out_of_place(headers)
        if refused is None:
            refused = await self._not_let_in(headers, scope, proven=proof is not None) or _unreadable(scope)
        if refused is None and CALLER in scope["state"] and (let_in := scope["state"].get(LET_IN)) and not let_in():
            refused = refusal(503, "too_many_connections", FULL)
            refused.headers["Retry-After"] = str(FULL_SECONDS)
        await (refused or self._app)(scope, receive, send)

    def _proof(self, headers: Headers) -> str | None:
        """What shows the app that this is its server; None for everybody else."""
        if self._launch_secret is None:
            return None
        return answer(self._launch_secret, headers.getlist("authorization"))

    def _out_of_place(self, headers: Headers) -> JSONResponse | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not self._known(hosts[0]):
            return refusal(421, "unknown_host", Text("This server is not reachable under that host name."))
        if any(not self._may_ask(origin, hosts[0]) for origin in headers.getlist("origin")):
            return refusal(403, "foreign_origin", Text("Web pages may not connect to this server."))
        return None

    def _may_ask(self, origin: str, host: str) -> bool:
        """Whether a page from there may; TLS may have ended at a proxy, so that the scheme says nothing."""
        own = self._people is not None and origin in (f"https://{host}", f"http://{host}")
        return own or origin in self._origins

    def _known(self, host: str) -> bool:
        name = host_of(host)
        return name is not None and (name in self._hosts or is_address(name))

    async def _not_let_in(self, headers: Headers, scope: Scope_, *, proven: bool) -> JSONResponse | None:
        """Why whoever asks is not let in; else who they are is noted in the scope."""
        state = scope.setdefault("state", {})
        if scope["path"] in OPEN_PATHS or (self._people is not None and _is_page(scope["path"])):
            return None
        try:
            caller = SHARED if proven else await self._caller(key_in(headers, scope), scope)
        except NotLetIn as error:
            return refusal(401, error.code, error.message)
        except StoreError as error:
            return refusal(503, "storage_unavailable", error.message)
        if (wanted := self._wanted(scope["path"])) is not None and not caller.may(wanted):
            return refusal(403, "missing_scope", NOT_FOR_THAT)
        state[CALLER] = caller
        state[OWNER] = Person(caller.user_id)
        return None

    def _wanted(self, path: str) -> Scope | None:
        """What a token has to be good for that opens this path; None where any token does."""
        scopes = self._scopes.items()
        return next((scope for place, scope in scopes if path == place or path.startswith(f"{place}/")), None)

    async def _caller(self, key: str | None, scope: Scope_) -> Asker:
        """Whose key that is. A secret lets in to the place that it is for, and is noted in the scope.

        Raises `NotLetIn` and `StoreError`.
        """
        if key is None:
            raise NotLetIn("wrong_token", WRONG_TOKEN)
        if hmac.compare_digest(_digest(key), self._token):
            return SHARED
        opens = scope["type"] == "websocket" and scope["path"] == REALTIME
        secret = self._client_secrets.shown(key) if self._client_secrets is not None and opens else None
        if secret is not None:
            scope["state"][OPENED_WITH] = secret
            if self._people is not None:
                await self._people.check(secret.caller)
            return secret.caller
        if self._people is None:
            raise NotLetIn("wrong_token", WRONG_TOKEN)
        return await self._people.caller(key)


def _is_page(path: str) -> bool:
    return path in PAGES or path.startswith(("/admin/", "/pages/"))


def key_in(headers: Headers, scope: Scope_) -> str | None:
    """The key that is shown, in a header or else among the subprotocols of a WebSocket; None where there is not one."""
    if authorizations := headers.getlist("authorization"):
        scheme, _, token = authorizations[0].partition(" ")
        return token.strip(" ") if len(authorizations) == 1 and scheme.lower() == "bearer" else None
    if scope["type"] != "websocket":
        return None
    offered = [each.strip() for line in headers.getlist("sec-websocket-protocol") for each in line.split(",")]
    keys = [each.removeprefix(KEY_PROTOCOL) for each in offered if each.startswith(KEY_PROTOCOL)]
    return keys[0] if len(keys) == 1 else None


def _proving(send: Send, proof: str) -> Send:
    """The same, with the proof in the head of what is answered."""

    async def proving(message: Message) -> None:
        if message["type"] in ("http.response.start", "websocket.accept"):
            message = {**message, "headers": [*message.get("headers", []), (PROOF.lower().encode(), proof.encode())]}
        await send(message)

    return proving


def _unreadable(scope: Scope_) -> JSONResponse | None:
    """What is written in percents in an address is UTF-8; else each reader would take it for something else."""
    asked: bytes = scope.get("raw_path", b"") + b"?" + scope["query_string"]
    try:
        unquote(asked.decode("ascii"), errors="strict")
    except UnicodeDecodeError:
        return refusal(400, "invalid_address", Text("The address is not valid UTF-8."))
    return None


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def refusal(status: int, code: str, message: Text, *, close: bool = True) -> JSONResponse:
    """An answer in words, after which the connection is closed."""
    return problem(status, code, message, headers={"Connection": "close"} if close else None)
