"""What Moonshine understands of a sound and when, in time of the sound: however busy the machine is.

It looks where it would look in a talk (`Unheard`), at sound that comes as a session hands it on, and its words are
known after the time that a look takes on one core that does nothing else. A look begins when the one before is done.
"""

from __future__ import annotations

from typing import Any

from server.engines.stt.audio_window import FRAMES_PER_SECOND, Unheard
from server.engines.stt.moonshine import SAMPLE_RATE, _load_model, _Stream
from server.pipeline.heard import said_in
from server.pipeline.segment import PORTION_SECONDS

LOOK_MS, LOOK_MS_OF_A_SECOND = 30.0, 110.0
"""What a look takes, and what it takes more for each second of what was said so far: processor time, the least of six
looks at each of six lengths."""
TICK_MS = 1000 // FRAMES_PER_SECOND
TICK = SAMPLE_RATE * 2 // FRAMES_PER_SECOND
PORTION_TICKS = round(PORTION_SECONDS * FRAMES_PER_SECOND)

Words = list[tuple[float, str]]
"""Milliseconds at which they are known, and all that was understood until then."""


class TimedEars:
    """To be loaded first."""

    def __init__(self) -> None:
        self._model: Any = None

    def load(self) -> None:
        self._model = _load_model()

    def close(self) -> None:
        self._model.close()

    def words(self, pcm: bytes, known_ms: int) -> Words:
        """Of an utterance, PCM16 at 16 kHz, of which `known_ms` were there when it began to be listened to."""
        unheard, stream, found = Unheard(SAMPLE_RATE), _Stream(self._model), Words()
        given, free_ms, ticks = 0, 0.0, len(pcm) // TICK
        for tick in range(-(-known_ms // TICK_MS), ticks + 1):
            now_ms = tick * TICK_MS
            portions = tick // PORTION_TICKS * PORTION_TICKS * TICK
            unheard.add(pcm[given:portions])
            given = max(given, portions)
            if now_ms >= free_ms and unheard.worth_hearing:
                text = stream.hear(unheard.take())
                free_ms = now_ms + LOOK_MS + LOOK_MS_OF_A_SECOND * given / TICK * TICK_MS / 1000
                found.append((free_ms, said_in(text, silence=False)))
        stream.close()
        return found
