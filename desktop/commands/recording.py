"""The sound files of `sb-voice ask`: any that there are are read, one kind is written."""

from __future__ import annotations

import io
import sys
import wave
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import soxr

from desktop.audio.streams.mono import mono
from server.protocol.audio import SAMPLE_WIDTH, WIRE_RATE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

LONGEST_MINUTES = 10
MOST_PIPED = 512 * 2**20
"""Bytes of a file that comes through a pipe and has to be held: ten minutes of the best stereo have 460 MB."""
MOST_CHANNELS = 32
LOWEST_RATE = 100
"""Hz; what has a lower one was not recorded."""
HIGHEST_RATE = 768_000

STDIN = (Path("-"), Path("/dev/stdin"))
"""How stdin is asked for."""


class AskFailed(Exception):
    """The question got no answer; the text is one sentence for a person. `ours`: by a mistake in the server."""

    def __init__(self, message: str, *, ours: bool = False) -> None:
        super().__init__(message)
        self.ours = ours


def read_sound(path: Path | Traversable) -> bytes:
    """A recording of any rate, mono or more, as PCM16 mono at `WIRE_RATE`. Raises `AskFailed`."""
    import soundfile

    name = "stdin" if path in STDIN else path.name or str(path)
    try:
        with _opened(path) as file:
            samples, rate = _samples(file, name)
    except FileNotFoundError:
        raise AskFailed(f"There is no file {name}.") from None
    except OSError as error:
        raise AskFailed(f"{name} cannot be read: {error.strerror or 'it is no file'}.") from None
    except (soundfile.SoundFileError, RuntimeError, TypeError, ValueError, MemoryError):
        raise AskFailed(f"{name} is not a sound file.") from None
    if not len(samples):
        raise AskFailed(f"{name} holds no sound.")
    if len(samples) > rate * 60 * LONGEST_MINUTES:
        raise AskFailed(f"{name} is longer than {LONGEST_MINUTES} minutes.")
    heard = soxr.resample(mono(np.nan_to_num(samples, posinf=0.0, neginf=0.0)), rate, WIRE_RATE)
    return bytes((np.clip(heard, -1, 1) * 32767).astype("<i2").tobytes())


def write_sound(path: Path, pcm: bytes) -> None:
    """PCM16 mono at `WIRE_RATE` as a WAV file. Raises `AskFailed`."""
    try:
        with path.open("wb") as file, wave.open(file, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(SAMPLE_WIDTH)
            sound.setframerate(WIRE_RATE)
            sound.writeframes(pcm)
    except OSError as error:
        raise AskFailed(f"{path} cannot be written: {error.strerror}.") from None


def _samples(file: IO[bytes], name: str) -> tuple[Any, int]:
    """As frames x channels, and their rate; of what is too long one frame too many."""
    import soundfile

    with soundfile.SoundFile(_Nameless(file)) as sound:
        rate = int(sound.samplerate)
        if sound.channels > MOST_CHANNELS or not LOWEST_RATE <= rate <= HIGHEST_RATE:
            raise AskFailed(f"{name} has {sound.channels} channels at {rate} Hz, which is no recording of speech.")
        return sound.read(rate * 60 * LONGEST_MINUTES + 1, dtype="float32", always_2d=True), rate


@contextmanager
def _opened(path: Path | Traversable) -> Iterator[IO[bytes]]:
    """A file in which one can go back: what comes through a pipe is read to its end first."""
    if path in STDIN:
        if sys.stdin is None:
            raise OSError
        yield _held(sys.stdin.buffer)  # some of it may have been read ahead with a token
        return
    with path.open("rb") as file:
        yield file if file.seekable() else _held(file)


def _held(pipe: IO[bytes]) -> IO[bytes]:
    whole = pipe.read(MOST_PIPED + 1)
    if len(whole) > MOST_PIPED:
        raise AskFailed(f"What comes through the pipe is longer than {LONGEST_MINUTES} minutes.")
    return io.BytesIO(whole)


class _Nameless:
    """A file of which is not known what it is called: what it holds counts, and `.raw` would be believed."""

    def __init__(self, file: IO[bytes]) -> None:
        self.read, self.readinto = file.read, file.readinto  # type: ignore[attr-defined]
        self.seek, self.tell = file.seek, file.tell
