"""How long the parts of a client's event may be: one table, and a bound for all that is not in it. Pure."""

from __future__ import annotations

from typing import Any

import msgspec

MOST_CHARACTERS = 1024
"""In a text that the table does not name: ids, names, languages, models."""

MOST_ELEMENTS = 128
"""In a list or an object that the table does not name."""

BOUNDS = {
    "event_id": 512,
    "instructions": 32_768,
    "text": 65_536,  # how long a message may be is said where it is made, `server.items.MAX_TEXT`
    "transcript": 65_536,
    "prompt": 32_768,
    "arguments": 65_536,
    "output": 65_536,
    "input": 1_000,
}
"""By the field's name: characters of a text, elements of a list."""

MOST_CHARACTERS_OF_A_KEY = 64


class OutOfBounds(Exception):
    """A part of an event is too long: `param` is where, `most` how long it may be, `text` whether it is a text."""

    def __init__(self, param: str, most: int, *, text: bool) -> None:
        super().__init__(f"{param} is longer than {most}")
        self.param = param
        self.most = most
        self.text = text


def check(event: msgspec.Struct) -> None:
    """Look at all texts and lists of an event; its sound is bounded by its frame. Raises `OutOfBounds`."""
    for name in event.__struct_fields__:
        _check(getattr(event, name), name, name)


def _check(value: Any, name: str, place: str) -> None:
    match value:
        case str():
            _bounded(value, BOUNDS.get(name, MOST_CHARACTERS), place, text=True)
        case list():
            _bounded(value, BOUNDS.get(name, MOST_ELEMENTS), place)
            for number, element in enumerate(value):
                _check(element, "", f"{place}[{number}]")
        case dict():
            _bounded(value, BOUNDS.get(name, MOST_ELEMENTS), place)
            for key, element in value.items():
                _bounded(str(key), MOST_CHARACTERS_OF_A_KEY, place, text=True)
                _check(element, "", f"{place}.{key}")
        case msgspec.Struct():
            for inner in value.__struct_fields__:
                _check(getattr(value, inner), inner, f"{place}.{inner}")


def _bounded(value: str | list[Any] | dict[Any, Any], most: int, place: str, *, text: bool = False) -> None:
    if len(value) > most:
        raise OutOfBounds(place, most, text=text)
