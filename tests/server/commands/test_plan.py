"""`sb-voice-server plan`: what a team needs, for a person and for a program."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.__main__ import main


def planned(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["plan", *arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_more_people_need_more_and_shared_workers_need_less_than_each_their_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    small, large = planned(capsys, "--users", "10"), planned(capsys, "--users", "200")
    assert large["talking"] == 40
    for need in ("cores", "memory_mb"):
        assert small[need] < large[need]
    assert large["memory_mb"] * 2 < large["processes_memory_mb"]
    assert all(stage["load"] < 1 and stage["p95_wait"] <= 0.3 for stage in large["stages"].values())


def test_a_stage_at_a_provider_needs_no_workers(capsys: pytest.CaptureFixture[str]) -> None:
    found = planned(capsys, "--users", "50", "--elsewhere", "llm")
    assert set(found["stages"]) == {"stt", "tts"}


def test_a_person_reads_it_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--users", "200"]) == 0
    told = capsys.readouterr().out
    assert "200 people, of whom 40 talk at once" in told
    assert "what hears" in told
    assert "cores" in told


@pytest.mark.parametrize(
    "wrong", [("--users", "0"), ("--users", "5", "--at-once", "0"), ("--users", "5", "--turn-seconds", "nan")]
)
def test_a_team_that_cannot_be_is_refused(wrong: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", *wrong, "--json"]) == 2
    assert "has to be" in json.loads(capsys.readouterr().err)["error"]
