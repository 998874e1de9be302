"""Text as it can be sent and stored, whatever an engine or a client gave. Pure."""

from __future__ import annotations


def well_formed(text: str) -> str:
    """Without halves of surrogate pairs, which no encoding has: each becomes `?`."""
    return text.encode("utf-8", "replace").decode()


def storable(text: str) -> str:
    """Well formed, and without zero bytes, which PostgreSQL does not take."""
    return well_formed(text).replace("\0", "\ufffd")
