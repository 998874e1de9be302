"""What a server sends as "pcm", as whole samples: some put a WAV header before it, and some send no sound at all."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER_MOST = 4096
"""Bytes within which the sound of a WAV file begins."""
SOUND_AT_ONCE = 0.15
"""Seconds of sound in one slice: an interruption is noticed between two of them."""
_OTHER_SOUND = (b"OggS", b"fLaC", b"ID3")
_WAV_FORMATS = (1, 0xFFFE)
_LONGEST_WAV = 0x7FFF_0000
"""Bytes; a server that makes the sound while it sends it writes a larger size than that, or none."""


class RawSound:
    """Takes a body as it comes and gives slices of PCM16 mono at `sample_rate`.

    Raises `ValueError` where it is something else. `content_type` is what the server calls it.
    """

    def __init__(self, content_type: str, sample_rate: int) -> None:
        kind = content_type.partition(";")[0].strip().lower()
        if kind.startswith("text/") or kind.endswith("json"):
            raise ValueError("the answer is no sound")
        self._sample_rate = sample_rate
        self._step = round(SOUND_AT_ONCE * sample_rate) * 2
        self._kept = b""
        self._begun = False
        self._left: int | None = None
        """How many bytes of sound a WAV file still promises; None where nothing is promised."""

    def slices(self, data: bytes) -> Iterator[bytes]:
        """The whole samples that `data` completes."""
        self._kept += data
        if not self._begun and not self._begins():
            return
        if self._left is not None:
            self._kept = self._kept[: self._left]  # what a WAV file has behind its sound is none
        end = len(self._kept) // 2 * 2
        for begin in range(0, end, self._step):
            yield self._kept[begin : min(begin + self._step, end)]
        self._kept = self._kept[end:]
        if self._left is not None:
            self._left -= end

    @property
    def is_cut(self) -> bool:
        """Whether a WAV file ended before its sound did."""
        return (self._left or 0) > 1 or (not self._begun and self._kept.startswith(b"RIFF"))

    def _begins(self) -> bool:
        """Whether the sound begins here; what comes before it is dropped."""
        if len(self._kept) < 4:
            return False
        if self._kept.startswith(_OTHER_SOUND):
            raise ValueError("the sound is compressed")
        if self._kept.startswith(b"RIFF"):
            at = self._kept.find(b"data")
            if at < 0 or len(self._kept) < at + 8:
                if len(self._kept) > HEADER_MOST:
                    raise ValueError("the WAV header does not end")
                return False
            self._check_format(self._kept[:at])
            (size,) = struct.unpack_from("<I", self._kept, at + 4)
            self._left = size if 0 < size < _LONGEST_WAV else None
            self._kept = self._kept[at + 8 :]
        self._begun = True
        return True

    def _check_format(self, header: bytes) -> None:
        at = header.find(b"fmt ") + 8
        kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", header.ljust(at + 16, b"\0"), at)
        if kind not in _WAV_FORMATS or (channels, rate, bits) != (1, self._sample_rate, 16):
            raise ValueError("the WAV file is of another kind")
