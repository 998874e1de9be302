"""Which voice speaks which part of a reply: what the chosen one cannot read is for another that can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.engines.scripts import language_of, script_of, scripts_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from server.engines import Synthesizer
    from server.engines.lineup import Stage
    from server.pipeline.manuscript import Manuscript
    from server.protocol.texts import Text

NAMED_BY = 40
"""Characters by which the language of a part is told."""


class Cast:
    """The voices of a server for one reply; `voice` is what the session asked of the chosen one."""

    def __init__(self, tts: Stage[Synthesizer], voice: str | None) -> None:
        self._chain = tts.chain
        self._others = [other for stage in tts.chain for other in stage.others]
        self._chosen = tts
        self._voice = voice
        self._told: set[Text] = set()

    @property
    def main(self) -> Stage[Synthesizer]:
        """Who speaks what everyone can."""
        return self._chain[0]

    def voice_of(self, stage: Stage[Synthesizer]) -> str | None:
        return self._voice if stage in self._chosen.chain else None

    def without(self, stage: Stage[Synthesizer]) -> Stage[Synthesizer] | None:
        """Have no more of one that failed; who takes its place, None where that is nobody or makes no difference."""
        if stage is not self.main:
            self._others = [other for other in self._others if other is not stage]
            self._chain = [each for each in self._chain if each is not stage]
            return None
        if len(self._chain) > 1:
            self._chain = self._chain[1:]
            return self.main
        return None

    def part(self, manuscript: Manuscript, begin: int) -> VoicePart:
        """What is to be spoken next: from `begin` on, as far as one voice speaks."""
        character = manuscript.part(begin, begin + 1)
        return VoicePart(self, manuscript, begin, self.speaker_of(character) or self.main)

    def speaker_of(self, character: str) -> Stage[Synthesizer] | None:
        """Who reads it: the main voice where it can, else another; None where no matter or nobody can."""
        script = script_of(character) if character else None
        if script is None:
            return None
        candidates = [*self._chain, *self._others]
        return next((stage for stage in candidates if stage.state != "failed" and self._reads(stage, script)), None)

    def is_told(self, language: Text) -> bool:
        """Whether it was said already that nobody speaks it; from now on it was."""
        known = language in self._told
        self._told.add(language)
        return known

    def _reads(self, stage: Stage[Synthesizer], script: str) -> bool:
        scripts = scripts_of(stage.unloaded.language(self.voice_of(stage)))
        return scripts is None or script in scripts


class VoicePart:
    """A part of the reply for one voice: it ends where another one goes on."""

    def __init__(self, cast: Cast, manuscript: Manuscript, begin: int, stage: Stage[Synthesizer]) -> None:
        self.stage = stage
        self.begin = begin
        self.spoken = 0
        """Characters that were said of it."""
        self.end: int | None = None
        """Where the reply goes on, with another voice or after a rest; None where it does not, or not yet."""
        self._cast = cast
        self._manuscript = manuscript
        self._unspoken: list[Text] = []

    async def read(self) -> AsyncIterator[str]:
        """The text of this part, as it is written."""
        place = self.begin
        async for piece in self._manuscript.read(self.begin):
            end = self._end_in(piece, place)
            if end:
                yield piece[:end]
            if end < len(piece):
                self.end = place + end
                return
            place += end
        if self._manuscript.rests_at(place) and place > self.begin:
            self.end = place

    def unspoken(self) -> Iterator[Text]:
        """The languages met since it was last asked that no voice speaks."""
        while self._unspoken:
            yield self._unspoken.pop(0)

    def _end_in(self, piece: str, place: int) -> int:
        """Where in `piece`, which stands at `place`, another voice goes on."""
        if piece.isascii() and self.stage is self._cast.main:
            return len(piece)
        for at, character in enumerate(piece):
            if character < "\u0250" and self.stage is self._cast.main:
                continue
            script = script_of(character)
            if script is None:
                continue
            speaker = self._cast.speaker_of(character)
            if speaker is None and self.stage is self._cast.main:
                self._note(self._manuscript.part(place + at, place + at + NAMED_BY))
            elif (speaker or self._cast.main) is not self.stage:
                return at
        return len(piece)

    def _note(self, text: str) -> None:
        language = language_of(text)
        if not self._cast.is_told(language):
            self._unspoken.append(language)
