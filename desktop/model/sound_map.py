"""Which characters of a reply sound when. Pure."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class SpokenPlace(NamedTuple):
    """Where the voice is: in which message, and before which character of what is said.

    White space in front of a message does not count. Before its first sound nothing is `sounding`.
    """

    item_id: str
    character: int
    sounding: bool = True


class SoundMap:
    """Where stretches of text and sound end, in characters and milliseconds; in between both go on evenly."""

    def __init__(self, ends: Iterable[tuple[int, int]] = ()) -> None:
        self._ends = list(ends)

    def __bool__(self) -> bool:
        return bool(self._ends)

    @property
    def characters(self) -> int:
        """How much of the text has sound."""
        return self._ends[-1][0] if self._ends else 0

    @property
    def milliseconds(self) -> int:
        """How long that sound is."""
        return self._ends[-1][1] if self._ends else 0

    def learn(self, kept: int, ends: Sequence[tuple[int, int]]) -> None:
        """The first `kept` ends stay; these follow."""
        self._ends[kept:] = ends

    def character_at(self, milliseconds: int) -> int:
        """The character that sounds then; behind the last one once all has sounded."""
        place = bisect_right(self._ends, milliseconds, key=lambda end: end[1])
        if place == len(self._ends):
            return self.characters
        (begin, begin_ms), (end, end_ms) = self._stretch(place)
        return begin + (end - begin) * (milliseconds - begin_ms) // (end_ms - begin_ms)

    def milliseconds_at(self, character: int) -> int:
        """When the character begins to sound; the end of all sound for one that has none."""
        place = bisect_right(self._ends, character, key=lambda end: end[0])
        if place == len(self._ends):
            return self.milliseconds
        (begin, begin_ms), (end, end_ms) = self._stretch(place)
        return begin_ms + (end_ms - begin_ms) * (character - begin) // (end - begin)

    def _stretch(self, place: int) -> tuple[tuple[int, int], tuple[int, int]]:
        return self._ends[place - 1] if place else (0, 0), self._ends[place]
