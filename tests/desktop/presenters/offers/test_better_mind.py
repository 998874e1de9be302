"""Who is new is offered the mind that suits the computer: fetched at a press, let be at another, and never unasked."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.address import Address
from desktop.backend.choice import ServerChoice
from desktop.backend.provider_client import ProviderClient
from desktop.model.engines.choices import StageChoice
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.notice import Notice
from desktop.presenters.offers.better_mind import BetterMind
from desktop.presenters.settings import models as models_presenter
from desktop.presenters.settings.models import ModelsPresenter
from desktop.widgets.settings.models.mind_card import MindCard
from server.models import suggestion
from server.protocol import events as e
from tests.desktop.hotkey.watching import until
from tests.desktop.presenters.settings.test_models import Servers
from tests.desktop.talk.test_controller import Talk
from tests.server.models.conftest import CONFIG, MODEL, WEIGHTS
from tests.servers.vendors.hub import FakeHub, fake_hub
from tests.throwaway_settings import throwaway_settings


class Desk:
    """A talk with the starter, which writes so fast; a hub with one model, which suits where `pace` is not 0."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, hub: FakeHub, folder: Path, *, pace: float, team: str) -> None:
        async def told(_: ProviderClient) -> float:
            return pace

        def suits(*about: object) -> Any:
            return MODEL if about[1] else None

        monkeypatch.setattr(ProviderClient, "pace", told)
        monkeypatch.setattr(suggestion, "suggested_mind", suits)
        for module in ("server.models.catalog", "desktop.presenters.settings.models", "server.models.store"):
            monkeypatch.setattr(f"{module}.catalog", lambda: {MODEL.name: MODEL})
        monkeypatch.setattr(models_presenter, "LOOK_SECONDS", 0.01)
        monkeypatch.setenv("SB_VOICE_MODELS_FOLDER", str(folder))
        monkeypatch.setenv("SB_VOICE_MODELS_URL", hub.url)
        self.talk, self.settings, self.owner, self.hub = Talk(), throwaway_settings(), QObject(), hub
        self.local = cast(Any, SimpleNamespace(now=Notice("info", "")))
        link: Any = SimpleNamespace(bundled_address=Address("http://127.0.0.1:1", "t"))
        self.models = ModelsPresenter(self.settings, cast(ServerChoice, Servers()), lambda: False)
        servers: Any = SimpleNamespace(url=team)
        self.mind = BetterMind(
            self.talk.controller, servers, link, self.local, lambda: self.models, lambda: "en", self.owner
        )
        self.noticed: list[Notice] = []
        self.mind.noticed.connect(self.noticed.append)

    def thinks(self, name: str = "llama") -> None:
        self.talk.controller.received(e.EnginesUpdated(engines={"think": e.EngineStatus(name, "ready")}))

    async def offered(self) -> FetchOffer:
        self.thinks()
        self.mind.look()
        await until(lambda: self.mind.now is not None)
        assert self.mind.now is not None
        return self.mind.now

    async def over(self) -> None:
        """Return once no download runs, and what it leads to has been done."""
        await until(lambda: not any(job.runs for job in self.models._downloads.jobs))
        await self.mind._later.settle()


def desk(monkeypatch: pytest.MonkeyPatch, hub: FakeHub, folder: Path, *, pace: float = 60.0, team: str = "") -> Desk:
    return Desk(monkeypatch, hub, folder, pace=pace, team=team)


@pytest.fixture
def hub() -> Any:
    with fake_hub({"somebody/small-talk/deep/weights.gguf": WEIGHTS, "somebody/small-talk/config.json": CONFIG}) as hub:
        yield hub


async def test_it_is_offered_with_its_size_and_fetched_and_used_at_a_press(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    offer = await at.offered()
    assert "700.0 kB" in offer.title.replace("\N{NO-BREAK SPACE}", " ")
    assert hub.asked == []
    at.mind.get()
    at.mind.get()
    await until(lambda: at.noticed != [])
    assert at.noticed == [Notice("ok", "Small Talk thinks from now on.")]
    assert (at.settings.current.llm.engine, at.settings.current.llm.model) == ("llama", "small-talk")
    assert at.mind.now is None


async def test_not_now_fetches_nothing_or_no_further(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    await at.offered()
    hub.pause = 0.002
    at.mind.get()
    await until(lambda: at.mind.now is not None and at.mind.now.comes)
    at.mind.leave()
    await at.over()
    assert at.mind.now is None
    assert at.settings.current.llm.model == ""
    assert at.noticed == []
    refused = desk(monkeypatch, hub, tmp_path / "others")
    await refused.offered()
    refused.mind.leave()
    assert refused.mind.now is None
    assert not (tmp_path / "others").exists()


async def test_a_download_that_fails_says_why_and_can_be_tried_again(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    await at.offered()
    hub.refusals = [(404, None)]
    at.mind.get()
    failed = Notice("error", "The hub does not have this file.")
    await until(lambda: at.mind.now is not None and at.mind.now.progress == failed)
    at.mind.get()
    await until(lambda: at.noticed != [])


async def test_what_was_chosen_meanwhile_stays(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    await at.offered()
    hub.gate = threading.Semaphore(0)
    at.mind.get()
    await until(lambda: hub.asked != [])
    at.settings.change(llm=StageChoice("openai", "mine"))
    hub.gate.release(1000)
    await at.over()
    assert at.settings.current.llm == StageChoice("openai", "mine")
    assert (at.mind.now, at.noticed) == (None, [])


async def test_cancelled_when_it_had_come_already_it_is_not_used(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    await at.offered()
    hub.gate = threading.Semaphore(0)
    at.mind.get()
    await until(lambda: hub.asked != [])
    (job,) = at.models._downloads.jobs
    assert job.thread is not None
    hub.gate.release(1000)
    job.thread.join()  # nobody looked meanwhile
    at.mind.leave()
    await at.over()
    assert (job.state, at.settings.current.llm.model, at.noticed) == ("done", "", [])


async def test_cancelled_on_the_page_of_the_models_it_is_offered_again(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    offer = await at.offered()
    hub.gate = threading.Semaphore(0)
    at.mind.get()
    await until(lambda: hub.asked != [])
    at.models.cancel("small-talk")
    hub.gate.release(1000)
    await at.over()
    assert at.mind.now == offer


@pytest.mark.parametrize("left", [False, True])
async def test_an_address_that_is_none_is_said_on_the_card_or_after_the_welcome_as_a_notice(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path, left: bool
) -> None:
    at = desk(monkeypatch, hub, tmp_path / "models")
    offer = await at.offered()
    monkeypatch.setenv("SB_VOICE_MODELS_URL", "nowhere")
    at.mind.get()
    if left:
        at.mind.look_away()
    await at.over()
    told = at.noticed[-1] if left else at.mind.now.progress if at.mind.now else None
    assert told is not None
    assert told.kind == "error"
    assert told.text.startswith("Small Talk: ") == left
    assert at.mind.now == (None if left else replace(offer, progress=told))


@pytest.mark.parametrize(
    ("thinker", "pace", "team", "local"),
    [
        ("openai", 60, "", ""),
        ("llama", 0, "", ""),
        ("llama", 60, "https://voice.example", ""),
        ("llama", 60, "", "Ollama"),
    ],
)
async def test_nothing_is_offered_to_whom_it_is_of_no_use(
    monkeypatch: pytest.MonkeyPatch,
    qasync_loop: object,
    hub: FakeHub,
    tmp_path: Path,
    thinker: str,
    pace: float,
    team: str,
    local: str,
) -> None:
    at = desk(monkeypatch, hub, tmp_path, pace=pace, team=team)
    at.local.now = Notice("info", local)
    at.mind.look()
    at.thinks(thinker)
    while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(tasks)
    assert at.mind.now is None


def test_the_card_shows_what_is_offered_and_how_far_it_is(qtbot: QtBot) -> None:
    card = MindCard()
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_offer(FetchOffer("A better mind: 1.1 GB", "It knows more."))
    get, leave = card.findChildren(QPushButton)
    assert (get.text(), leave.text(), get.isVisible()) == ("Get it", "Not now", True)
    with qtbot.waitSignal(card.wanted):
        get.click()
    card.show_offer(FetchOffer("A better mind: 1.1 GB", "It knows more.", Notice("busy", "42 %")))
    assert get.isHidden()
    with qtbot.waitSignal(card.refused):
        leave.click()
    assert leave.text() == "Cancel"
    card.show_offer(None)
    assert card.isHidden()
