"""Has a Piper voice tell how long each sound of it lasts.

The model knows: it rounds the durations up in its one `Ceil` node, and only does not give them out. Piper can add that
output with the package `onnx`; all it takes is twenty bytes at the file's end, because two messages of protobuf in a
row are one merged message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

GRAPH = 7
"""Of `ModelProto`; the numbers are those of onnx.proto."""
NODE, OUTPUT = 1, 12
"""Of `GraphProto`."""
NODE_OUTPUT, OPERATION = 2, 4
"""Of `NodeProto`."""
NAME = 1
"""Of `ValueInfoProto`."""

_VARINT, _EIGHT_BYTES, _MESSAGE, _FOUR_BYTES = 0, 1, 2, 5


def with_durations(model: bytes) -> bytes:
    """The model with its durations as another output; as it was where it is not as expected."""
    try:
        rounded = [
            node[NODE_OUTPUT]
            for graph in _messages(model, GRAPH)
            for node in map(_fields, _messages(graph, NODE))
            if node.get(OPERATION) == b"Ceil"
        ]
    except (IndexError, ValueError):
        return model
    if len(rounded) != 1:
        return model
    return model + _message(GRAPH, _message(OUTPUT, _message(NAME, rounded[0])))


def _fields(message: bytes) -> dict[int, bytes]:
    return {number: message[begin:end] for number, begin, end in _parts(message)}


def _messages(message: bytes, wanted: int) -> Iterator[bytes]:
    return (message[begin:end] for number, begin, end in _parts(message) if number == wanted)


def _parts(message: bytes) -> Iterator[tuple[int, int, int]]:
    """The number of each field that has a length, and where it lies. Raises `ValueError` or `IndexError`."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        if kind == _MESSAGE:
            length, at = _varint(message, at)
            yield key >> 3, at, at + length
            at += length
        elif kind == _VARINT:
            _, at = _varint(message, at)
        elif kind in (_FOUR_BYTES, _EIGHT_BYTES):
            at += 4 if kind == _FOUR_BYTES else 8
        else:
            raise ValueError("not protobuf")


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """The number that stands there, and where it ends."""
    number = shift = 0
    while True:
        byte = message[at]
        at += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7


def _message(number: int, content: bytes) -> bytes:
    length = b""
    rest = len(content)
    while rest > 127:
        length += bytes([rest & 127 | 128])
        rest >>= 7
    return bytes([number << 3 | _MESSAGE]) + length + bytes([rest]) + content
