"""How often strangers may have the identity provider asked: each address, and all of them together. Pure."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from server.conversations.recording.token_bucket import TokenBucket
from server.people.errors import PeopleError
from server.protocol.addresses import network_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

MINUTE = 60.0
MOST_KNOWN = 1000
"""Addresses that are remembered; one more takes the place of the one that has not asked for longest."""

TOO_OFTEN = Text("Too many people sign in just now: try again in a minute.")


class TooManySignIns(PeopleError):
    """Whoever asks has to wait."""

    retry_after = 60


class Sparing:
    """So many a minute for one address, and so many for all; `now` gives seconds.

    Where not `by_address`, as behind a proxy that does not tell who asks, all are one.
    """

    def __init__(
        self, each: float, all_: float, *, by_address: bool = True, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._each = each
        self._now = now
        self._by_address = by_address
        self._all = TokenBucket(all_ / MINUTE, all_, now)
        self._known: dict[str, TokenBucket] = {}

    def take(self, address: str) -> None:
        """Somebody from there has the provider asked. Raises `TooManySignIns`."""
        buckets = [self._all, self._of(network_of(address))] if self._by_address else [self._all]
        if any(bucket.left < 1 for bucket in buckets):
            raise TooManySignIns(TOO_OFTEN)
        for bucket in buckets:
            bucket.take(1)

    def _of(self, who: str) -> TokenBucket:
        bucket = self._known.pop(who, None) or TokenBucket(self._each / MINUTE, self._each, self._now)
        while len(self._known) >= MOST_KNOWN:
            del self._known[next(iter(self._known))]
        self._known[who] = bucket
        return bucket
