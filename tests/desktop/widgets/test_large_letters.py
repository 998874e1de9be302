"""With letters twice as large every window can still be read, in each language, as small as it may be made."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from desktop.language import languages
from tests.desktop_session import DesktopSession
from tests.screenshots import STATES

WINDOWS = sorted(name for name in STATES if not name.startswith("settings-") and name not in ("menu", "themes"))
"""The pages of the settings have a test of their own."""


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_everything_is_seen_whole(desktop_session: DesktopSession, language: str, factor: float) -> None:
    """In a process of its own: translators are for good."""
    command = [sys.executable, "-m", "tests.desktop.widgets.fitting", language, str(factor), *WINDOWS]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {}
