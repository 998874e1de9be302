"""Speech to text on this machine: Moonshine tiny, English, whose model comes inside the package.

One model serves all sessions. Each transcription is a stream of its own, worked on in a small pool of threads while
the user still speaks: what came in since the last look is handed over at once, so a busy machine looks less often
instead of falling behind.

Three things were measured and decide how the package is used here (version 0.0.73):
- Its voice detection is what keeps noise from becoming text. At a threshold of 0.3 white noise (-70 to -10 dBFS), pink
  (-30) and brown noise (-60 to -20), hum, a tone, clicks, key strokes and breath, all synthetic, give no text; short
  words are still heard 30 dB down, where 0.5, the default, loses them. Without it noise becomes "Thank you for
  watching!".
- `Stream.stop` lost everything in 4 of 24 recordings cut at random: an empty last segment makes it fail. An update that
  is forced after a little silence failed in none of them, so that is how a recording ends here.
- An update works through the unfinished sentence again, 25 ms for each second of it on two cores. So the last one is
  made in the pause after a word, and there is nothing left to do when the user lets go of the key a moment later.
"""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

from server.engines.threads import cores, pool, run
from server.errors import SttFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import numpy as np
    from numpy.typing import NDArray

SAMPLE_RATE = 16_000
OPTIONS = {"vad_threshold": "0.3", "identify_speakers": "false", "return_audio_data": "false"}
CLOSING_SAMPLES = SAMPLE_RATE // 10
"""Of silence behind what was said."""
FORCE_UPDATE = 1
"""`MOONSHINE_FLAG_FORCE_UPDATE`: look now, even if little was added."""


class MoonshineTranscriber:
    """Hears English."""

    sample_rate = SAMPLE_RATE

    def __init__(self) -> None:
        self._threads = pool("moonshine", cores())
        self._model: Any = None

    languages = ("en",)

    async def load(self) -> None:
        """Read the model, about 0.5 s. Raises `SttFailed` where the package is missing or broken."""
        self._model = await run(self._threads, _load_model)

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=False)
        if self._model is not None:
            self._model.close()
            self._model = None

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        """As the Protocol says. Another `language` than English is refused: it would be heard as nonsense."""
        if language and language.partition("-")[0].lower() != "en":
            raise SttFailed("unsupported_language", Text("The built-in speech recognition understands only English."))
        # Here all of that has been imported, with the model (docs/decisions/0024).
        import numpy as np

        from server.engines.stt.audio_window import AudioWindow

        unheard = AudioWindow(audio, SAMPLE_RATE)
        stream = _Stream(self._model)
        text = ""
        try:
            while await unheard.worth_hearing():
                text = await run(self._threads, stream.hear, unheard.take())
                yield text
            if not unheard.settled:
                ending = np.concatenate((unheard.take(), np.zeros(CLOSING_SAMPLES, np.float32)))
                text = await run(self._threads, stream.hear, ending)
            yield text
        finally:
            self._threads.submit(stream.close)
            await unheard.close()


class _Stream:
    """One transcription; used by one thread at a time."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._stream: Any = None
        self._lock = threading.Lock()

    def hear(self, samples: NDArray[np.float32]) -> str:
        """Everything heard so far, `samples` (-1 to 1) included. Raises `SttFailed`."""
        from moonshine_voice import MoonshineError

        with self._lock:
            try:
                if self._stream is None:
                    self._stream = self._model.create_stream(update_interval=float("inf"))
                    self._stream.start()
                self._stream.add_audio(samples.tolist(), SAMPLE_RATE)
                lines = self._stream.update_transcription(FORCE_UPDATE).lines
            except MoonshineError as error:
                raise SttFailed("engine_failed", Text("The built-in speech recognition failed.")) from error
        return " ".join(filter(None, (line.text.strip() for line in lines)))

    def close(self) -> None:
        """Free it, as soon as the thread that works on it is done."""
        with self._lock:
            if self._stream is not None:
                self._stream.close()


def _load_model() -> Any:
    try:
        from moonshine_voice import ModelArch, MoonshineError, get_model_path
        from moonshine_voice.transcriber import Transcriber
    except (ImportError, OSError) as error:
        raise SttFailed(
            "not_installed", Text("The built-in speech recognition is not installed; install the extra `local`.")
        ) from error
    try:
        return Transcriber(get_model_path("tiny-en"), ModelArch.TINY, options=OPTIONS)
    except MoonshineError as error:
        raise SttFailed("model_missing", Text("The built-in speech recognition has no usable model.")) from error
