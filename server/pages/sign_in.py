"""Who is signed in to the admin page: a cookie that names a token of theirs, signed, for a short while. Pure.

Every worker and replica that has the same shared token reads the same cookies; whether the token it names is still good
is asked of the database with every request.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field

COOKIE = "sb_voice_admin"
LASTS_SECONDS = 30 * 60
"""After so long without a request one signs in again."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Of whom the token with that id is; what a form has to bring back, so that no other page can send it."""

    token_id: str
    form_key: str = field(repr=False)


class Cookies:
    """Makes cookies and reads them; `secret` is the server's shared token."""

    def __init__(self, secret: str) -> None:
        self._key = hmac.new(secret.encode("utf-8", "surrogateescape"), b"admin page", hashlib.sha256).digest()

    def fresh(self, token_id: str, now: float, form_key: str | None = None) -> str:
        """A cookie's value, good from now on."""
        told = f"{token_id}.{int(now) + LASTS_SECONDS}.{form_key or secrets.token_urlsafe(16)}"
        return f"{told}.{self._signature(told)}"

    def read(self, value: str, now: float) -> SignedIn | None:
        """Who that is; None where it is none of ours or has expired."""
        told, _, signature = value.rpartition(".")
        if not hmac.compare_digest(self._signature(told).encode(), signature.encode("utf-8", "replace")):
            return None
        token_id, until, form_key = told.split(".")
        return SignedIn(token_id, form_key) if now <= int(until) else None

    def _signature(self, told: str) -> str:
        return hmac.new(self._key, told.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
