"""With letters twice as large every window can still be read, in each language, as small as it may be made."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from desktop.i18n import languages
from tests.screenshots import STATES

WINDOWS = sorted(set(STATES) - {"menu", "themes"})


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_everything_is_seen_whole(language: str, factor: float) -> None:
    """In a process of its own: translators are for good. Without a window manager, which would resize late."""
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.desktop.widgets.fitting", language, str(factor), *WINDOWS]
    done = subprocess.run(command, env=offscreen, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {}
