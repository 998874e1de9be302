"""What the server says is German in the German app: the real controller and a real server, with engines that fail."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.address import Address
from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.conversations.client import ConversationsClient
from desktop.i18n import said, speak
from desktop.settings.declaration import Settings
from desktop.settings.server_config import greeting
from server.engines import catalog
from server.engines.catalog import EngineOptions
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedSynthesizer
from server.protocol import events as e
from server.protocol.texts import Text
from tests.desktop.talker import Talker
from tests.servers.realtime_server import TOKEN, ChildServer, lineup, serving

NOBODY = "http://127.0.0.1:9/v1"
"""Where nothing listens."""

UNREACHABLE = "Sprachmodell: Der Dienst ist nicht erreichbar; prüfe die Adresse und das Netzwerk."
BUNDLED = json.dumps({"token": TOKEN, "llm": "openai", "llm_fallback": "none"}) + "\n"


@pytest.fixture(autouse=True)
def german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(i18n, "_lookup", None)
    assert speak(qapp, "de") == "de"
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def talker(url: str) -> Talker:
    one = Talker(url)
    one.connection.greeting = greeting(Settings())
    return one


def thinking(url: str, fallback: bool = False) -> Lineup:
    """Scripted engines around a language model at that address."""
    model = catalog.chat_model("openai", EngineOptions(model="m", url=url, api_key="k"))
    behind = lineup().llm if fallback else None
    engines = lineup()
    engines.stages["llm"] = Stage("openai", model, behind)
    return engines


async def test_an_engine_that_cannot_work(tmp_path: Path, qasync_loop: object) -> None:
    async with serving(tmp_path, thinking("nonsense://there")) as address, talker(address.url) as one:
        told = "Sprachmodell: Die Adresse ist keine Webadresse; berichtige sie in den Einstellungen."
        await one.until(lambda: one.status == told)


async def test_a_reply_that_failed(tmp_path: Path, qasync_loop: object) -> None:
    async with serving(tmp_path, thinking(NOBODY)) as address, talker(address.url) as one:
        await one.connected()
        await one.say()
        await one.until(lambda: one.notices == [UNREACHABLE])
        assert one.status == UNREACHABLE


async def test_a_fallback(tmp_path: Path, qasync_loop: object) -> None:
    async with serving(tmp_path, thinking(NOBODY, fallback=True)) as address, talker(address.url) as one:
        await one.connected()
        await one.say()
        await one.until(lambda: one.answered)
        assert one.notices == [f"{UNREACHABLE} Stattdessen wird scripted verwendet."]


async def test_models_that_are_still_loading(tmp_path: Path, qasync_loop: object) -> None:
    class Slow(ScriptedSynthesizer):
        may_load = asyncio.Event()

        async def load(self) -> None:
            await self.may_load.wait()

    engines = thinking(NOBODY, fallback=True)
    engines.stages["tts"] = Stage("scripted", Slow())
    async with serving(tmp_path, engines) as address, talker(address.url) as one:
        await one.connected()
        await one.say()
        await one.until(lambda: any(isinstance(event, e.NoticeGiven) for event in one.events))
        assert one.status == "Die Modelle laden noch; die Antwort folgt."
        assert said(next(event.message for event in one.events if isinstance(event, e.NoticeGiven))) == one.status
        Slow.may_load.set()
        await one.until(lambda: one.answered)


async def test_a_database_that_cannot_be_used(tmp_path: Path, qasync_loop: object) -> None:
    (tmp_path / "file").touch()
    nowhere = f"sqlite:///{tmp_path / 'file' / 'conversations.sqlite3'}"
    async with serving(tmp_path, database_url=nowhere) as address, talker(address.url) as one:
        await one.until(lambda: one.notices)
        (told,) = one.notices
        assert told.startswith("Gespräche lassen sich gerade nicht speichern und bleiben nur im Arbeitsspeicher: ")
        assert told.endswith(": Datei oder Ordner der Datenbank lassen sich nicht öffnen oder beschreiben.")
        with pytest.raises(NoAnswer, match=re.escape(told)):
            await ConversationsClient(Address(address.url, TOKEN)).page()


async def test_a_conversation_that_is_not_there(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        with pytest.raises(NoAnswer, match=r"^Es gibt kein Gespräch mit dieser Kennung\.$"):
            await ConversationsClient(Address(address.url, TOKEN)).messages(str(uuid4()))
        with pytest.raises(NoAnswer, match=r"^Das Token fehlt oder ist falsch\.$"):
            await ConversationsClient(Address(address.url, "another")).page()


async def test_what_is_tried_in_the_settings(tmp_path: Path) -> None:
    with ChildServer(tmp_path, ["--bundled"], stdin=BUNDLED) as server:
        client = ProviderClient(Address(server.address().url, TOKEN))
        heard = await client.try_out("hear")
        assert heard.message.startswith("Eine aufgenommene Frage wurde so verstanden: „I heard")
        with pytest.raises(NoAnswer, match="OpenAI braucht einen API-Schlüssel"):
            await client.try_out("think")
        unreachable = "Anbieter: Der Dienst ist nicht erreichbar; prüfe die Adresse und das Netzwerk."
        assert await client.check_key("openai", NOBODY, "sk-x") == ("unreachable", unreachable)
        assert await client.check_key("deepgram", None, "") == (
            "wrong_key",
            "Anbieter: Der API-Schlüssel wurde nicht angenommen; prüfe ihn in den Einstellungen.",
        )


def test_what_a_newer_server_says_stays_english() -> None:
    assert said(Text("The {who} sings.", who=Text("voice service"))) == "The Sprachausgabe sings."
