"""The Silero model, which tells speech from other sound, in the package `silero-vad`: found and not imported.

As a module it wants PyTorch.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def silero_weights() -> Path | None:
    """Its file; None where the package is not installed."""
    spec = find_spec("silero_vad")
    folders = spec.submodule_search_locations or [] if spec else []
    files = (Path(folder) / "data" / "silero_vad.onnx" for folder in folders)
    return next((file for file in files if file.is_file()), None)
