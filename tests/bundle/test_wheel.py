"""The wheel carries what whoever imports it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]


def test_type_checkers_may_use_our_types(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    names = ZipFile(wheel).namelist()
    assert {"desktop/py.typed", "server/py.typed"} <= set(names)
    assert not [name for name in names if name.startswith(("tests/", "docs/", "bundle/", "benchmarks/"))]
