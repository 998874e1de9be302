"""The loop of processes that work for a server."""

from __future__ import annotations

import asyncio
import sys

import pytest

from server.commands.quick_loop import run_quickly


async def _loop() -> str:
    return type(asyncio.get_running_loop()).__module__


@pytest.mark.skipif(sys.platform == "win32", reason="there is no uvloop for Windows")
def test_it_is_the_one_of_the_server() -> None:
    assert run_quickly(_loop()) == "uvloop"


def test_where_there_is_none_it_is_that_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvloop", None)
    assert run_quickly(_loop()).startswith("asyncio.")
