"""A stage whose engine is elsewhere: what failed once may be there later."""

from __future__ import annotations

import asyncio

import pytest

from server.engines.lineup import Stage
from server.engines.scripted import ScriptedChatModel
from server.errors import LlmFailed, StageFailed
from server.protocol.texts import Text
from tests.patience import PATIENCE


class Late(ScriptedChatModel):
    """Cannot be reached at first."""

    def __init__(self, *, tries_again: bool) -> None:
        super().__init__()
        self.tries_again = tries_again
        self.loads = 0

    async def load(self) -> None:
        self.loads += 1
        if self.loads == 1:
            raise LlmFailed("ray_unreachable", Text("Not yet."))


async def test_what_could_not_be_reached_is_tried_again_when_somebody_asks_and_that_is_told() -> None:
    engine, changed = Late(tries_again=True), asyncio.Event()
    stage = Stage("late", engine)
    stage.tell_changes(changed.set)
    for _ in range(2):
        with pytest.raises(StageFailed, match="ray_unreachable"):
            await stage.ready()
    await asyncio.wait_for(changed.wait(), PATIENCE)
    assert (await stage.ready(), stage.state, engine.loads) == (engine, "ready", 2)
    await stage.close()


async def test_what_cannot_load_here_is_not_tried_again() -> None:
    engine = Late(tries_again=False)
    stage = Stage("broken", engine)
    for _ in range(3):
        with pytest.raises(StageFailed, match="ray_unreachable"):
            await stage.ready()
    assert engine.loads == 1
    await stage.close()
