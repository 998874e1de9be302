"""The routes of signing in: with the system's browser, or by a code that is entered elsewhere. None needs a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from fastapi import APIRouter, Request, Response
from pydantic import AfterValidator, BaseModel, Field

from server.conversations.store.errors import StoreError
from server.people.errors import NameTaken, NotLetIn
from server.people.naming import MOST_NAME, one_line
from server.people.openid.claims import NotTrusted, NotWelcome
from server.people.openid.provider import NotOffered, ProviderSilent, SignInRefused
from server.people.openid.sparing import TooManySignIns
from server.people.routes import Joined
from server.problems.route import ProblemRoute, described

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.errors import UserFacingError
    from server.people.openid.sign_in import SignIn

Device = Annotated[str, Field(max_length=MOST_NAME), AfterValidator(one_line)]
Word = Annotated[str, Field(min_length=8, max_length=512, pattern=r"^[A-Za-z0-9._~-]+$")]
"""Random, as RFC 7636 has it."""
Loopback = Annotated[
    str, Field(max_length=200, pattern=r"^http://(127\.0\.0\.1|\[::1\]|localhost):[0-9]{1,5}/[a-z/]*$")
]
"""Where the app listens while its person is in the browser: nobody else can be sent a code."""


class WaysIn(BaseModel):
    """How one may sign in here."""

    browser: bool
    device: bool


class Browser(BaseModel):
    redirect_uri: Loopback
    state: Word
    nonce: Word
    code_challenge: Word


class SignInPage(BaseModel):
    url: str
    """What the browser is to open."""


class Returned(BaseModel):
    """What the browser came back with, and what the app alone knows."""

    code: Annotated[str, Field(min_length=1, max_length=4096)]
    code_verifier: Word
    redirect_uri: Loopback
    nonce: Word
    device: Device = ""


class DeviceCode(BaseModel):
    """As RFC 8628 has it."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str | None = None
    expires_in: int = 600
    interval: int = 5


class DeviceWaits(BaseModel):
    device_code: Annotated[str, Field(min_length=1, max_length=4096)]
    device: Device = ""


class SignInRoute(ProblemRoute):
    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {
        NotTrusted: (403, "not_trusted"),
        NotWelcome: (403, "no_role"),
        NotLetIn: (403, "user_disabled"),
        NotOffered: (409, "not_offered"),
        NameTaken: (409, "name_taken"),
        TooManySignIns: (429, "too_many_sign_ins"),
        SignInRefused: (400, "sign_in_refused"),
        ProviderSilent: (502, "provider_unavailable"),
        StoreError: (503, "storage_unavailable"),
    }


def sign_in_routes(sign_in: SignIn | None) -> APIRouter:
    """The routes; without `sign_in` there is one alone, which says that none is offered."""
    router = APIRouter(prefix="/v1/sign-in", tags=["people"], route_class=SignInRoute)

    @router.get("")
    async def offer() -> WaysIn:
        """Whether one signs in here at the team's identity provider, and how."""
        if sign_in is None:
            return WaysIn(browser=False, device=False)
        try:
            return WaysIn(browser=True, device=await sign_in.provider.offers_devices())
        except ProviderSilent:
            return WaysIn(browser=True, device=False)

    if sign_in is not None:
        _add_browser(router, sign_in)
        _add_device(router, sign_in)
    return router


def _add_browser(router: APIRouter, sign_in: SignIn) -> None:
    @router.post("/browser", responses=described(422, 502))
    async def begin(wish: Browser) -> SignInPage:
        """Where the person signs in; their browser comes back to `redirect_uri` with a code."""
        page = sign_in.provider.page(wish.redirect_uri, wish.state, wish.nonce, wish.code_challenge)
        return SignInPage(url=await page)

    @router.post("/browser/finish", status_code=201, responses=described(422, 429, 502, 503))
    async def finish(back: Returned, request: Request, response: Response) -> Joined:
        """A token for the code that the browser came back with."""
        sign_in.finishing.take(_address(request))
        claims = await sign_in.provider.of_code(back.code, back.code_verifier, back.redirect_uri, back.nonce)
        return await _joined(sign_in, claims, back.device, response)


def _add_device(router: APIRouter, sign_in: SignIn) -> None:
    @router.post("/device", responses=described(429, 502))
    async def begin_device(request: Request) -> DeviceCode:
        """A code that a person enters in any browser."""
        sign_in.beginning.take(_address(request))
        return DeviceCode.model_validate(await sign_in.provider.begin_device())

    @router.post(
        "/device/finish", status_code=201, responses={202: {"description": "Not entered yet"}, **described(429)}
    )
    async def finish_device(waits: DeviceWaits, request: Request, response: Response) -> Joined | None:
        """A token once the code was entered; 202 and nothing before. To be asked every `interval` seconds."""
        sign_in.finishing.take(_address(request))
        claims = await sign_in.provider.of_device(waits.device_code)
        if claims is None:
            response.status_code = 202
            return None
        return await _joined(sign_in, claims, waits.device, response)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


async def _joined(sign_in: SignIn, claims: Mapping[str, Any], device: str, response: Response) -> Joined:
    token, caller = await sign_in.let_in(claims, device)
    response.headers["Cache-Control"] = "no-store"
    return Joined(token=token, prefix=caller.prefix, user=caller.name, role=caller.role, device=caller.device)
