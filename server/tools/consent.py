"""Whether what somebody said allows what was asked for: only plain words do, and nothing besides them. Pure."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Decision = Literal["approve", "refuse"]

_APPROVES = frozenset(
    {
        "yes", "yes please", "yes do it", "yes do that", "yes go ahead", "yes you may", "please do", "go ahead",
        "do it", "ja", "ja bitte", "ja gerne", "ja mach das", "ja mach es", "ja tu das", "mach das", "ja du darfst",
    }
)  # fmt: skip
_REFUSES = re.compile(
    r"(?:no|nope|don't|do not|never|stop|cancel|nein|nicht|nee|niemals|abbrechen|lass es|lass das)(?:\b.*)?"
)
_UNSPOKEN = re.compile("[*_~`\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|<[^<>]{0,100}>")
"""Signs that may stand within a word, which is said as if they did not."""
_LEADS_TO = re.compile(r"(?<=\])\([^()]{0,2000}\)")
"""Where a link leads, behind its words."""
LONGEST = 40
"""Characters of an approval."""


def decision(said: str, assistant: str = "") -> Decision | None:
    """What it decides; None where it decides nothing.

    What the `assistant` itself said just before approves nothing, for it may have been heard through the microphone.
    """
    plain = _plain(said)
    if _REFUSES.fullmatch(plain):
        return "refuse"
    if len(said) > LONGEST or "?" in said or plain not in _APPROVES:
        return None
    heard_again = any(f" {plain} " in f" {_spoken(each)} " for each in _readings(assistant))
    return None if heard_again else "approve"


def _readings(written: str) -> Iterator[str]:
    """All that a voice may make of a text with marks: their signs, and where links lead, part words or do not."""
    unescaped = html.unescape(written)
    for text in (written, unescaped, _LEADS_TO.sub("", unescaped)):
        yield from (text, _UNSPOKEN.sub("", text), _UNSPOKEN.sub(" ", text))


def _plain(text: str) -> str:
    """In small letters, with a space between words and no signs; letters of other scripts that look alike stay so."""
    text = unicodedata.normalize("NFC", text).lower().replace("’", "'")  # noqa: RUF001
    return " ".join(re.sub(r"[.,!;:\s]+", " ", text).split())


def _spoken(text: str) -> str:
    """The words that a voice makes of it: it says `**"Yes"**` as it says yes."""
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).lower()))
