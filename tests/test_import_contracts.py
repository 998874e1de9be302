"""The rooms fail closed: a file that nobody gave a place to breaks the check, and so does an import upwards."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

WITHOUT_A_PLACE = ["desktop/fresh.py", "server/fresh.py", "server/conversations/fresh.py"]
UPWARDS = {
    "server/engines/fresh.py": "from server.realtime import session\n",
    "server/protocol/fresh.py": "from server import settings\n",
    "desktop/model/fresh.py": "from desktop.widgets import tray\n",
    "desktop/talk/fresh.py": "from server.engines import catalog\n",
}


def checked(folder: Path, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """What import-linter says of a copy of the source with more files in it."""
    for half in ("desktop", "server"):
        shutil.copytree(ROOT / half, folder / half, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    for place, code in files.items():
        (folder / place).write_text(code)
    program = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-logo"]
    return subprocess.run([*program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def name_of(place: str) -> str:
    return place.removesuffix(".py").replace("/", ".")


def test_a_file_that_was_given_no_place_breaks_the_check(tmp_path: Path) -> None:
    said = checked(tmp_path, dict.fromkeys(WITHOUT_A_PLACE, '"""New."""\n'))
    assert said.returncode == 1
    assert [place for place in WITHOUT_A_PLACE if f"- {name_of(place)}\n" not in said.stdout] == []


def test_an_import_upwards_breaks_it_wherever_the_file_is(tmp_path: Path) -> None:
    said = checked(tmp_path, UPWARDS)
    assert said.returncode == 1
    assert [place for place in UPWARDS if f" {name_of(place)} -> " not in said.stdout] == []


def test_without_a_new_file_all_is_well(tmp_path: Path) -> None:
    said = checked(tmp_path, {"desktop/py.typed": ""})
    assert said.returncode == 0, said.stdout
