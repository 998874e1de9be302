"""What servers send as "pcm"."""

from __future__ import annotations

import io
import wave

import pytest

from server.engines.tts.raw_sound import SOUND_AT_ONCE, RawSound

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


def taken(data: bytes, chunk: int, content_type: str = "audio/pcm") -> list[bytes]:
    sound = RawSound(content_type, RATE)
    chunks = [data[begin : begin + chunk] for begin in range(0, len(data), chunk)]
    return [pcm for each in chunks for pcm in sound.slices(each)]


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
        taken(PCM, 1000, content_type)


@pytest.mark.parametrize(
    "data",
    [
        wav(rate=16_000),
        wav(channels=2),
        wav(width=1),
        b"OggS" + PCM,
        b"fLaC" + PCM,
        b"ID3\x04" + PCM,
        b"RIFF" + bytes(8000),
        b"RIFFdata" + PCM,
    ],
)
def test_other_sound_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"WAV|compressed"):
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
    sound = RawSound("audio/wav", RATE)
    chunks = [data[begin : begin + chunk] for begin in range(0, len(data), chunk)]
    pcm = b"".join(pcm for each in chunks for pcm in sound.slices(each))
    assert PCM.startswith(pcm)
    assert sound.is_cut == cut
