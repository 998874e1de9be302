"""What every way of typing has in common, and the one for where there is none."""

from __future__ import annotations

import asyncio
import unicodedata
from typing import TYPE_CHECKING, Protocol

from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable

LET_GO_SECONDS = 3.0
"""How long fingers may still hold Ctrl and the like."""
HELD = QT_TRANSLATE_NOOP("dictation", "Nothing was typed, for Ctrl, Alt or another such key is held down.")
ELSEWHERE = QT_TRANSLATE_NOOP("dictation", "Another window came to the front, so not all was typed.")


class TypingRefused(Exception):
    """Nothing, or not all, could be typed; the text says why, to a person."""


class Typist(Protocol):
    """Types into whichever program has the keyboard."""

    def place(self) -> object:
        """Where it would be typed now, to be compared; None where nobody can tell."""

    async def prepare(self) -> None:
        """Do what takes time, or asks the person, before there is something to type. Raises `TypingRefused`."""

    async def type(self, text: str, place: object) -> None:
        """Type it there. Raises `TypingRefused`, also where something else is in front meanwhile."""

    def close(self) -> None:
        """Leave nothing behind."""


class NoTypist:
    """Where nothing can be typed: `reason` says why."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def place(self) -> object:
        return None

    async def prepare(self) -> None:
        raise TypingRefused(self._reason)

    async def type(self, _text: str, _place: object) -> None:
        raise TypingRefused(self._reason)

    def close(self) -> None:
        pass


async def let_go(held: Callable[[], object]) -> None:
    """Wait until no finger makes a command of what is typed. Raises `TypingRefused`."""
    try:
        async with asyncio.timeout(LET_GO_SECONDS):
            while held():  # noqa: ASYNC110 (nobody tells when a finger is lifted)
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise TypingRefused(translate("dictation", HELD)) from None


def typeable(text: str) -> str:
    """What of a transcript is typed: no line break and no other control character, which would be a command."""
    plain = "".join(" " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter for letter in text)
    return " ".join(part for part in plain.split(" ") if part)
