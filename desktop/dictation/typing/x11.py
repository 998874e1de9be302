"""Typing on X11: keys of the layout where it has the letter, else spare keys that write it for a while.

A program looks at the keyboard map when it gets to a key, not when that was pressed. So a spare key keeps its letter
until every program must have seen it, and a letter keeps its key from one text to the next.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.dictation.typing.typist import ELSEWHERE, TypingRefused, let_go
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.system.x11.xcb import XcbUnavailable
from desktop.system.x11.xtest import LOCK, NO_SYMBOL, XKeys, letter_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

SHIFT = 0xFFE1
Stroke = tuple[int, bool]
"""A keycode, and whether it goes with Shift."""
UNICODE = 0x01000000
"""Added to a code point it is the keysym of every letter beyond Latin-1."""
AT_ONCE = 12
"""Letters between two looks at what is in front."""
PAUSE_SECONDS = 0.012
"""After so many letters: input methods take no more at a time."""
SEEN_SECONDS, SEEN_KEY_SECONDS = 0.4, 0.04
"""After which a program has seen which letter a key wrote: it reads the map anew for each key that changes."""
TIDY_SECONDS = 5.0
"""After which spare keys write nothing again."""

NO_SPARE = QT_TRANSLATE_NOOP("dictation", "This keyboard has no key to spare for the letters that it lacks.")


def unavailable() -> str:
    """Why nothing can be typed here; an empty text where it can."""
    if not os.environ.get("DISPLAY"):
        return translate("hotkey", "There is no X server.")
    try:
        XKeys().close()
    except XcbUnavailable as problem:
        return str(problem)
    return ""


class X11Typist:
    """On a connection of its own, which opens when it is needed."""

    def __init__(self) -> None:
        self._keys: XKeys | None = None
        self._lent: dict[str, Stroke] = {}
        """The spare key that writes a letter which the layout lacks, the one used longest ago first."""
        self._seen = SEEN_SECONDS
        self._tidying: asyncio.TimerHandle | None = None

    def place(self) -> int | None:
        """The window that has the keyboard."""
        try:
            return self._connected().focus()
        except XcbUnavailable:
            return None

    async def prepare(self) -> None:
        try:
            self._connected()
        except XcbUnavailable as problem:
            raise TypingRefused(str(problem)) from problem

    async def type(self, text: str, place: object) -> None:
        try:
            keys = self._connected()
            if self._tidying is not None:
                self._tidying.cancel()
            await let_go(lambda: keys.modifiers().held)
            locked = keys.modifiers().locked & LOCK
            keys.unlock(locked)
            try:
                await self._type(keys, text, place)
            finally:
                keys.lock(locked)
                keys.flush()
                self._tidy_later()
        except XcbUnavailable as problem:
            self._forget()
            raise TypingRefused(str(problem)) from problem

    def close(self) -> None:
        if self._keys is not None and not self._keys.broken:
            self._tidy()
            with suppress(XcbUnavailable):
                self._keys.focus()  # who hangs up without waiting for an answer may not be heard
        self._forget()

    def _connected(self) -> XKeys:
        if self._keys is not None and self._keys.broken:
            self._forget()
        if self._keys is None:
            self._keys = XKeys()
        for _ in self._keys.events():
            pass  # that the keyboard map changed, which is asked for anyway
        return self._keys

    def _forget(self) -> None:
        if self._tidying is not None:
            self._tidying.cancel()
        keys, self._keys = self._keys, None
        self._lent.clear()
        if keys is not None:
            keys.close()

    async def _type(self, keys: XKeys, text: str, place: object) -> None:
        symbols = keys.keyboard_map()
        # Another map may have come meanwhile, in which they write nothing.
        self._lent = {letter: stroke for letter, stroke in self._lent.items() if _writes(symbols, stroke, letter)}
        lent = {code for code, _ in self._lent.values()}
        shift = next((code for code, written in symbols.items() if SHIFT in written), None)
        spare = [code for code, written in symbols.items() if not any(written) or code in lent]
        strokes = [(code, shifted) for code in spare for shifted in ((False, True) if shift else (False,))]
        layout = layout_of(symbols, keys.modifiers().group, shift=shift is not None, lent=lent)
        for part in parts_of(text, layout, len(strokes)):
            await self._lend(keys, [letter for letter in dict.fromkeys(part) if letter not in layout], strokes)
            for start in range(0, len(part), AT_ONCE):
                if place is not None and keys.focus() != place:
                    raise TypingRefused(translate("dictation", ELSEWHERE))
                for letter in part[start : start + AT_ONCE]:
                    keycode, shifted = layout.get(letter) or self._lent[letter]
                    _tap(keys, keycode, shift if shifted else None)
                keys.flush()
                await asyncio.sleep(PAUSE_SECONDS)

    async def _lend(self, keys: XKeys, wanted: list[str], strokes: list[Stroke]) -> None:
        """Have spare keys write these letters, which no other key writes."""
        kept = {letter: self._lent.pop(letter) for letter in wanted if letter in self._lent}
        missing = [letter for letter in wanted if letter not in kept]
        free = [stroke for stroke in strokes if stroke not in (*kept.values(), *self._lent.values())]
        if (more := len(missing) - len(free)) > 0:
            await asyncio.sleep(self._seen)  # what they wrote last may still be on its way to a program
            free += [self._lent.pop(letter) for letter in list(self._lent)[:more]]
        lent = dict(zip(missing, free, strict=False))
        self._lent |= kept | lent
        changed = {code for code, _ in lent.values()}
        self._seen = SEEN_SECONDS + len(changed) * SEEN_KEY_SECONDS
        written = {stroke: keysym_of(letter) for letter, stroke in self._lent.items()}
        for code in changed:
            keys.map_key(code, written.get((code, False), NO_SYMBOL), written.get((code, True), NO_SYMBOL))
        if changed:  # some programs put the news aside, and take the keys that come with it first
            keys.flush()
            await asyncio.sleep(self._seen / 3)

    def _tidy_later(self) -> None:
        if self._tidying is not None:
            self._tidying.cancel()
        if self._lent:
            self._tidying = asyncio.get_running_loop().call_later(TIDY_SECONDS, self._tidy)

    def _tidy(self) -> None:
        """Spare keys write nothing again."""
        if self._keys is not None:
            for keycode in {code for code, _ in self._lent.values()}:
                self._keys.map_key(keycode, NO_SYMBOL, NO_SYMBOL)
            self._lent.clear()
            self._keys.flush()


def _tap(keys: XKeys, keycode: int, shift: int | None) -> None:
    if shift is not None:
        keys.press(shift, down=True)
    keys.press(keycode, down=True)
    keys.press(keycode, down=False)
    if shift is not None:
        keys.press(shift, down=False)


def keysym_of(letter: str) -> int:
    """The number by which X knows it."""
    code = ord(letter)
    return code if 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xFF else UNICODE + code


def layout_of(
    symbols: Mapping[int, tuple[int, ...]], group: int, *, shift: bool = True, lent: Collection[int] = ()
) -> dict[str, Stroke]:
    """The key of each letter that this layout has. A core map knows two layouts. Keys that are `lent` are none of it.

    Raises `XcbUnavailable`.
    """
    layout: dict[str, Stroke] = {}
    for shifted in (True, False) if shift else (False,):
        column = 2 * group + shifted
        for keycode in sorted(set(symbols) - set(lent), reverse=True):  # those of the main block count
            written = symbols[keycode]
            if group < 2 and column < len(written) and (letter := letter_of(written[column])):
                layout[letter] = keycode, shifted
    return layout


def _writes(symbols: Mapping[int, tuple[int, ...]], stroke: Stroke, letter: str) -> bool:
    keycode, shifted = stroke
    return symbols[keycode][shifted : shifted + 1] == (keysym_of(letter),)


def parts_of(text: str, layout: Mapping[str, Stroke], spare: int) -> Iterator[str]:
    """The text in parts of which each needs no more than so many spare keys. Raises `TypingRefused`."""
    start, needed = 0, set[str]()
    for place, letter in enumerate(text):
        if letter in layout or letter in needed:
            continue
        if not spare:
            raise TypingRefused(translate("dictation", NO_SPARE))
        if len(needed) == spare:
            yield text[start:place]
            start, needed = place, set()
        needed.add(letter)
    yield text[start:]
