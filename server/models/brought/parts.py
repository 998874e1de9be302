"""Which files of a folder make a transcriber that sherpa-onnx runs: what they are called tells its architecture."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatch
from typing import TYPE_CHECKING

from server.models.brought.onnx_facts import facts_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

TOKENS = "*tokens.txt"
ARCHITECTURES: Mapping[str, Mapping[str, str]] = {
    "transducer": {"encoder": "*encoder*", "decoder": "*decoder*", "joiner": "*joiner*", "tokens": TOKENS},
    "moonshine": {
        "encoder": "encode*",
        "preprocessor": "preprocess*",
        "uncached_decoder": "uncached_decode*",
        "cached_decoder": "cached_decode*",
        "tokens": TOKENS,
    },
    "moonshine_v2": {"encoder": "encoder_model*", "decoder": "decoder_model_merged*", "tokens": TOKENS},
    "whisper": {"encoder": "*-encoder*", "decoder": "*-decoder*", "tokens": TOKENS},
}
"""What each architecture is made of, and what the files are called; the first that fits counts."""

NEMO = frozenset({"vocab_size", "subsampling_factor", "pred_rnn_layers", "pred_hidden"})
"""What the encoder of a transducer of NeMo says of itself; where one is missing sherpa-onnx ends its process."""
STREAMING = "cache_last_channel_dim1"
"""What that of one says that hears bit by bit: it takes other inputs."""
_WEIGHTS = (".onnx", ".ort")
_SMALLER = "int8"
"""Where the same part is there twice, the one that needs less memory counts."""


@dataclass(frozen=True, slots=True)
class TranscriberParts:
    """The files by what they are for; the encoder comes first."""

    architecture: str
    files: Mapping[str, Path]


def transcriber_in(folder: Path) -> TranscriberParts | None:
    """The transcriber whose files lie in the folder; None where there is none. Raises `OSError`."""
    here = [file for file in sorted(folder.iterdir()) if file.is_file()]
    for architecture, parts in ARCHITECTURES.items():
        found = {part: _found(here, pattern) for part, pattern in parts.items()}
        files = {part: file for part, file in found.items() if file is not None}
        if len(files) == len(parts) == len(set(files.values())):
            return TranscriberParts(architecture, files)
    return None


def can_be_read(transcriber: TranscriberParts) -> bool:
    """Whether sherpa-onnx can, as far as the files tell: of transducers it is given those of NeMo. Raises `OSError`."""
    if transcriber.architecture != "transducer":
        return True
    told = facts_in(transcriber.files["encoder"]).keys()
    return told >= NEMO and STREAMING not in told


def _found(here: Iterable[Path], pattern: str) -> Path | None:
    endings = (".txt",) if pattern == TOKENS else _WEIGHTS
    fitting = [file for file in here if file.suffix in endings and fnmatch(file.name, pattern)]
    return next((file for file in fitting if _SMALLER in file.name), next(iter(fitting), None))
