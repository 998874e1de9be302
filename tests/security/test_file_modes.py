"""What is kept is for its user's eyes: files, folders and sockets, against other users of the same computer."""

from __future__ import annotations

import asyncio
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.backend import bundled_process
from server.conversations.store.database_file import DatabaseFile
from tests.servers.realtime_server import ChildServer, ask_in_writing, hear, talking

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")

NOBODY = 65534
READ = "import os, sys; os.setgid({id}); os.setuid({id}); open(sys.argv[1], 'rb').read()"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def readable_by_others(path: Path) -> bool:
    """Whether a process of another user can read it; root is needed to be one."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", READ.format(id=NOBODY), str(path)], check=False, capture_output=True
    )
    assert done.returncode == 0 or b"PermissionError" in done.stderr, done.stderr
    return done.returncode == 0


def test_the_database_is_closed_to_others_in_a_folder_that_is_open(tmp_path: Path) -> None:
    async def talk() -> None:
        async with talking(server.address()) as session:
            await ask_in_writing(session, "Between us")
            await hear(session, "response.done")

    tmp_path.chmod(0o755)
    before = os.umask(0o022)
    try:
        with ChildServer(tmp_path, ready=False) as server:
            asyncio.run(talk())
            files = sorted(tmp_path.glob("conversations.sqlite3*"))
            assert len(files) == 3, "the file, its log and the index of that"
            assert {mode(path) for path in files} == {0o600}
    finally:
        os.umask(before)


@pytest.mark.parametrize(
    ("was", "becomes", "told"), [(0o644, 0o600, True), (0o666, 0o600, True), (0o640, 0o640, False)]
)
def test_a_file_that_everybody_can_read_is_closed_and_one_for_a_group_is_left(
    tmp_path: Path, was: int, becomes: int, told: bool
) -> None:
    path = tmp_path / "conversations.sqlite3"
    path.touch()
    path.chmod(was)
    assert DatabaseFile(path).close_to_others() is told
    assert mode(path) == becomes


def test_the_servers_log_is_closed_to_others_also_one_of_an_older_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logs" / "server.log"
    path.parent.mkdir()
    path.touch(0o644)
    path.chmod(0o644)
    monkeypatch.setattr(bundled_process, "log_file", lambda: path)
    bundled_process._open_log().close()
    assert mode(path) == 0o600


@pytest.mark.parametrize("program", ["desktop", "server"])
def test_the_programs_make_no_file_that_others_can_read(program: str, tmp_path: Path) -> None:
    """Whatever umask they are started with."""
    probe = tmp_path / "made"
    arguments = {
        "desktop": "main(['ptt', 'stop'])",
        "server": "main(['serve', '--host', '192.0.2.1'])",
    }[program]
    code = f"import os\nfrom {program}.__main__ import main\n{arguments}\nopen({str(probe)!r}, 'w').close()\n"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("SB_VOICE_", "XDG_RUNTIME_DIR"))
    }
    before = os.umask(0o022)
    try:
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**environment, "XDG_RUNTIME_DIR": str(tmp_path)},
        )
    finally:
        os.umask(before)
    assert mode(probe) == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
def test_another_user_reads_nothing_of_a_servers(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(folder.stat().st_mode | 0o055)
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": ""}, ready=False) as server:
        server.address()
        kept = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert any(path.name == "server-token" for path in kept)
        assert any(path.suffix == ".sqlite3" for path in kept)
        assert [path for path in kept if readable_by_others(path)] == []
