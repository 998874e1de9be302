"""The routes under `/v1/providers`, for the settings of the app whose own server this is.

They ask any address they are told, so a server that others share does not have them. Keys come in the body; no
answer repeats one, not even an answer about a body that is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi import APIRouter
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field, SecretStr

from server.errors import StageFailed
from server.providers.checks import Provider, check_key
from server.providers.discovery import LocalServer, local_servers
from server.providers.models import ModelInfo, list_models

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from starlette.requests import Request
    from starlette.responses import Response


class ProviderAddress(BaseModel):
    """Whom to ask, and with which key."""

    url: str | None = Field(None, max_length=2000)
    """The base URL; without it the provider's own."""
    api_key: SecretStr = Field(SecretStr(""), max_length=2000)


class Check(ProviderAddress):
    provider: Provider
    model: str | None = Field(None, max_length=200)
    """The language model that is asked for one token, to see that the account has credit."""


class _Discreet(APIRoute):
    """A route that tells what is wrong with a body without repeating it."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def discreet(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError as error:
                told = [{name: each[name] for name in ("type", "loc", "msg")} for each in error.errors()]
                raise RequestValidationError(told) from None

        return discreet


router = APIRouter(prefix="/v1/providers", route_class=_Discreet)


@router.post("/check")
async def check(asked: Check) -> JSONResponse:
    """Whether the key works; the outcome of a real call."""
    found = await check_key(asked.provider, asked.url, asked.api_key.get_secret_value(), model=asked.model)
    return JSONResponse({"outcome": found.outcome, **found.message.as_members()})


@router.post("/models", response_model=list[ModelInfo])
async def models(asked: ProviderAddress) -> list[ModelInfo] | JSONResponse:
    """The models that an OpenAI-compatible API offers."""
    try:
        return await list_models(asked.url, asked.api_key.get_secret_value())
    except StageFailed as failure:
        return JSONResponse({"error": {"code": failure.code, **failure.message.as_members()}}, 502)


@router.get("/local")
async def local() -> list[LocalServer]:
    """The language model servers that run on this machine now."""
    return await local_servers()
