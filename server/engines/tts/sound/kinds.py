"""What an answer is, by its first bytes: what servers call it is often wrong. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class SoundKind(Enum):
    """How an answer is read."""

    WAV = auto()
    """As it comes, behind its header."""
    FILE = auto()
    """As a file that a library decodes once it is complete."""
    RAW = auto()
    """As bare samples."""


class NotSound(ValueError):
    """The answer is something else, or sound in a form that is not understood."""


ENOUGH = 1024
"""Bytes by which most is known."""
MOST = 6144
"""Bytes by which everything is known: three of the longest frames of MPEG."""
FRAMES = 3
"""Frames that have to follow one another: what looks like the beginning of one is in any sound."""

_FILES = (b"fLaC", b"OggS", b"ID3", b".snd", b"caff", b"RF64", b"riff", b"FORM")
_OTHERS = (
    b"\x1aE\xdf\xa3", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08",
    b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf", b"\x28\xb5\x2f\xfd", b"Rar!", b"\x7fELF", b"MZ\x90", b"#!AMR", b"MThd",
    b"0&\xb2u", b"wOFF", b"wOF2", b"II*\0", b"MM\0*", b"SQLite", b"\xca\xfe\xba\xbe", b"\x04\x22\x4d\x18",
    b"\x00asm", b"FLV\x01", b"\x7f\xfe\x80\x01", b"8BPS", b"ADIF", b"MAC ", b"wvpk", b"TTA1",
)  # fmt: skip
_INSIDE = ((4, b"ftyp"), (4, b"moov"), (4, b"mdat"), (4, b"styp"), (257, b"ustar"))
_NO_SOUND = re.compile(r"(?:text|image|video|font|model|multipart)/|.*(?:json|xml|html|javascript|zip|pdf)")
_TEXT = frozenset(b"\t\n\r\x1b" + bytes(range(32, 127)))
LEAST_TEXT = 64
"""Signs in a row that no sound has."""

_BITRATES = {
    (3, 3): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (3, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (3, 1): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 3): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 1): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""kbit/s of a frame by version and layer, as their bits are."""
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


def check_type(content_type: str) -> None:
    """Raises `NotSound` where a server itself says that it sends something else."""
    if _NO_SOUND.match(content_type.partition(";")[0].strip().lower()):
        raise NotSound("the answer is no sound")


def kind_of(begin: bytes, *, complete: bool) -> tuple[SoundKind, int] | None:
    """What begins so, and at which byte; None where more has to be seen, which it never has where it is `complete`.

    Raises `NotSound`.
    """
    if len(begin) < 12 and not complete:
        return None
    if begin.startswith(b"RIFF"):
        if begin[8:12] != b"WAVE":
            raise NotSound("no sound in the WAV file" if complete or len(begin) >= 12 else "cut")
        return SoundKind.WAV, 0
    if begin.startswith(_FILES):
        return SoundKind.FILE, 0
    if begin.startswith(_OTHERS) or any(begin[at:].startswith(mark) for at, mark in _INSIDE):
        raise NotSound("the answer is no sound")
    if _is_text(begin, complete=complete):
        raise NotSound("the answer is text")
    if len(begin) < ENOUGH and not complete:
        return None
    return _by_frames(begin, complete=complete or len(begin) >= MOST)


def _is_text(begin: bytes, *, complete: bool) -> bool:
    begin = begin.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t ")
    if len(begin) < LEAST_TEXT and not (complete and len(begin) > 3):
        return False
    head = begin[:ENOUGH]
    if all(byte in _TEXT for byte in head[:LEAST_TEXT]):
        return True
    return head.startswith((b"<", b"{", b"[")) and b"\0" not in head and _is_utf8(head)


def _is_utf8(head: bytes) -> bool:
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.end == len(head) and error.start > len(head) - 4
    return True


_LIKELY = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf1", b"\xff\xf9")
"""How nearly all frames of MP3 and AAC begin: of these one is enough to wait for the next."""


def _by_frames(begin: bytes, *, complete: bool) -> tuple[SoundKind, int] | None:
    """By a chain of frames, of MP3 or of what is refused; the beginning of the first may be missing."""
    undecided = False
    for length_of, is_known in ((mpeg_length, True), (_adts_length, False), (_latm_length, False)):
        for at in range(max(0, min(len(begin) - 4, MOST // FRAMES))):
            if begin[at] not in (0xFF, 0x56):
                continue
            frames, ran_out = _chain(begin, at, length_of)
            if frames >= FRAMES or (complete and ran_out and frames >= FRAMES - 1 and at == 0):
                if not is_known:
                    raise NotSound("the sound is compressed in a way that is not understood")
                return SoundKind.FILE, at
            undecided = undecided or (ran_out and frames > 1 - (begin[at : at + 2] in _LIKELY))
    return None if undecided and not complete else (SoundKind.RAW, 0)


def _chain(data: bytes, at: int, length_of: Callable[[bytes, int], tuple[int, int] | None]) -> tuple[int, bool]:
    """How many frames of one kind follow one another from `at`, and whether the data end before the chain does."""
    first = frame = length_of(data, at)
    count = 0
    while frame is not None and first is not None and frame[1] == first[1]:
        count += 1
        at += frame[0]
        if count >= FRAMES or at + 7 > len(data):
            return count, at + 7 > len(data)
        frame = length_of(data, at)
    return count, False


def mpeg_length(data: bytes, at: int) -> tuple[int, int] | None:
    """Bytes of the frame of MPEG audio that begins at `at`, and what all frames of its kind share; None for none."""
    if data[at] != 0xFF or data[at + 1] & 0xE0 != 0xE0:
        return None
    version, layer = data[at + 1] >> 3 & 3, data[at + 1] >> 1 & 3
    bits, rate_bits, padding = data[at + 2] >> 4, data[at + 2] >> 2 & 3, data[at + 2] >> 1 & 1
    if version == 1 or layer == 0 or rate_bits == 3 or bits in (0, 15):
        return None
    rates = _BITRATES[(3 if version == 3 else 2, layer if version == 3 or layer == 3 else 1)]
    bitrate, rate = rates[bits - 1] * 1000, _RATES[version][rate_bits]
    if layer == 3:
        length = (12 * bitrate // rate + padding) * 4
    else:
        length = (72 if layer == 1 and version != 3 else 144) * bitrate // rate + padding
    return length, version << 4 | layer << 2 | rate_bits


def _adts_length(data: bytes, at: int) -> tuple[int, int] | None:
    if data[at] != 0xFF or data[at + 1] & 0xF6 != 0xF0 or data[at + 2] >> 2 & 15 > 12:
        return None
    length = (data[at + 3] & 3) << 11 | data[at + 4] << 3 | data[at + 5] >> 5 if at + 5 < len(data) else 0
    return (length, data[at + 1] << 8 | data[at + 2] & 0xFC) if length > 7 else None


def _latm_length(data: bytes, at: int) -> tuple[int, int] | None:
    if data[at] != 0x56 or data[at + 1] & 0xE0 != 0xE0:
        return None
    length = ((data[at + 1] & 0x1F) << 8 | data[at + 2]) + 3
    return (length, 0) if length > 8 else None
