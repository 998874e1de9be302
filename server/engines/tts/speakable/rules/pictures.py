"""Emoji and faces made of signs: named or passed over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from server.engines.tts.speakable.rules.place import begins, said

if TYPE_CHECKING:
    from server.engines.tts.speakable.rules.place import Place

EMOJI = (
    "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u200d\u20e3\ufe0e\ufe0f"
    "\U000e0020-\U000e007f\u231a\u231b\u23e9-\u23fa"
)
"""What pictures are made of, with the tags that make a flag of them: the inside of a character class."""
_PICTURES = re.compile(f"(?:[{EMOJI}]|[©®™](?=\ufe0f)){{1,60}}")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff]")
_FACE = re.compile(r"(?:[:;=8xX]['’]?-?[)(DPpOo|/*3]|<3|\^_?\^|¯\\_\(ツ\)_/¯|[xX]D)(?=[\s.,!?\x02]|$)")  # noqa: RUF001
_FACES = {
    "en": {")": "smile", "(": "sad face", "D": "grin", "P": "tongue out", "p": "tongue out", "O": "surprised",
           "o": "surprised", "|": "blank face", "/": "unsure", "*": "kiss", "3": "heart", "^": "happy"},
    "de": {")": "Lächeln", "(": "trauriges Gesicht", "D": "Grinsen", "P": "Zunge raus", "p": "Zunge raus",
           "O": "überrascht", "o": "überrascht", "|": "ausdruckslos", "/": "unsicher", "*": "Kuss", "3": "Herz",
           "^": "fröhlich"},
}  # fmt: skip


@begins(f"[{EMOJI}©®™]")
def pictures(place: Place) -> list[tuple[int, str]] | None:
    found = place.match(_PICTURES)
    if found is None:
        return None
    if place.text[place.at] == "➜":
        return None
    return said(len(found[0]), named(found[0], place.language.code) if place.names_pictures else "")


@begins("[:;=8xX<^¯]")
def face(place: Place) -> list[tuple[int, str]] | None:
    if place.before and not place.before.isspace() and place.before != "\x02":
        return None
    found = place.match(_FACE)
    if found is None or (
        found[0] == "<3" and place.left.isalnum() and place.word_before() != "I" and len(place.word_before()) < 2
    ):
        return None
    told = _FACES.get(place.language.code, _FACES["en"]).get(found[0][-1], "")
    return said(len(found[0]), f"{told}," if told and place.names_pictures else "")


def named(text: str, language: str) -> str:
    """What the emoji in `text` show, in that language; empty where they show nothing."""
    import emoji

    text = _SKIN.sub("", text)
    emoji.config.load_language(language)
    names = [
        data[language].strip(":").replace("_", " ")
        for token in emoji.emoji_list(text)
        if language in (data := emoji.EMOJI_DATA[token["emoji"]])
    ]
    return ", ".join(names) + "," if names else ""
