"""The header of a WAV file that comes as a stream. Pure."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from server.engines.tts.sound.kinds import NotSound
from server.engines.tts.sound.samples import CHANNELS, RATES, SampleForm

HEADER_MOST = 65_536
"""Bytes within which the sound begins; a picture may stand in front of it."""
_LONGEST = 0x7FFF_0000
"""Bytes; a server that makes the sound while it sends it writes a larger size than that, or none."""
_EXTENSIBLE = 0xFFFE
_CODES = {
    (1, 8): "u8", (1, 16): "s16", (1, 24): "s24", (1, 32): "s32", (3, 32): "f32", (3, 64): "f64", (6, 8): "alaw",
    (7, 8): "ulaw",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WavHeader:
    """Where the sound begins, and how it is written: None for a form that a library has to decode."""

    begin: int
    size: int | None
    """Bytes of sound; None where nothing is promised."""
    form: SampleForm | None


def wav_header(data: bytes) -> WavHeader | None:
    """The header, None where more has to be seen. Raises `NotSound`."""
    at, form, seen = 12, None, False
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        if name == b"data":
            if not seen:
                raise NotSound("the WAV file has no format")
            return WavHeader(at + 8, size if 0 < size < _LONGEST else None, form)
        if name == b"fmt ":
            if len(data) < at + 8 + size and size < HEADER_MOST:
                return None
            form, seen = _form(data[at + 8 : at + 8 + size]), True
        at += 8 + size + size % 2
        if at > HEADER_MOST:
            raise NotSound("the WAV header does not end")
    return None


def _form(told: bytes) -> SampleForm | None:
    if len(told) < 16:
        raise NotSound("the WAV file has no format")
    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", told)
    if kind == _EXTENSIBLE and len(told) >= 26:
        (kind,) = struct.unpack_from("<H", told, 24)
    if rate not in RATES or channels not in CHANNELS:
        raise NotSound("the WAV file has an impossible format")
    code = _CODES.get((kind, bits))
    return SampleForm(code, rate, channels) if code else None
