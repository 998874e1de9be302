"""Which words of a text sound when, from how long each of its sounds (phonemes) lasts. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from typing import TYPE_CHECKING

from server.engines.tts.speakable.spoken import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from server.engines.tts.speakable.spoken import Spoken


@dataclass(frozen=True, slots=True)
class Timed:
    """A phoneme, and how many samples it lasts. A space stands between words."""

    phoneme: str
    samples: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Character `place` of the written text sounds from that sample on."""

    place: int
    sample: int


def marks(spoken: Spoken, timed: Sequence[Timed], phonemes_of: Callable[[str], str]) -> list[Mark]:
    """Where each stretch of the written text begins to sound and where it ends; empty where that cannot be told.

    The text was said word for word in the sounds `timed`. Where the voice made more or fewer words of it ("of the" in
    one), its sounds are compared with those of each word alone, `phonemes_of`.
    """
    said = WORD.findall(spoken.text)
    if not said:
        return []
    groups = _groups(timed)
    if len(groups) != len(said):
        groups = _matched(timed, [phonemes_of(word) for word in said])
    found = [Mark(0, 0)]
    first = 0
    for stretch in spoken.stretches():
        last = first + stretch.words - 1
        found.append(Mark(stretch.begin, groups[first][0] if first else 0))
        found.append(Mark(stretch.end, groups[last][1]))
        first = last + 1
    return found


def _groups(timed: Sequence[Timed]) -> list[tuple[int, int]]:
    """From which sample to which the sounds between two spaces last, without the pause of a full stop."""
    groups: list[tuple[int, int]] = []
    at = 0
    between = True
    for sound in timed:
        end = at + sound.samples
        if sound.phoneme.isalpha():
            groups.append((at if between else groups.pop()[0], end))
            between = False
        between = between or sound.phoneme == " "
        at = end
    return groups


def _matched(timed: Sequence[Timed], alone: Sequence[str]) -> list[tuple[int, int]]:
    """The same for words whose sounds alone are known: where each begins, and where the next one does."""
    *starts, end = accumulate((sound.samples for sound in timed), initial=0)
    sounds = [(sound.phoneme, start) for sound, start in zip(timed, starts, strict=True) if sound.phoneme != " "]
    blocks = SequenceMatcher(None, "".join(alone), [phoneme for phoneme, _ in sounds], False).get_matching_blocks()
    begins = [0]
    place = 0
    for word in alone[:-1]:
        place += len(word)
        at = next((b.b + max(0, place - b.a) for b in blocks if place < b.a + b.size), len(sounds))
        begins.append(max(begins[-1], sounds[at][1] if at < len(sounds) else end))
    return list(zip(begins, [*begins[1:], end], strict=True))
