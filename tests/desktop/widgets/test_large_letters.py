"""With letters twice as large every window can be read, in the longest language too, as small as it may be made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bundle.translations import FOLDER
from tests.screenshots import STATES
from tests.states.menu_states import MENUS

WINDOWS = sorted(set(STATES) - MENUS)


def longest() -> str:
    """The language that needs the most letters. Where that fits, the others do: each run takes its seconds."""
    texts = {file.stem: ET.parse(file).getroot().iter("translation") for file in sorted(FOLDER.glob("*.ts"))}
    return max(texts, key=lambda language: sum(len(each.text or "") for each in texts[language]))


@pytest.mark.parametrize("language", sorted({"en", "de", longest()}))
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_everything_is_seen_whole(tmp_path: Path, language: str, factor: float) -> None:
    """In a process of its own: translators are for good. Without a window manager, which would resize late."""
    # Windows fit their screen; of its own the platform has one of 800 by 800.
    screen = {
        "name": "desk",
        "x": 0,
        "y": 0,
        "width": 1280,
        "height": 900,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    desk = tmp_path / "desk.json"
    desk.write_text(json.dumps({"screens": [screen]}))
    offscreen = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={desk}"}
    command = [sys.executable, "-m", "tests.desktop.widgets.fitting", language, str(factor), *WINDOWS]
    done = subprocess.run(command, env=offscreen, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {}
