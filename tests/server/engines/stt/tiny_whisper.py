"""A model with Whisper's interface, as sherpa-onnx reads it, that has two sentences and hears neither.

It says "Hello world" where it is told to hear English and "Hola mundo" where it is told Spanish, or nothing. The files
are written here, in ONNX's own format, by as much of it as that takes.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

WORDS = (" Hello", " world", " Hola", " mundo")
HELLO, WORLD, HOLA, MUNDO, END, START, ENGLISH, SPANISH, TRANSLATE, TRANSCRIBE, SILENCE, NO_TIMES, BLANK, TOKENS = (
    range(14)
)
FACTS: Mapping[str, object] = {
    "model_type": "whisper-tiny",
    "n_mels": 80,
    "n_text_layer": 1,
    "n_text_ctx": 64,
    "n_text_state": 4,
    "n_vocab": TOKENS,
    "sot": START,
    "eot": END,
    "blank_id": BLANK,
    "translate": TRANSLATE,
    "transcribe": TRANSCRIBE,
    "is_multilingual": 1,
    "no_timestamps": NO_TIMES,
    "no_speech": SILENCE,
    "sot_sequence": f"{START},{ENGLISH},{TRANSCRIBE}",
    "all_language_tokens": f"{ENGLISH},{SPANISH}",
    "all_language_codes": "en,es",
}
FLOAT, INT64 = 1, 7
CACHE = ("layers", "batch", "context", 4)


def tiny_whisper(folder: Path, facts: Mapping[str, object] = FACTS) -> Path:
    """Write it into the folder; its encoder."""
    folder.mkdir(parents=True, exist_ok=True)
    encoder = folder / "tiny-encoder.int8.onnx"
    encoder.write_bytes(_encoder(facts))
    (folder / "tiny-decoder.int8.onnx").write_bytes(_decoder())
    lines = (f"{base64.b64encode(word.encode()).decode()} {place}" for place, word in enumerate(WORDS))
    (folder / "tiny-tokens.txt").write_text("\n".join(lines))
    return encoder


def _encoder(facts: Mapping[str, object]) -> bytes:
    nodes = [_node("ReduceMean", ["mel"], ["mean"])]
    nodes += [_node("Mul", ["mean", "none"], [f"n_layer_cross_{half}"]) for half in "kv"]
    outputs = [_value(f"n_layer_cross_{half}", FLOAT, (1, 1, 1, 4)) for half in "kv"]
    inputs = [_value("mel", FLOAT, ("batch", 80, "frames"))]
    return _model(nodes, {"none": np.zeros((1, 1, 1, 4), np.float32)}, inputs, outputs, facts)


def _decoder() -> bytes:
    """The next word follows from the last token, and the first one from the language as well."""
    follows = np.zeros((TOKENS, TOKENS), np.float32)
    for token, following in ((HELLO, WORLD), (WORLD, END), (HOLA, MUNDO), (MUNDO, END), (START, SPANISH)):
        follows[token, following] = 9
    begins = np.zeros((TOKENS, TOKENS), np.float32)
    begins[ENGLISH, HELLO] = begins[SPANISH, HOLA] = 5
    nodes = [
        _node("Gather", ["follows", "tokens"], ["of_last"]),
        _node("Gather", ["begins", "tokens"], ["of_each"]),
        _node("ReduceSum", ["of_each", "along"], ["of_language"]),
        _node("Add", ["of_last", "of_language"], ["logits"]),
        *(_node("Identity", [f"in_n_layer_self_{each}_cache"], [f"out_n_layer_self_{each}_cache"]) for each in "kv"),
    ]
    caches = {
        half: [_value(f"{half}_n_layer_self_{each}_cache", FLOAT, CACHE) for each in "kv"] for half in ("in", "out")
    }
    cross = [_value(f"n_layer_cross_{each}", FLOAT, CACHE) for each in "kv"]
    inputs = [_value("tokens", INT64, ("batch", "count")), *caches["in"], *cross, _value("offset", INT64, (1,))]
    outputs = [_value("logits", FLOAT, ("batch", "count", TOKENS)), *caches["out"]]
    weights: dict[str, NDArray[np.float32] | NDArray[np.int64]] = {
        "follows": follows,
        "begins": begins,
        "along": np.array([1], np.int64),
    }
    return _model(nodes, weights, inputs, outputs, {})


# --- ONNX's format: protocol buffers, by the numbers of their fields


def _number(value: int) -> bytes:
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    return bytes([*written, value])


def _field(number: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    content = value.encode() if isinstance(value, str) else value
    return _number(number << 3 | 2) + _number(len(content)) + content


def _node(kind: str, inputs: Sequence[str], outputs: Sequence[str]) -> bytes:
    return b"".join([*(_field(1, name) for name in inputs), *(_field(2, name) for name in outputs), _field(4, kind)])


def _value(name: str, kind: int, shape: Sequence[int | str]) -> bytes:
    dimensions = b"".join(_field(1, _field(1 if isinstance(each, int) else 2, each)) for each in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, dimensions)))


def _tensor(name: str, values: NDArray[np.float32] | NDArray[np.int64]) -> bytes:
    kind = FLOAT if values.dtype == np.float32 else INT64
    dimensions = b"".join(_field(1, each) for each in values.shape)
    return dimensions + _field(2, kind) + _field(8, name) + _field(9, values.tobytes())


def _model(
    nodes: Sequence[bytes],
    weights: Mapping[str, NDArray[np.float32] | NDArray[np.int64]],
    inputs: Sequence[bytes],
    outputs: Sequence[bytes],
    facts: Mapping[str, object],
) -> bytes:
    graph = [*(_field(1, node) for node in nodes), _field(2, "graph")]
    graph += [_field(5, _tensor(name, values)) for name, values in weights.items()]
    graph += [*(_field(11, each) for each in inputs), *(_field(12, each) for each in outputs)]
    told = [_field(14, _field(1, name) + _field(2, str(value))) for name, value in facts.items()]
    return b"".join([_field(1, 8), _field(7, b"".join(graph)), _field(8, _field(2, 13)), *told])
