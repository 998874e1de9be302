"""The settings file: saved whole, never overwritten when it cannot be read."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.engines.choices import StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.stored import SettingsFile


def test_what_was_changed_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    SettingsFile(path).change(theme="dark", server_url="https://voice.example.org")
    assert SettingsFile(path).current == Settings(theme="dark", server_url="https://voice.example.org")


def test_stages_and_keys_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    stt = StageChoice(engine="deepgram", model="nova-3")
    SettingsFile(path).change(stt=stt, keys=("deepgram api.deepgram.com",))
    assert SettingsFile(path).current == Settings(stt=stt, keys=("deepgram api.deepgram.com",))


@pytest.mark.parametrize(
    "text", ["not json", "[]", '{"theme": "pink"}', "\x00", '{"stt": 1}', '{"hear": 1}', '{"welcomed": "yes"}']
)
def test_a_file_that_makes_no_sense_is_set_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    file = SettingsFile(path)
    assert file.current == Settings()
    assert "set aside" in file.problem
    assert (tmp_path / "settings.unreadable.json").read_text() == text


def test_the_former_names_of_settings_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"hear": {"engine": "deepgram", "model": "nova-3"}, "think": {"engine": "openai", "fallback": "none"},'
        ' "speak": {"voice": "alloy"}, "theme": "dark"}'
    )
    file = SettingsFile(path)
    assert file.problem == ""
    wanted = Settings(
        theme="dark",
        stt=StageChoice(engine="deepgram", model="nova-3"),
        llm=StageChoice(engine="openai", fallback="none"),
        tts=StageChoice(voice="alloy"),
    )
    assert file.current == wanted
    file.change(welcomed=True)
    assert {"stt", "llm", "tts"} <= json.loads(path.read_text()).keys()
    assert not {"hear", "think", "speak"} & json.loads(path.read_text()).keys()
    assert SettingsFile(path).current == replace(wanted, welcomed=True)


@pytest.mark.parametrize("order", [("hear", "stt"), ("stt", "hear")])
def test_where_both_names_stand_the_new_one_counts(tmp_path: Path, order: tuple[str, str]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: {"engine": name} for name in order}))
    assert SettingsFile(path).current.stt == StageChoice(engine="stt")


def test_a_bad_value_under_a_former_name_loses_none_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"hear": 7, "think": {"engine": "openai"}}')
    file = SettingsFile(path)
    assert file.current == Settings(llm=StageChoice(engine="openai"))
    assert "set aside" in file.problem


def test_settings_of_another_version_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "light", "from_the_future": 1}')
    assert SettingsFile(path).current == Settings(theme="light")


def test_a_disk_that_refuses_is_told_and_the_change_counts(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("a file where a folder should be")
    file = SettingsFile(tmp_path / "settings.json")
    file._disk._path = blocked / "settings.json"
    assert file.change(theme="dark").theme == "dark"
    assert "cannot be saved" in file.problem


def test_nothing_temporary_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for theme in ("dark", "light"):
        SettingsFile(path).change(theme=theme)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        '{"conversations_width": 1' + "0" * 300 + "}",
        '{"volume": true}',
        '{"server_url": "https://["}',
        '{"server_url": "ftp://voice.example.org"}',
        '{"persona_text": "\\ud800"}',
    ],
)
def test_nor_does_one_that_would_stop_the_app_later(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert SettingsFile(path).current == Settings()
    assert (tmp_path / "settings.unreadable.json").read_text() == text


def test_one_bad_field_loses_none_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    text = '{"theme": "dark", "volume": 101, "keys": ["openai api.openai.com"], "hotkey": "F9", "motion": 3}'
    path.write_text(text)
    file = SettingsFile(path)
    assert file.current == Settings(theme="dark", keys=("openai api.openai.com",), hotkey="F9")
    assert file.problem == (
        "Some settings could not be read and have their defaults; the file was set aside as settings.unreadable.json."
    )
    assert (tmp_path / "settings.unreadable.json").read_text() == text
    again = SettingsFile(path)
    assert (again.current, again.problem) == (file.current, "")


def test_an_address_written_by_hand_is_taken_as_a_typed_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"server_url": "voice.example.org/"}')
    assert SettingsFile(path).current.server_url == "https://voice.example.org"


def test_what_was_set_aside_before_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for text in ("first", "second", "third"):
        path.write_text(text)
        SettingsFile(path)
    kept = sorted(tmp_path.iterdir())
    assert [file.name for file in kept] == [f"settings.unreadable{number}.json" for number in ("", 2, 3)]
    assert [file.read_text() for file in kept] == ["first", "second", "third"]


def test_a_file_that_cannot_be_read_nor_set_aside_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied")

    path = tmp_path / "settings.json"
    path.write_text("{")
    monkeypatch.setattr(Path, "replace", refused)
    file = SettingsFile(path)
    assert file.current == Settings()
    assert file.problem == "The settings cannot be read (JSONDecodeError); the defaults are used."
    assert path.read_text() == "{"


def test_a_disk_that_fails_in_the_middle_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.change(theme="light")
    monkeypatch.setattr("os.fsync", full)
    file.change(theme="dark")
    assert file.problem == "The settings cannot be saved: No space left on device."
    assert SettingsFile(path).current.theme == "light"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_read_before_qt_is_imported() -> None:
    """The app launches its server as soon as it knows that there is to be one; importing Qt takes as long again."""
    code = "import sys, desktop.settings.disk as disk; disk.SettingsOnDisk; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
