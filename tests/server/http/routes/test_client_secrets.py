"""Secrets for pages and devices: made by who has the token, they open sessions for a while, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openai
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from server.people.caller import Asker
from server.people.tokens import CLIENT_SECRET
from server.protocol import events as e
from server.realtime.client_secrets import MOST_SECRETS, ClientSecrets
from server.realtime.settings.session_settings import SessionSettings
from tests.servers.networks.raw_requests import Answer, ask, shown
from tests.servers.realtime_server import (
    Address,
    ChildServer,
    ask_in_writing,
    hear,
    hear_all,
    lineup,
    serving,
    tell,
)

POST = b"POST /v1/realtime/client_secrets"
JSON = b"Content-Type: application/json"
SESSION: dict[str, Any] = {"type": "realtime", "instructions": "Rhyme.", "audio": {"output": {"voice": "marin"}}}


async def made(address: Address, **body: Any) -> Answer:
    return await ask(address, POST, [shown(address), JSON], json.dumps(body).encode())


def keyed(secret: str) -> dict[str, Any]:
    """How a page shows it."""
    return {"additional_headers": {}, "subprotocols": ["realtime", f"openai-insecure-api-key.{secret}"]}


async def test_the_official_client_makes_one_and_a_page_talks_with_it(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, address.openai() as client:
        secret = await client.realtime.client_secrets.create(
            session=SESSION,  # type: ignore[arg-type]
            expires_after={"anchor": "created_at", "seconds": 60},
        )
        assert secret.value.startswith(CLIENT_SECRET)
        assert secret.session.type == "realtime"
        async with address.connect(**keyed(secret.value)) as socket:
            assert socket.subprotocol == "realtime"
            session = (await hear(socket, "session.created"))["session"]
            assert (session["instructions"], session["audio"]["output"]["voice"]) == ("Rhyme.", "marin")
            await ask_in_writing(socket, "Hi")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_it_opens_nothing_else(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        secret = Address(address.url, json.loads((await made(address)).body)["value"])
        async with secret.connect() as socket:
            talk = (await hear(socket, "session.created"))["session"]["conversation_id"]
        for line in (b"GET /v1/conversations", f"GET /v1/conversations/{talk}".encode(), POST):
            assert (await ask(address, line, [shown(secret)])).status == 401
        with pytest.raises(InvalidStatus):
            async with elsewhere(secret, "/v1/other"):
                pass
        async with secret.connect(f"?conversation_id={talk}") as socket:
            assert (await hear(socket))["error"]["param"] == "conversation_id"
            with pytest.raises(ConnectionClosed):
                await hear(socket)


def elsewhere(address: Address, path: str) -> connect:
    """A WebSocket to another address of the server."""
    headers = {"Authorization": f"Bearer {address.token}"}
    return connect(address.url.replace("http", "ws", 1) + path, additional_headers=headers, proxy=None)


async def test_what_of_a_session_is_not_done_is_told_to_who_opens_it(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        body = {**SESSION, "prompt": {"id": "p"}, "voice": "x"}
        secret = json.loads((await made(address, session=body)).body)
        async with address.connect(**keyed(secret["value"])) as socket:
            assert (await hear(socket, "session.created"))["session"]["instructions"] == "Rhyme."
            assert [(await hear(socket, "error"))["error"]["param"] for _ in range(2)] == [
                "session.prompt",
                "session.voice",
            ]


@pytest.mark.parametrize(
    "body",
    [
        {"expires_after": {"seconds": 9}},
        {"expires_after": {"seconds": 7201}},
        {"session": {"type": "MARKED"}},
        {"session": {"type": "realtime", "max_output_tokens": 0}},
        {"session": {"type": "realtime", "include": ["MARKED"] * 65}},
        {"session": 7},
    ],
)
async def test_what_cannot_be_is_refused_and_not_quoted(tmp_path: Path, body: dict[str, Any]) -> None:
    async with serving(tmp_path) as address:
        answer = await made(address, **body)
    assert answer.status == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert b"MARKED" not in answer.body


def test_one_counts_until_it_expires_and_there_are_not_too_many() -> None:
    now = [1000.0]
    secrets = ClientSecrets(SessionSettings(), lineup(), now=lambda: now[0])
    first, second = (secrets.create(e.Session(), [], 60) for _ in range(2))
    assert secrets.shown(first.value) is not None
    assert secrets.shown(first.value + "x") is None
    assert first.value not in repr(first)
    for _ in range(MOST_SECRETS - 1):
        last = secrets.create(e.Session(), [], 60)
    assert secrets.shown(first.value) is None
    assert secrets.shown(second.value) is not None
    now[0] += 60
    assert secrets.shown(last.value) is None


def test_whoever_makes_many_takes_nobody_else_s_place() -> None:
    secrets = ClientSecrets(SessionSettings(), lineup())
    ann = secrets.create(e.Session(), [], 60, Asker("ann"))
    many = [secrets.create(e.Session(), [], 60, Asker("bob")) for _ in range(MOST_SECRETS + 5)]
    assert secrets.shown(ann.value) is not None
    assert [secrets.shown(each.value) is not None for each in many[5:8]] == [False, True, True]


async def test_it_is_in_no_log(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        address = server.address()
        secret = json.loads((await made(address)).body)["value"]
        async with address.connect(**keyed(secret)) as socket:
            await hear(socket, "session.created")
            await tell(socket, "nonsense")
            await hear(socket, "error")
        async with address.connect(**keyed(address.token)) as socket:
            await hear(socket, "session.created")
        server.process.terminate()
        server.wait()
        assert secret.removeprefix(CLIENT_SECRET) not in server.text
        assert address.token not in server.text


async def test_who_wants_webrtc_or_another_address_is_told(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        answer = await ask(address, b"POST /v1/realtime/calls", [shown(address)])
        assert (answer.status, json.loads(answer.body)["code"]) == (404, "no_webrtc")
        for path in ("/realtime", "/openai/v1/realtime", "/v1/realtime/"):
            with pytest.raises(InvalidStatus) as refused:
                async with elsewhere(address, path):
                    pass
            assert refused.value.response.status_code == 404
        with pytest.raises(openai.AuthenticationError):
            async with Address(address.url, "wrong").openai() as client:
                await client.realtime.client_secrets.create()


async def test_the_subprotocol_is_chosen_where_it_is_offered(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        async with address.connect(subprotocols=["realtime"]) as socket:
            assert socket.subprotocol == "realtime"
        async with address.connect() as socket:
            assert socket.subprotocol is None
        sdk = ["realtime", f"openai-insecure-api-key.{address.token}", "openai-agents-sdk.0.20.0"]
        async with address.connect(additional_headers={}, subprotocols=sdk) as socket:
            assert socket.subprotocol == "realtime"
