"""The body of an answer as slices of PCM16 mono: samples as they come, compressed files when they are complete."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from server.engines.tts.sound.kinds import ENOUGH, MOST, NotSound, SoundKind, check_type, kind_of
from server.engines.tts.sound.samples import SampleForm, Samples, told_form
from server.engines.tts.sound.wav_header import HEADER_MOST, wav_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SOUND_AT_ONCE = 0.15
"""Seconds of sound in one slice: an interruption is noticed between two of them."""
LEAST = 12
"""Bytes by which a WAV file is known."""
MOST_SECONDS = 600
"""Of sound in one file: a small one can hold any length."""
MOST_BYTES = 16 * 2**20
"""Of a compressed file."""


class SoundStream:
    """Takes a body with `slices` as it comes, then `finish`, and gives PCM16 mono at `rate` Hz.

    Raises `ValueError` where it is no sound. `headers` are those of the answer, in small letters.
    """

    def __init__(self, headers: Mapping[str, str], rate: int) -> None:
        check_type(headers.get("content-type", ""))
        self._headers = headers
        self._rate = rate
        self._step = round(SOUND_AT_ONCE * rate) * 2
        self._begin = bytearray()
        """What came before it was known what it is; of a file all of it."""
        self._look_at = LEAST
        """With how many bytes it is looked at again: less often the more there are."""
        self._kind: SoundKind | None = None
        self._samples: Samples | None = None
        self._left: int | None = None
        """How many bytes of sound a WAV file still promises; None where nothing is promised."""

    def slices(self, data: bytes) -> Iterator[bytes]:
        """The sound that `data` complete."""
        yield from self._cut(self._taken(data, complete=False))

    def finish(self) -> Iterator[bytes]:
        """The rest, or all of a file: takes a moment."""
        rest = self._taken(b"", complete=True)
        if self._kind is SoundKind.FILE:
            for pcm in _decoded(bytes(self._begin), self._rate):
                yield from self._cut(pcm)
        else:
            yield from self._cut(rest)
            if self._samples is not None:
                yield from self._cut(self._samples.feed(b"", last=True))

    @property
    def is_cut(self) -> bool:
        """Whether a WAV file ended before its sound did."""
        return (self._left or 0) > 1 or (self._samples is None and self._begin.startswith(b"RIFF"))

    def _cut(self, pcm: bytes) -> Iterator[bytes]:
        for begin in range(0, len(pcm), self._step):
            yield pcm[begin : begin + self._step]

    def _taken(self, data: bytes, *, complete: bool) -> bytes:
        if self._samples is not None:
            return self._sampled(data)
        self._begin += data
        if len(self._begin) > MOST_BYTES:
            raise NotSound("the file is too large")
        if self._kind is SoundKind.FILE or (len(self._begin) < self._look_at and not complete):
            return b""
        self._look_at = _next_look(len(self._begin))
        if self._kind is None and not self._is_known(complete=complete):
            return b""
        if self._kind is SoundKind.WAV and not self._read_header():
            return b""
        if self._samples is None:
            return b""
        begin, self._begin = bytes(self._begin), bytearray()
        return self._sampled(begin)

    def _is_known(self, *, complete: bool) -> bool:
        if len(self._begin) < (LEAST if self._begin.startswith(b"RIFF") else 2):
            return False
        found = kind_of(bytes(self._begin[: 8 * 1024]), complete=complete)
        if found is None:
            return False
        self._kind, begin = found
        del self._begin[:begin]
        if self._kind is SoundKind.RAW:
            self._samples = Samples(told_form(self._headers, self._rate), self._rate, guess_order=True)
        return True

    def _read_header(self) -> bool:
        header = wav_header(bytes(self._begin[: HEADER_MOST + 64]))
        if header is None:
            return False
        if header.form is None:
            self._kind = SoundKind.FILE
            return True
        del self._begin[: header.begin]
        self._left = header.size
        self._samples = Samples(header.form, self._rate)
        return True

    def _sampled(self, data: bytes) -> bytes:
        assert self._samples is not None
        if self._left is not None:
            data = data[: self._left]  # what a WAV file has behind its sound is none
            self._left -= len(data)
        return self._samples.feed(data)


def _next_look(size: int) -> int:
    """With how many bytes to look again: twice as many, and no later than when it can be known."""
    return next((limit for limit in (ENOUGH, MOST) if size < limit <= 2 * size), 2 * size)


def _decoded(data: bytes, rate: int) -> Iterator[bytes]:
    """The sound of a compressed file. Raises `NotSound`."""
    try:
        import soundfile
    except (ImportError, OSError):
        raise NotSound("there is nothing to decode the sound with") from None

    class SampleStream(soundfile.SoundFile):  # type: ignore[misc]
        """Read to its end, whatever length it promises: without a table MP3 only has an estimate."""

        def seekable(self) -> bool:
            return False

    try:
        with SampleStream(io.BytesIO(data)) as file:
            samples = Samples(SampleForm("f32", file.samplerate), rate)
            length = max(1, int(file.samplerate * SOUND_AT_ONCE))
            for _ in range(int(MOST_SECONDS / SOUND_AT_ONCE)):
                block = file.read(length, dtype="float32", always_2d=True)
                pcm = samples.feed(block.mean(axis=1).astype("<f4").tobytes(), last=not len(block))
                if pcm:
                    yield pcm
                if not len(block):
                    break
    except (soundfile.LibsndfileError, RuntimeError):
        raise NotSound("the compressed sound is damaged") from None
