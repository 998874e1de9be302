"""Where others were first, or nothing can be written, there is no socket; that is a sentence, and the app starts."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.single_instance.client import NOT_RUNNING
from desktop.single_instance.paths import NoPlace, socket_path
from tests.servers.storage.disks import disk, fill_up

__all__ = ["disk"]

SOMEBODY, ELSE = 54321, 54322
"""Users that no system has."""

BOTH = """
import contextlib, os, sys, tempfile
import desktop.__main__, desktop.single_instance.client, desktop.single_instance.entry, desktop.single_instance.lock
import platformdirs, platformdirs.unix
if user := int(sys.argv[1]):
    os.setgroups([]); os.setgid(user); os.setuid(user)
print("ptt", desktop.single_instance.client.run_ptt("toggle"))
claimed = desktop.single_instance.entry.claim()
print("app", type(claimed).__name__)
claimed.release()
"""
"""What `sb-voice ptt toggle` and `sb-voice` do about the socket, as another user; 0 for this one."""


def as_user(user: int, **places: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("XDG_RUNTIME_DIR", "TMPDIR")}
    return subprocess.run(
        [sys.executable, "-c", BOTH, str(user)], env=kept | places, capture_output=True, text=True, check=False
    )


def assert_told(run: subprocess.CompletedProcess[str]) -> None:
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["ptt", str(NOT_RUNNING), "app", "NoLock"]
    assert "Traceback" not in run.stderr
    assert "Warning" not in run.stderr
    assert run.stderr.startswith("sb-voice: "), run.stderr


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder as /tmp is, which a second user can reach too; skips where there is none.

    Its path is short, for a socket's address has 108 bytes.
    """
    if os.geteuid() != 0:
        pytest.skip("only root can become a second user")
    with tempfile.TemporaryDirectory(prefix="sb-shared-", dir="/tmp") as name:
        place = Path(name)
        place.chmod(0o1777)
        yield place


def test_two_users_have_their_own_places_in_a_shared_folder(shared: Path) -> None:
    for user in (SOMEBODY, ELSE):
        run = as_user(user, TMPDIR=str(shared))
        assert run.stdout.split() == ["ptt", str(NOT_RUNNING), "app", "InstanceLock"], run.stderr
    assert sorted(stat.S_IMODE(each.stat().st_mode) for each in shared.iterdir()) == [0o700, 0o700]


def foreign_folder(place: Path) -> None:
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    os.chown(place, ELSE, ELSE)


def foreign_link(place: Path) -> None:
    target = place.parent / "target"
    target.mkdir(mode=0o700)
    os.chown(target, SOMEBODY, SOMEBODY)
    place.symlink_to(target)
    os.lchown(place, ELSE, ELSE)


def foreign_file(place: Path) -> None:
    place.touch()
    os.chown(place, ELSE, ELSE)


def foreign_pipe(place: Path) -> None:
    os.mkfifo(place)
    os.chown(place, ELSE, ELSE)


def own_but_open(place: Path) -> None:
    place.mkdir()
    place.chmod(0o777)
    os.chown(place, SOMEBODY, SOMEBODY)


@pytest.mark.parametrize("laid", [foreign_folder, foreign_link, foreign_file, foreign_pipe])
def test_what_another_user_laid_in_the_way_is_told(shared: Path, laid: Callable[[Path], None]) -> None:
    laid(shared / f"runtime-{SOMEBODY}")
    assert_told(as_user(SOMEBODY, TMPDIR=str(shared)))


@pytest.mark.parametrize("laid", [foreign_folder, foreign_link, foreign_file, foreign_pipe, own_but_open])
def test_the_same_inside_the_runtime_folder(shared: Path, laid: Callable[[Path], None]) -> None:
    runtime = shared / "run"
    runtime.mkdir(mode=0o700)
    laid(runtime / "sb-voice")
    os.chown(runtime, SOMEBODY, SOMEBODY)
    assert_told(as_user(SOMEBODY, XDG_RUNTIME_DIR=str(runtime)))


@pytest.mark.parametrize("laid", [foreign_folder, own_but_open, foreign_file])
def test_a_runtime_folder_that_others_can_write_is_not_used(shared: Path, laid: Callable[[Path], None]) -> None:
    laid(shared / "run")
    assert_told(as_user(SOMEBODY, XDG_RUNTIME_DIR=str(shared / "run")))


def test_root_leaves_nothing_in_a_users_runtime_folder(shared: Path) -> None:
    """As `sudo` may give it: what root made there would keep its user from having a socket at all."""
    runtime = shared / "run"
    runtime.mkdir(mode=0o700)
    os.chown(runtime, SOMEBODY, SOMEBODY)
    assert_told(as_user(0, XDG_RUNTIME_DIR=str(runtime)))
    assert not list(runtime.iterdir())


def test_a_runtime_folder_that_is_gone_and_cannot_be_made(shared: Path) -> None:
    (shared / "locked").mkdir(mode=0o755)
    assert_told(as_user(SOMEBODY, XDG_RUNTIME_DIR=str(shared / "locked" / "gone")))


def test_nothing_temporary_can_be_written(shared: Path, disk: Path) -> None:
    disk.chmod(0o755)
    run = as_user(SOMEBODY, XDG_RUNTIME_DIR=str(disk / "run"))
    assert_told(run)


def test_a_read_only_runtime_folder(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(disk))
    disk.chmod(0o700)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(NoPlace, match="Read-only"):
        socket_path()
    assert_told(as_user(0, XDG_RUNTIME_DIR=str(disk)))


def test_a_full_runtime_folder(disk: Path) -> None:
    disk.chmod(0o700)
    (disk / "sb-voice").mkdir(mode=0o700)
    fill_up(disk)
    run = as_user(0, XDG_RUNTIME_DIR=str(disk))
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr


def test_a_socket_that_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (socket_path() / "inside").mkdir(parents=True)
    assert_told(as_user(0, XDG_RUNTIME_DIR=str(tmp_path)))
