"""Speech to text on this machine by sherpa-onnx: Whisper, Parakeet and Moonshine, as they were fetched or brought.

These models take a stretch of speech as a whole. The Silero model cuts what comes in at pauses, so that noise never
becomes text and no stretch is longer than a model can take. What is being said is looked at in its pauses: when the
user lets go of the key a moment later, nothing is left to do.

The library ends its process where a model is not what it should be, and has an ONNX runtime of its own. So it works in
a process apart (`server/engine_selection.py`), whatever the settings wish for the other engines.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from server.engines.stt.silero_weights import silero_weights
from server.engines.threads import cores, pool, run
from server.errors import SttFailed
from server.models.brought.parts import TranscriberParts, can_be_read, transcriber_in
from server.models.store import card_in
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import numpy as np
    from numpy.typing import NDArray

SAMPLE_RATE = 16_000
MOST_THREADS = 4
VOICE_THRESHOLD = 0.3
"""As for Moonshine's own package: short words are still heard 30 dB down."""
PAUSE_SECONDS = 0.6
"""After so much silence a stretch has ended."""
LONGEST_SECONDS = 20.0
"""Longer stretches are cut: Whisper takes 30 s, Moonshine a minute."""
MOST_SAMPLES = LONGEST_SECONDS * SAMPLE_RATE
"""A stretch of that length was cut amid speech, not by a pause."""
KEPT_SECONDS = 60.0
QUICK_SECONDS = 0.3
"""A look that took less is worth it while somebody speaks; Whisper is looked at in pauses alone."""
WINDOW = 512
"""Samples that the Silero model looks at."""
ANY_LANGUAGE = "*"
ENGLISH = ("en",)
UNREADABLE = Text("sherpa-onnx could not read the model for hearing.")
_CODES = """
af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he hi hr ht hu hy id is it
ja jw ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so
sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh
"""
WHISPER_LANGUAGES = frozenset(_CODES.split())
"""What it can be told to hear; where it is told none of them it finds the language out."""
NORWEGIAN = {"nb": "no"}


class SherpaTranscriber:
    """Hears with the model that `model`, one of its files, belongs to."""

    sample_rate = SAMPLE_RATE

    def __init__(self, *, model: str | None = None, language: str | None = None) -> None:
        self._folder = Path(model).expanduser().parent if model else None
        self._language = language
        # One at a time: each has all the threads that help it, and a recogniser has one language at a time.
        self._threads = pool("sherpa", 1)
        self._recogniser: _Recogniser | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """What the model's card says; without one, what its architecture can."""
        parts = _parts_in(self._folder)
        if parts is None or self._folder is None:
            return ()
        if parts.architecture == "whisper":
            return (ANY_LANGUAGE,)
        card = card_in(self._folder)
        spoken = tuple(card.languages) if card is not None else ()
        return spoken or (ENGLISH if parts.architecture.startswith("moonshine") else (ANY_LANGUAGE,))

    async def load(self) -> None:
        """Read the model: half a second to some. Raises `SttFailed` where something is missing."""
        self._recogniser = await run(self._threads, _load, self._folder)

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        self._recogniser = None

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        """As the Protocol says. A `language` that the model does not hear is refused: it would become nonsense."""
        wanted = (language or self._language or "").partition("-")[0].lower()
        spoken = self.languages
        if wanted and ANY_LANGUAGE not in spoken and wanted not in {tag.partition("-")[0] for tag in spoken}:
            raise SttFailed("unsupported_language", Text("The chosen model does not understand this language."))
        if self._recogniser is None:
            raise SttFailed("not_ready", Text("The speech recognition is not ready yet."))
        from server.engines.stt.audio_window import AudioWindow

        unheard = AudioWindow(audio, SAMPLE_RATE)
        stretches = _Stretches(self._recogniser, wanted)
        text = ""
        try:
            while await unheard.worth_hearing():
                samples = unheard.take()
                newer = await run(self._threads, stretches.hear, samples, paused=unheard.settled)
                if newer != text:
                    text = newer
                    yield text
            settled, rest = unheard.settled, unheard.take()
            yield await run(self._threads, stretches.end, rest, settled=settled)
        finally:
            await unheard.close()


class _Recogniser:
    """A model that is loaded, and whose weights cut speech into stretches."""

    def __init__(self, library: Any, model: Any, weights: Path, *, told_language: bool) -> None:
        self._library = library
        self._model = model
        self._weights = weights
        self._told_language = told_language
        self._language = ""
        self.look_seconds = 0.0
        """What the last look took."""

    def measure(self) -> None:
        """Learn what a look takes before somebody speaks."""
        import numpy as np

        self.look(np.zeros(SAMPLE_RATE, np.float32), "")

    def look(self, samples: Any, language: str) -> str:
        """As `text`; what it took is known then."""
        begun = time.monotonic()
        text = self.text(samples, language)
        self.look_seconds = time.monotonic() - begun
        return text

    def text(self, samples: Any, language: str) -> str:
        """What is said in a stretch of speech."""
        if self._told_language:
            self._listen_for(language)
        stream = self._model.create_stream()
        stream.accept_waveform(SAMPLE_RATE, samples)
        self._model.decode_stream(stream)
        return str(stream.result.text).strip()

    def cutter(self) -> Any:
        """What finds the stretches of one recording."""
        config = self._library.VadModelConfig()
        config.sample_rate = SAMPLE_RATE
        config.silero_vad.model = str(self._weights)
        config.silero_vad.threshold = VOICE_THRESHOLD
        config.silero_vad.min_silence_duration = PAUSE_SECONDS
        config.silero_vad.max_speech_duration = LONGEST_SECONDS
        return self._library.VoiceActivityDetector(config, buffer_size_in_seconds=KEPT_SECONDS)

    def _listen_for(self, language: str) -> None:
        known = NORWEGIAN.get(language, language)
        told = known if known in WHISPER_LANGUAGES else ""
        if told != self._language:
            self._model.config.model_config.whisper.language = told
            self._model.recognizer.set_config(self._model.config)
            self._language = told


class _Stretches:
    """One recording: the text of the stretches that have ended, and of the one that has not."""

    def __init__(self, recogniser: _Recogniser, language: str) -> None:
        self._recogniser = recogniser
        self._language = language
        self._cutter = recogniser.cutter()
        self._ended: list[str] = []
        self._open = ""
        self._open_samples = 0
        """How much of the open stretch `_open` is the text of."""
        self._seen = False
        """Whether that is all of it."""

    def hear(self, samples: NDArray[np.float32], *, paused: bool) -> str:
        """All that was said so far; of what is being said where the speaker `paused`, or where a look takes no time."""
        self._cut(samples)
        self._seen = self._cutter.is_speech_detected() and (paused or self._recogniser.look_seconds < QUICK_SECONDS)
        if self._seen:
            self._look()
        return self._text

    def end(self, samples: NDArray[np.float32], *, settled: bool) -> str:
        """All that was said; nothing but quiet came since the last look where it is `settled`."""
        self._cut(samples)
        if settled and self._seen:
            return self._text
        self._cutter.flush()
        self._take_ended()
        return self._text

    @property
    def _text(self) -> str:
        return " ".join(filter(None, [*self._ended, self._open]))

    def _cut(self, samples: NDArray[np.float32]) -> None:
        for begin in range(0, len(samples), WINDOW):  # it decides once for all that it is given
            self._cutter.accept_waveform(samples[begin : begin + WINDOW])
            self._take_ended()

    def _look(self) -> None:
        samples = self._cutter.current_segment.samples
        self._open = self._recogniser.look(samples, self._language)
        self._open_samples = len(samples)

    def _take_ended(self) -> None:
        while not self._cutter.empty():
            samples = self._cutter.front.samples
            # What has ended lacks the silence after it: whatever is longer than the last look may be words.
            seen = self._open and len(samples) <= self._open_samples and len(samples) < MOST_SAMPLES
            self._ended.append(self._open if seen else self._recogniser.text(samples, self._language))
            self._open, self._open_samples = "", 0
            self._cutter.pop()


def _parts_in(folder: Path | None) -> TranscriberParts | None:
    try:
        return transcriber_in(folder) if folder is not None else None
    except OSError:
        return None


def _load(folder: Path | None) -> _Recogniser:
    parts = _parts_in(folder)
    if parts is None:
        raise SttFailed("model_missing", Text("There is no model for hearing; choose one on the page of the models."))
    try:
        import sherpa_onnx
    except (ImportError, OSError) as error:
        raise SttFailed("not_installed", Text("sherpa-onnx is not installed; install the extra `local`.")) from error
    weights = silero_weights()
    if weights is None:
        raise SttFailed(
            "not_installed", Text("What finds pauses is not installed: `pip install --no-deps silero-vad`.")
        )
    if not can_be_read(parts):
        raise SttFailed("model_unusable", UNREADABLE)  # the library would end this process
    try:
        model = _made(sherpa_onnx.OfflineRecognizer, parts)
        recogniser = _Recogniser(sherpa_onnx, model, weights, told_language=parts.architecture == "whisper")
        recogniser.measure()
    except Exception as error:  # the package names no exceptions
        raise SttFailed("model_unusable", UNREADABLE) from error
    return recogniser


def _made(recognizer: Any, parts: TranscriberParts) -> Any:
    make = getattr(recognizer, f"from_{parts.architecture}")
    files = {part: str(file) for part, file in parts.files.items()}
    given = {"transducer": {"model_type": "nemo_transducer"}, "whisper": {"language": ""}}.get(parts.architecture, {})
    return make(**files, **given, num_threads=min(MOST_THREADS, cores()))
