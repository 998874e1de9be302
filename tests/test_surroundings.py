"""How the tests were started makes no difference to what they start."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

from hypothesis import given, settings
from hypothesis import strategies as st

IN_THE_BACKGROUND = """
import signal, subprocess
signal.signal(signal.SIGINT, signal.SIG_IGN)
from tests.conftest import let_programs_hear_ctrl_c
let_programs_hear_ctrl_c()
print(subprocess.run(["sh", "-c", "kill -INT $$; echo deaf"], check=False).returncode)
signal.raise_signal(signal.SIGINT)
print("goes on")
"""


def test_in_the_background_programs_hear_ctrl_c_all_the_same() -> None:
    done = subprocess.run([sys.executable, "-c", IN_THE_BACKGROUND], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [str(-signal.SIGINT), "goes on"]


@settings(max_examples=2)
@given(st.just(0.3))
def test_an_example_may_take_its_time(seconds: float) -> None:
    """What it takes is the machine's affair: a busy one takes more than Hypothesis would grant."""
    time.sleep(seconds)
