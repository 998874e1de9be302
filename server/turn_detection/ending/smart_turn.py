"""Whether a turn sounds finished, by Smart Turn v3.2: a small model of 23 languages that hears how it is said.

Its weights (8.7 MB, BSD-2-Clause) lie in the package `pipecat-ai`, which is found and not imported: that is a whole
framework. One look takes a tenth of a second of one core, so it is asked once in a pause, never for each window.
"""

from __future__ import annotations

import logging
import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from server.turn_detection.ending.log_mel import RATE, log_mel

if TYPE_CHECKING:
    from numpy.typing import NDArray

log = logging.getLogger(__name__)

SECONDS = 8
"""How much of a turn it hears, the end of it."""

WEIGHTS = Path("audio") / "turn" / "smart_turn" / "data" / "smart-turn-v3.2-cpu.onnx"

_loading = threading.Lock()


def is_installed() -> bool:
    """Whether the model is there, and what runs it."""
    return find_spec("onnxruntime") is not None and _weights() is not None


def likelihood(sound: NDArray[np.float32]) -> float | None:
    """How likely a turn that sounds like this is over, 0 to 1; None where the model is not installed.

    `sound` is at 16 kHz from -1 to 1, the latest `SECONDS` of it count.
    """
    with _loading:
        session = _session()
    if session is None:
        return None
    samples = SECONDS * RATE
    heard = sound[-samples:]
    picture = log_mel(np.pad(heard, (samples - len(heard), 0)))
    (answer,) = session.run(None, {"input_features": picture[np.newaxis]})
    return float(answer[0, 0])


def _weights() -> Path | None:
    spec = find_spec("pipecat")
    folders = spec.submodule_search_locations or [] if spec else []
    return next((file for folder in folders if (file := Path(folder) / WEIGHTS).is_file()), None)


@cache
def _session() -> Any:
    weights = _weights()
    if weights is None or find_spec("onnxruntime") is None:
        log.warning("Smart Turn is not installed (package `pipecat-ai`): the end of a turn is told by its words alone.")
        return None
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        return onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
    except Exception:  # onnxruntime's exceptions have no common parent
        log.warning("Smart Turn cannot be loaded: the end of a turn is told by its words alone.")
        return None
