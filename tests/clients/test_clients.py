"""Clients that nobody here wrote talk to our server as their quick starts write it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.clients.catalog import CLIENTS
from tests.clients.drivers.shared import ENOUGH, HEARD, HELLO, INSTRUCTIONS, VOICE
from tests.clients.page import browser
from tests.clients.playing import Facts, Played, played
from tests.clients.server import SPOKEN_BY


def configured(facts: Facts, of: Played) -> None:
    assert INSTRUCTIONS in facts["reply"]
    assert f"{SPOKEN_BY}{VOICE}" in of.server


def typed(facts: Facts, _: Played) -> None:
    assert facts["reply"].endswith(HELLO)
    assert facts["sound"]


def spoken(facts: Facts, _: Played) -> None:
    assert facts["heard"][-1].startswith(HEARD)
    assert HEARD in facts["reply"]
    assert facts["sound"]


def interrupted(facts: Facts, _: Played) -> None:
    assert facts["cut"]
    assert facts["reply"].endswith(ENOUGH) or HEARD in facts["reply"]


def tool(facts: Facts, _: Played) -> None:
    assert facts["called"] == {"city": "Paris"}
    assert "sunny in Paris" in facts["reply"]


def barge_in(facts: Facts, _: Played) -> None:
    assert facts["cut"]
    assert HEARD in facts["reply"]


def transcribed(facts: Facts, _: Played) -> None:
    assert facts["heard"][-1].startswith(HEARD)


CHECKS: dict[str, Callable[[Facts, Played], None]] = {
    "configured": configured,
    "typed": typed,
    "spoken": spoken,
    "interrupted": interrupted,
    "tool": tool,
    "hands_free": spoken,
    "barge_in": barge_in,
    "transcribed": transcribed,
}


def _trials() -> list[object]:
    """Each trial of each client; those of one run in one process, since they are played together."""
    return [
        pytest.param(name, trial, id=f"{name}-{trial}", marks=_marks(name, trial))
        for name, client in CLIENTS.items()
        for trial in client.trials
    ]


def _marks(name: str, trial: str) -> list[pytest.MarkDecorator]:
    marks = [pytest.mark.xdist_group(name), pytest.mark.timeout(300)]
    if reason := CLIENTS[name].fails.get(trial):
        marks.append(pytest.mark.xfail(strict=True, reason=reason))
    return marks


@pytest.mark.parametrize(("name", "trial"), _trials())
def test_a_client_works_as_its_quick_start_writes_it(name: str, trial: str) -> None:
    client = CLIENTS[name]
    if client.runs == "browser" and browser() is None:
        pytest.skip("no Chromium: setup/system-packages clients")
    facts = played(name).of(client.scene(trial))
    CHECKS[trial](facts, played(name))
    assert [error for error in facts["errors"] if not error.endswith(client.answered or "\n")] == []
