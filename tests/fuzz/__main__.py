"""`python -m tests.fuzz TARGET SECONDS`: look for inputs that break a target, with atheris; `make fuzz` installs it.

What it finds is written to tests/fuzz/corpus/TARGET: inputs that reach new code, made small, and those that break it.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
WORDS = Path(__file__).parent / "words.dict"
LONGEST_INPUT = 2048
SLOWEST_SECONDS = 10
"""For one input; what takes longer is a find too."""
NAMES = ("client_event", "cutter", "spoken", "unmarked", "settings", "cursors", "addresses")


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or arguments[0] not in NAMES:
        sys.stderr.write(f"usage: python -m tests.fuzz TARGET SECONDS; targets: {', '.join(NAMES)}\n")
        return 2
    name, seconds = arguments
    kept = CORPUS / name
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found"
        found.mkdir()
        run = _program(Path(folder), name)
        failed = _run(run, f"-max_total_time={int(seconds)}", f"-artifact_prefix={kept}/found-", str(found), str(kept))
        merged = _run(run, "-merge=1", str(kept), str(found))
    return failed or merged


def _program(folder: Path, name: str) -> Path:
    """The harness as a program: libFuzzer starts itself again where it merges, and knows itself by its path alone."""
    program = folder / "fuzz"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m tests.fuzz.harness "$0" {name} "$@"\n')
    program.chmod(0o700)
    return program


def _run(program: Path, *options: str) -> int:
    limits = (f"-max_len={LONGEST_INPUT}", f"-timeout={SLOWEST_SECONDS}", f"-dict={WORDS}", "-print_final_stats=1")
    return subprocess.run([program, *limits, *options], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
