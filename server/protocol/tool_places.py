"""Secrets of servers of tools: what one may be, and for what it was given, one address or exactly one program. Pure."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from server.protocol.addresses import origin_of

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 4096
"""Characters of a secret."""


def can_be_shown(secret: str) -> bool:
    """Whether it can stand in a header or a variable."""
    return 0 < len(secret) <= LONGEST and secret.isprintable()


def place_of(entry: Mapping[str, Any]) -> str:
    """Of an entry of `mcpServers` as it stands in the file: the origin of its address, or a digest of its program.

    A program is another one with other arguments or variables: those decide what it runs.
    """
    if url := str(entry.get("url") or ""):
        return _origin(url.strip())
    program = [str(entry.get("command") or ""), entry.get("args") or [], str(entry.get("cwd") or "")]
    text = json.dumps([*program, entry.get("env") or {}], sort_keys=True, default=str)
    return f"program {hashlib.sha256(text.encode(errors='replace')).hexdigest()}"


def bound(place: str, secret: str) -> str:
    """The secret as it is kept, with what it was given for."""
    return f"{place}\n{secret}"


def given_for(place: str, kept: str) -> str | None:
    """The secret, where it was given for that place."""
    whose, found, secret = kept.partition("\n")
    return secret if found and whose == place else None


def _origin(url: str) -> str:
    """All of an address in which a variable stands: nobody knows where its host ends. So of one that is none."""
    origin = "" if "$" in url or "\n" in url else origin_of(url)
    return origin or " ".join(url.split())
