"""The stage itself: takes the pieces of a reply one after the other and gives what is said of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.engines import Manner
from server.engines.scripts import scripts_of
from server.engines.tts.speakable.languages import LANGUAGES, guessed, language_called
from server.engines.tts.speakable.markup import Markup
from server.engines.tts.speakable.own_words import own_words
from server.engines.tts.speakable.reader import Reader
from server.engines.tts.speakable.spoken import Spoken, laid_along

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator


class Speakable:
    """Belongs to one reply, of which it remembers where it is: in a block of code, in the middle of a line.

    `language` is the voice's, as a BCP 47 tag, None where it speaks any; then each piece is looked at, and where its
    words do not tell it is in that of the piece before, at first in `usual`.
    """

    def __init__(self, language: str | None, manner: Manner | None = None, *, usual: str | None = None) -> None:
        manner = manner or Manner()
        self._markup = Markup(manner.code)
        self._reader = Reader(scripts_of(language), names_pictures=manner.emoji == "named")
        self._pronunciations = manner.pronunciations
        self._tag = language
        self._guess = usual if usual and language_called(usual) else "en"
        self._last = ""

    def say(self, piece: str) -> Spoken:
        """What is said of the next piece."""
        unmarked = self._markup.unmark(piece)
        if self._tag is None:
            self._guess = guessed(unmarked.text, self._guess)
        tag = self._tag or self._guess
        known, own = language_called(tag), own_words(self._pronunciations, tag)
        language = known or LANGUAGES["en"]
        parts = self._reader.read(unmarked.text, language, is_known=known is not None, joins=self._last, own=own)
        spoken = laid_along(piece, unmarked.at, parts)
        if said := spoken.text:
            self._last = said[-1]
        return spoken


def prepare() -> None:
    """Read what is known of the languages and compile what looks for it, 0.3 s: not in the middle of a reply."""
    for language in LANGUAGES:
        Speakable(language).say("2 km on May 3, 1999, e.g. for $5: Part IV.")


async def spoken_pieces(pieces: AsyncIterator[str], speakable: Speakable) -> AsyncGenerator[Spoken, None]:
    """What is said of each of the pieces that a cutter gives."""
    async for piece in pieces:
        yield speakable.say(piece)
