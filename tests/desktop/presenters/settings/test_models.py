"""The page of the models: one is fetched from a hub, used, and deleted; what cannot be is told."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.backend.choice import ServerChoice
from desktop.model.engines.choices import EngineOption
from desktop.model.engines.models import ModelEntry
from desktop.model.notice import Notice
from desktop.presenters.settings import models as presenter_module
from desktop.presenters.settings.models import ModelsPresenter
from desktop.widgets.settings.pages.models_page import ModelsPage
from desktop.widgets.settings.settings_window import SettingsWindow
from server.models.fetching import download
from server.models.model import Model
from tests.patience import PATIENCE
from tests.server.models.conftest import CONFIG, MODEL, WEIGHTS
from tests.servers.vendors.hub import FakeHub, fake_hub
from tests.throwaway_settings import throwaway_settings


class Page(QObject):
    """The window, as far as the presenter knows it; what it is told a real page shows."""

    model_act_wanted = Signal(str, str)
    model_import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page = ModelsPage()
        self.page.wanted.connect(self.model_act_wanted)
        self.told: list[Notice] = []
        self.entry: ModelEntry | None = None

    def set_model_entries(self, entries: tuple[ModelEntry, ...]) -> None:
        self.page.set_models(entries)
        (self.entry,) = entries

    def set_engine_options(self, options: dict[str, tuple[EngineOption, ...]]) -> None:
        self.offered = {
            stage: [model.id for option in each for model in option.models] for stage, each in options.items()
        }

    def set_models_told(self, notice: Notice) -> None:
        self.told.append(notice)

    async def offers(self, act: str) -> ModelEntry:
        """The entry once its first button does this."""
        async with asyncio.timeout(PATIENCE):
            while self.entry is None or self.entry.act != act:
                await asyncio.sleep(0.01)
        return self.entry


class Servers:
    """The bundled server, as far as the presenter knows it."""

    configured = 0

    def configure(self) -> None:
        self.configured += 1


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    def known() -> dict[str, Model]:
        return {MODEL.name: MODEL}

    for module in ("server.models.catalog", "desktop.presenters.settings.models", "server.models.store"):
        monkeypatch.setattr(f"{module}.catalog", known)
    monkeypatch.setattr(download, "FIRST_WAIT", 0.001)
    monkeypatch.setattr(presenter_module, "LOOK_SECONDS", 0.01)
    with fake_hub({"somebody/small-talk/deep/weights.gguf": WEIGHTS, "somebody/small-talk/config.json": CONFIG}) as hub:
        monkeypatch.setenv("SB_VOICE_MODELS_FOLDER", str(tmp_path / "models"))
        monkeypatch.setenv("SB_VOICE_MODELS_URL", hub.url)
        yield hub


async def test_a_model_is_fetched_used_and_deleted(hub: FakeHub, qapp: QApplication, tmp_path: Path) -> None:
    settings, servers, window = throwaway_settings(), Servers(), Page()
    presenter = ModelsPresenter(settings, cast(ServerChoice, servers), lambda: False)
    presenter.attach(cast(SettingsWindow, window))
    presenter.show()
    assert (await window.offers("get")).facts.startswith("700")
    hub.pause = 0.002
    window.model_act_wanted.emit("get", "small-talk")
    assert (await window.offers("cancel")).notice.kind == "busy"
    window.model_act_wanted.emit("cancel", "small-talk")
    assert (await window.offers("get")).removable
    hub.pause = 0.0
    window.model_act_wanted.emit("get", "small-talk")
    await window.offers("use")
    assert servers.configured
    assert window.offered["llm"] == ["small-talk"]
    window.model_act_wanted.emit("use", "small-talk")
    chosen = settings.current.llm
    assert chosen.engine == "llama"
    assert chosen.model == "small-talk"
    assert window.entry is not None
    assert window.entry.act == ""
    window.model_act_wanted.emit("remove", "small-talk")
    assert settings.current.llm.model == ""
    assert (await window.offers("get")).removable is False
    await presenter.bring(tmp_path / "nowhere")
    assert window.told[-1].kind == "error"


async def test_a_download_that_fails_says_why_beside_the_model(hub: FakeHub, qapp: QApplication) -> None:
    hub.refusals = [(404, None)]
    window = Page()
    presenter = ModelsPresenter(throwaway_settings(), cast(ServerChoice, Servers()), lambda: False)
    presenter.attach(cast(SettingsWindow, window))
    window.model_act_wanted.emit("get", "small-talk")
    async with asyncio.timeout(PATIENCE):
        while window.entry is None or window.entry.notice.kind != "error":
            await asyncio.sleep(0.01)
    assert window.entry.notice.text == "The hub does not have this file."
