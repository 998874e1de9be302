"""The output that a voice's model is given, on models made by hand; `test_piper` has the real one."""

from __future__ import annotations

import pytest

from server.engines.tts.piper_durations import with_durations


def field(number: int, content: bytes) -> bytes:
    assert len(content) < 128
    return bytes([number << 3 | 2, len(content)]) + content


def node(operation: bytes, output: bytes) -> bytes:
    return field(1, field(1, b"in") + field(2, output) + field(4, operation))


def test_the_one_rounded_tensor_becomes_an_output() -> None:
    model = b"\x08\x07" + field(7, node(b"Mul", b"a") + node(b"Ceil", b"wide") + node(b"Add", b"b"))
    assert with_durations(model) == model + field(7, field(12, field(1, b"wide")))


@pytest.mark.parametrize(
    "model",
    [
        b"",
        b"no protobuf at all",
        b"\xff" * 20,
        field(7, node(b"Mul", b"a")),
        field(7, node(b"Ceil", b"a") + node(b"Ceil", b"b")),
    ],
)
def test_another_model_is_left_as_it_is(model: bytes) -> None:
    assert with_durations(model) == model
