"""Turns for work that takes long: so much of it at once, and what waits goes round among those who asked."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated

from fastapi import Depends
from starlette.requests import Request

from server.errors import Told
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager

AT_ONCE = max(1, min(2, (os.cpu_count() or 1) // 2))
"""A search or an export keeps a core busy, and those who talk need one."""

MOST_WAITING = 32
"""Of one client. Behind a reverse proxy everybody is one."""


class TooMuchAtOnce(Told):
    """More of a client's work waits than anybody would wait for."""


class Turns:
    """Whose turn it is. Nobody waits behind more than one piece of work of each other client."""

    def __init__(self, at_once: int = AT_ONCE, most_waiting: int = MOST_WAITING) -> None:
        self._free = at_once
        self._most_waiting = most_waiting
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}
        """By client; who is first has the next turn."""

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Wait for the client's turn, and have it for as long as the block runs. Raises `TooMuchAtOnce`."""
        if self._free:
            self._free -= 1
        else:
            await self._wait(client)
        try:
            yield
        finally:
            self._pass_on()

    async def _wait(self, client: str) -> None:
        waiting = self._waiting.setdefault(client, deque())
        if len(waiting) >= self._most_waiting:
            raise TooMuchAtOnce(Text("Too much is asked for at once; try again in a moment."))
        turn = asyncio.get_running_loop().create_future()
        waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # it came just now
                self._pass_on()
            raise

    def _pass_on(self) -> None:
        while self._waiting:
            client = next(iter(self._waiting))
            waiting = self._waiting.pop(client)
            turn = waiting.popleft()
            if waiting:
                self._waiting[client] = waiting  # behind the others
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


class Turn:
    """The turns of whoever sent one request: `async with turn():`."""

    def __init__(self, request: Request) -> None:
        self._turns: Turns = request.app.state.turns
        self._client = request.client.host if request.client else ""

    def __call__(self) -> AbstractAsyncContextManager[None]:
        return self._turns.turn(self._client)


InTurn = Annotated[Turn, Depends(Turn)]
