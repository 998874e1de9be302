"""Sound as files: what comes out is what went in, near enough."""

from __future__ import annotations

import io

import numpy as np
import pytest
import soundfile

from server.conversations.recording.sound_files import Encoder, Format, as_pcm, as_wav


def tone(rate: int, seconds: float = 1.0) -> bytes:
    """PCM16 at 440 Hz, a third of full scale."""
    moments = np.arange(int(rate * seconds)) / rate
    return bytes((np.sin(moments * 2 * np.pi * 440) * 10_000).astype("<i2").tobytes())


@pytest.mark.parametrize("kind", ["vorbis", "flac"])
@pytest.mark.parametrize("rate", [16_000, 24_000])
def test_a_file_holds_the_sound(kind: Format, rate: int) -> None:
    pcm = tone(rate)
    encoder = Encoder(rate, kind)
    for begin in range(0, len(pcm), 960):
        encoder.write(pcm[begin : begin + 960])
    data = encoder.finish()
    assert data.startswith({"vorbis": b"OggS", "flac": b"fLaC"}[kind])
    assert len(data) < len(pcm) * {"vorbis": 0.2, "flac": 1}[kind]
    wav = soundfile.info(io.BytesIO(as_wav(data)))
    assert (wav.format, wav.subtype, wav.samplerate, wav.channels, wav.frames) == ("WAV", "PCM_16", rate, 1, rate)
    heard, _ = soundfile.read(io.BytesIO(as_wav(data)), dtype="int16")
    loudest = np.argmax(np.abs(np.fft.rfft(heard)))
    assert loudest == 440
    if kind == "flac":
        assert heard.tobytes() == pcm


@pytest.mark.parametrize("kind", ["vorbis", "flac"])
@pytest.mark.parametrize("samples", [1, 10, 481])
def test_a_very_short_sound_is_one_too(kind: Format, samples: int) -> None:
    encoder = Encoder(24_000, kind)
    encoder.write(tone(24_000)[: 2 * samples])
    assert len(as_wav(encoder.finish())) == 44 + 2 * samples


@pytest.mark.parametrize("kind", ["vorbis", "flac"])
def test_minutes_of_sound_may_come_at_once(kind: Format) -> None:
    """The library would end the process."""
    encoder = Encoder(24_000, kind)
    encoder.write(tone(24_000, 300.0))
    pcm, rate = as_pcm(encoder.finish())
    assert (len(pcm), rate) == (300 * 48_000, 24_000)
