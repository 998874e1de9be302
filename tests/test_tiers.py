"""What must not run side by side does not."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.tiers import REAL_TIME, WHOLE_APP

ROOT = Path(__file__).parents[1]
TESTS = ("tests/desktop/hotkey/backends/test_x11.py", "-k", "not_there or conflict or right_after")


def test_tests_with_a_desktop_of_their_own_run_one_after_the_other() -> None:
    command = [sys.executable, "-m", "pytest", "-v", "-n2", "--dist=loadgroup", *TESTS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    ran = re.findall(r"\[(gw\d)\].* (?:PASSED|SKIPPED) (\S+)", done.stdout)
    assert len(ran) == 3, done.stdout
    assert len({worker for worker, _ in ran}) == 1
    assert {name.rpartition("@")[2] for _, name in ran} == {REAL_TIME}


TELL_GROUPS = """
def pytest_collection_finish(session):
    from tests.tiers import group_of, put_first
    put_first(session.items)
    for item in session.items:
        print("group", item.path.name, group_of(item) or "none")
"""


def test_what_starts_the_whole_app_is_a_group_of_its_own_and_both_come_first(tmp_path: Path) -> None:
    """Each of the two lasts for minutes: in one, or begun late, a run of all would last longer."""
    (tmp_path / "tell_groups.py").write_text(TELL_GROUPS)
    files = ("tests/test_same_paths.py", "tests/end_to_end/test_window.py", "tests/end_to_end/test_talk.py")
    command = [sys.executable, "-m", "pytest", "-p", "tell_groups", "-q", "-s", "--collect-only", "-n0", *files]
    env = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    told = re.findall(r"^group (\S+) (\w+)$", done.stdout, re.MULTILINE)
    groups = [("test_window.py", WHOLE_APP), ("test_talk.py", REAL_TIME), ("test_same_paths.py", "none")]
    assert list(dict.fromkeys(told)) == groups
