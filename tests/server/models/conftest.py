"""A hub with one model of two files, and a folder for models."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server.models.fetching.download import Download
from server.models.fetching.hub import Hub
from server.models.fetching.progress import ByteMeter
from server.models.fetching.stopping import Stop
from server.models.model import Model, ModelFile
from server.models.store import ModelStore
from tests.servers.vendors.hub import FakeHub, fake_hub, sha256

WEIGHTS = random.Random(1).randbytes(700_001)
CONFIG = b'{"audio": {"sample_rate": 22050}}\n'
MODEL = Model(
    name="small-talk",
    title="Small Talk",
    task="llm",
    repo="somebody/small-talk",
    revision="c0ffee",
    runtime="llama",
    files=[
        ModelFile(path="deep/weights.gguf", bytes=len(WEIGHTS), sha256=sha256(WEIGHTS)),
        ModelFile(path="config.json"),
    ],
)
Fetch = Callable[..., Model]


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    files = {"somebody/small-talk/deep/weights.gguf": WEIGHTS, "somebody/small-talk/config.json": CONFIG}
    with fake_hub(files) as hub:
        hub.small = {"somebody/small-talk/config.json"}
        yield hub


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


@pytest.fixture
def fetch(hub: FakeHub, store: ModelStore) -> Fetch:
    """Fetches a model, and returns what it is then."""

    def fetched(model: Model = MODEL, *, meter: ByteMeter | None = None, stop: Stop | None = None) -> Model:
        return Download(model, Hub(hub.url), store, meter or ByteMeter(), stop or Stop(), lambda: None).run()

    return fetched
