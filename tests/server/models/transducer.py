"""The files of a transducer that says some facts of itself and is nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def transducer(folder: Path, facts: Iterable[str]) -> Path:
    """Write it into the folder, which is given back; each of the `facts` is 1."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "encoder.onnx").write_bytes(
        b"".join(_field(14, _field(1, name.encode()) + _field(2, b"1")) for name in facts)
    )
    for name in ("decoder.onnx", "joiner.onnx", "tokens.txt"):
        (folder / name).write_bytes(b"onnx")
    return folder


def _field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2, len(content)]) + content
