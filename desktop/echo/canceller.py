"""WebRTC's echo canceller, where there is one for this computer."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pywebrtc_audio import EchoCanceller
else:
    np = Later("numpy")

log = logging.getLogger(__name__)

RATE = 48_000


class Canceller(Protocol):
    """What takes an echo out of frames of 20 ms at `RATE`."""

    def clean(self, heard: NDArray[np.int16], played: NDArray[np.float64]) -> NDArray[np.int16]: ...


class WebRtcCanceller:
    def __init__(self, canceller: EchoCanceller) -> None:
        self._canceller = canceller

    def clean(self, heard: NDArray[np.int16], played: NDArray[np.float64]) -> NDArray[np.int16]:
        """What was heard without what was played, -1 to 1, a little before that."""
        return self._canceller.process(heard, np.asarray(played * 32767, dtype=np.int16))


def webrtc_canceller() -> WebRtcCanceller | None:
    """A new one that has learnt nothing; None on computers for which there is none."""
    try:
        from pywebrtc_audio import EchoCanceller
    except ImportError as missing:
        log.info("no echo is cancelled: %s", missing)
        return None
    return WebRtcCanceller(EchoCanceller(sample_rate=RATE))
