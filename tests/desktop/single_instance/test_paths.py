"""Where the socket is, and where it must not be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.single_instance.paths import NoPlace, socket_path


def test_it_is_in_a_folder_for_this_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    path = socket_path()
    assert path == tmp_path / "sb-voice" / "app.sock"
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_may_enter_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "sb-voice").mkdir()
    (tmp_path / "sb-voice").chmod(0o755)
    with pytest.raises(NoPlace, match="to you alone"):
        socket_path()


def test_a_link_to_elsewhere_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "private").mkdir(mode=0o700)
    (tmp_path / "sb-voice").symlink_to(tmp_path / "private")
    with pytest.raises(NoPlace, match="to you alone"):
        socket_path()


def test_a_path_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("deep" * 30)))
    with pytest.raises(NoPlace, match="too long"):
        socket_path()


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file"))
    with pytest.raises(NoPlace, match="cannot be used"):
        socket_path()


def test_without_a_runtime_folder_there_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("platformdirs.user_runtime_path", lambda appauthor: tmp_path / f"run-{os.getuid()}")
    assert socket_path().parent.parent.name == f"run-{os.getuid()}"
