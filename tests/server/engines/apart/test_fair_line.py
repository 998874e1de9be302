"""The waiting line before an engine: fair between people, no longer than it may be."""

from __future__ import annotations

import asyncio

import pytest

from server.engines.apart.fair_line import FairLine, LineFull


async def test_who_asks_for_much_waits_behind_who_asks_for_little() -> None:
    line, served, gate = FairLine(1, 100), [], asyncio.Event()

    async def ask(who: str) -> None:
        async with line.place(who):
            served.append(who)
            await gate.wait()

    asked = [asyncio.create_task(ask(who)) for who in ["greedy"] * 6 + ["ann", "bob", "ann"]]
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(*asked)
    assert served[:5] == ["greedy", "ann", "bob", "greedy", "ann"]
    assert served[5:] == ["greedy"] * 4


async def test_who_leaves_the_line_takes_no_place_whenever_that_is() -> None:
    line = FairLine(1, 2)
    async with line.place("a"):
        first, second = (asyncio.create_task(line.place(who).__aenter__()) for who in "bc")
        await asyncio.sleep(0)
        with pytest.raises(LineFull):
            await line.place("d").__aenter__()
        first.cancel()  # it is called in this same moment, and gone
    await second
    assert line.waiting == 0
    await asyncio.gather(first, return_exceptions=True)
    third = asyncio.create_task(line.place("e").__aenter__())
    await asyncio.sleep(0)
    third.cancel()
    await asyncio.gather(third, return_exceptions=True)
    assert line.waiting == 0
