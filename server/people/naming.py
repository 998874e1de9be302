"""What people and their devices may be called. Pure."""

from __future__ import annotations

from server.unicode_text import storable

MOST_NAME = 100
"""Characters."""


def name_of(typed: str) -> str:
    """A person's name as it was typed, without spaces around it. Raises `ValueError` where that is none."""
    name = " ".join(typed.split())
    if not name or len(name) > MOST_NAME or not name.isprintable():
        raise ValueError
    return name


def one_line(name: str) -> str:
    """What a device is called, as it can be shown."""
    return "".join(each for each in " ".join(storable(name).split()) if each.isprintable())
