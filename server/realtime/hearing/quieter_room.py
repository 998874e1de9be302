"""The sound of a session's microphone without the noise of its room, where the client asks for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.pipeline.sound.noise_reduction import NoiseReducer

if TYPE_CHECKING:
    from server.realtime.settings.session_settings import NoiseReductionSettings


class QuieterRoom:
    """What it knows of the room it keeps until the client asks for something else."""

    def __init__(self) -> None:
        self._asked: tuple[int, NoiseReductionSettings] | None = None
        self._reduction: NoiseReducer | None = None

    def heard(self, pcm: bytes, rate: int, wish: NoiseReductionSettings | None) -> bytes:
        """Sound of the same length: `pcm` at `rate` Hz as it came, or with less noise and a little later."""
        asked = None if wish is None else (rate, wish)
        if asked != self._asked:
            self._asked = asked
            self._reduction = None if wish is None else NoiseReducer(rate, wish.type, wish.strength)
        return pcm if self._reduction is None else self._reduction.feed(pcm)
