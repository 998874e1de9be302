"""The routes under `/v1/providers`, for the settings of the app whose own server this is.

They ask any address they are told, so a server that others share does not have them. Keys come in the body; no
answer repeats one, not even an answer about a body that is wrong.
"""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field, SecretStr

from server.problems.route import ProblemRoute, described
from server.providers.checks import Provider, check_key
from server.providers.discovery import LocalServer, local_servers
from server.providers.models import ModelInfo, list_models


class ProviderAddress(BaseModel):
    """Whom to ask, and with which key."""

    url: str | None = Field(None, max_length=2000)
    """The base URL; without it the provider's own."""
    api_key: SecretStr = Field(SecretStr(""), max_length=2000)


class Check(ProviderAddress):
    provider: Provider
    model: str | None = Field(None, max_length=200)
    """The language model that is asked for one token, to see that the account has credit."""


router = APIRouter(prefix="/v1/providers", route_class=ProblemRoute, responses=described(422))


@router.post("/check")
async def check(asked: Check) -> JSONResponse:
    """Whether the key works; the outcome of a real call."""
    found = await check_key(asked.provider, asked.url, asked.api_key.get_secret_value(), model=asked.model)
    return JSONResponse({"outcome": found.outcome, **found.message.as_members()})


@router.post("/models", responses=described(502))
async def models(asked: ProviderAddress) -> list[ModelInfo]:
    """The models that an OpenAI-compatible API offers."""
    return await list_models(asked.url, asked.api_key.get_secret_value())


@router.get("/local")
async def local() -> list[LocalServer]:
    """The language model servers that run on this machine now."""
    return await local_servers()
