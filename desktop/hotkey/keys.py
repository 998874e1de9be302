"""The keys that can talk, under the name that Qt stores and with the number that each system gives them. Pure."""

from __future__ import annotations

import string
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """`types` is whether it writes or moves a cursor, so that it needs a modifier. A number of None: not there."""

    name: str
    """As `QKeySequence` writes it in portable text."""
    keysym: int
    keysym_name: str
    """As X11 and the desktop portal write it."""
    windows: int | None = None
    """Virtual-key code."""
    mac: int | None = None
    """Virtual key code of an ANSI keyboard."""
    types: bool = False


_MAC_LETTERS = dict(
    zip("ASDFHGZXCVBQWERYT", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17), strict=True)
) | {"O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40, "N": 45, "M": 46}
_MAC_DIGITS = (29, 18, 19, 20, 21, 23, 22, 26, 28, 25)
_MAC_FUNCTION = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90)

_LETTERS = tuple(
    Key(letter, ord(letter.lower()), letter.lower(), ord(letter), _MAC_LETTERS[letter], types=True)
    for letter in string.ascii_uppercase
)
_DIGITS = tuple(
    Key(digit, ord(digit), digit, ord(digit), _MAC_DIGITS[int(digit)], types=True) for digit in string.digits
)
_FUNCTION = tuple(
    Key(f"F{n}", 0xFFBD + n, f"F{n}", 0x6F + n, _MAC_FUNCTION[n - 1] if n <= len(_MAC_FUNCTION) else None)
    for n in range(1, 25)
)
_EDITING = (
    Key("Space", 0x20, "space", 0x20, 49, types=True),
    Key("Tab", 0xFF09, "Tab", 0x09, 48, types=True),
    Key("Return", 0xFF0D, "Return", 0x0D, 36, types=True),
    Key("Backspace", 0xFF08, "BackSpace", 0x08, 51, types=True),
    Key("Esc", 0xFF1B, "Escape", 0x1B, 53, types=True),
    Key("Ins", 0xFF63, "Insert", 0x2D, types=True),
    Key("Del", 0xFFFF, "Delete", 0x2E, 117, types=True),
    Key("Home", 0xFF50, "Home", 0x24, 115, types=True),
    Key("End", 0xFF57, "End", 0x23, 119, types=True),
    Key("PgUp", 0xFF55, "Prior", 0x21, 116, types=True),
    Key("PgDown", 0xFF56, "Next", 0x22, 121, types=True),
    Key("Left", 0xFF51, "Left", 0x25, 123, types=True),
    Key("Up", 0xFF52, "Up", 0x26, 126, types=True),
    Key("Right", 0xFF53, "Right", 0x27, 124, types=True),
    Key("Down", 0xFF54, "Down", 0x28, 125, types=True),
)
_SPARE = (
    Key("Pause", 0xFF13, "Pause", 0x13),
    Key("ScrollLock", 0xFF14, "Scroll_Lock", 0x91),
    Key("Print", 0xFF61, "Print", 0x2C),
    Key("Menu", 0xFF67, "Menu", 0x5D),
    Key("Help", 0xFF6A, "Help", 0x2F, 114),
)
_MEDIA = (
    Key("Media Play", 0x1008FF14, "XF86AudioPlay", 0xB3),
    Key("Toggle Media Play/Pause", 0x1008FF14, "XF86AudioPlay", 0xB3),
    Key("Media Pause", 0x1008FF31, "XF86AudioPause"),
    Key("Media Stop", 0x1008FF15, "XF86AudioStop", 0xB2),
    Key("Media Previous", 0x1008FF16, "XF86AudioPrev", 0xB1),
    Key("Media Next", 0x1008FF17, "XF86AudioNext", 0xB0),
    Key("Media Record", 0x1008FF1C, "XF86AudioRecord"),
    Key("Microphone Mute", 0x1008FFB2, "XF86AudioMicMute"),
    Key("Volume Mute", 0x1008FF12, "XF86AudioMute", 0xAD),
    Key("Volume Down", 0x1008FF11, "XF86AudioLowerVolume", 0xAE),
    Key("Volume Up", 0x1008FF13, "XF86AudioRaiseVolume", 0xAF),
    Key("Home Page", 0x1008FF18, "XF86HomePage", 0xAC),
    Key("Search", 0x1008FF1B, "XF86Search", 0xAA),
    Key("Favorites", 0x1008FF30, "XF86Favorites", 0xAB),
    Key("Launch Mail", 0x1008FF19, "XF86Mail", 0xB4),
    Key("Launch Media", 0x1008FF32, "XF86AudioMedia", 0xB5),
    Key("Calculator", 0x1008FF1D, "XF86Calculator", 0xB7),
)

KEYS = {key.name: key for key in (*_LETTERS, *_DIGITS, *_FUNCTION, *_EDITING, *_SPARE, *_MEDIA)}
