"""What a transcriber hears where nobody speaks: the names of noises, and what ends the films it learnt from. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from server.protocol.audio import size_of
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
else:
    np = Later("numpy")


FRAME_SECONDS = 0.03
BATCH_SECONDS = 0.5
"""How much is measured at once: of a short piece the calls alone would take longer than the measuring."""
WORD_FRAMES = 8
"""A word is as long, a quarter of a second, however long the silence around it is; a click is not."""
QUIET = 150.0
"""Root mean square of the loudest frames, in units of PCM16, below which nobody speaks into a microphone."""
FAINT = 800.0
EVEN = 2.5
"""By how much the loudest frames stand out of the quietest where there is speech: noise is even."""

_BRACKETS = re.compile(
    r"\[[^\[\]]{0,80}\]|\([^()]{0,80}\)|\{[^{}]{0,80}\}|\*{1,2}[^*]{1,80}\*{1,2}|<\|?[^<>]{1,40}\|?>"
    r"|[\u3010\uff08\uff3b][^\u3011\uff09\uff3d]{0,80}[\u3011\uff09\uff3d]"
)
_NOISES = re.compile(
    r"[\[(*{<|\s]*(?:blank[_ ]?audio|silence|silent|no (?:speech|audio|sound)|no_speech|nospeech"
    r"|inaudible|unintelligible|music"
    r"(?: playing)?|applause|laughter|noise|background noise|static|wind|beep|click(?:s|ing)?"
    r"|breath(?:ing|es)?|cough(?:s|ing)?"
    r"|sighs?|stille|schweigen|ruhe|musik|applaus|gel\u00e4chter|ger\u00e4usch(?:e)?|unverst\u00e4ndlich"
    r"|rauschen|pause|silencio"
    r"|m\u00fasica|silence radio|musique|\u97f3\u697d|\u97f3\u4e50)[\])*}>|\s.]*",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"amara\.?org|opensubtitles|subtitles? (?:by|created|provided)|(?:sub|closed )?caption(?:s|ed"
    r"|ing)? by|transcri(?:bed|ption) by"
    r"|untertitel(?:ung)?(?: der| von| des|:| im auftrag| [a-z]{2,4}\b)|copyright (?:wdr|zdf|ard|swr)"
    r"|sous-titr|subt\u00edtulos (?:por|realizados)"
    r"|\u0441\u0443\u0431\u0442\u0438\u0442\u0440\u044b|\u5b57\u5e55|napisy stworzone"
    r"|sottotitoli (?:creati|a cura)|legendas pela",
    re.IGNORECASE,
)
_FAREWELLS = re.compile(
    r"(?:(?:and |so |ok(?:ay)?,? )?(?:thank(?:s| you)(?: (?:all|guys|everyone|so much|very much"
    r"|a lot))*(?: for (?:watching|listening"
    r"|viewing|your (?:attention|time)|joining(?: us)?|tuning in)[\w ]{0,30})?)|(?:please "
    r"|don'?t forget to |like and )*subscribe[\w ]{0,60}"
    r"|see you (?:all )?(?:in the |the )?next[\w ]{0,20}|see you(?: soon| later)?|bye(?:[- ]bye)*"
    r"|good ?bye|you|the end|so|okay|i|oh|uh|um|hmm?"
    r"|(?:vielen |herzlichen |sch\u00f6nen )?dank(?:e)?(?: sch\u00f6n)?(?: f\u00fcr(?:s| das| ihre"
    r"| eure)? ?(?:zuschauen|zusehen|zuh\u00f6ren|aufmerksamkeit|interesse))?"
    r"|bis zum n\u00e4chsten mal|bis (?:bald|dann)|tsch\u00fcss?|das war'?s"
    r"|merci(?: beaucoup)?(?: d'avoir (?:regard\u00e9|\u00e9cout\u00e9)[\w ]{0,30})?"
    r"|(?:muchas )?gracias(?: por (?:ver|escuchar)[\w ]{0,20})?|obrigad[oa][\w ]{0,30}|grazie[\w ]{0,30}"
    r"|\u0441\u043f\u0430\u0441\u0438\u0431\u043e[\w ]{0,30}"
    r"|\u043f\u0440\u043e\u0434\u043e\u043b\u0436\u0435\u043d\u0438\u0435 \u0441\u043b\u0435\u0434\u0443\u0435\u0442"
    r"|\u3054\u8996\u8074\w{0,20}|\u8c22\u8c22\w{0,10}|\u8bf7\u4e0d\u541d\w{0,40}"
    r"|\uc2dc\uccad\w{0,10} ?\uac10\uc0ac\w{0,10})",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[.!?;,\u2026\u3002\uff01\uff0c\n]+")
_NOTES = tuple("\u266a\u266b\u266c\u2669")
_EDGES = " \t\r\n.!?,;:-\u2013\u2014\u2026\"'\u201c\u201d\u201e\u266a\u266b\u266c\u2669"


class Loudness:
    """Takes the sound of a question and knows whether somebody may have spoken."""

    def __init__(self, rate: int) -> None:
        """`rate` is in Hz."""
        self._length = max(1, int(rate * FRAME_SECONDS)) * 2
        self._batch = size_of(BATCH_SECONDS, rate)
        self._unmeasured = bytearray()
        self._levels: list[float] = []

    def add(self, pcm: bytes) -> None:
        self._unmeasured += pcm
        if len(self._unmeasured) >= self._batch:
            self._measure()

    def _measure(self) -> None:
        end = len(self._unmeasured) // self._length * self._length
        if end:
            samples = np.frombuffer(bytes(self._unmeasured[:end]), "<i2")
            del self._unmeasured[:end]
            frames = samples.reshape(-1, self._length // 2).astype(np.float64)
            self._levels += np.sqrt(((frames - frames.mean(axis=1, keepdims=True)) ** 2).mean(axis=1)).tolist()

    @property
    def is_silence(self) -> bool:
        """Whether there was nothing but silence or an even, faint noise."""
        self._measure()
        if not self._levels:
            return True
        levels = sorted(self._levels)
        floor, share = _percentile(levels, 10), _percentile(levels, 95)
        loudest = max(share, levels[-WORD_FRAMES]) if len(levels) >= WORD_FRAMES else share
        return loudest < QUIET or (loudest < FAINT and loudest < EVEN * floor)


def _percentile(levels: list[float], percent: float) -> float:
    """As numpy has it, which somebody would wait for: this is asked at the end of a question."""
    below, between = divmod((len(levels) - 1) * percent / 100, 1)
    lower, upper = levels[int(below)], levels[min(int(below) + 1, len(levels) - 1)]
    return lower + (upper - lower) * between


def said_in(text: str, *, silence: bool) -> str:
    """What of a transcript was said by somebody; empty where nothing was. `silence`: whether the sound was silent."""
    left = _BRACKETS.sub(lambda found: "" if _NOISES.fullmatch(found[0]) else found[0], text)
    if not _has_words(_BRACKETS.sub("", left)) or (_NOISES.fullmatch(left.strip(_EDGES)) and silence):
        return ""
    if _CREDITS.match(left.lstrip(_EDGES)):
        return ""
    if silence and left.lstrip().startswith(_NOTES):  # a song that nobody sings
        return ""
    sentences = [each.strip(_EDGES) for each in _BETWEEN.split(left)]
    if silence and all(_FAREWELLS.fullmatch(each) for each in sentences if each):
        return ""
    return text if left == text else left.strip()


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)
