"""Which words of a reply were heard, given how much of its sound was played. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from server.unicode_text import Growing

if TYPE_CHECKING:
    from collections.abc import Sequence

TOLD_AGAIN_MS = 250
"""So much sound of one piece of text may come before it is told again how far that text has come."""


class AlignedText:
    """The text of a reply laid along its sound.

    The texts and sounds are added as a synthesizer gives them: a text begins with the sound it comes with and lasts
    until the next text begins. White space in front of the whole text does not count.
    """

    def __init__(self) -> None:
        self._text = Growing()
        # How far the text and the sound have come at the end of each stretch: characters, milliseconds.
        self._ends: list[tuple[int, float]] = []
        self._ms = 0.0
        self._weights: list[tuple[int, int]] = []
        """How the last stretch is divided, as long as its sound still grows: characters, and their share of it."""

    @classmethod
    def aligned(cls, text: str, alignment: str) -> Self:
        """The beginning of `text` that has sound, laid along it as `alignment` says."""
        spoken = cls()
        spoken._ends = [*ends_in(alignment)]
        characters, spoken._ms = spoken._ends[-1] if spoken._ends else (0, 0.0)
        spoken._text.add(text[:characters])
        return spoken

    @property
    def alignment(self) -> str:
        """`characters:milliseconds` at the end of each stretch, with spaces between: "8:1000 20:2000"."""
        return " ".join(f"{characters}:{int(milliseconds)}" for characters, milliseconds in self._stretches())

    @property
    def settled(self) -> int:
        """How many ends stay as they are, whatever sound comes yet."""
        return max(len(self._ends) - 1, 0)

    def ends_from(self, place: int) -> list[tuple[int, int]]:
        """The ends behind the first `place`, which are settled: characters and milliseconds."""
        return [(characters, int(milliseconds)) for characters, milliseconds in self._stretches()[place:]]

    @property
    def milliseconds(self) -> float:
        """How long the sound is so far."""
        return self._ms

    @property
    def text(self) -> str:
        """All text that has sound so far."""
        return str(self._text)

    def add(self, text: str, milliseconds: float, weights: Sequence[tuple[int, int]] = ()) -> None:
        """Put `milliseconds` of sound behind what there is; `text` begins with it, or is empty.

        `weights` divide the text and its sound: characters of the text, and how much of the sound these take.
        """
        if text:
            self._ends[-1:] = self._divided()
            self._weights = list(weights)
        if not self._text:
            text, given = text.lstrip(), text
            self._weights = _without(self._weights, len(given) - len(text))
        self._text.add(text)
        self._ms += milliseconds
        if not text and self._ends:
            self._ends.pop()
        self._ends.append((len(self._text), self._ms))

    def learn(self, text: str, milliseconds: int) -> None:
        """It is known exactly that all up to the end of `text`, its beginning, sounds in that time."""
        exactly = len(text)
        ends, self._weights = self._stretches(), []
        before = [(min(characters, exactly), end) for characters, end in ends if end < milliseconds]
        behind = [(max(characters, exactly), end) for characters, end in ends if end > milliseconds]
        self._ends = [*before, (exactly, milliseconds), *behind]

    def heard(self, milliseconds: float) -> str:
        """The text that sounded in the first `milliseconds`; a word that was cut off counts as not heard."""
        milliseconds = max(milliseconds, 0.0)
        begin, begin_ms = 0, 0.0
        for end, end_ms in self._stretches():
            if milliseconds < end_ms:
                share = (milliseconds - begin_ms) / (end_ms - begin_ms)
                return (self._text.part(0, begin) + _whole_words(self._text.part(begin, end), share)).rstrip()
            begin, begin_ms = end, end_ms
        return self.text.rstrip()

    def _stretches(self) -> list[tuple[int, float]]:
        """All ends, with the last stretch divided as it is weighted so far."""
        return [*self._ends[:-1], *self._divided()]

    def _divided(self) -> list[tuple[int, float]]:
        """The ends in the last stretch; the last of them is its own."""
        total = sum(weight for _, weight in self._weights)
        begin, begin_ms = self._ends[-2] if len(self._ends) > 1 else (0, 0.0)
        ends = self._ends[-1:]
        said = 0
        inner = []
        for characters, weight in self._weights if total else ():
            begin, said = begin + characters, said + weight
            if weight and begin < ends[0][0]:
                inner.append((begin, begin_ms + (ends[0][1] - begin_ms) * said / total))
        return [*inner, *ends]


class ToldAlignment:
    """What a client was told of how a text lies along its sound: the ends that stay, and the others anew."""

    def __init__(self, spoken: AlignedText) -> None:
        self._spoken = spoken
        self._settled = 0
        self._ms = 0.0

    def news(self, *, rest: bool = False) -> tuple[int, list[tuple[int, int]]] | None:
        """How many of the ends that were told still count, and those behind them; None where that can wait.

        The `rest` is told however little it is.
        """
        ahead = self._spoken.milliseconds - self._ms
        more = self._spoken.milliseconds and self._spoken.settled > self._settled
        if not (more or (ahead and (rest or not self._ms)) or ahead >= TOLD_AGAIN_MS):
            return None
        kept, self._settled, self._ms = self._settled, self._spoken.settled, self._spoken.milliseconds
        return kept, self._spoken.ends_from(kept)


def ends_in(alignment: str) -> list[tuple[int, int]]:
    """The ends that `AlignedText.alignment` tells: characters and milliseconds."""
    pairs = (pair.split(":") for pair in alignment.split())
    return [(int(characters), int(milliseconds)) for characters, milliseconds in pairs]


def _without(weights: list[tuple[int, int]], characters: int) -> list[tuple[int, int]]:
    """The weights of a text that begins so many characters later."""
    left = []
    for length, weight in weights:
        gone = min(length, characters)
        characters -= gone
        left.append((length - gone, weight))
    return left


def _whole_words(text: str, share: float) -> str:
    """The words that lie wholly within the first `share` (0 to 1) of the text's letters."""
    limit = int(len(text) * share)
    if limit >= len(text) or text[limit].isspace():
        return text[:limit]
    return text[: next((at + 1 for at in range(limit - 1, -1, -1) if text[at].isspace()), 0)]
