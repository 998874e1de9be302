"""What another user of the same computer can reach: nothing of what is said, and no part of the app.

Everything lies below a folder that all may enter, so that the modes of our own files and folders are what counts.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.backend.bundled_process import launch, log_file
from desktop.settings.stored import SettingsFile
from desktop.single_instance.lock import InstanceLock
from desktop.single_instance.paths import socket_path
from tests.servers.networks.raw_client import answered, head, status_of
from tests.servers.realtime_server import TOKEN, ChildServer, ask_in_writing, hear_all, talking

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or os.getuid() != 0, reason="only root can be somebody else for a moment"
)

SOMEBODY = 54_321
"""A user of whom nothing is known here."""


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    before = os.umask(0o022)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        home.chmod(0o755)
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(variable, name)
        yield home
    os.umask(before)


def as_somebody(act: Callable[[], object]) -> str:
    """What came of it: the name of the error, or "" where it went well."""
    reading, writing = os.pipe()
    if not (child := os.fork()):
        outcome = "could not be tried"
        try:
            os.setgroups([])
            os.setgid(SOMEBODY)
            os.setuid(SOMEBODY)
            act()
            outcome = ""
        except BaseException as error:
            outcome = type(error).__name__
        finally:
            os.write(writing, outcome.encode())
            os._exit(0)
    os.waitpid(child, 0)
    os.close(writing)
    with os.fdopen(reading) as told:
        return told.read()


def reach(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(path))


def test_somebody_else_can_be_tried_here(folder: Path) -> None:
    file = folder / "for all"
    file.write_text("hello")
    file.chmod(0o644)
    assert as_somebody(file.read_bytes) == ""
    file.chmod(0o600)
    assert as_somebody(file.read_bytes) == "PermissionError"


async def test_conversations_can_be_read_by_nobody_else(folder: Path) -> None:
    with ChildServer(folder, environment={"SB_VOICE_TOKEN": ""}, ready=False) as server:
        token = Path(server.line("token: in ").removeprefix("token: in "))
        async with talking(server.address(token.read_text().strip())) as connection:
            await ask_in_writing(connection, "Hello")
            await hear_all(connection)
        files = [token, *folder.glob("conversations.sqlite3*")]
        assert len(files) == 4
        for file in files:
            assert as_somebody(file.read_bytes) == "PermissionError", file


def test_settings_and_logs_can_be_read_by_nobody_else(folder: Path) -> None:
    SettingsFile().change(volume=50)
    launch().communicate("")
    files = [log_file(), *folder.rglob("settings.json")]
    assert len(files) == 2
    for file in files:
        assert as_somebody(file.read_bytes) == "PermissionError", file


def test_nobody_else_enters_the_folder_of_the_running_app_or_speaks_to_it(folder: Path) -> None:
    claimed = InstanceLock()
    try:
        path = socket_path()
        assert path.is_relative_to(folder)
        for act in (lambda: list(path.parent.iterdir()), lambda: reach(path), path.unlink, path.stat):
            assert as_somebody(act) == "PermissionError"
    finally:
        claimed.release()


async def test_the_apps_own_server_answers_nobody_who_has_not_its_token(folder: Path) -> None:
    """Anybody may connect to a port; nobody else sees the token."""
    line = json.dumps({"token": TOKEN, "stt": "scripted", "llm": "scripted", "tts": "scripted"}) + "\n"
    with ChildServer(folder, ["--bundled"], stdin=line) as server:
        address = server.address()
        assert status_of(await answered(address, head("GET /v1/conversations"))) == 401
        process = Path(f"/proc/{server.process.pid}")
        if process.exists():
            assert TOKEN.encode() not in (process / "cmdline").read_bytes()
            assert as_somebody((process / "environ").read_bytes) == "PermissionError"
            assert as_somebody(lambda: list((process / "fd").iterdir())) == "PermissionError"
