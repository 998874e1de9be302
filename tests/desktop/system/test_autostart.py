from __future__ import annotations

import configparser
import shlex
import sys
from pathlib import Path

import pytest

from desktop.system.autostart import (
    HIDDEN,
    Autostart,
    AutostartEntry,
    LaunchAgent,
    LoginItemFailed,
    command,
    exec_quoted,
)


@pytest.fixture(params=[AutostartEntry, LaunchAgent])
def item(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    entry = request.param(tmp_path / "not made yet")
    assert isinstance(entry, Autostart)
    return entry


def test_nothing_starts_by_itself_unasked(item: Autostart) -> None:
    assert not item.enabled


def test_it_can_be_switched_on_and_off_again(item: Autostart) -> None:
    item.set_enabled(True)
    assert item.enabled
    item.set_enabled(True)
    assert item.enabled
    item.set_enabled(False)
    assert not item.enabled
    item.set_enabled(False)


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LoginItemFailed, match="could not be changed"):
        AutostartEntry(tmp_path / "file" / "autostart").set_enabled(True)


@pytest.mark.parametrize("off", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_a_desktop_that_switched_the_entry_off_counts(tmp_path: Path, off: str) -> None:
    entry = AutostartEntry(tmp_path)
    entry.set_enabled(True)
    path = tmp_path / "sb-voice.desktop"
    path.write_text(path.read_text() + off + "\n")
    assert not entry.enabled
    entry.set_enabled(True)
    assert entry.enabled


def test_the_entry_starts_this_program_hidden(tmp_path: Path) -> None:
    AutostartEntry(tmp_path).set_enabled(True)
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(tmp_path / "sb-voice.desktop")
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == command()
    assert command()[-1] == HIDDEN


def test_a_bundle_and_an_appimage_start_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, HIDDEN]
    monkeypatch.setenv("APPIMAGE", "/home/me/SB Voice.AppImage")
    assert command() == ["/home/me/SB Voice.AppImage", HIDDEN]


@pytest.mark.parametrize(
    ("word", "quoted"),
    [
        ("/usr/bin/sb-voice", "/usr/bin/sb-voice"),
        ("/opt/SB Voice/app", '"/opt/SB Voice/app"'),
        ("/opt/100%/app", "/opt/100%%/app"),
        ("/opt/a$b", '"/opt/a\\\\$b"'),
    ],
)
def test_paths_are_quoted_as_desktop_files_want_it(word: str, quoted: str) -> None:
    assert exec_quoted(word) == quoted


def test_a_path_with_a_line_break_is_refused() -> None:
    with pytest.raises(OSError, match="line break"):
        exec_quoted("/opt/a\nb")
