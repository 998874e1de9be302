"""A model server on this computer is offered while the starter thinks: in the welcome, and once below an answer."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.address import Address
from desktop.backend.provider_client import ProviderClient
from desktop.model.engines.choices import StageChoice
from desktop.model.notice import Notice
from desktop.presenters.offers.local_offer import LocalOffer
from desktop.widgets.controls.buttons.cure_button import CureButton
from desktop.widgets.welcome import Welcome
from server.protocol import events as e
from tests.desktop.hotkey.watching import until
from tests.desktop.talk.test_controller import Talk
from tests.throwaway_settings import throwaway_settings

URL = "http://127.0.0.1:11434/v1"
OFFER = Notice("info", "Ollama runs on this computer; it may answer better than the starter.", cure="local")


class Desk:
    """A talk with the starter, and an Ollama beside it that has these models."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, models: list[str], team: str = "") -> None:
        async def servers(_: ProviderClient) -> list[tuple[str, str]]:
            return [("Ollama", URL)]

        async def listed(_: ProviderClient, url: str, key: str) -> list[str]:
            assert (url, key) == (URL, "")
            return models

        monkeypatch.setattr(ProviderClient, "local_servers", servers)
        monkeypatch.setattr(ProviderClient, "chat_models", listed)
        self.talk = Talk()
        self.settings = throwaway_settings()
        self.owner = QObject()
        link: Any = SimpleNamespace(bundled_address=Address("http://127.0.0.1:1", "t"))
        choice: Any = SimpleNamespace(url=team)
        self.offer = LocalOffer(self.talk.controller, self.settings, choice, link, self.owner)
        self.below: list[Notice] = []
        self.offer.answered.connect(self.below.append)

    def thinks(self, name: str) -> None:
        self.talk.controller.received(e.EnginesUpdated(engines={"think": e.EngineStatus(name, "ready")}))

    def answers(self, status: str = "completed") -> None:
        self.talk.controller.reply_finished.emit("a", status)


async def test_it_is_offered_once_below_an_answer_and_used_at_a_press(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object
) -> None:
    at = Desk(monkeypatch, ["llama3.2", "qwen3"])
    at.answers()
    at.thinks("llama")
    await until(lambda: at.offer.now == OFFER)
    at.answers("cancelled")
    assert at.below == []
    at.answers()
    at.answers()
    assert at.below == [OFFER]
    at.offer.use()
    assert at.settings.current.llm == StageChoice("openai", "llama3.2", URL)
    assert at.offer.now.text == ""


@pytest.mark.parametrize(
    ("thinker", "models", "team"), [("openai", ["m"], ""), ("llama", ["m"], "https://voice.example.org")]
)
async def test_nothing_is_offered_to_whom_it_is_of_no_use(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, thinker: str, models: list[str], team: str
) -> None:
    at = Desk(monkeypatch, models, team)
    at.thinks(thinker)
    at.answers()
    assert at.below == []
    assert at.offer.now.text == ""


def test_the_welcome_offers_it(qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.show()
    wanted: list[str] = []
    welcome.cure_wanted.connect(wanted.append)
    welcome.set_offer(OFFER)
    (button,) = [each for each in welcome.findChildren(CureButton) if each.isVisible()]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert wanted == ["local"]
