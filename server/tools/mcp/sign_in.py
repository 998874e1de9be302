"""Signing in at a server of tools, by OAuth as the SDK has it: with a page for the person, and tokens that are kept."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx2
from mcp.client.auth import OAuthClientProvider
from mcp.shared.auth import (
    AuthorizationCodeResult,
    OAuthClientInformationFull,
    OAuthClientMetadata,
    OAuthMetadata,
    OAuthToken,
    ProtectedResourceMetadata,
)
from pydantic import AnyUrl, BaseModel, PrivateAttr, ValidationError

from server.protocol.addresses import origin_of
from server.tasks import pause, stopped
from server.tools.mcp.errors import NOBODY_ASKS, NOT_TAKEN, NOT_UNDER_WAY, SignInFailed
from server.tools.mcp.transport.line import SeenPlace, asking

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from server.protocol.texts import Text
    from server.tools.mcp.newest import Keeper, NewestSignIn

PAGE_SECONDS = 30.0
"""For finding out where the person signs in, and for a token once they did."""
TOLD_SECONDS = 5.0
"""For being told what another program of the person's keeps."""
PERSON_SECONDS = 300.0
"""How long they may take."""
_HELLO = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "SB Voice", "version": "0"}},
}
_HEADERS = {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": "2025-06-18"}


class SignInNeeded(httpx2.TransportError):
    """Nothing goes on before the person has signed in."""


class Kept(BaseModel):
    """What is kept of a sign-in: as a text, in the person's keyring alone."""

    origin: str = ""
    """Of the server that it is for: another one, at which the entry of the same name leads later, is shown nothing."""
    is_private: bool = False
    """Whether that server was reached in a private network."""
    tokens: OAuthToken | None = None
    expires: float = 0.0
    """When, in seconds since 1970; 0 where that is not known."""
    client: OAuthClientInformationFull | None = None
    metadata: OAuthMetadata | None = None
    resource: ProtectedResourceMetadata | None = None

    _is_new: bool = PrivateAttr(default=False)
    """Whether the tokens came while this program ran: not kept with them."""

    @classmethod
    def read(cls, text: str) -> Kept:
        """As it was before, or nothing."""
        try:
            return cls.model_validate_json(text) if text else cls()
        except ValidationError:
            return cls()

    @property
    def is_over(self) -> bool:
        """Whether the tokens' time is over. Where nobody says when, new ones are had once in each program."""
        return time.time() > self.expires if self.expires else not self._is_new

    def came_now(self) -> None:
        """The tokens are new."""
        self._is_new = True


class McpSignIns:
    """At the server that lies at `url`; `kept` is what an earlier sign-in left, `keeper` has what is to be kept, and
    `newest` knows of the person's other programs.

    `needed` says whether nothing goes on before somebody signs in, and `done` is set whenever they have.
    """

    def __init__(
        self,
        url: Callable[[], str],
        kept: str,
        keeper: Keeper,
        newest: NewestSignIn,
        *,
        only_where_told: bool = False,
    ) -> None:
        """`only_where_told`: it is no sign-in that is missing where the server does not say how one would sign in."""
        self._url = url
        self._only_where_told = only_where_told
        self._keeper = keeper
        self._newest = newest
        self._told = asyncio.Event()
        """Set by what another program kept."""
        self._saved = kept
        """As it is in the keyring."""
        self._kept = Kept.read(kept)
        self.place = SeenPlace(self._kept.is_private)
        self.taken = 0
        """How often another program's counted here."""
        self.needed = False
        self.done = asyncio.Event()
        self.asked: Callable[[], None] = lambda: None
        """Called when the server wants somebody to sign in."""
        self._flow: asyncio.Task[int] | None = None
        self._answer: asyncio.Future[AuthorizationCodeResult] | None = None

    def auth(self) -> httpx2.Auth:
        """How requests of a connection show who asks: nobody is asked to sign in meanwhile."""
        self.done.clear()
        self.needed = False
        url = self._url()
        if self._kept.tokens is None or origin_of(self._kept.origin) != origin_of(url):
            return _Unsigned(self.need, only_where_told=self._only_where_told)
        return _Renewing(self)

    def connecting(self) -> OAuthClientProvider:
        """Shows what is kept, and asks nobody."""
        return _provider(self._url(), _Storage(self._kept, self._write), "http://127.0.0.1/", self._refuse, _nobody)

    def take(self, kept: str) -> None:
        """What another program of this person's kept of a sign-in, which then counts here if it is the newest."""
        if kept and kept != self._saved and (self.needed or self._newest.is_this(kept)):
            self._saved, self._kept = kept, Kept.read(kept)
            self.taken += 1
            self.done.set()
            self._told.set()

    @property
    def is_over(self) -> bool:
        """Whether the time of the token that is kept is over, and another can be had for it."""
        tokens = self._kept.tokens
        return tokens is not None and bool(tokens.refresh_token) and self._kept.is_over

    @asynccontextmanager
    async def renewing(self) -> AsyncGenerator[None, None]:
        """While the block runs no other program renews it, and what is kept is the newest that can be had."""
        async with self._newest.alone():
            until = asyncio.get_running_loop().time() + TOLD_SECONDS
            while not self._newest.is_this(self._saved) and asyncio.get_running_loop().time() < until:
                self._told.clear()
                self._keeper.read()
                await pause(self._told, TOLD_SECONDS / 10)  # whoever keeps it may not have written it yet
            yield

    def need(self) -> None:
        """The server wants somebody to sign in."""
        self.needed = True
        self.asked()

    async def begin(self, back: str) -> str:
        """The address of the page on which the person signs in; they come to `back` with a code.

        Raises `SignInFailed`.
        """
        await self.give_up()
        page: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._answer = asyncio.get_running_loop().create_future()

        async def show(url: str) -> None:
            page.set_result(url)

        answer = self._answer

        async def came() -> AuthorizationCodeResult:
            async with asyncio.timeout(PERSON_SECONDS):
                return await answer

        fresh = Kept()
        self._flow = asyncio.create_task(self._signed_in(_Storage(fresh, lambda: None), back, show, came))
        waited: set[asyncio.Future[Any]] = {page, self._flow}
        await asyncio.wait(waited, timeout=PAGE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if page.done():
            return page.result()
        raise SignInFailed(await self._ended() or NOBODY_ASKS)

    async def finish(self, code: str, state: str, issuer: str | None) -> None:
        """The person is back with that code. Raises `SignInFailed`."""
        if self._flow is None or self._answer is None or self._answer.done():
            raise SignInFailed(NOT_UNDER_WAY)
        self._answer.set_result(AuthorizationCodeResult(code=code, state=state, iss=issuer))
        await asyncio.wait([self._flow], timeout=PAGE_SECONDS)
        if problem := await self._ended():
            raise SignInFailed(problem)
        self.done.set()

    async def give_up(self) -> None:
        """No sign-in is under way when this returns."""
        flow, self._flow = self._flow, None
        if flow is not None:
            await stopped(flow)

    async def _ended(self) -> Text | None:
        """Why the sign-in that is over, or now is, did not work."""
        flow = self._flow
        await self.give_up()
        worked = flow is not None and not flow.cancelled() and flow.exception() is None
        return None if worked and flow is not None and flow.result() < httpx2.codes.BAD_REQUEST else NOT_TAKEN

    async def _signed_in(
        self,
        storage: _Storage,
        back: str,
        show: Callable[[str], object],
        came: Callable[[], object],
    ) -> int:
        """Ask the server for something, whatever that takes of the person. Returns the HTTP status of its answer."""
        provider = _provider(self._url(), storage, back, show, came)
        async with (
            asking(self._url(), {}, auth=provider, place=self.place) as client,
            client.stream("POST", self._url(), json=_HELLO, headers=_HEADERS) as answer,
        ):
            status = answer.status_code
        if status < httpx2.codes.BAD_REQUEST and storage.kept.tokens is not None:
            self._kept = storage.kept
            self._kept.origin, self._kept.is_private = origin_of(self._url()), self.place.is_private
            self._write()
        return status

    async def _refuse(self, _: str) -> None:
        """What was kept stays: the SDK asks also where a token cannot be renewed just now, or one call wants more."""
        self._kept = Kept.read(self._saved)
        if not self._newest.is_this(self._saved):
            self._keeper.read()
        self.need()
        raise SignInNeeded("somebody has to sign in")

    def _write(self) -> None:
        self._saved = self._kept.model_dump_json(exclude_none=True)
        self._newest.note(self._saved)
        self._keeper.keep(self._saved)


class _Renewing(httpx2.Auth):
    """The SDK's way, with one program at a time where a token has to be renewed."""

    requires_response_body = OAuthClientProvider.requires_response_body

    def __init__(self, sign_in: McpSignIns) -> None:
        self._sign_in = sign_in
        self._provider, self._taken = sign_in.connecting(), sign_in.taken

    async def async_auth_flow(self, request: httpx2.Request) -> AsyncGenerator[httpx2.Request, httpx2.Response]:
        async with AsyncExitStack() as alone:
            if self._sign_in.is_over:
                await alone.enter_async_context(self._sign_in.renewing())
            if self._taken != self._sign_in.taken:
                self._taken, self._provider = self._sign_in.taken, self._sign_in.connecting()
            flow = self._provider.async_auth_flow(request)
            try:
                asked = await anext(flow)
                while True:
                    if asked is request:
                        await alone.aclose()  # what follows may take long
                    response = yield asked
                    asked = await flow.asend(response)
            except StopAsyncIteration:
                return
            finally:
                await flow.aclose()


class _Unsigned(httpx2.Auth):
    """Shows nothing, and says where that is not enough."""

    def __init__(self, need: Callable[[], None], *, only_where_told: bool) -> None:
        self._need = need
        self._only_where_told = only_where_told

    async def async_auth_flow(self, request: httpx2.Request) -> AsyncGenerator[httpx2.Request, httpx2.Response]:
        response = yield request
        told = response.headers.get("WWW-Authenticate", "").lower().startswith("bearer")
        if response.status_code == httpx2.codes.UNAUTHORIZED and (told or not self._only_where_told):
            self._need()
            raise SignInNeeded("somebody has to sign in", request=request)


class _Storage:
    """What the SDK keeps, and besides it what it forgets: when tokens end, and who makes new ones of them."""

    def __init__(self, kept: Kept, write: Callable[[], None]) -> None:
        self.kept = kept
        self._write = write
        self.provider: OAuthClientProvider | None = None

    async def get_tokens(self) -> OAuthToken | None:
        assert self.provider is not None
        context = self.provider.context
        context.oauth_metadata, context.protected_resource_metadata = self.kept.metadata, self.kept.resource
        if self.kept.tokens is not None and self.kept.tokens.refresh_token:
            context.token_expiry_time = 1.0 if self.kept.is_over else self.kept.expires or None
        return self.kept.tokens

    async def set_tokens(self, tokens: OAuthToken) -> None:
        assert self.provider is not None
        context = self.provider.context
        self.kept.tokens = tokens
        self.kept.expires = time.time() + tokens.expires_in if tokens.expires_in else 0.0
        self.kept.came_now()
        self.kept.metadata, self.kept.resource = context.oauth_metadata, context.protected_resource_metadata
        self._write()

    async def get_client_info(self) -> OAuthClientInformationFull | None:
        return self.kept.client

    async def set_client_info(self, client_info: OAuthClientInformationFull) -> None:
        self.kept.client = client_info


def _provider(url: str, storage: _Storage, back: str, show: object, came: object) -> OAuthClientProvider:
    about = OAuthClientMetadata(
        client_name="SB Voice",
        redirect_uris=[AnyUrl(back)],
        grant_types=["authorization_code", "refresh_token"],
        response_types=["code"],
        token_endpoint_auth_method="none",  # noqa: S106 # it has no secret: PKCE stands for one
    )
    storage.provider = OAuthClientProvider(url, about, storage, show, came)  # type: ignore[arg-type]
    return storage.provider


async def _nobody() -> AuthorizationCodeResult:
    raise SignInNeeded("somebody has to sign in")
