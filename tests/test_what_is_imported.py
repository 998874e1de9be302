"""Nothing heavy is imported before somebody needs it (docs/decisions/0024): a window is waited for, and a server."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

BUILD_WINDOW = """
import sys
from desktop import app
from desktop.settings.disk import SettingsOnDisk

async def show_modules(self, claimed, **how):
    print(*sys.modules)

app.App.run = show_modules
app.run(["sb-voice"], SettingsOnDisk(), None)
"""
BUILD_SERVER = """
import sys
from server import __main__
from server.app import ServerApp
from server.conversations.store.store import Store
from server.engine_selection import EngineSelection
from server.settings import read_settings

settings = read_settings(token="secret", database_url="sqlite:///never-opened.sqlite3")
ServerApp(settings, EngineSelection(settings).lineup, Store(settings.database), for_one_app=True)
print(*sys.modules)
"""
SCRIPTED = {f"SB_VOICE_{stage}": "scripted" for stage in ("STT", "LLM", "TTS")}
LOCAL = {"SB_VOICE_STT": "moonshine", "SB_VOICE_LLM": "llama", "SB_VOICE_TTS": "piper"}
HEAVY = {"keyring", "numpy", "onnxruntime", "sounddevice", "soundfile", "soxr", "sqlalchemy"}

ONLY_WHERE_ASKED_FOR = {
    *(
        "alembic",
        "deepgram",
        "fastapi",
        "jinja2",
        "joserfc",
        "openai",
        "opentelemetry",
        "prometheus_client",
        "pydantic",
    ),
    *("pypdf", "python_socks", "segno"),
}


def imported(code: str, folder: Path, engines: Mapping[str, str] = SCRIPTED) -> set[str]:
    """Which top-level packages a program has imported when it prints their names."""
    homes = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **homes, **engines, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.split(".")[0] for name in done.stdout.split()}


def test_the_window_is_built_without_sound_or_keyring_libraries(tmp_path: Path) -> None:
    modules = imported(BUILD_WINDOW, tmp_path)
    assert "PySide6" in modules
    assert not modules & HEAVY


@pytest.mark.parametrize("engines", [SCRIPTED, LOCAL], ids=["scripted", "local"])
def test_the_server_listens_without_database_routes_or_engines(tmp_path: Path, engines: Mapping[str, str]) -> None:
    modules = imported(BUILD_SERVER, tmp_path, engines)
    assert "uvicorn" in modules
    assert not modules & {*HEAVY, *ONLY_WHERE_ASKED_FOR}
