"""Samples of any form as PCM16 mono at one rate, while they come; and what servers tell of their form. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import soxr

from server.protocol.noise import NoiseGuard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

RATES = range(4_000, 384_001)
CHANNELS = range(1, 17)
_CODES = {
    "s16": "<i2", "u8": "u1", "s8": "i1", "s24": "s24", "s32": "<i4", "f32": "<f4", "f64": "<f8", "ulaw": "ulaw",
    "alaw": "alaw",
}  # fmt: skip
WIDTHS = {"s16": 2, "u8": 1, "s8": 1, "s24": 3, "s32": 4, "f32": 4, "f64": 8, "ulaw": 1, "alaw": 1}
"""Bytes of a sample by its form."""
CERTAIN = 4.0
"""By how much smoother the sound is the other way round, where its bytes are taken to be swapped."""
SEEN_SAMPLES = 2_048


@dataclass(frozen=True, slots=True)
class SampleForm:
    """How samples are written: `code` is one of `WIDTHS`, `rate` in Hz."""

    code: str
    rate: int
    channels: int = 1
    big_endian: bool = False

    @property
    def frame(self) -> int:
        """Bytes of one sample of all channels."""
        return WIDTHS[self.code] * self.channels


def told_form(headers: Mapping[str, str], rate: int) -> SampleForm:
    """What the server says of bare samples; where it says nothing, PCM16 mono at `rate`."""
    kind, _, rest = headers.get("content-type", "").lower().partition(";")
    kind = kind.strip()
    told = {name.strip(): value.strip(" \"'") for name, _, value in (each.partition("=") for each in rest.split(";"))}
    told |= {_plain_name(name): value.lower().strip() for name, value in headers.items()}
    form = SampleForm("s16", rate)
    if kind in ("audio/basic", "audio/x-mulaw-basic", "audio/pcmu", "audio/pcma"):
        form = replace(form, rate=8_000)
    return replace(
        form,
        code=_code(kind, told),
        rate=_number(told, ("rate", "samplerate", "sample_rate", "audiosamplerate"), RATES) or form.rate,
        channels=_number(told, ("channels", "channel", "numchannels", "audiochannels"), CHANNELS) or 1,
        big_endian=bool(re.match(r"audio/l\d", kind))  # as the RFC has it; not all who say so keep to it
        or "big" in told.get("endian", told.get("endianness", told.get("byteorder", "")))
        or bool(re.search(r"[suf]\d+be\b", " ".join(told.values()))),
    )


def _plain_name(header: str) -> str:
    return header.lower().removeprefix("x-").replace("-", "")


def _code(kind: str, told: Mapping[str, str]) -> str:
    names = ("encoding", "codec", "format", "audioformat", "audioencoding", "sampleformat", "bits", "bitdepth")
    words = " ".join([kind, *(told.get(name, "") for name in (*names, "bitspersample", "samplewidth", "depth"))])
    if re.search(r"mu-?law|ulaw|pcmu\b|audio/basic", words):
        return "ulaw"
    if re.search(r"a-?law|pcma\b", words):
        return "alaw"
    bits = re.search(r"(?<!\d)(8|16|24|32|64)(?!\d)", words.replace("pcm_", " "))
    width = int(bits[1]) if bits else 16
    if re.search(r"float|(?<![a-z])f(?:32|64)", words):
        return "f64" if width == 64 else "f32"
    if width == 8:
        return "u8" if re.search(r"unsigned|(?<![a-z])u8|audio/l8", words) else "s8"
    return f"s{width}" if width in (24, 32) else "s16"


def _number(told: Mapping[str, str], names: tuple[str, ...], allowed: range) -> int | None:
    found = (re.match(r"\d{1,7}", told.get(name, "")) for name in names)
    return next((int(each[0]) for each in found if each and int(each[0]) in allowed), None)


class Samples:
    """Takes bytes as they come and gives PCM16 mono at `rate`. Raises `ValueError` where they are noise."""

    def __init__(self, form: SampleForm, rate: int, *, guess_order: bool = False) -> None:
        """`guess_order`: whether the order of bytes is better seen from the sound than believed."""
        self.form = form
        self._kept = b""
        self._guess = guess_order and form.code == "s16"
        passes = form.rate == rate
        self._stream = None if passes else soxr.ResampleStream(form.rate, rate, 1, dtype="float32")
        self._guard = NoiseGuard(form.rate) if form.rate < rate else None
        """At a higher rate noise is as smooth as a voice is, and whoever plays it would not know it any more."""

    def feed(self, data: bytes, *, last: bool = False) -> bytes:
        """What `data` completes, and where they are the `last` all of it."""
        if not data and not last:
            return b""
        data = self._kept + data
        end = len(data) // self.form.frame * self.form.frame
        data, self._kept = data[:end], data[end:]
        if self._guess and data:
            self._guess = False
            if is_swapped(data[: SEEN_SAMPLES * self.form.frame], big_endian=self.form.big_endian):
                self.form = replace(self.form, big_endian=not self.form.big_endian)
        if self._stream is None and self.form == SampleForm("s16", self.form.rate):
            return data
        mono = read(data, self.form)
        if self._guard is not None:
            mono = np.frombuffer(self._guard.feed(_pcm16(mono)), "<i2").astype(np.float32)
            if self._guard.refused:
                raise ValueError("the sound is noise")
        if self._stream is not None:
            mono = self._stream.resample_chunk(mono, last=last)
        return _pcm16(mono)


def _pcm16(mono: NDArray[np.float32]) -> bytes:
    return np.clip(np.rint(mono), -32768, 32767).astype("<i2").tobytes()


def is_swapped(data: bytes, *, big_endian: bool) -> bool:
    """Whether PCM16 is far smoother in the other order of its bytes."""
    samples = np.frombuffer(data[: len(data) // 2 * 2], ">i2" if big_endian else "<i2")
    if len(samples) < 64:
        return False
    return _roughness(samples) > CERTAIN * _roughness(samples.byteswap())


def _roughness(samples: NDArray[np.int16]) -> float:
    return float(np.abs(np.diff(samples.astype(np.int32))).mean()) + 1


def read(data: bytes, form: SampleForm) -> NDArray[np.float32]:
    """Whole frames as mono samples in units of PCM16."""
    samples = _units(data, form)
    if form.channels > 1:
        samples = samples.reshape(-1, form.channels).mean(axis=1)
    return np.nan_to_num(samples, nan=0.0, posinf=32767, neginf=-32768).astype(np.float32)


def _units(data: bytes, form: SampleForm) -> NDArray[np.float32]:
    match form.code:
        case "ulaw":
            return ULAW[np.frombuffer(data, np.uint8)]
        case "alaw":
            return ALAW[np.frombuffer(data, np.uint8)]
        case "u8":
            return (np.frombuffer(data, np.uint8).astype(np.float32) - 128) * 256
        case "s24":
            return _from_24(data, big_endian=form.big_endian)
    kind = np.dtype(_CODES[form.code])
    samples = np.frombuffer(data, kind.newbyteorder(">") if form.big_endian else kind)
    scale = {"s8": 256.0, "s16": 1.0, "s32": 1 / 65536, "f32": 32768.0, "f64": 32768.0}[form.code]
    with np.errstate(over="ignore", invalid="ignore"):
        return (samples.astype(np.float64) * scale).clip(-32768, 32767).astype(np.float32)


def _from_24(data: bytes, *, big_endian: bool) -> NDArray[np.float32]:
    bytes_ = np.frombuffer(data, np.uint8).reshape(-1, 3).astype(np.int32)
    if big_endian:
        bytes_ = bytes_[:, ::-1]
    whole = bytes_[:, 0] | bytes_[:, 1] << 8 | bytes_[:, 2] << 16
    return (np.where(whole >= 1 << 23, whole - (1 << 24), whole) / 256).astype(np.float32)


def _ulaw() -> NDArray[np.float32]:
    code = ~np.arange(256) & 0xFF
    size = ((code & 15) << 3 | 0x84) << (code >> 4 & 7)
    return np.where(code & 0x80, 0x84 - size, size - 0x84).astype(np.float32)


def _alaw() -> NDArray[np.float32]:
    code = np.arange(256) ^ 0x55
    step, place = code >> 4 & 7, (code & 15) << 4
    size = np.where(step == 0, place + 8, (place + 0x108) << np.maximum(step - 1, 0))
    return np.where(code & 0x80, size, -size).astype(np.float32)


ULAW, ALAW = _ulaw(), _alaw()
