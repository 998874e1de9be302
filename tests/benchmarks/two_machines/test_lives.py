"""Two machines: a worker that is killed, and a cable that is cut, cost no turn. Linux, as root."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.two_machines.lives import cut_off, killed
from benchmarks.two_machines.pair import missing, two_machines
from benchmarks.two_machines.team import CabledTeam, team_on


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CabledTeam]:
    """A worker on each machine, with a millisecond between them."""
    if reason := missing():
        pytest.skip(reason)
    monkeypatch.setenv("SSL_CERT_FILE", "")
    with two_machines(0.001) as pair, pair.here.entered(), team_on(pair, tmp_path) as team:
        for machine in (pair.here, pair.there):
            team.join(machine)
        yield team


async def test_a_turn_whose_worker_dies_or_is_cut_off_is_answered_or_ended_with_a_sentence(
    team: CabledTeam,
) -> None:
    for fate in (await killed(team, 1), await cut_off(team, 1)):
        assert fate.lost == 0
        assert fate.answered
