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

    def slices(self, data: bytes) -> Iterator[bytes]:
        """The whole samples that `data` completes."""
        self._kept += data
        if not self._begun and not self._begins():
            return
        end = len(self._kept) // 2 * 2
        for begin in range(0, end, self._step):
            yield self._kept[begin : min(begin + self._step, end)]
        self._kept = self._kept[end:]

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
            self._kept = self._kept[at + 8 :]
        self._begun = True
        return True

    def _check_format(self, header: bytes) -> None:
        at = header.find(b"fmt ") + 8
        kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", header.ljust(at + 16, b"\0"), at)
        if kind not in _WAV_FORMATS or (channels, rate, bits) != (1, self._sample_rate, 16):
            raise ValueError("the WAV file is of another kind")
