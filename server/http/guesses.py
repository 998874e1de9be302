"""How many wrong keys may be shown before nobody is listened to any more for a while.

A key has at least 128 random bits, so this keeps nobody from guessing right who could else: it keeps those who try from
taking the server's time, and has them show in its figures.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, TypeVar

from starlette.datastructures import Headers

from server.http.doors import STARTS
from server.http.guard import key_in, refusal
from server.people.tokens import CLIENT_SECRET, TOKEN, prefix_of
from server.protocol.addresses import network_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.responses import JSONResponse
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

T = TypeVar("T")

WINDOW_SECONDS = 120.0
"""Wrong keys count together within so long."""

PAUSE_SECONDS = 300.0
"""For so long whoever showed too many is not listened to."""

MOST_KNOWN = 10_000
"""Of whom it is remembered that they showed wrong keys; one more takes the place of the one who did longest ago."""

JOIN = "/v1/join"
"""Where an invitation's code is shown instead of a key; there is nothing at that address for one that is wrong."""

TOO_MANY = Text("Too many wrong tokens came from there: try again in {minutes} minutes.")


class WrongKeys:
    """Counts them by who showed them. Pure but for `now`, the time in seconds."""

    def __init__(self, most: int, now: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._now = now
        self._shown: dict[str, deque[float]] = {}
        """When those were shown that still count, the last `most` of each."""
        self._paused: dict[str, float] = {}
        """Until when who is not listened to."""

    def pause_of(self, who: str) -> float:
        """For how many seconds they are not listened to any more; 0 where they are."""
        left = self._paused.get(who, 0.0) - self._now()
        if left <= 0:
            self._paused.pop(who, None)
        return max(0.0, left)

    def note(self, who: str) -> None:
        """They showed a wrong one."""
        now = self._now()
        times = self._shown.pop(who, None) or deque(maxlen=self._most)
        times.append(now)
        if len(times) == self._most and now - times[0] <= WINDOW_SECONDS:
            _add(self._paused, who, now + PAUSE_SECONDS)
        else:
            _add(self._shown, who, times)


def _add(known: dict[str, T], who: str, value: T) -> None:
    known.pop(who, None)
    while len(known) >= MOST_KNOWN:
        del known[next(iter(known))]
    known[who] = value


class GuessLimit:
    """ASGI middleware that counts the keys and codes that are refused: by address where `by_address`, and by the
    person's token that they begin like. Beyond `most` of one within two minutes no key is looked at for five.

    Not even a right one from such an address; of those that begin like somebody's token the right one opens at any
    time: how it begins is no secret, and who knows it must not be able to lock its owner out.
    """

    def __init__(self, app: ASGIApp, *, most: int, by_address: bool) -> None:
        self._app = app
        self._by_address = by_address
        self._wrong = WrongKeys(most)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        key = key_in(Headers(scope=scope), scope) if scope["type"] in ("http", "websocket") else None
        joins = scope["type"] == "http" and scope["path"] == JOIN
        # A page's secret is known to the worker alone that made it: another one's is no guess.
        if (key is None or key.startswith(CLIENT_SECRET)) and not joins:
            await self._app(scope, receive, send)
            return
        address, beginning = self._address(scope), prefix_of(key) if key and key.startswith(TOKEN) else None
        if pause := self._pause_of(address):
            await _paused(pause)(scope, receive, send)
            return

        wrong, refused = 404 if joins else 401, False

        async def noting(message: Message) -> None:
            nonlocal refused
            if message["type"] in STARTS and message["status"] == wrong:
                pause = self._pause_of(beginning)
                for who in filter(None, (address, beginning)):
                    self._wrong.note(who)
                if pause:
                    refused = True
                    await _paused(pause)(scope, receive, send)
            if not refused:
                await send(message)

        await self._app(scope, receive, noting)

    def _pause_of(self, who: str | None) -> float:
        return self._wrong.pause_of(who) if who else 0.0

    def _address(self, scope: Scope) -> str | None:
        client = scope.get("client") if self._by_address else None
        return network_of(client[0]) if client is not None else None


def _paused(seconds: float) -> JSONResponse:
    refused = refusal(429, "too_many_attempts", TOO_MANY.filled(minutes=int(seconds // 60) + 1))
    refused.headers["Retry-After"] = str(int(seconds) + 1)
    return refused
