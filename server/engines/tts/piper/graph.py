"""Cuts the model of a Piper voice in two: one half reads a text, the other makes sound of what was read.

The half that reads needs the whole text and is quick. It gives features, one column for each 12 ms of sound, and how
long each phoneme lasts: the model knows that, for it rounds the durations up in its one `Ceil` node, and only does not
give it out. The half that sounds is a chain of convolutions, which look no further than a few columns around; so it can
be given the features bit by bit, and the first sound is there before the rest of it is made.

A model is a message of protobuf. Its parts are copied as they are, so no package is needed that knows them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from server.models.brought.protobuf import MESSAGE, fields, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

GRAPH = 7
"""Of `ModelProto`; the numbers are those of onnx.proto."""
NODE, NAME_OF_GRAPH, WEIGHTS, INPUT, OUTPUT = 1, 2, 5, 11, 12
"""Of `GraphProto`."""
NODE_INPUT, NODE_OUTPUT, OPERATION = 1, 2, 4
"""Of `NodeProto`."""
NAME_OF_WEIGHTS = 8
"""Of `TensorProto`."""
NAME, TYPE = 1, 2
"""Of `ValueInfoProto`."""
FLOATS = b"\x0a\x02\x08\x01"
"""A `TypeProto`: a tensor of floats of any shape."""

SPEAKER = b"sid"
"""The one input of the model that both halves may want."""


@dataclass(frozen=True, slots=True)
class VoiceHalves:
    """Two models: `reader` has the outputs features and durations, `sounder` the input called `features`."""

    reader: bytes
    sounder: bytes
    features: str


def halves(model: bytes) -> VoiceHalves | None:
    """The model in two; None where it is not as expected."""
    try:
        (whole,) = fields(memoryview(model))[GRAPH]
        graph = fields(whole)
        nodes = [_node(message) for message in graph[NODE]]
        (durations,) = [node.outputs[0] for node in nodes if node.operation == b"Ceil"]
        features = _features(nodes)
        sounder = _part(graph, nodes, [_name_in(graph[OUTPUT][0])], given=features)
        reader = _part(graph, nodes, [features, durations])
    except (LookupError, ValueError):
        return None
    if sounder is None or reader is None:
        return None
    return VoiceHalves(_with_graph(model, reader), _with_graph(model, sounder), features.decode())


class _Node(NamedTuple):
    message: memoryview
    operation: bytes
    inputs: list[bytes]
    outputs: list[bytes]


def _node(message: memoryview) -> _Node:
    found = fields(message)
    inputs, outputs = found.get(NODE_INPUT, []), found[NODE_OUTPUT]
    return _Node(message, bytes(found[OPERATION][0]), [*map(bytes, inputs)], [*map(bytes, outputs)])


def _features(nodes: Sequence[_Node]) -> bytes:
    """What goes into the convolution in front of the first one that makes more of less. Raises `LookupError`."""
    made_by = {output: node for node in nodes for output in node.outputs}
    widening = [node for node in nodes if node.operation == b"ConvTranspose"]
    at = widening[0].inputs[0]
    while made_by[at].operation != b"Conv":
        at = made_by[at].inputs[0]
    return made_by[at].inputs[0]


def _part(
    graph: Mapping[int, Sequence[memoryview]],
    nodes: Sequence[_Node],
    outputs: Sequence[bytes],
    given: bytes | None = None,
) -> list[bytes | memoryview] | None:
    """The graph that makes `outputs`, in pieces; None where what is `given` does not spare it the text."""
    wanted = set(outputs)
    kept = []
    for node in reversed(nodes):
        if any(output in wanted and output != given for output in node.outputs):
            kept.append(node.message)
            wanted.update(node.inputs)
    weights = [each for each in graph.get(WEIGHTS, ()) if _name_in(each, NAME_OF_WEIGHTS) in wanted]
    inputs: dict[bytes, bytes | memoryview]
    inputs = {name: each for each in graph.get(INPUT, ()) if (name := _name_in(each)) in wanted}
    if given is not None:
        if inputs.keys() - {SPEAKER}:
            return None
        inputs[given] = _joined(_fields_of(NAME, given) + _fields_of(TYPE, FLOATS))
    made = [_joined(_fields_of(NAME, output)) for output in outputs]
    return [
        *_fields_of(NODE, *reversed(kept)),
        *_fields_of(NAME_OF_GRAPH, b"voice"),
        *_fields_of(WEIGHTS, *weights),
        *_fields_of(INPUT, *inputs.values()),
        *_fields_of(OUTPUT, *made),
    ]


def _with_graph(model: bytes, graph: Sequence[bytes | memoryview]) -> bytes:
    others = [model[start:end] for number, start, _, end in places(memoryview(model)) if number != GRAPH]
    return _joined([*others, _head(GRAPH, sum(map(len, graph))), *graph])


def _name_in(message: memoryview, number: int = NAME) -> bytes:
    """Raises `LookupError` where it has none."""
    return bytes(fields(message)[number][0])


def _fields_of(number: int, *contents: bytes | memoryview) -> list[bytes | memoryview]:
    """A field of that number for each content, in pieces."""
    return [piece for content in contents for piece in (_head(number, len(content)), content)]


def _head(number: int, length: int) -> bytes:
    head = [number << 3 | MESSAGE]
    while length > 127:
        head.append(length & 127 | 128)
        length >>= 7
    return bytes([*head, length])


def _joined(pieces: Sequence[bytes | memoryview]) -> bytes:
    return b"".join(pieces)
