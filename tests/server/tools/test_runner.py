"""The limits in which a model's calls run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from server.engines import FunctionCall
from server.tools.runner import MODEL_BYTES, ToolRunner


class Does:
    """A tool that does what it is told to here."""

    name = "does"
    description = ""
    asks: tuple[str, str] | None = None
    parameters: Mapping[str, object] = {"type": "object"}

    def __init__(self, act: Callable[[str], Coroutine[Any, Any, str]]) -> None:
        self.run = act


def runner(act: Callable[[str], Coroutine[Any, Any, str]], seconds: float = 5.0) -> ToolRunner:
    return ToolRunner({"does": Does(act)}, call_seconds=seconds)


async def test_a_long_result_is_shortened_for_the_model_and_kept_whole() -> None:
    async def much(_: str) -> str:
        return "ä" * 10_000

    ran = await runner(much).run(FunctionCall("c", "does", "{}"))
    assert ran.outcome == "done"
    assert len(ran.result.encode()) <= MODEL_BYTES
    assert ran.result.endswith("[Shortened: 20000 bytes in all.]")
    assert ran.whole == "ä" * 10_000


async def test_a_duplicate_of_a_running_call_is_refused_and_later_it_runs() -> None:
    gate = asyncio.Event()

    async def waits(_: str) -> str:
        await gate.wait()
        return "done"

    runs = runner(waits)
    first = asyncio.create_task(runs.run(FunctionCall("1", "does", '{"a": 1}')))
    await asyncio.sleep(0)
    assert (await runs.run(FunctionCall("2", "does", ' {"a": 1}'))).outcome == "refused"
    gate.set()
    assert (await first).outcome == "done"
    assert (await runs.run(FunctionCall("3", "does", '{"a": 1}'))).outcome == "done"


async def test_a_call_that_takes_too_long_breaks_or_is_unknown_is_told_to_the_model() -> None:
    async def stalls(_: str) -> str:
        await asyncio.Event().wait()
        return ""

    async def breaks(_: str) -> str:
        raise RuntimeError("a secret")

    late = await runner(stalls, 0.01).run(FunctionCall("c", "does", "{}"))
    assert (late.outcome, late.result) == ("failed", "Error: It took longer than 0.01 seconds and was stopped.")
    assert (await runner(breaks).run(FunctionCall("c", "does", "{}"))).result == "Error: The tool broke."
    unknown = await runner(breaks).run(FunctionCall("c", "flies", "{}"))
    assert (unknown.outcome, unknown.result) == ("refused", "There is no tool called 'flies'.")
