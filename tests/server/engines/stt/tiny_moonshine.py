"""Moonshine's tiny English model, which comes in the package of its own runtime, as sherpa-onnx reads it."""

from __future__ import annotations

import base64
import shutil
from importlib.util import find_spec
from pathlib import Path


def tiny_moonshine(folder: Path) -> Path:
    """Put it into the folder; its encoder."""
    spec = find_spec("moonshine_voice")
    assert spec is not None
    assert spec.submodule_search_locations
    model = Path(spec.submodule_search_locations[0]) / "assets" / "tiny-en"
    for name in ("encoder_model.ort", "decoder_model_merged.ort"):
        shutil.copyfile(model / name, folder / name)
    tokens = _tokens((model / "tokenizer.bin").read_bytes())
    lines = (f"{base64.b64encode(token).decode()} {place}" for place, token in enumerate(tokens))
    (folder / "tokens.txt").write_text("\n".join(lines))
    return folder / "encoder_model.ort"


def _tokens(table: bytes) -> list[bytes]:
    """The package's own table: before each token its length, in one byte or, from 128 on, in two."""
    tokens, place = [], 0
    while place < len(table):
        length, place = table[place], place + 1
        if length > 127:
            length, place = length - 128 + table[place] * 128, place + 1
        tokens.append(table[place : place + length])
        place += length
    return tokens
