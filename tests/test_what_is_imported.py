"""Nothing heavy is imported before somebody needs it (docs/decisions/0021): a window is waited for, and a server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BUILD_WINDOW = """
import sys
from desktop import app
from desktop.settings.stored import SettingsFile

async def show_modules(self, claimed, *, hidden):
    print(*sys.modules)

app.App.run = show_modules
app.run(["sb-voice"], SettingsFile(), None)
"""
HEAVY = {"keyring", "numpy", "onnxruntime", "sounddevice", "soundfile", "soxr", "sqlalchemy"}


def imported(code: str, folder: Path) -> set[str]:
    """Which top-level packages a program has imported when it prints their names."""
    homes = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.split(".")[0] for name in done.stdout.split()}


def test_the_window_is_built_without_sound_or_keyring_libraries(tmp_path: Path) -> None:
    modules = imported(BUILD_WINDOW, tmp_path)
    assert "PySide6" in modules
    assert not modules & HEAVY
