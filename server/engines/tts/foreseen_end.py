"""The end of a reply's first sentence, given to the voice before what follows it was written.

Whether a full stop ends a sentence or stands in "notes.txt" is told by what follows, and that takes the model as long
as a word. So the stop behind a plain word is foreseen to be the end. No sound is given out before that has come true;
where it does not, the reply is begun again as it is written. What is heard does not depend on it.
"""

from __future__ import annotations

import re

from server.engines.tts.sentences import is_shortened

LETTERS_A_PIECE = 2
"""Of text that comes in smaller pieces nothing is foreseen: each stop would come alone, in "notes.txt", too."""
_LAST_WORD = re.compile(r"([^\W\d_]{3,30})[.!?]")


class WrongEnd(Exception):
    """The sentence went on behind what was foreseen to be its end."""


class ForeseenEnd:
    """Belongs to one reply, and foresees only once.

    `text` is what is foreseen to be said from character `begin` on, empty where nothing is; `is_wrong` once that was
    given out and something else was written instead.
    """

    def __init__(self) -> None:
        self.text = ""
        self.begin = 0
        self.is_given = False
        """Whether somebody has taken it for what is to be said."""
        self.is_wrong = False
        self._pieces = 0
        self._is_over = False

    def foresee(self, left: str, said: int) -> bool:
        """Take in that a piece was written; whether what is `left` behind `said` characters is foreseen to be said."""
        self._pieces += 1
        if self._is_over or said + len(left) < LETTERS_A_PIECE * self._pieces:
            return False
        word = _LAST_WORD.fullmatch(left)
        if word is None or is_shortened(word[1]):
            return False
        self.text, self.begin, self._is_over = left, said, True
        return True

    def compare(self, said: str, *, whole: bool = False) -> None:
        """Take in what is to be said behind the beginning that was certain, `whole` where no more comes."""
        if self.text and (said.startswith(self.text) or whole or not self.text.startswith(said)):
            self.is_wrong = self.is_given and not said.startswith(self.text)
            self.text = ""

    def give_up(self) -> None:
        """From now on all is said as it is written."""
        self.text, self.is_wrong, self._is_over = "", False, True
