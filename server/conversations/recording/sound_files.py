"""Sound as it is kept: Vorbis in Ogg, or FLAC where there is no time for it. Only called in threads: it computes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Literal

from server.protocol.audio import SAMPLE_WIDTH

if TYPE_CHECKING:
    import soundfile

Format = Literal["vorbis", "flac"]

MEDIA_TYPES: dict[Format, str] = {"vorbis": "audio/ogg", "flac": "audio/flac"}
WAV = "audio/wav"

MOST_SAMPLES = 65_536
"""That go to the library at once: it takes room for them on the stack, and minutes of sound end the process."""

_KINDS: dict[Format, dict[str, str | float]] = {
    "vorbis": {"format": "OGG", "subtype": "VORBIS", "compression_level": 0.8},  # about 34 kbit/s at 24 kHz
    "flac": {"format": "FLAC", "subtype": "PCM_16"},
}


class Encoder:
    """Takes PCM16 mono little-endian piece by piece and makes one file of it, in memory."""

    def __init__(self, rate: int, kind: Format) -> None:
        self._rate = rate
        self._kind = kind
        self._file = io.BytesIO()
        self._writer: soundfile.SoundFile | None = None

    def write(self, pcm: bytes) -> None:
        if self._writer is None:
            self._writer = self._begin()
        size = MOST_SAMPLES * SAMPLE_WIDTH
        for begin in range(0, len(pcm), size):
            self._writer.buffer_write(pcm[begin : begin + size], dtype="int16")

    def finish(self) -> bytes:
        """The file, once something was written."""
        assert self._writer is not None
        self._writer.close()
        return self._file.getvalue()

    def _begin(self) -> soundfile.SoundFile:
        import soundfile  # only when something is kept: it loads a library

        return soundfile.SoundFile(self._file, "w", self._rate, 1, **_KINDS[self._kind])


def as_pcm(data: bytes) -> tuple[bytes, int]:
    """The same sound as PCM16 mono, and its rate in Hz."""
    import soundfile

    samples, rate = soundfile.read(io.BytesIO(data), dtype="int16")
    return samples.astype("<i2").tobytes(), int(rate)


def as_wav(data: bytes) -> bytes:
    """The same sound as WAV, PCM16 mono."""
    import soundfile

    samples, rate = soundfile.read(io.BytesIO(data), dtype="int16")
    wav = io.BytesIO()
    soundfile.write(wav, samples, rate, format="WAV", subtype="PCM_16")
    return wav.getvalue()
