"""One shape for whatever goes wrong over HTTP, wherever it does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from httpx2 import ASGITransport, AsyncClient, Response

from server.app import ServerApp
from server.conversations.recording.recordings import Recordings
from server.conversations.recording.retention import AudioLimits, Retention
from server.conversations.store.store import Store
from server.engines.lineup import Stage
from server.errors import LlmFailed
from server.http.api import rest
from server.http.guard import Guard
from server.protocol.texts import Text
from server.realtime.client_secrets import ClientSecrets
from server.realtime.settings.session_settings import SessionSettings
from server.settings import Secret, ServerSettings
from tests.servers.realtime_server import RecordingChatModel, lineup
from tests.servers.storage.conversations import problem

TOKEN = "a-token"


class Dead(RecordingChatModel):
    async def load(self) -> None:
        raise LlmFailed("no_key", Text("There is no key."))


async def answered(method: str, path: str, body: Any = None, *, token: str = TOKEN) -> Response:
    """What the routes of the app's own server answer, behind the guard; its database is closed, its model dead."""
    engines = lineup()
    engines.stages["llm"] = Stage("dead", Dead())
    store = Store("sqlite://")
    recordings = Recordings(store, on=False)
    server = ServerApp(ServerSettings(token=Secret(TOKEN)), engines, store, for_one_app=True)
    app = Guard(
        rest(
            engines,
            store,
            recordings,
            Retention(store, recordings, AudioLimits()),
            ClientSecrets(SessionSettings(), engines),
            server,
            server.figures,
            server.library,
            for_one_app=True,
        ),
        token=TOKEN,
        hosts=frozenset(),
        origins=frozenset(),
    )
    transport = ASGITransport(app, raise_app_exceptions=False)
    headers = {"Authorization": f"Bearer {token}"}
    async with AsyncClient(transport=transport, base_url="http://127.0.0.1", headers=headers) as client:
        return await client.request(method, path, json=body)


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("GET", "/v1/nothing", None, 404, "not_found"),
        ("PUT", "/v1/providers/check", None, 405, "method_not_allowed"),
        ("POST", "/v1/providers/check", {"provider": "nobody"}, 422, "invalid_request"),
        ("POST", "/v1/providers/try", {"stage": "nothing"}, 422, "invalid_request"),
        ("POST", "/v1/providers/try", {"stage": "think"}, 502, "no_key"),
        ("GET", "/v1/conversations?limit=0", None, 422, "invalid_request"),
    ],
)
async def test_every_failure_has_the_same_shape(method: str, path: str, body: Any, status: int, code: str) -> None:
    answer = await answered(method, path, body)
    assert problem(answer)[0] == status
    assert answer.json()["code"] == code
    assert answer.json()["text"]["source"]


async def test_a_mistake_of_ours_has_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("What somebody said.")

    monkeypatch.setattr("server.providers.routes.local_servers", fail)
    answer = await answered("GET", "/v1/providers/local")
    assert problem(answer) == (500, "Something went wrong in the server.")


async def test_what_the_guard_refuses_has_it_too(tmp_path: Path) -> None:
    answer = await answered("GET", "/v1/conversations", token="wrong")
    assert problem(answer) == (401, "The token is missing or wrong.")
    assert answer.json()["code"] == "wrong_token"
