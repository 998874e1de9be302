"""A voice's model cut in two, on models made by hand; `test_voice` has the real one."""

from __future__ import annotations

import pytest

from server.engines.tts.piper.graph import halves

IR_VERSION = b"\x08\x07"


def field(number: int, content: bytes) -> bytes:
    assert len(content) < 16_384
    length = [len(content)] if len(content) < 128 else [len(content) & 127 | 128, len(content) >> 7]
    return bytes([number << 3 | 2, *length]) + content


def node(operation: str, inputs: str, output: str) -> bytes:
    taken = b"".join(field(1, name.encode()) for name in inputs.split())
    return field(1, taken + field(2, output.encode()) + field(4, operation.encode()))


def named(number: int, *names: str) -> bytes:
    """Weights keep their name in another field than inputs and outputs."""
    return b"".join(field(number, field(8 if number == 5 else 1, name.encode())) for name in names)


READS = node("Mul", "text w", "a") + node("Ceil", "a", "wide") + node("Add", "a wide", "z")
SOUNDS = (
    node("Conv", "z v", "b")
    + node("LeakyRelu", "b", "c")
    + node("ConvTranspose", "c u", "d")
    + node("Tanh", "d", "out")
)


def model(nodes: bytes, inputs: bytes = named(11, "text"), outputs: bytes = named(12, "out")) -> bytes:
    graph = nodes + named(5, "w", "v", "u") + inputs + outputs
    return IR_VERSION + field(7, graph) + field(8, b"\x10\x0f")


def test_what_reads_gives_features_and_durations() -> None:
    cut = halves(model(READS + SOUNDS))
    assert cut is not None
    parts = READS + field(2, b"voice") + named(5, "w") + named(11, "text") + named(12, "z", "wide")
    assert cut.reader == IR_VERSION + field(8, b"\x10\x0f") + field(7, parts)


def test_what_sounds_takes_the_features_as_its_input() -> None:
    cut = halves(model(READS + SOUNDS))
    assert cut is not None
    taken = field(11, field(1, b"z") + field(2, b"\x0a\x02\x08\x01"))
    parts = SOUNDS + field(2, b"voice") + named(5, "v", "u") + taken + named(12, "out")
    assert (cut.sounder, cut.features) == (IR_VERSION + field(8, b"\x10\x0f") + field(7, parts), "z")


def test_which_voice_speaks_is_told_to_whoever_wants_it() -> None:
    voiced = node("Conv", "z v", "b") + node("Gather", "u sid", "g") + node("Add", "b g", "c")
    cut = halves(model(READS + voiced + node("ConvTranspose", "c u", "out"), named(11, "text", "sid")))
    assert cut is not None
    assert named(11, "sid") in cut.sounder
    assert named(11, "text") not in cut.sounder
    assert named(11, "sid") not in cut.reader


def test_a_model_that_gives_its_durations_already_is_cut_as_well() -> None:
    patched = halves(model(READS + SOUNDS, outputs=named(12, "out", "wide")))
    assert patched == halves(model(READS + SOUNDS))


@pytest.mark.parametrize(
    "odd",
    [
        b"",
        b"no protobuf at all",
        b"\xff" * 20,
        model(READS),
        model(SOUNDS),
        model(READS + node("Ceil", "a", "again") + SOUNDS),
        model(READS + SOUNDS, outputs=b""),
        model(READS + SOUNDS.replace(b"ConvTranspose", b"Transposing__")),
        model(READS + SOUNDS + node("Add", "out text", "out2"), outputs=named(12, "out2")),
    ],
    ids=lambda odd: str(len(odd)),
)
def test_another_model_is_not_cut(odd: bytes) -> None:
    assert halves(odd) is None
