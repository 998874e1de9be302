"""How fast a language model writes is told by the pieces it writes, and not for longer than a person would wait."""

from __future__ import annotations

import pytest

from server import engine_trial
from server.engine_trial import pace_of_thinking
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber

STEADY = 0.01


def lineup(words: int) -> Lineup:
    thinks = ScriptedChatModel(lambda _: " ".join(["word"] * words), token_delay=STEADY)
    return Lineup(
        Stage("scripted", ScriptedTranscriber()), Stage("scripted", thinks), Stage("scripted", ScriptedSynthesizer())
    )


async def test_it_is_pieces_a_second() -> None:
    assert 0 < await pace_of_thinking(lineup(30)) <= 1 / STEADY


async def test_too_few_tell_nothing() -> None:
    assert await pace_of_thinking(lineup(engine_trial.LEAST_PIECES - 1)) == 0


async def test_a_model_that_goes_on_and_on_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_trial, "PACE_SECONDS", 0.2)
    assert await pace_of_thinking(lineup(100_000)) > 0
