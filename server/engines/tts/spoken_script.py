"""The text of one reply while it is being written: as it is, as it is said, and laid along its sound."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from server.engines import Speech
from server.engines.tts.foreseen_end import ForeseenEnd, WrongEnd
from server.engines.tts.sentences import WINDOW, Cutter
from server.tasks import stopped
from server.unicode_text import Growing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from server.engines.tts.speakable.spoken import Spoken
    from server.engines.tts.speakable.stage import Speakable

LONGEST = 2000
"""Characters that Deepgram takes at once."""
CHARACTERS_PER_SECOND = 16.0
"""How fast a voice reads, about; Deepgram does not tell when a word sounds."""
AHEAD_SECONDS = 0.5
GATHER_SECONDS = 0.1
"""How long words are gathered, so that they go out together, while there is still so much to listen to."""
PIECE_SECONDS = 0.2
"""The most sound in one `Speech`: the words are laid along it and an interruption is noticed between two."""


class SpokenScript:
    """Reads `text` in a task of its own and keeps it, so that it can be sent once more."""

    def __init__(self, text: AsyncIterator[str], sample_rate: int, speakable: Speakable, speed: float = 1.0) -> None:
        self._speakable = speakable
        self._rate = sample_rate
        self._pace = CHARACTERS_PER_SECOND * speed
        self._samples = 0
        self._clock = asyncio.get_running_loop().time
        self._began = 0.0
        """When the first sound came."""
        self._half = b""
        self._written = Growing()
        self._spoken = Growing()
        self._has_words = False
        """Whether anything of it can be said."""
        self._ink = 0
        """How much there is to say, without the spaces at its end."""
        self._marks = [(0, 0)]
        """How much was written, and how much there was to say of it, after each part."""
        self._laid = 0
        self._foreseen = ForeseenEnd()
        self._changed = asyncio.Event()
        self._reading = asyncio.create_task(self._read(text))
        self._reading.add_done_callback(lambda _: self._changed.set())

    @property
    def ahead_seconds(self) -> float:
        """How much sound there is that nobody can have heard yet."""
        return self._began + self._samples / self._rate - self._clock() if self._samples else 0.0

    async def piece(self, begin: int) -> str:
        """What is to be said from character `begin` on, as soon as there is anything; empty at the end.

        It begins with a word: punctuation alone can't be said. One caller at a time. Raises what reading `text`
        raised, and `WrongEnd` where what was foreseen to be the end of its first sentence is none.
        """
        if self.ahead_seconds > AHEAD_SECONDS:
            await asyncio.wait([self._reading], timeout=GATHER_SECONDS)  # what is written meanwhile goes out at once
        while not (self._can_be_said(begin) or self._foreseen.is_wrong or self._reading.done()):
            await self._change()
        if self._reading.done():
            self._reading.result()
        if self._foreseen.is_wrong:
            raise WrongEnd
        if not self._can_be_said(begin):
            return ""
        if text := self._foreseen.text:
            end, self._foreseen.is_given = self._foreseen.begin, True
            return (self._spoken.part(begin, end) + text[max(0, begin - end) :])[:LONGEST]
        return self._spoken.part(begin, begin + LONGEST)

    async def be_certain(self) -> None:
        """Wait until nothing that `piece` gave is only foreseen. Raises `WrongEnd`."""
        while self._foreseen.text and not self._reading.done():
            await self._change()
        if self._foreseen.is_wrong:
            raise WrongEnd

    def begin_again(self) -> None:
        """From now on nothing is foreseen."""
        self._foreseen.give_up()

    def laid(self, pcm: bytes) -> Iterator[Speech]:
        """More sound, PCM16 in any portions, and the words as they were written that begin to sound in it."""
        pcm = self._half + pcm
        whole = len(pcm) // 2 * 2
        self._half = pcm[whole:]
        step = round(PIECE_SECONDS * self._rate) * 2
        for begin in range(0, whole, step):
            piece = pcm[begin : min(begin + step, whole)]
            self._began = self._began or self._clock()
            self._samples += len(piece) // 2
            yield Speech(piece, self._sounding(self._samples / self._rate))

    def written_as(self, said: str) -> str | None:
        """The beginning of the text as it was written of which `said` is the spoken form, None where none is.

        Spaces don't count: Deepgram may leave out those at either end.
        """
        end = _end_of(said, str(self._spoken))
        if end is None:
            return None
        place = bisect_left(self._marks, end, key=lambda mark: mark[1])
        written, spoken = self._marks[place]
        written_before, spoken_before = self._marks[max(place - 1, 0)]
        if written - written_before == spoken - spoken_before:
            return self._written.part(0, written - (spoken - end))
        return self._written.part(0, written if end == spoken else written_before)

    def rest(self) -> str:
        """All that was not given out yet."""
        text, self._laid = self._written.part(self._laid), len(self._written)
        return text

    async def close(self) -> None:
        await stopped(self._reading)

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    def _can_be_said(self, begin: int) -> bool:
        if text := self._foreseen.text:
            return self._foreseen.begin + len(text) > begin
        return self._ink > begin if begin else self._has_words

    def _sounding(self, seconds: float) -> str:
        """The words that begin to sound before `seconds` and were not given out yet."""
        said = int(seconds * self._pace) + 1
        place = min(bisect_right(self._marks, said, key=lambda mark: mark[1]), len(self._marks) - 1)
        end = max(self._laid, self._marks[place][0])
        text, self._laid = self._written.part(self._laid, end), end
        return text

    async def _read(self, text: AsyncIterator[str]) -> None:
        cutter = Cutter(words=True)
        async for more in text:
            for begin in range(0, len(more), WINDOW):
                self._take(cutter.feed(more[begin : begin + WINDOW]))
            is_plain = not self._samples and len(self._spoken) == len(self._written)
            if is_plain and self._foreseen.foresee(cutter.left, len(self._spoken)):
                self._changed.set()
        self._take(cutter.finish())
        self._foreseen.compare(self._spoken.part(self._foreseen.begin), whole=True)

    def _take(self, pieces: list[str]) -> None:
        """What may be said by now."""
        if pieces:
            self._say(self._speakable.say("".join(pieces)))
            self._foreseen.compare(self._spoken.part(self._foreseen.begin))
            self._changed.set()

    def _say(self, spoken: Spoken) -> None:
        """What there is more to say, now that a piece more was written."""
        self._written.add(spoken.written)
        begin = self._marks[-1][0]
        for part in spoken.parts:
            self._has_words = self._has_words or any(map(str.isalnum, part.said))
            if ink := len(part.said.rstrip()):
                self._ink = len(self._spoken) + ink
            self._spoken.add(part.said)
            self._marks.append((begin + part.end, len(self._spoken)))


def _end_of(beginning: str, text: str) -> int | None:
    """Where in `text` its `beginning` ends, whatever spaces they have; None where it begins otherwise."""
    at = 0
    for character in "".join(beginning.split()):
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text) or text[at] != character:
            return None
        at += 1
    return at
