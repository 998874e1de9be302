"""What a server of tools wants of each person."""

from __future__ import annotations

from typing import NamedTuple


class WantedValue(NamedTuple):
    """One value: which server of tools wants it, what that calls it, and where it would go."""

    server: str
    name: str
    place: str
