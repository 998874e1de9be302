"""The setting and the system's own entry say the same, whoever changed which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.system.autostart import AutostartEntry
from desktop.system.start_at_login import StartAtLogin
from tests.throwaway_settings import throwaway_settings


class Refusing(AutostartEntry):
    """A system that takes nothing."""

    def _add(self, _argv: Sequence[str]) -> None:
        raise PermissionError(13, "Permission denied")


@pytest.fixture
def problems() -> list[str]:
    return []


def test_the_system_is_told_what_was_chosen(tmp_path: Path, problems: list[str]) -> None:
    settings, entry = throwaway_settings(), AutostartEntry(tmp_path)
    start = StartAtLogin(settings, entry)
    start.problem_changed.connect(problems.append)
    for wanted in (True, False):
        settings.change(start_at_login=wanted)
        assert entry.enabled is settings.current.start_at_login is wanted
    assert problems == ["", ""]


def test_what_the_system_refuses_is_taken_back_and_told(tmp_path: Path, problems: list[str]) -> None:
    settings = throwaway_settings()
    start = StartAtLogin(settings, Refusing(tmp_path))
    start.problem_changed.connect(problems.append)
    settings.change(start_at_login=True)
    assert settings.current.start_at_login is False
    assert problems == ["Starting at login could not be changed: Permission denied."]


def test_what_was_changed_in_the_system_is_found_when_one_looks(tmp_path: Path, problems: list[str]) -> None:
    settings, entry = throwaway_settings(start_at_login=True), AutostartEntry(tmp_path)
    start = StartAtLogin(settings, entry)
    start.problem_changed.connect(problems.append)
    start.look()
    assert settings.current.start_at_login is False
    entry.set_enabled(True)
    start.look()
    assert settings.current.start_at_login is True
    assert (entry.enabled, problems) == (True, [])
