"""How an app and the server it launched know each other without ever saying the secret they share. No I/O.

The app told it on stdin. Over a socket each shows only that it could work something out of it, and of a number that the
app drew for this once: whoever else has got hold of the port can do neither, and learns nothing.
"""

from __future__ import annotations

import hmac
import re
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SCHEME = "SB-Proof"
"""Of the header `Authorization`: behind it a number and the app's proof."""
PROOF = "SB-Proof"
"""The header of an answer in which the server's proof stands."""

_SHOWN = re.compile(rf"{SCHEME} ([0-9a-f]{{64}}) ([0-9a-f]{{64}})", re.ASCII)


class Challenge:
    """For one connection: what the app shows, and whether the server's answer is right."""

    def __init__(self, secret: str) -> None:
        nonce = secrets.token_hex(32)
        self.shown = f"{SCHEME} {nonce} {_proof(secret, 'app', nonce)}"
        """What stands in `Authorization`."""
        self._expected = _proof(secret, "server", nonce)

    def is_met(self, answers: Sequence[str]) -> bool:
        """Whether the headers named `PROOF`, of which there is one, come from who knows the secret."""
        return len(answers) == 1 and hmac.compare_digest(answers[0].encode(errors="replace"), self._expected.encode())


def answer(secret: str, authorizations: Sequence[str]) -> str | None:
    """The server's proof for an app that has given its own; None for everybody else."""
    found = _SHOWN.fullmatch(authorizations[0]) if len(authorizations) == 1 else None
    if found is None or not hmac.compare_digest(found[2], _proof(secret, "app", found[1])):
        return None
    return _proof(secret, "server", found[1])


def _proof(secret: str, who: str, nonce: str) -> str:
    return hmac.digest(secret.encode(), f"{who} {nonce}".encode(), "sha256").hex()
