"""The one object with the settings: says each change once, whoever makes it, and keeps it."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from desktop.model.engines.choices import StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.disk import SettingsOnDisk
from desktop.settings.stored import SettingsFile

OTHERS: dict[str, Any] = {"theme": "dark", "motion": "reduced"}
"""Other values than the defaults, where not every value of the type makes sense."""


def another(name: str) -> Any:
    """A value of a setting that is not its default."""
    value = getattr(Settings(), name)
    if name in OTHERS:
        return OTHERS[name]
    if isinstance(value, bool):
        return not value
    kinds: dict[type, Any] = {str: "other", int: 50, float: 1.5, tuple: ("openai h",), StageChoice: StageChoice("e")}
    return "https://h.example.org" if name == "server_url" else kinds[type(value)]


def told(settings: SettingsFile) -> list[str]:
    names: list[str] = []
    settings.changed.connect(names.append)
    return names


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_says_that_it_changed_once_and_is_kept(tmp_path: Path, name: str) -> None:
    path, value = tmp_path / "settings.json", another(name)
    settings = SettingsFile(path)
    seen: list[tuple[str, object]] = []
    settings.changed.connect(lambda name: seen.append((name, getattr(settings.current, name))))
    for _ in range(2):
        assert getattr(settings.change(**{name: value}), name) == value
    assert seen == [(name, value)]
    assert SettingsFile(path).current == settings.current


def test_of_several_only_those_that_are_others_are_told(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    names = told(settings)
    settings.change(theme="system", motion="full", volume=3)
    assert names == ["motion", "volume"]


def test_who_hears_of_a_change_sees_all_of_it(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    seen: list[tuple[str, str]] = []
    settings.changed.connect(lambda _: seen.append((settings.current.persona, settings.current.persona_text)))
    settings.change(persona="own", persona_text="A pirate.")
    assert seen == [("own", "A pirate.")] * 2


def test_a_change_that_follows_from_a_change_is_told_too(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    names = told(settings)
    settings.changed.connect(lambda name: settings.change(cues=False) if name == "volume" else None)
    settings.change(volume=0)
    assert names == ["volume", "cues"]


def test_what_makes_no_sense_changes_nothing_and_is_not_told(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    names = told(settings)
    with pytest.raises(ValueError, match="101"):
        settings.change(cues=False, volume=101)
    with pytest.raises(TypeError, match="no_such_setting"):
        settings.change(no_such_setting=1)
    assert (names, settings.current) == ([], Settings())


def test_what_is_being_dragged_counts_at_once_and_is_kept_with_the_next_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = SettingsFile(path)
    names = told(settings)
    for volume in (90, 80):
        settings.change(keep=False, volume=volume)
    assert (settings.current.volume, names) == (80, ["volume", "volume"])
    assert SettingsFile(path).current.volume == 100
    settings.change(volume=80)
    assert names == ["volume", "volume"]
    assert SettingsFile(path).current.volume == 80


def test_what_a_disk_refused_is_kept_once_it_takes_it(tmp_path: Path) -> None:
    blocked = tmp_path / "folder"
    blocked.write_text("a file where a folder should be")
    settings = SettingsFile(blocked / "settings.json")
    settings.change(theme="dark")
    assert "cannot be saved" in settings.problem
    blocked.unlink()
    settings.change()
    assert settings.problem == ""
    assert SettingsFile(blocked / "settings.json").current.theme == "dark"


def test_a_file_that_was_read_before_is_not_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("not json")
    disk = SettingsOnDisk(path)
    settings = SettingsFile(disk=disk)
    assert "set aside" in settings.problem
    settings.change(theme="dark")
    assert SettingsFile(path).current.theme == "dark"
