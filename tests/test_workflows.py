"""The workflows run what was looked at, and nothing that somebody else may change under the same name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def names(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=names)
def test_every_action_is_pinned_to_a_commit(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text(encoding="utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"\./\.github/workflows/[\w.]+|[\w-]+/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", action)
        assert not action.startswith("./") or (ROOT / action).exists()


def test_one_action_has_one_commit() -> None:
    used = {line for path in WORKFLOWS for line in re.findall(r"uses: ([\w/-]+@.*)", path.read_text(encoding="utf-8"))}
    assert len({line.partition("@")[0] for line in used}) == len(used)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=names)
def test_a_workflow_may_only_read_unless_a_job_says_otherwise(workflow: Path) -> None:
    assert "\npermissions:\n  contents: read\n" in workflow.read_text(encoding="utf-8")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=names)
def test_what_a_workflow_makes_is_in_the_makefile(workflow: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    goals = {goal for line in re.findall(r"^([\w -]+):", makefile, re.MULTILINE) for goal in line.split()}
    asked = re.findall(r"run: make (.*)", workflow.read_text(encoding="utf-8"))
    assert {goal for line in asked for goal in line.split()} <= goals
