"""Words as the index has them: without case, accents and endings, in English and German alike. Pure.

Both databases index these instead of words as written, so that they find the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
MOST_TERMS = 24
"""Words of a question that are looked for."""
SHORTEST = 4
"""What is left of a word without its ending has so many letters at least."""
ENDINGS = (
    *("ations", "ation", "ungen", "ingly", "ness", "ment", "ments", "heit", "keit", "lich", "ung", "ing", "ies"),
    *("ern", "est", "ers", "ed", "er", "es", "en", "em", "ly", "e", "s", "n", "y"),
)
_STOPPED = """
a about after all also am an and any are as at be because been but by can could did do does for from had has have he
her his how i if in into is it its just like may me more most my no not of on one only or other our out over own she
should so some such than that the their them then there these they this to too up us very was we were what when where
which while who whom whose why will with would you your tell please
aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein deine dem den der des dessen die dies
diese dieser dieses dir doch dort du durch ein eine einem einen einer eines er es euch euer fuer für gibt hab habe haben
hat hatte ich ihm ihn ihnen ihr ihre im in ist ja jede jeder kann kein keine koennen können man mein meine mich mir mit
muss nach nicht noch nur ob oder ohne sehr sein seine sich sie sind so soll ueber über um und uns unser unter vom von
vor war waren warum was weil welche welcher welches wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur
"""


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


STOPPED = frozenset(map(_plain, _STOPPED.split()))


@lru_cache(50_000)
def stem(word: str) -> str:
    """The word without its ending, such as `penguin` for `Penguins`."""
    plain = _plain(word)
    if plain.isdigit():
        return plain
    for _ in range(2):  # as in `Zeitungen`: an ending behind an ending
        ending = next((each for each in ENDINGS if plain.endswith(each)), "")
        if ending and len(plain) - len(ending) >= SHORTEST:
            plain = plain.removesuffix(ending)
    return plain


def indexed(text: str) -> str:
    """The text as the index takes it."""
    return " ".join(map(stem, _WORD.findall(text)))


def telling_terms(question: str) -> list[str]:
    """The words of a question that tell what it is about, each once; none where it has no such words."""
    words = [word for word in _WORD.findall(question) if _plain(word) not in STOPPED]
    return list(dict.fromkeys(map(stem, words)))[:MOST_TERMS]


def terms(question: str) -> list[str]:
    """What to look for: each word once, without those that say nothing, unless there are no others."""
    return telling_terms(question) or list(dict.fromkeys(map(stem, _WORD.findall(question))))[:MOST_TERMS]
