"""The providers' routes, behind the guard as the server has them."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient, Response

from server.http.guard import Guard
from server.protocol.texts import Text
from server.providers import discovery, routes
from server.providers.discovery import LocalServer
from tests.servers.storage.conversations import problem
from tests.servers.vendors.openai_api import KEY, MODEL, Answer, failure, openai_api, whole

TOKEN = "a-token"


async def asked(method: str, path: str, body: Any = None, token: str = TOKEN) -> Response:
    app = FastAPI()
    app.include_router(routes.router)
    guarded = Guard(app, token=TOKEN, hosts=frozenset(), origins=frozenset())
    headers = {"Authorization": f"Bearer {token}"}
    async with AsyncClient(transport=ASGITransport(guarded), base_url="http://127.0.0.1", headers=headers) as client:
        return await client.request(method, f"/v1/providers/{path}", json=body)


@pytest.mark.parametrize(("method", "path"), [("POST", "check"), ("POST", "models"), ("GET", "local")])
async def test_nobody_gets_in_without_the_token(method: str, path: str) -> None:
    assert (await asked(method, path, {}, token="wrong")).status_code == 401


async def test_tests_a_key() -> None:
    async with openai_api() as api:
        good = await asked("POST", "check", {"provider": "openai", "url": api.url, "api_key": KEY})
        bad = await asked("POST", "check", {"provider": "openai", "url": api.url, "api_key": "sk-wrong"})
        api.answers = [failure(429, "insufficient_quota")]
        poor = await asked("POST", "check", {"provider": "openai", "url": api.url, "api_key": KEY, "model": MODEL})
    assert (good.status_code, good.json()) == (200, {"outcome": "works", **Text("The key works.").as_members()})
    assert (bad.json()["outcome"], poor.json()["outcome"]) == ("wrong_key", "no_credit")
    assert "sk-wrong" not in bad.text


async def test_lists_the_models() -> None:
    async with openai_api() as api:
        api.listing = whole({"data": [{"id": "a", "shutdown_date": "2027-01-06"}, {"id": "b"}]})
        listed = await asked("POST", "models", {"url": api.url, "api_key": KEY})
    assert listed.json() == [
        {"id": "a", "shutdown_date": "2027-01-06", "chats": True},
        {"id": "b", "shutdown_date": None, "chats": True},
    ]


async def test_a_list_that_cannot_be_had_is_told_in_words() -> None:
    async with openai_api() as api:
        api.listing = Answer(hang_up=True)
        answer = await asked("POST", "models", {"url": api.url, "api_key": KEY})
    assert (answer.status_code, answer.json()["code"]) == (502, "unreachable")


@pytest.mark.parametrize(
    ("name", "value"), [("ALL_PROXY", "socks4://127.0.0.1:9"), ("https_proxy", "foo"), ("SSL_CERT_FILE", "/gone.pem")]
)
async def test_a_setting_that_cannot_be_used_is_told_in_words(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    elsewhere = {"url": "https://api.test", "api_key": KEY}
    answers = [await asked("POST", "check", {"provider": each, **elsewhere}) for each in ("openai", "deepgram")]
    answers.append(await asked("POST", "models", elsewhere))
    assert [answer.status_code for answer in answers] == [200, 200, 502]
    for answer in answers:
        told = answer.json()
        assert name in told.get("message", told.get("detail"))
    async with openai_api() as api:
        here = await asked("POST", "models", {"url": api.url, "api_key": KEY})
        monkeypatch.setattr(discovery, "USUAL_PORTS", {})
        local = await asked("GET", "local")
    assert [model["id"] for model in here.json()] == [MODEL]
    assert local.status_code == 200


async def test_names_the_servers_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async def found() -> list[LocalServer]:
        return [LocalServer("Ollama", "http://127.0.0.1:11434/v1", ("qwen3",))]

    monkeypatch.setattr(routes, "local_servers", found)
    answer = await asked("GET", "local")
    assert answer.json() == [{"name": "Ollama", "url": "http://127.0.0.1:11434/v1", "models": ["qwen3"]}]


@pytest.mark.parametrize(
    "body",
    [
        {"api_key": KEY},
        {"api_key": KEY, "provider": "nobody"},
        {"api_key": [KEY], "provider": "openai"},
        {"api_key": KEY * 1000, "provider": "openai"},
        {"provider": KEY},
        KEY,
    ],
    ids=["no_provider", "unknown_provider", "list", "too_long", "no_key", "no_object"],
)
async def test_a_wrong_body_is_not_repeated(body: Any) -> None:
    answer = await asked("POST", "check", body)
    assert problem(answer)[0] == 422
    assert answer.json()["errors"][0]["message"]
    assert KEY not in answer.text
