"""The settings window at work: kept, told to the running server, answered; with a real server and a real keyring."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.backend.choice import ServerChoice
from desktop.backend.connection import LinkStatus
from desktop.backend.link import ServerLink
from desktop.model.engines.choices import KeyEntry, StageChoice
from desktop.model.notice import Notice
from desktop.presenters.settings.server import ServerPresenter
from desktop.presenters.settings.settings_window import SettingsPresenter
from desktop.settings.api_keys import ApiKeys
from desktop.settings.server_config import greeting
from desktop.settings.stored import SettingsFile
from desktop.widgets.settings.settings_window import SettingsWindow
from server.protocol import events as e
from tests.desktop_session import DesktopSession
from tests.patience import PATIENCE
from tests.servers.storage.databases import make_ready
from tests.servers.vendors.openai_api import KEY, openai_api


@pytest.fixture(autouse=True)
def scripted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for stage in ("STT", "LLM", "TTS"):
        monkeypatch.setenv(f"SB_VOICE_{stage}", "scripted")
    for name in ("DEEPGRAM_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    make_ready(tmp_path / "conversations.sqlite3")
    monkeypatch.setenv("SB_VOICE_DATABASE_URL", f"sqlite:///{tmp_path / 'conversations.sqlite3'}")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


class Desk:
    """The settings window before a running server, and everything that either said."""

    def __init__(self, folder: Path) -> None:
        self.events: list[e.ServerEvent] = []
        self.settings = SettingsFile(folder / "settings.json")
        self.keys = ApiKeys(self.settings)
        self.link = ServerLink(
            asyncio.get_running_loop(),
            greeting=greeting(self.settings.current),
            received=self.events.append,
            changed=_ignore,
            noticed=lambda _: None,
        )
        self.servers = ServerChoice(self.link, self.settings, self.keys, changed=_ignore, noticed=lambda _: None)
        self.preferences = SettingsPresenter(self.settings, self.keys, self.servers, self.link)
        self.server = ServerPresenter(self.servers)
        self.preferences.window_made.connect(self.server.attach)
        self.parent = QWidget()
        self.window: SettingsWindow = self.preferences.open(self.parent)
        self.shown: list[tuple[str, tuple[object, ...]]] = []
        for name in ("set_try_result", "set_key_result", "set_keys", "set_models", "set_model_problem"):
            self._watch(name)
        self.server.stands.connect(lambda *values: self.shown.append(("set_server", values)))

    def _watch(self, name: str) -> None:
        show = getattr(self.window, name)

        def watched(*values: object) -> None:
            self.shown.append((name, values))
            show(*values)

        setattr(self.window, name, watched)

    def last(self, name: str) -> tuple[object, ...]:
        return next((values for shown, values in reversed(self.shown) if shown == name), ())

    def result(self, name: str) -> str:
        """The kind of the last result that was shown."""
        notice = self.last(name)[-1:]
        return notice[0].kind if notice and isinstance(notice[0], Notice) else ""

    def engine(self, role: str) -> str:
        """Who fills a role now, as the server last said."""
        for event in reversed(self.events):
            if isinstance(event, e.EnginesUpdated):
                return event.engines[role].name
            if isinstance(event, e.SessionCreated) and isinstance(event.session.sb_engines, dict):
                return event.session.sb_engines[role].name
        return ""


def _ignore(_: LinkStatus) -> None: ...


@asynccontextmanager
async def desk(folder: Path) -> AsyncIterator[Desk]:
    at = Desk(folder)
    await at.servers.begin(None, None)
    await until(lambda: at.engine("think"))
    try:
        yield at
    finally:
        await at.link.close()
        at.window.close()
        at.parent.deleteLater()


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


async def test_another_engine_counts_at_once_and_after_a_restart(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with desk(tmp_path) as at:
        at.settings.change(llm=StageChoice(engine="openai", url="http://127.0.0.1:9/v1", fallback="none"))
        await until(lambda: at.engine("think") == "openai")
        assert at.engine("hear") == "scripted"
    kept = SettingsFile(tmp_path / "settings.json").current.llm
    assert kept == StageChoice(engine="openai", url="http://127.0.0.1:9/v1", fallback="none")


async def test_a_persona_reaches_the_conversation(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.settings.change(persona="own", persona_text="Talk like a pirate.")
        at.settings.change(language="en")
        await until(lambda: [event for event in at.events if isinstance(event, e.SessionUpdated)][2:])
        session = [event.session for event in at.events if isinstance(event, e.SessionUpdated)][-1]
        assert session.instructions == "Talk like a pirate."


async def test_a_key_is_kept_tested_used_and_removed(
    desktop_session: DesktopSession, qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with openai_api() as api, desk(tmp_path) as at:
        host = api.url.split("/")[2]
        choice = StageChoice(engine="openai", url=api.url, fallback="none")
        at.settings.change(llm=choice)
        at.window.key_added.emit("openai", host, KEY)
        await until(lambda: at.result("set_key_result") == "ok")
        assert at.last("set_keys") == ((KeyEntry("openai", host, KEY[-4:]),),)
        at.window.try_requested.emit("llm")
        await until(lambda: at.result("set_try_result") == "ok")
        at.window.models_wanted.emit("llm", choice)
        await until(lambda: at.last("set_models"))
        at.window.key_test_requested.emit("openai", host, "wrong")
        await until(lambda: at.result("set_key_result") == "error")
        at.window.key_removed.emit("openai", host)
        await until(lambda: at.last("set_keys") == ((),))
        at.window.key_restored.emit()
        await until(lambda: at.last("set_keys") == ((KeyEntry("openai", host, KEY[-4:]),),))
        at.window.key_removed.emit("openai", host)
        await until(lambda: at.last("set_keys") == ((),))
        at.window.try_requested.emit("llm")
        await until(lambda: at.result("set_try_result") == "error")
    assert KEY not in (tmp_path / "settings.json").read_text()


@pytest.mark.parametrize(
    ("provider", "host", "url"),
    [
        ("deepgram", "http://dg.example.org:8080", "ws://dg.example.org:8080"),
        ("deepgram", "api.eu.deepgram.com", "https://api.eu.deepgram.com"),
        ("openai", "example.org", "https://example.org/openai/v1"),
        ("openai", "http://example.org", "http://example.org"),
        ("openai", "127.0.0.1:1234", "http://127.0.0.1:1234"),
    ],
)
async def test_a_key_is_tested_where_it_would_be_used(
    qapp: QCoreApplication,
    qasync_loop: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    provider: str,
    host: str,
    url: str,
) -> None:
    monkeypatch.setenv("SB_VOICE_DEEPGRAM_URL", "ws://dg.example.org:8080")
    async with desk(tmp_path) as at:
        at.settings.change(llm=StageChoice(engine="openai", url="https://example.org/openai/v1"))
        assert at.preferences._url_of(provider, host) == url


async def test_a_key_that_is_wanted_is_asked_for_at_the_host_that_is_chosen(
    desktop_session: DesktopSession, qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    """Never at another one: what is pasted there goes there."""
    async with desk(tmp_path) as at:
        changes: list[bool] = []
        at.preferences.engines_changed.connect(lambda: changes.append(True))
        asked: list[tuple[str, str]] = []
        at.window.ask_for_key = lambda provider="", host="": asked.append((provider, host))  # type: ignore[method-assign]
        at.preferences.ask_for_key(at.parent)
        at.settings.change(llm=StageChoice(engine="openai", url="http://127.0.0.1:1234/v1"))
        at.preferences.ask_for_key(at.parent)
        at.window.key_added.emit("openai", "127.0.0.1:1234", "sk-wrong")
        await until(lambda: at.keys.for_host("127.0.0.1:1234"))
        at.preferences.ask_for_key(at.parent)
        at.settings.change(tts=StageChoice(engine="deepgram"))
        at.preferences.ask_for_key(at.parent)
        here = ("openai", "127.0.0.1:1234")
        assert asked == [("", ""), here, here, ("deepgram", "api.deepgram.com")]
        await until(lambda: at.result("set_key_result") == "error")
        assert len(changes) == 3


async def test_a_voice_that_is_tried_is_heard(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        heard: list[bytes] = []
        at.preferences.sound_to_play.connect(heard.append)
        at.window.try_requested.emit("tts")
        await until(lambda: heard)
        assert len(heard[0]) > 24_000


async def test_a_server_that_does_not_answer_is_not_changed_to(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with desk(tmp_path) as at:
        at.window.server_chosen.emit("http://127.0.0.1:9", "token")
        await until(lambda: at.last("set_server")[1:2] == (False,))
        assert at.last("set_server") == (None, False, "No server runs at this address, or a firewall keeps it back.")
        assert at.link.bundled_pid is not None
        assert at.settings.current.server_url == ""
