"""Who runs a team's server has models fetched there over HTTP; nobody else may."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from server.http.routes import models as model_routes
from server.models import catalog
from server.models.fetching import download
from server.models.fetching import downloads as downloads_module
from server.models.fetching.downloads import BESIDE_TALK, Downloads
from server.models.model import Model
from server.models.store import ModelStore
from tests.server.models.conftest import CONFIG, MODEL, WEIGHTS
from tests.servers.vendors.hub import FakeHub, fake_hub

PATH = "/v1/admin/models"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    def known() -> dict[str, Model]:
        return {MODEL.name: MODEL}

    for module in ("server.models.catalog", "server.http.routes.models", "server.models.store"):
        monkeypatch.setattr(f"{module}.catalog", known)
    monkeypatch.setattr(download, "FIRST_WAIT", 0.001)
    files = {"somebody/small-talk/deep/weights.gguf": WEIGHTS, "somebody/small-talk/config.json": CONFIG}
    with fake_hub(files) as hub:
        yield hub


@asynccontextmanager
async def asking(downloads: Downloads) -> AsyncIterator[AsyncClient]:
    app = FastAPI()
    app.include_router(model_routes.model_routes(downloads))
    async with AsyncClient(transport=ASGITransport(app), base_url="http://server.test") as client:
        yield client


async def state(client: AsyncClient, *ends: str) -> dict[str, Any]:
    """The model once its download is in one of these states."""
    while True:
        (model,) = (await client.get(PATH)).json()["models"]
        if model["download"]["state"] in ends:
            return dict(model)
        await asyncio.sleep(0.005)


async def test_a_model_is_fetched_broken_off_and_deleted(hub: FakeHub, tmp_path: Path) -> None:
    assert catalog.catalog()
    hub.pause = 0.01
    downloads = Downloads(ModelStore(tmp_path), hub.url)
    async with asking(downloads) as client:
        began = await client.post(f"{PATH}/small-talk/download")
        assert began.status_code == 202
        assert began.json()["download"]["state"] in ("waiting", "running")
        assert (await client.post(f"{PATH}/small-talk/download")).status_code == 202
        assert len(downloads.jobs) == 1
        assert (await client.delete(f"{PATH}/small-talk/download")).status_code == 204
        assert not (await state(client, "cancelled"))["installed"]
        hub.pause = 0.0
        await client.post(f"{PATH}/small-talk/download")
        done = await state(client, "done")
        assert done["installed"]
        assert done["download"]["done"] == done["download"]["total"] == len(WEIGHTS) + len(CONFIG)
        assert (await client.delete(f"{PATH}/small-talk")).json()["bytes"] > len(WEIGHTS)
        gone = await client.delete(f"{PATH}/small-talk")
        assert (gone.status_code, gone.json()["code"]) == (404, "no_such_model")


async def test_what_cannot_be_is_told_as_a_problem(hub: FakeHub, tmp_path: Path) -> None:
    async with asking(Downloads(ModelStore(tmp_path), "ftp://nowhere")) as client:
        for method, path, status in (
            ("POST", "/nothing/download", 404),
            ("DELETE", "/nothing/download", 404),
            ("DELETE", "/nothing", 404),
            ("POST", "/small-talk/download", 409),
        ):
            answer = await client.request(method, PATH + path)
            assert answer.status_code == status
            assert answer.headers["content-type"] == "application/problem+json"


def test_beside_talk_all_downloads_share_what_is_left_to_them(tmp_path: Path) -> None:
    talking = [False]
    downloads = Downloads(ModelStore(tmp_path), talks=lambda: talking[0])
    assert downloads._pace() is None
    talking[0] = True
    for name in ("one", "two"):
        downloads._jobs[name] = downloads_module.Job(MODEL, state="running")
    assert downloads._pace() == BESIDE_TALK / 2
