"""What servers send as "pcm": decoded where that can be done, else refused, and never played as it is."""

from __future__ import annotations

import io
import struct
import wave
import zlib
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import soundfile

from server.engines.tts.sound.kinds import MOST
from server.engines.tts.sound.sound_stream import SOUND_AT_ONCE, SoundStream

RATE = 24_000
PCM = bytes(range(256)) * 100


def wav(rate: int = RATE, channels: int = 1, width: int = 2) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(width)
        sound.setframerate(rate)
        sound.writeframes(PCM)
    return file.getvalue()


def taken(data: bytes, chunk: int, **headers: str) -> list[bytes]:
    sound = SoundStream({name.replace("_", "-"): text for name, text in headers.items()}, RATE)
    fine = MOST + 256 if chunk < 100 else len(data)  # then it is known what it is
    places = [*range(0, min(fine, len(data)), chunk), *range(fine, len(data), 1001), len(data)]
    chunks = [data[begin:end] for begin, end in pairwise(places)]
    return [*(pcm for each in chunks for pcm in sound.slices(each)), *sound.finish()]


@pytest.mark.parametrize("chunk", [1, 3, 777, 100_000])
@pytest.mark.parametrize("data", [PCM, wav()])
def test_gives_whole_samples_in_short_slices(data: bytes, chunk: int) -> None:
    slices = taken(data, chunk)
    assert b"".join(slices) == PCM
    assert all(len(each) % 2 == 0 and 0 < len(each) <= SOUND_AT_ONCE * RATE * 2 for each in slices)


def test_half_a_sample_in_the_end_is_dropped() -> None:
    assert b"".join(taken(PCM + b"x", 1000)) == PCM


@pytest.mark.parametrize("data", [b"", b"\0"])
def test_no_sound_is_no_slice(data: bytes) -> None:
    assert taken(data, 10) == []


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "application/json", "application/problem+json"])
def test_words_are_no_sound(content_type: str) -> None:
    with pytest.raises(ValueError, match="no sound"):
        taken(PCM, 1000, content_type=content_type)


@pytest.mark.parametrize(
    "data", [b"OggS" + PCM, b"fLaC" + PCM, b"ID3\x04" + PCM, b"RIFF" + bytes(8000), b"RIFFdata" + PCM]
)
def test_broken_sound_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"WAV|damaged"):
        taken(data, 1000)


@pytest.mark.parametrize("chunk", [1, 777, 100_000])
@pytest.mark.parametrize(
    ("data", "cut"),
    [
        (wav(), False),
        (wav()[:-1000], True),
        (wav()[:50], True),
        (wav()[:30], True),
        (wav() + b"LIST" + bytes(100), False),
        (wav()[:40] + b"\xff\xff\xff\xff" + PCM, False),
        (wav()[:40] + bytes(4) + PCM, False),
        (PCM[:999], False),
        (b"", False),
    ],
    ids=["whole", "cut", "cut early", "cut in the header", "with a trailer", "endless", "no size", "bare", "nothing"],
)
def test_a_wav_file_that_ends_too_early_is_noticed(data: bytes, cut: bool, chunk: int) -> None:
    sound = SoundStream({"content-type": "audio/wav"}, RATE)
    chunks = [data[begin : begin + chunk] for begin in range(0, len(data), chunk)]
    pcm = b"".join([*(pcm for each in chunks for pcm in sound.slices(each)), *sound.finish()])
    assert PCM.startswith(pcm)
    assert sound.is_cut == cut


@cache
def speech(rate: int = RATE) -> Any:
    """A second of something like a voice, from -1 to 1."""
    time = np.arange(rate) / rate
    voice = sum(np.sin(2 * np.pi * 140 * each * time) / each for each in range(1, 12))
    return 0.25 * voice * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * time))


@cache
def encoded(format_: str, subtype: str | None = None, rate: int = RATE, channels: int = 1, **how: Any) -> bytes:
    file = io.BytesIO()
    sound = speech(rate)
    both = np.stack([sound] * channels, axis=1)
    soundfile.write(file, both, rate, format=format_, subtype=subtype, **how)
    return file.getvalue()


def tagless(data: bytes) -> bytes:
    """An MP3 file from its first frame on."""
    return data[data.index(b"\xff") :]


def is_speech(pcm: bytes) -> bool:
    """Whether it is the second of sound, whatever was lost on the way."""
    heard = np.frombuffer(pcm, "<i2").astype(float)
    said = speech() * 32768
    if not RATE * 0.97 < len(heard) < RATE * 1.2:
        return False
    spectrum = np.fft.rfft(heard, 2 * RATE) * np.conj(np.fft.rfft(said, 2 * RATE))
    likeness = np.fft.irfft(spectrum).max() / np.sqrt((heard**2).sum() * (said**2).sum())
    louder = np.sqrt((heard**2).mean() / (said**2).mean())
    return bool(likeness > 0.8 and 0.8 < louder < 1.2)


FILES: dict[str, Callable[[], bytes]] = {
    "MP3": lambda: encoded("MP3"),
    "MP3 without a tag": lambda: tagless(encoded("MP3")),
    "MP3, stereo, 44.1 kHz": lambda: tagless(encoded("MP3", rate=44_100, channels=2)),
    "MP3, best": lambda: tagless(encoded("MP3", rate=48_000, compression_level=0.0)),
    "MP3, 16 kHz": lambda: tagless(encoded("MP3", rate=16_000)),
    "FLAC": lambda: encoded("FLAC"),
    "Vorbis": lambda: encoded("OGG", "VORBIS"),
    "Opus": lambda: encoded("OGG", "OPUS"),
    "AIFF": lambda: encoded("AIFF"),
    "AU": lambda: encoded("AU"),
    "WAV": lambda: encoded("WAV"),
    "WAV, 8 kHz": lambda: encoded("WAV", rate=8_000),
    "WAV, 44.1 kHz, stereo": lambda: encoded("WAV", rate=44_100, channels=2),
    "WAV, 48 kHz, six channels": lambda: encoded("WAVEX", rate=48_000, channels=6),
    "WAV, 8 bits": lambda: encoded("WAV", "PCM_U8"),
    "WAV, 24 bits": lambda: encoded("WAV", "PCM_24"),
    "WAV, 32 bits": lambda: encoded("WAV", "PCM_32"),
    "WAV, floats": lambda: encoded("WAV", "FLOAT"),
    "WAV, doubles": lambda: encoded("WAV", "DOUBLE", rate=32_000),
    "WAV, mu-law": lambda: encoded("WAV", "ULAW"),
    "WAV, A-law": lambda: encoded("WAV", "ALAW"),
    "WAV, ADPCM": lambda: encoded("WAV", "MS_ADPCM"),
    "WAV, GSM": lambda: encoded("WAV", "GSM610", rate=8_000),
    "RF64": lambda: encoded("RF64"),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("chunk", [7, 1_000_000])
@pytest.mark.parametrize("content_type", ["audio/pcm", "application/octet-stream"])
def test_what_can_be_decoded_is_decoded(name: str, chunk: int, content_type: str) -> None:
    slices = taken(FILES[name](), chunk, content_type=content_type)
    assert is_speech(b"".join(slices))
    assert all(len(each) % 2 == 0 and 0 < len(each) <= (SOUND_AT_ONCE + 0.01) * RATE * 2 for each in slices)


@pytest.mark.parametrize("sizes", [(0xFFFFFFFF, 0xFFFFFFFF), (0, 0), (0x7FFFFFFF, 0x7FFFFFFF - 36)])
@pytest.mark.parametrize("chunk", [1, 1000])
def test_a_wav_file_without_a_length_is_played_while_it_comes(sizes: tuple[int, int], chunk: int) -> None:
    data = bytearray(encoded("WAV", "FLOAT"))
    at = data.index(b"data")
    data[4:8], data[at + 4 : at + 8] = struct.pack("<I", sizes[0]), struct.pack("<I", sizes[1])
    body = bytes(data)
    sound = SoundStream({}, RATE)
    places = [*range(0, 4_000, chunk), *range(4_000, 20_001, 1_000)]
    first = b"".join(pcm for begin, end in pairwise(places) for pcm in sound.slices(body[begin:end]))
    assert len(first) > 9_000
    assert is_speech(first + b"".join([*sound.slices(body[20_000:]), *sound.finish()]))
    assert not sound.is_cut


def test_bare_samples_are_played_while_they_come() -> None:
    pcm = (speech() * 32767).astype("<i2").tobytes()
    sound = SoundStream({"content-type": "audio/pcm"}, RATE)
    assert b"".join(sound.slices(pcm[:1500])) == pcm[:1500]


def bare(dtype: str, rate: int = RATE, channels: int = 1, scale: float = 32767) -> bytes:
    sound = np.repeat(speech(rate) * scale, channels)
    return sound.astype(dtype).tobytes()


RAW: dict[str, tuple[Callable[[], bytes], dict[str, str]]] = {
    "rate": (lambda: bare("<i2", 16_000), {"content_type": "audio/pcm;rate=16000"}),
    "rate, quoted": (lambda: bare("<i2", 8_000), {"content_type": 'audio/pcm; rate="8000"; channels=1'}),
    "channels": (lambda: bare("<i2", 48_000, 2), {"content_type": "audio/pcm; rate=48000; channels=2"}),
    "L16": (lambda: bare(">i2", 44_100), {"content_type": "audio/L16;rate=44100;channels=1"}),
    "L16 that is none": (lambda: bare("<i2"), {"content_type": "audio/L16;codec=pcm;rate=24000"}),
    "big-endian without a word": (lambda: bare(">i2"), {"content_type": "audio/pcm"}),
    "headers": (
        lambda: bare("<i2", 22_050),
        {"content_type": "audio/pcm", "x_sample_rate": "22050", "x_channels": "1"},
    ),
    "another header": (lambda: bare("<i2", 16_000, 2), {"x_audio_sample_rate": "16000", "x_audio_channels": "2"}),
    "floats": (lambda: bare("<f4", scale=1.0), {"content_type": "audio/pcm;encoding=float;bits=32"}),
    "floats by name": (lambda: bare("<f4", scale=1.0), {"content_type": "audio/x-raw; format=F32LE"}),
    "32 bits": (lambda: bare("<i4", scale=2**31 - 1), {"content_type": "audio/pcm;bits=32"}),
    "8 bits": (lambda: bare("i1", scale=127), {"content_type": "audio/pcm", "x_bit_depth": "8"}),
    "L24": (
        lambda: b"".join(int(v).to_bytes(3, "big", signed=True) for v in speech() * 8388607),
        {"content_type": "audio/L24"},
    ),
}


@pytest.mark.parametrize("name", RAW)
@pytest.mark.parametrize("chunk", [1, 999, 1_000_000])
def test_what_is_told_of_bare_samples_is_obeyed(name: str, chunk: int) -> None:
    data, headers = RAW[name]
    assert is_speech(b"".join(taken(data(), chunk, **headers)))


def test_mu_law_of_a_telephone_is_understood() -> None:
    narrow = encoded("RAW", "ULAW", rate=8_000)
    assert is_speech(b"".join(taken(narrow, 100, content_type="audio/basic")))
    assert is_speech(b"".join(taken(encoded("RAW", "ALAW"), 100, content_type="audio/x-alaw;rate=24000")))


def frames(head: bytes, length: int) -> bytes:
    """Compressed sound, of which only the frames can be seen."""
    noise = np.random.default_rng(5)
    return b"".join(head + noise.bytes(length - len(head)) for _ in range(60))


PAGE = "<!DOCTYPE html><html><body><h1>Gateway</h1><p>Bitte später noch einmal versuchen …</p></body></html>".encode()
OTHERS = {
    "AAC": frames(bytes([0xFF, 0xF1, 0x58, 0x40, 371 >> 3, (371 & 7) << 5 | 0x1F, 0xFC]), 371),
    "AAC in LATM": frames(bytes([0x56, 0xE0 | (300 - 3) >> 8, (300 - 3) & 0xFF]), 300),
    "MP4": b"\0\0\0 ftypisom" + bytes(2000),
    "M4A": b"\0\0\0\x1cftypM4A " + bytes(2000),
    "WebM": b"\x1aE\xdf\xa3\x9fB\x86\x81\x01" + bytes(2000),
    "PNG": b"\x89PNG\r\n\x1a\n" + bytes(2000),
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(2000),
    "GIF": b"GIF89a" + bytes(2000),
    "WebP": b"RIFF\x10\0\0\0WEBPVP8 " + bytes(2000),
    "AVI": b"RIFF\x10\0\0\0AVI LIST" + bytes(2000),
    "PDF": b"%PDF-1.7\n" + bytes(2000),
    "ZIP": b"PK\x03\x04" + zlib.compress(bytes(range(256)) * 40),
    "gzip": b"\x1f\x8b\x08" + zlib.compress(PCM),
    "tar": b"name".ljust(257, b"\0") + b"ustar" + bytes(2000),
    "AMR": b"#!AMR\n" + bytes(2000),
    "MIDI": b"MThd\0\0\0\x06" + bytes(2000),
    "HTML": PAGE * 10,
    "a short page": PAGE[:70],
    "JSON": b'{"error": "There is no such voice."}',
    "XML": b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
    "a sentence": b"Internal Server Error",
    "base64": zlib.compress(PCM).hex().encode() * 40,
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("chunk", [1, 777, 1_000_000])
def test_what_is_no_sound_is_refused_before_any_of_it_is_played(name: str, chunk: int) -> None:
    sound = SoundStream({"content-type": "audio/pcm"}, RATE)
    data = OTHERS[name]
    played: list[bytes] = []

    def listen() -> None:
        for begin in range(0, min(len(data), 10_000), chunk):
            played.extend(sound.slices(data[begin : begin + chunk]))
        played.extend(sound.finish())

    with pytest.raises(ValueError, match=r".+"):
        listen()
    assert played == []


@pytest.mark.parametrize("content_type", ["image/png", "video/mp4", "application/zip", "application/xhtml+xml"])
def test_a_server_that_says_it_sends_something_else_is_believed(content_type: str) -> None:
    with pytest.raises(ValueError, match="no sound"):
        SoundStream({"content-type": content_type}, RATE)


def test_mp3_that_begins_amid_a_frame_is_not_taken_for_samples() -> None:
    sound = SoundStream({}, RATE)
    assert list(sound.slices(tagless(encoded("MP3", rate=48_000, compression_level=0.0))[100:])) == []


def test_sound_is_taken_for_nothing_else() -> None:
    rng = np.random.default_rng(9)
    for scale in (1, 3, 20, 300, 3000):
        for _ in range(40):
            quiet = (rng.normal(0, scale, 6000)).astype("<i2").tobytes()
            assert b"".join(taken(quiet, 1000)) == quiet
    pcm = (speech() * 32767).astype("<i2").tobytes()
    for begin in range(0, 4000, 2):
        sound = SoundStream({}, RATE)
        assert b"".join([*sound.slices(pcm[begin : begin + 8000]), *sound.finish()]) == pcm[begin : begin + 8000]


def test_a_small_file_that_would_never_end_is_not_played_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.engines.tts.sound.sound_stream.MOST_SECONDS", 1)
    file = io.BytesIO()
    soundfile.write(file, np.zeros(RATE * 20), RATE, format="FLAC")
    assert len(b"".join(taken(file.getvalue(), 10_000))) < RATE * 2 * 2


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000])
@pytest.mark.parametrize("content_type", ["audio/wav", "audio/basic", "audio/pcm;rate={rate}"])
def test_noise_of_a_lower_rate_is_refused_before_it_is_made_smooth(rate: int, content_type: str) -> None:
    noise = np.random.default_rng(1).bytes(4 * rate)
    data = wav(rate).replace(PCM, noise) if content_type == "audio/wav" else noise
    with pytest.raises(ValueError, match="noise"):
        taken(data, 777, content_type=content_type.format(rate=rate))
