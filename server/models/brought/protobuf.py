"""Messages of protobuf as far as models need it: where each field is, without a package that knows them all. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE = 2
"""The kind of a field that says how long it is: a message, a text or bytes."""
_VARINT, _EIGHT_BYTES, _FOUR_BYTES = 0, 1, 5


def fields(message: memoryview) -> dict[int, list[memoryview]]:
    """What each field holds, by its number. Raises `ValueError` or `IndexError`."""
    found: dict[int, list[memoryview]] = {}
    for number, _, begin, end in places(message):
        found.setdefault(number, []).append(message[begin:end])
    return found


def places(message: memoryview) -> Iterator[tuple[int, int, int, int]]:
    """The number of each field, where it starts, where its content begins, and where both end.

    Raises `ValueError` or `IndexError`.
    """
    at = 0
    while at < len(message):
        start = at
        key, begin = _varint(message, at)
        kind = key & 7
        if kind == MESSAGE:
            length, begin = _varint(message, begin)
            at = begin + length
        elif kind == _VARINT:
            _, at = _varint(message, begin)
        elif kind in (_FOUR_BYTES, _EIGHT_BYTES):
            at = begin + (4 if kind == _FOUR_BYTES else 8)
        else:
            raise ValueError("not protobuf")
        yield key >> 3, start, begin, at


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """The number that stands there, and where it ends."""
    number = shift = 0
    while True:
        byte = message[at]
        at += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7
