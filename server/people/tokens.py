"""Tokens: made at random, shown once, and kept as digests. Pure but for the randomness."""

from __future__ import annotations

import hashlib
import secrets

from server.protocol.invitations import CODE

TOKEN = "sbv_"  # noqa: S105 - how one begins
"""What a person's token begins with."""

INVITATION = CODE
"""What an invitation begins with."""

JOIN = "join"
"""What alone an invitation is good for, where the scopes of a token stand."""

CLIENT_SECRET = "ek_"  # noqa: S105 - how one begins
"""What a key begins with that a page got for a while (`server/realtime/client_secrets.py`)."""

INVITED_HOURS = 72
"""How long an invitation can be used where nothing else is said."""

RANDOM_BYTES = 32

PREFIX_LENGTH = 12
"""Characters of a token by which it is known in lists: 48 bits of its randomness, of which 208 stay secret."""


def new_secret(kind: str) -> str:
    """A new token or code, 43 random characters behind its beginning."""
    return kind + secrets.token_urlsafe(RANDOM_BYTES)


def digest(secret: str) -> str:
    """What is kept of it, in hexadecimal. Nobody guesses 256 random bits, so one round is enough."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()


def prefix_of(token: str) -> str:
    """What of it is shown in lists."""
    return token[:PREFIX_LENGTH]
