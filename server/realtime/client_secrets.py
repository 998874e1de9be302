"""Keys for a page or a device that shall not know the token: each opens talks for a while, and nothing else."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from server.people.caller import SHARED
from server.people.tokens import CLIENT_SECRET
from server.protocol import events as e
from server.realtime.settings.wishes import given, not_done, updated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from server.engines.lineup import Lineup
    from server.people.caller import Asker
    from server.realtime.settings.session_settings import Refused, SessionSettings

MOST_SECRETS = 1_000
"""Client secrets that are good at once; one more takes the place of the oldest of whoever has most."""

LEAST_SECONDS = 10
"""A client secret is good for so long at the least,"""

MOST_SECONDS = 7_200
"""so long at the most,"""

USUAL_SECONDS = 600
"""and so long where nothing is said."""

OPENED_WITH = "sb_voice.opened_with"
"""In the ASGI scope's state: the secret that was shown instead of the token."""


@dataclass(frozen=True, slots=True)
class ClientSecret:
    """What a session begins with that is opened with it; `undone` is what was asked for and is not done."""

    expires_at: int
    """Seconds since 1970."""
    settings: SessionSettings
    undone: Sequence[Refused]
    caller: Asker = SHARED
    """Who made it: whoever shows it talks as them."""
    value: str = field(default="", repr=False)
    """The key itself, only for who asked for it."""

    def described(self) -> e.Session:
        """The session as it will be."""
        return e.Session(object="realtime.session", id=e.new_id("sess"), **self.settings.described())  # type: ignore[arg-type]


class ClientSecrets:
    """Those of one server, in memory alone: a new start makes all of them void."""

    def __init__(self, settings: SessionSettings, lineup: Lineup, *, now: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._lineup = lineup
        self._now = now
        self._kept: dict[bytes, ClientSecret] = {}
        """By a digest: what is compared is not the secret."""

    def create(self, wish: e.Session, undone: Sequence[Refused], seconds: int, caller: Asker = SHARED) -> ClientSecret:
        """A secret for sessions of the caller that begin as `wish` says, good for `seconds`. Raises `Refused`."""
        settings, more = updated(self._settings, wish, self._able, self._lineup.offers())
        if given(wish.sb_tool_secrets):
            more = [*more, not_done("session.sb_tool_secrets")]  # it would have to be kept
        kept = ClientSecret(int(self._now()) + seconds, settings, [*more, *undone], caller)
        self._forget_expired()
        if len(self._kept) >= MOST_SECRETS:
            self._make_room()
        value = CLIENT_SECRET + secrets.token_urlsafe(32)
        self._kept[_digest(value)] = kept
        return ClientSecret(kept.expires_at, settings, kept.undone, caller, value)

    def _able(self, settings: SessionSettings) -> frozenset[str]:
        return self._lineup.abilities_of(settings.choice)

    def shown(self, value: str) -> ClientSecret | None:
        """The secret with that value, where it is one and still good."""
        kept = self._kept.get(_digest(value)) if value.startswith(CLIENT_SECRET) else None
        return kept if kept is not None and self._now() < kept.expires_at else None

    def _make_room(self) -> None:
        """Forget the oldest of whoever has most: nobody's go because somebody else makes many."""
        made = Counter(kept.caller.user_id for kept in self._kept.values())
        most = max(made, key=made.__getitem__)
        del self._kept[next(digest for digest, kept in self._kept.items() if kept.caller.user_id == most)]

    def _forget_expired(self) -> None:
        now = self._now()
        self._kept = {digest: kept for digest, kept in self._kept.items() if now < kept.expires_at}


def _digest(value: str) -> bytes:
    return hashlib.sha256(value.encode("utf-8", "surrogateescape")).digest()
