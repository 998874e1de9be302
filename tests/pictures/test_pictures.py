"""The windows look as they are meant to: drawn anew and compared with kept pictures (`make pictures` renews those)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from tests.pictures.__main__ import DRAWN, FONT, KEPT
from tests.pictures.comparison import difference, differences, pixels

LOOKS = [f"{theme}{how.replace('--', '-')}-{state}.png" for (theme, how), states in DRAWN.items() for state in states]


@pytest.fixture(scope="module")
def drawn(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all of them as they look now."""
    if FONT not in QFontDatabase.families():
        pytest.skip(f"{FONT} is not installed")
    folder = tmp_path_factory.mktemp("drawn")
    subprocess.run([sys.executable, "-m", "tests.pictures", str(folder)], check=True, env=dict(os.environ))
    return folder


@pytest.mark.parametrize("name", LOOKS)
def test_it_looks_as_it_is_meant_to(drawn: Path, name: str) -> None:
    assert differences(drawn / name, KEPT / name) == "", "see `make pictures`"


def test_no_picture_is_kept_of_what_is_no_longer_drawn() -> None:
    assert sorted(file.name for file in KEPT.iterdir()) == sorted(LOOKS)
    assert sum(file.stat().st_size for file in KEPT.iterdir()) < 1_000_000


def test_a_changed_place_and_a_changed_colour_are_seen_and_other_edges_of_letters_are_not() -> None:
    meant = pixels(QImage(str(KEPT / "light-conversation.png")))
    softer = (meant + np.roll(meant, 1, axis=1) * 0.3) / 1.3
    assert difference("softer", softer, meant) == ""
    lower = np.roll(meant, 1, axis=0)
    assert difference("lower", lower, meant) != ""
    bubble = meant.copy()
    bubble[np.abs(meant - (0xDC, 0xEF, 0xEB)).max(axis=2) < 6] -= 12
    assert "tiles in all" in difference("bubble", bubble, meant)
