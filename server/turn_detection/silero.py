"""How likely sound is speech, by the Silero model: 0.4 ms of one core for each window of 32 ms.

Its weights lie in the package `silero-vad`, which is found and not imported: as a module it wants PyTorch.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from server.errors import UserFacingError
from server.pipeline.resampling import Resampler
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

RATE = 16_000
WINDOW = 512
"""Samples: 32 ms."""

CONTEXT = 64
"""Samples of the window before that the model is shown again."""

SILENCE = 0.0016
"""Of full scale. A window in which nothing is louder holds no voice that a microphone picks up, and costs nothing."""


MISSING = Text("Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.")


class NoDetector(UserFacingError):
    """Voice activity cannot be told here."""


class SpeechLikelihood:
    """Of one stream of PCM16 mono sound at `rate` Hz. Raises `NoDetector` where the model is not installed."""

    def __init__(self, rate: int) -> None:
        self._session = _session()
        self._resampler = Resampler(rate, RATE)
        self._rest = np.empty(0, np.float32)
        self._context: NDArray[np.float32]
        self._state: NDArray[np.float32]
        self._forget()

    def feed(self, pcm: bytes) -> Iterator[float]:
        """The likelihood of each window that is complete now, from 0 to 1."""
        samples = np.frombuffer(self._resampler.feed(pcm), "<i2").astype(np.float32) / 32768
        self._rest = np.concatenate((self._rest, samples))
        whole = len(self._rest) // WINDOW * WINDOW
        windows, self._rest = self._rest[:whole].reshape(-1, WINDOW), self._rest[whole:]
        return map(self._likelihood, windows)

    def _likelihood(self, window: NDArray[np.float32]) -> float:
        if np.abs(window).max() < SILENCE:
            self._forget()
            return 0.0
        seen = np.concatenate((self._context, window))[np.newaxis]
        self._context = window[-CONTEXT:]
        (likelihood,), self._state = self._session.run(None, {"input": seen, "state": self._state, "sr": _RATE})
        return float(likelihood[0])

    def _forget(self) -> None:
        self._context = np.zeros(CONTEXT, np.float32)
        self._state = np.zeros((2, 1, 128), np.float32)


_RATE = np.array(RATE, np.int64)


def is_installed() -> bool:
    """Whether voice activity can be told here."""
    return find_spec("onnxruntime") is not None and _weights() is not None


def _weights() -> Path | None:
    spec = find_spec("silero_vad")
    found = Path(spec.origin).parent / "data" / "silero_vad.onnx" if spec is not None and spec.origin else None
    return found if found is not None and found.is_file() else None


@cache
def _session() -> Any:
    """The model, once for all streams: it keeps nothing between two calls."""
    weights = _weights()
    if weights is None or find_spec("onnxruntime") is None:
        raise NoDetector(MISSING)
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # more of them wait for each other in a loop
    return onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
