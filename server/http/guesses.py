"""How many wrong keys may be shown before nobody is listened to any more for a while.

A key has at least 128 random bits, so this keeps nobody from guessing right who could else: it keeps those who try from
taking the server's time, and has them show in its figures.
"""

from __future__ import annotations

import ipaddress
import time
from collections import deque
from typing import TYPE_CHECKING, TypeVar

from starlette.datastructures import Headers

from server.http.doors import STARTS
from server.http.guard import key_in, refusal
from server.people.tokens import CLIENT_SECRET, TOKEN, prefix_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

T = TypeVar("T")

WINDOW_SECONDS = 120.0
"""Wrong keys count together within so long."""

PAUSE_SECONDS = 300.0
"""For so long whoever showed too many is not listened to."""

MOST_KNOWN = 10_000
"""Of whom it is remembered that they showed wrong keys; one more takes the place of the one who did longest ago."""

NETWORK_BITS = 64
"""What one household or machine has of IPv6: each has as many addresses as it likes."""

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
    person's token that they begin like. Beyond `most` of one within two minutes no key is looked at for five, not even
    a right one.
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
        showing = list(self._who(key or "", scope))
        if pause := max((self._wrong.pause_of(who) for who in showing), default=0.0):
            refused = refusal(429, "too_many_attempts", TOO_MANY.filled(minutes=int(pause // 60) + 1))
            refused.headers["Retry-After"] = str(int(pause) + 1)
            await refused(scope, receive, send)
            return

        wrong = 404 if joins else 401

        async def noting(message: Message) -> None:
            if message["type"] in STARTS and message["status"] == wrong:
                for who in showing:
                    self._wrong.note(who)
            await send(message)

        await self._app(scope, receive, noting)

    def _who(self, key: str, scope: Scope) -> Iterator[str]:
        if self._by_address and (client := scope.get("client")) is not None:
            yield _network(client[0])
        if key.startswith(TOKEN):
            yield prefix_of(key)


def _network(address: str) -> str:
    """The address, or of IPv6 the network that it is in."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    return str(found.ipv4_mapped or ipaddress.ip_network((int(found), NETWORK_BITS), strict=False))
