"""How likely sound is speech, by the Silero model: half a millisecond of one core for each window of 32 ms.

It is asked only about what stands out of the room. Its weights lie in the package `silero-vad`, which is found and not
imported: as a module it wants PyTorch.
"""

from __future__ import annotations

import threading
from collections import deque
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from server.engines.stt.silero_weights import silero_weights
from server.errors import UserFacingError
from server.protocol.texts import Text
from server.turn_detection.room import Room
from server.turn_detection.windows import RATE, WINDOW, Windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from server.turn_detection.windows import Window

CONTEXT = 64
"""Samples of the window before that the model is shown again."""

SILENCE = 0.0016
"""Of full scale. A window in which nothing is louder holds no voice that a microphone picks up, and costs nothing."""

RUN_UP = 2
"""Windows that the model is shown again when it has to look after a rest: it needs a beginning."""

MISSING = Text("Voice activity cannot be detected here; install the packages `silero-vad` and `onnxruntime`.")


class NoDetector(UserFacingError):
    """Voice activity cannot be told here."""


class SpeechLikelihood:
    """Of one stream of PCM16 mono sound at `rate` Hz. Raises `NoDetector` where the model is not installed.

    While it is `attentive` it looks at everything, else only at what stands out of the room.
    """

    def __init__(self, rate: int) -> None:
        self._session = model()
        self._windows = Windows(rate)
        self._room = Room()
        self._unseen: deque[Window] = deque(maxlen=RUN_UP)
        self.attentive = True
        self.window: Window = np.zeros(WINDOW, np.float32)
        self._context: NDArray[np.float32]
        self._state: NDArray[np.float32]
        self._forget()

    def feed(self, pcm: bytes) -> Iterator[float]:
        """The likelihood of each window that is complete now, from 0 to 1; taken one by one."""
        return map(self._likelihood, self._windows.feed(pcm))

    def _likelihood(self, window: Window) -> float:
        self.window = window
        stands_out = self._room.stands_out(window)
        if np.abs(window).max() < SILENCE or not (stands_out or self.attentive):
            self._forget()
            self._unseen.append(window)
            return 0.0
        while self._unseen:
            self._run(self._unseen.popleft())
        return self._run(window)

    def _run(self, window: Window) -> float:
        seen = np.concatenate((self._context, window))[np.newaxis]
        self._context = window[-CONTEXT:]
        (likelihood,), self._state = self._session.run(None, {"input": seen, "state": self._state, "sr": _RATE})
        return float(likelihood[0])

    def _forget(self) -> None:
        self._context = np.zeros(CONTEXT, np.float32)
        self._state = np.zeros((2, 1, 128), np.float32)


_RATE = np.array(RATE, np.int64)
_loading = threading.Lock()


def is_installed() -> bool:
    """Whether voice activity can be told here."""
    return find_spec("onnxruntime") is not None and silero_weights() is not None


def model() -> Any:
    """The model, once for all streams: it keeps nothing between two calls. Raises `NoDetector`."""
    with _loading:
        return _session()


@cache
def _session() -> Any:
    weights = silero_weights()
    if weights is None or find_spec("onnxruntime") is None:
        raise NoDetector(MISSING)
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # more of them wait for each other in a loop
        return onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's exceptions have no common parent
        raise NoDetector(MISSING) from error
