"""The server that comes with the app: told its token on stdin, watched, and gone when the app is."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.address import Address
from desktop.backend.bundled import BundledServer
from desktop.backend.bundled_process import log_file
from desktop.backend.connection import LinkState, LinkStatus, try_out
from desktop.backend.http_client import ask
from desktop.backend.link import MAX_DEATHS, ServerLink
from desktop.settings.declaration import Settings
from desktop.settings.server_config import greeting
from server.protocol import events as e
from tests.patience import PATIENCE
from tests.servers.storage.databases import make_ready


@pytest.fixture(autouse=True)
def scripted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for stage in ("STT", "LLM", "TTS"):
        monkeypatch.setenv(f"SB_VOICE_{stage}", "scripted")
    make_ready(tmp_path / "conversations.sqlite3")
    monkeypatch.setenv("SB_VOICE_DATABASE_URL", f"sqlite:///{tmp_path / 'conversations.sqlite3'}")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


def alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists() and "Z" not in Path(f"/proc/{pid}/stat").read_text().split()[2]


async def test_it_starts_and_stops() -> None:
    addresses: list[Address] = []
    deaths: list[str] = []
    server = BundledServer(asyncio.get_running_loop(), started=addresses.append, died=deaths.append)
    server.start({})
    await until(lambda: addresses)
    pid = server.pid
    assert pid is not None
    assert await try_out(addresses[0]) is None
    command = Path(f"/proc/{pid}/cmdline").read_bytes()
    environment = Path(f"/proc/{pid}/environ").read_bytes()
    token = addresses[0].token.encode()
    assert token not in command + environment
    server.stop()
    await until(lambda: not alive(pid))
    assert deaths == [], "it was told to go"
    assert token not in log_file().read_bytes()


async def test_new_settings_are_followed_before_it_counts_as_settled() -> None:
    addresses: list[Address] = []
    server = BundledServer(asyncio.get_running_loop(), started=addresses.append, died=print)
    server.start({})
    await until(lambda: addresses)
    for engine in ("openai", "nonsense", "scripted", "openai"):
        server.configure({"llm": engine, "llm_url": "http://127.0.0.1:9/v1", "llm_fallback": "none"})
        await server.settled()
        engines = json.loads(await ask(addresses[0], "/healthz"))["engines"]
        assert engines["think"]["name"] == (engine if engine != "nonsense" else "openai")
    server.stop()


async def test_a_death_is_told(caplog: pytest.LogCaptureFixture) -> None:
    addresses: list[Address] = []
    deaths: list[str] = []
    server = BundledServer(asyncio.get_running_loop(), started=addresses.append, died=deaths.append)
    server.start({})
    await until(lambda: addresses)
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    await until(lambda: deaths)
    assert deaths == ["Something else on this computer stopped the speech server."]
    assert "stopped by signal 9" in caplog.text, "who looks closer finds how"


def test_it_does_not_outlive_an_app_that_was_killed() -> None:
    program = """
import asyncio, sys
from desktop.backend.bundled import BundledServer
from tests.patience import PATIENCE
async def main():
    server = BundledServer(asyncio.get_running_loop(), started=lambda _: print(server.pid, flush=True), died=print)
    server.start({})
    await asyncio.sleep(60)
asyncio.run(main())
"""
    app = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert app.stdout is not None
    pid = int(app.stdout.readline())
    app.kill()
    app.wait()
    app.stdout.close()
    asyncio.run(until(lambda: not alive(pid)))


class Watched:
    """A link and what it said."""

    def __init__(self) -> None:
        self.links: list[LinkStatus] = []
        self.events: list[e.ServerEvent] = []
        self.notices: list[str] = []
        self.link = ServerLink(
            asyncio.get_running_loop(),
            greeting=greeting(Settings()),
            received=self.events.append,
            changed=self.links.append,
            noticed=lambda notice: self.notices.append(notice.text),
        )

    def conversations(self) -> list[str]:
        greetings = [event.session for event in self.events if isinstance(event, e.SessionCreated)]
        return [str(session.conversation_id) for session in greetings]


async def test_the_link_survives_the_death_of_the_bundled_server() -> None:
    watched = Watched()
    watched.link.use_bundled({})
    await until(lambda: watched.conversations())
    assert watched.link.bundled_pid is not None
    os.kill(watched.link.bundled_pid, signal.SIGKILL)
    await until(lambda: len(watched.conversations()) == 2)
    assert len(set(watched.conversations())) == 1, "the conversation goes on"
    assert "stopped the speech server. It is being restarted" in watched.notices[0]
    await watched.link.close()
    assert watched.link.bundled_pid is None


async def test_a_server_that_keeps_dying_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_LLM", "no-such-engine")
    watched = Watched()
    watched.link.use_bundled({})
    await until(lambda: watched.links and watched.links[-1].link is LinkState.REFUSED)
    assert len(watched.notices) == 1, "the status line tells of the next deaths"
    assert sum(link.link is LinkState.WAITING for link in watched.links) == MAX_DEATHS
    assert "keeps stopping" in watched.links[-1].message
    assert "server.log" in watched.links[-1].hint
    assert watched.links[-1].cure == "voice"
    monkeypatch.setenv("SB_VOICE_LLM", "scripted")
    watched.link.configure({})
    await until(lambda: watched.conversations())
    await watched.link.close()


async def test_starting_over_is_a_new_conversation() -> None:
    watched = Watched()
    watched.link.use_bundled({})
    await until(lambda: watched.conversations())
    watched.link.open(None)
    await until(lambda: len(watched.conversations()) == 2)
    assert len(set(watched.conversations())) == 2
    await watched.link.close()


async def test_what_the_server_has_for_the_keyring_is_passed_on() -> None:
    says = 'print(\'keep ["shop/sign-in", "hush"]\', flush=True); input()'
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    kept: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
    server = BundledServer(
        asyncio.get_running_loop(), started=lambda _: None, died=lambda _: None, keep=kept.put_nowait
    )
    server.start({}, subprocess.Popen([sys.executable, "-S", "-c", says], text=True, **pipes))  # type: ignore[call-overload]
    assert await kept.get() == ("shop/sign-in", "hush")
    await asyncio.to_thread(server.stop)
