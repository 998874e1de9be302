"""Which words of a reply were heard, given how much of its sound was played. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class _Stretch:
    text: str
    begin: float
    end: float


class SpokenText:
    """The text of a reply laid along its sound.

    The texts and sounds are added as a synthesizer gives them: a text begins with the sound it comes with and lasts
    until the next text begins.
    """

    def __init__(self) -> None:
        self._stretches: list[_Stretch] = []
        self._ms = 0.0

    @property
    def milliseconds(self) -> float:
        """How long the sound is so far."""
        return self._ms

    @property
    def text(self) -> str:
        """All text that has sound so far."""
        return "".join(stretch.text for stretch in self._stretches)

    def add(self, text: str, milliseconds: float) -> None:
        """Put `milliseconds` of sound behind what there is; `text` begins with it, or is empty."""
        if text or not self._stretches:
            self._stretches.append(_Stretch(text, self._ms, self._ms))
        self._ms += milliseconds
        self._stretches[-1].end = self._ms

    def heard(self, milliseconds: float) -> str:
        """The text that sounded in the first `milliseconds`; a word that was cut off counts as not heard."""
        heard = []
        for stretch in self._stretches:
            if milliseconds >= stretch.end:
                heard.append(stretch.text)
            elif milliseconds > stretch.begin:
                share = (milliseconds - stretch.begin) / (stretch.end - stretch.begin)
                heard.append(_whole_words(stretch.text, share))
        return "".join(heard).rstrip()


def _whole_words(text: str, share: float) -> str:
    """The words that lie wholly within the first `share` (0 to 1) of the text's letters."""
    limit = int(len(text) * share)
    if limit >= len(text) or text[limit].isspace():
        return text[:limit]
    return text[: text.rfind(" ", 0, limit) + 1]
