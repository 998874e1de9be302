"""One app for each user: who comes second asks the first, who crashed is in nobody's way."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.single_instance import client, entry, messages, peer_credentials, server
from desktop.single_instance.claims import NoLock, Taken
from desktop.single_instance.client import NoReply, NotRunning
from desktop.single_instance.entry import bring_to_front, claim, claim_or_hand_over
from desktop.single_instance.lock import InstanceLock
from desktop.single_instance.paths import socket_path


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


class App:
    """Writes down what is asked of it."""

    def __init__(self) -> None:
        self.obeyed: list[tuple[str, str]] = []
        self.problem = ""
        self.told = ""

    def obey(self, command: str, argument: str) -> messages.CommandAnswer:
        self.obeyed.append((command, argument))
        return messages.CommandAnswer(self.problem, self.told)


@asynccontextmanager
async def running() -> AsyncIterator[App]:
    app, claimed = App(), claim()
    serving = asyncio.ensure_future(claimed.serve(app.obey))
    try:
        yield app
    finally:
        serving.cancel()
        claimed.release()


async def ask(command: str) -> str:
    return (await asyncio.to_thread(client.ask, command)).problem


async def test_it_does_what_it_is_asked() -> None:
    async with running() as app:
        assert await ask("ptt start") == ""
        app.problem = "It cannot."
        assert await ask("ptt toggle") == "It cannot."
    assert app.obeyed == [("ptt start", ""), ("ptt toggle", "")]


async def test_it_tells_what_it_is_asked_for() -> None:
    async with running() as app:
        app.told = "http://127.0.0.1:8790"
        assert await asyncio.to_thread(client.ask, messages.SERVER) == messages.CommandAnswer(
            told="http://127.0.0.1:8790"
        )


async def test_only_this_user_may_open_the_socket() -> None:
    async with running():
        assert stat.S_IMODE(socket_path().stat().st_mode) == 0o600


async def test_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    async with running() as app:
        with pytest.raises(Taken):
            claim()
        assert await asyncio.to_thread(lambda: bring_to_front(another_server=False)) == 0
        assert await asyncio.to_thread(lambda: bring_to_front(another_server=True)) == 1
        link = "sb-voice://join?x"
        assert await asyncio.to_thread(lambda: bring_to_front(another_server=False, invitation=link)) == 0
    assert app.obeyed == [*[("show", "token-1")] * 3, ("join", link)]
    claim().release()


async def test_another_user_is_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running() as app:
        monkeypatch.setattr(peer_credentials, "user_of", lambda _: os.getuid() + 1)
        with pytest.raises(NoReply):
            await ask("ptt start")
    assert not app.obeyed


def test_the_system_tells_who_is_there() -> None:
    near, far = socket.socketpair()
    with near, far:
        assert peer_credentials.user_of(near) == os.getuid()
    assert peer_credentials.user_of(near) is None, "a closed socket has nobody behind it"


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"GET / HTTP/1.1\r\n\r\n", b"\xff\x00" * 400, b"x" * 100_000, b"ptt start" * 60 + b"\n"]
)
async def test_garbage_does_no_harm(data: bytes) -> None:
    async with running() as app:
        reading, writing = await asyncio.open_unix_connection(str(socket_path()))
        writing.write(data)
        writing.close()
        assert not (await reading.read()).startswith(b"ok")
        assert await ask("ptt stop") == ""
    assert app.obeyed == [("ptt stop", "")]


async def test_half_open_clients_do_not_keep_others_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "PATIENCE", 0.2)
    async with running() as app:
        silent = [await asyncio.open_unix_connection(str(socket_path())) for _ in range(server.MAX_CLIENTS + 4)]
        silent[0][1].write(b"ptt st")
        assert await ask("ptt stop") == ""
        assert await silent[0][0].read() == b"", "it is let go"
        for _, writing in silent:
            writing.close()
    assert app.obeyed == [("ptt stop", "")]


async def test_a_line_may_come_in_pieces() -> None:
    async with running() as app:
        reading, writing = await asyncio.open_unix_connection(str(socket_path()))
        for piece in (b"ptt", b" can", b"cel\n"):
            writing.write(piece)
            await asyncio.sleep(0.02)
        assert await reading.read() == messages.encode(messages.DONE)
        writing.close()
    assert app.obeyed == [("ptt cancel", "")]


def test_what_a_crashed_app_left_behind_is_taken_over() -> None:
    crash = (
        "import os, signal\nfrom desktop.single_instance.lock import InstanceLock\n"
        "InstanceLock()\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-P", "-c", crash], check=False, cwd=Path.cwd())
    assert done.returncode == -signal.SIGKILL
    assert socket_path().exists()
    with pytest.raises(NotRunning):
        client.ask("ptt start")
    InstanceLock().release()
    assert not socket_path().exists()


def test_an_app_that_hangs_is_told_of(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(client, "PATIENCE", 0.1)
    hung = InstanceLock()  # it listens and never serves
    assert bring_to_front(another_server=False) == 1
    assert "does not answer" in capsys.readouterr().err
    assert client.run_ptt("start") == client.REFUSED
    hung.release()


def test_an_app_that_is_ending_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "PATIENCE", 0.1)
    ending = InstanceLock()
    ended = threading.Event()
    ask = client.ask

    def asked(command: str) -> messages.CommandAnswer:
        if not ended.is_set():
            ended.set()
            threading.Timer(0.1, ending.release).start()
        return ask(command)

    monkeypatch.setattr(entry, "ask", asked)
    claimed = claim_or_hand_over(another_server=False)
    assert not isinstance(claimed, int)
    claimed.release()


async def test_a_second_start_hands_over_to_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running() as app:
        assert await asyncio.to_thread(lambda: claim_or_hand_over(another_server=False)) == 0
    assert [command for command, _ in app.obeyed] == ["show"]
    monkeypatch.setattr(client, "PATIENCE", 0.1)
    monkeypatch.setattr(entry, "ENDING_SECONDS", 0.0)
    hung = InstanceLock()
    assert claim_or_hand_over(another_server=False) == 1
    hung.release()


def test_without_an_app_there_is_a_clear_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert client.run_ptt("toggle") == client.NOT_RUNNING
    assert capsys.readouterr().err == "sb-voice: SB Voice is not running; start it with `sb-voice`.\n"


async def test_where_there_can_be_no_socket_the_app_runs_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file"))
    claimed = claim()
    assert isinstance(claimed, NoLock)
    await claimed.serve(App().obey)
    claimed.release()
    assert client.run_ptt("start") == client.NOT_RUNNING


HEAVY = ("PySide6", "numpy", "asyncio", "sounddevice", "websockets", "platformdirs", "importlib.metadata")


def test_it_is_quick() -> None:
    """What is bound to a key must not import what takes time."""
    command = [sys.executable, "-P", "-X", "importtime", "-m", "desktop", "ptt", "toggle"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == client.NOT_RUNNING
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if "|" in line}
    assert "desktop.single_instance.client" in imported
    assert not [name for name in imported if name.startswith(HEAVY)]
