"""What must not run side by side does not."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.tiers import REAL_TIME

TESTS = ("tests/desktop/hotkey/backends/test_x11.py", "-k", "not_there or conflict or right_after")


def test_tests_with_a_desktop_of_their_own_run_one_after_the_other() -> None:
    command = [sys.executable, "-m", "pytest", "-v", "-n2", "--dist=loadgroup", *TESTS]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    ran = re.findall(r"\[(gw\d)\].* (?:PASSED|SKIPPED) (\S+)", done.stdout)
    assert len(ran) == 3, done.stdout
    assert len({worker for worker, _ in ran}) == 1
    assert {name.rpartition("@")[2] for _, name in ran} == {REAL_TIME}
