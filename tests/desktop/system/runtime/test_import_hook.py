"""Modules that the app imports after Qt are not read once more for a syntax that we don't use."""

from __future__ import annotations

import subprocess
import sys

import pytest

SHOW_WHAT_WAS_READ = """
import linecache, sys
{before}
import PySide6.QtCore
import colorsys
print(sorted(name for name in linecache.cache if name.endswith("colorsys.py")))
"""
TAKE_BACK = "from desktop.system.runtime.import_hook import take_import_back; take_import_back()"


@pytest.mark.parametrize("before", [TAKE_BACK, f"import PySide6.QtCore; {TAKE_BACK}"])
def test_no_source_is_read_that_nobody_asked_for(before: str) -> None:
    code = SHOW_WHAT_WAS_READ.format(before=before)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_there_is_something_to_take_back() -> None:
    code = SHOW_WHAT_WAS_READ.format(before="")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "colorsys.py" in done.stdout, (
        "PySide6 reads no sources any more: desktop/system/runtime/import_hook.py can go"
    )
