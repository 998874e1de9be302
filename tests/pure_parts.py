"""Holds the branches of the pure parts; `python -m tests.pure_parts`.

Runs, of each file that `tool.coverage.report.include` of pyproject.toml lists, the tests at the same path, and fails
where a branch was not run or a file has no tests there.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pure_parts() -> list[Path]:
    """The files, relative to the repository."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [Path(name) for name in project["tool"]["coverage"]["report"]["include"]]


def tests_of(part: Path) -> Path:
    """Where the tests of a file of ours are."""
    return Path("tests") / part.parent / f"test_{part.name}"


def main() -> int:
    parts = pure_parts()
    if lacking := [str(path) for part in parts for path in (part, tests_of(part)) if not (ROOT / path).is_file()]:
        print("There is no", *lacking, file=sys.stderr)
        return 2
    # Nothing else is watched, for that takes time.
    watched = [f"--cov={'.'.join(part.with_suffix('').parts)}" for part in parts]
    # What is slow walks the same branches in every order there is, which takes five times as long when watched.
    usual = ["-qq", "-n", "2", "-m", "not slow", "--hypothesis-seed=0", "--cov-report=term"]
    return pytest.main([*usual, *watched, *(str(tests_of(part)) for part in parts)])


if __name__ == "__main__":
    sys.exit(main())
