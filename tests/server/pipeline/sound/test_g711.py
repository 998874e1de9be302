"""G.711 is what telephones write, value by value, and comes back nearly as it was."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from server.pipeline.sound.g711 import as_pcm, from_pcm
from server.protocol.audio import SoundType

CODES = bytes(range(256))
SAMPLES = np.arange(-32_768, 32_768).astype("<i2").tobytes()

DIGESTS: dict[SoundType, tuple[str, str]] = {
    "audio/pcmu": ("3dab54339e520bb2", "81d633c9e6972a18"),
    "audio/pcma": ("e04788d110e58ff8", "38488f6fd710f468"),
}
"""Of all codes read and of all samples written, as Python's own `audioop` did until it was taken out."""


@pytest.mark.parametrize("kind", DIGESTS)
def test_every_value_is_that_of_the_recommendation(kind: SoundType) -> None:
    read, written = as_pcm(CODES, kind), from_pcm(SAMPLES, kind)
    assert tuple(hashlib.sha256(each).hexdigest()[:16] for each in (read, written)) == DIGESTS[kind]


@pytest.mark.parametrize(
    ("kind", "silence", "loudest"), [("audio/pcmu", b"\xff", b"\x80"), ("audio/pcma", b"\xd5", b"\xaa")]
)
def test_silence_and_the_loudest_are_as_in_every_book(kind: SoundType, silence: bytes, loudest: bytes) -> None:
    assert from_pcm(b"\0\0", kind) == silence
    assert from_pcm(b"\xff\x7f", kind) == loudest


@pytest.mark.parametrize("kind", DIGESTS)
def test_what_was_read_is_written_as_it_was(kind: SoundType) -> None:
    again = from_pcm(as_pcm(CODES, kind), kind)
    assert [code for code in range(256) if again[code] != code] in ([], [0x7F])  # \u03bc-law has two zeros


def test_pcm_passes_untouched() -> None:
    assert as_pcm(SAMPLES, "audio/pcm") is SAMPLES
    assert from_pcm(SAMPLES, "audio/pcm") is SAMPLES
