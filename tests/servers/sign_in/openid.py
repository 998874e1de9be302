"""An identity provider that is not ours, on loopback, and a person who signs in there with their browser."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from httpx2 import AsyncClient
from oidc_provider_mock import User, app, run_server_in_thread  # type: ignore[import-untyped]
from oidc_provider_mock._server import _threaded_server  # type: ignore[import-untyped]

from tests.servers.realtime_server import Address, serving
from tests.servers.sign_in.openid_grants import add_to

PEOPLE = [
    User(sub="1", claims={"preferred_username": "Ann", "groups": ["staff", "ops"]}),
    User(sub="2", claims={"preferred_username": "Bob", "groups": ["staff"]}),
    User(sub="3", claims={"preferred_username": "Eve", "groups": ["others"]}),
    User(sub="4", claims={"preferred_username": "Ann", "groups": ["staff"]}),
]


@contextmanager
def identity_provider() -> Iterator[str]:
    """Its issuer."""
    with run_server_in_thread(user_claims=PEOPLE, require_nonce=True) as server:
        yield f"http://localhost:{server.server_port}"


@contextmanager
def careful_identity_provider() -> Iterator[str]:
    """One that compares what PKCE has it compare, and lets people enter a code."""
    provider = app(user_claims=PEOPLE, require_nonce=True)
    add_to(provider)
    with _threaded_server(provider) as server:
        yield f"http://localhost:{server.server_port}"


@asynccontextmanager
async def serving_people_of(issuer: str, folder: Path) -> AsyncIterator[Address]:
    """A server where they sign in."""
    groups = {"oidc_admin_groups": "ops", "oidc_member_groups": "staff"}
    given: dict[str, object] = {"oidc_client_id": "voice", "oidc_client_secret": "secret", **groups}
    async with serving(folder, None, oidc_issuer=issuer, **given) as here:  # type: ignore[arg-type]
        yield here


async def sign_in_on(page: str, subject: str) -> str:
    """Where the browser is sent once that person has signed in on the page."""
    async with AsyncClient(trust_env=False) as browser:
        return str((await browser.post(page, data={"sub": subject})).headers["location"])


async def enter(page: str, code: str, subject: str, action: str = "allow") -> None:
    """That person enters a code at the provider."""
    async with AsyncClient(trust_env=False) as browser:
        told = {"user_code": code, "sub": subject, "action": action}
        assert (await browser.post(page, data=told)).status_code == 200
