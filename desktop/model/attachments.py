"""What goes along with a typed question: pictures as bytes of our own making, and text that is quoted. Pure."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Self

MOST = 4
"""That go with one question."""
MOST_QUOTED = 20_000
"""Characters of a text file; a model takes in about four in a token."""
PICTURE_HEIGHT = 120
"""Pixels of a picture in the conversation."""
_FENCE = re.compile("`{3,}")


@dataclass(frozen=True, slots=True)
class SentPicture:
    """A picture as the server takes it: a `data:` address, and what it is called."""

    url: str
    name: str

    @classmethod
    def of(cls, picture: bytes, kind: str, name: str) -> Self:
        """From a file of that media type."""
        return cls(f"data:{kind};base64,{base64.b64encode(picture).decode()}", name)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture, or the text of a file that is called `name`."""

    name: str
    text: str = ""
    picture: bytes = b""
    """A JPEG or PNG."""
    kind: str = ""
    """Of the picture, such as `image/jpeg`."""

    @classmethod
    def of(cls, sent: SentPicture) -> Self:
        """What was made into it."""
        kind, data = sent.url.removeprefix("data:").split(";base64,", 1)
        return cls(sent.name, picture=base64.b64decode(data), kind=kind)

    @property
    def sent(self) -> SentPicture:
        return SentPicture.of(self.picture, self.kind, self.name)

    @property
    def quoted(self) -> str:
        """The text between fences that it cannot end itself, with its name above."""
        longest = max((len(found[0]) for found in _FENCE.finditer(self.text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{self.name}:\n{fence}\n{self.text.rstrip()}\n{fence}"


def question_of(typed: str, attached: tuple[Attachment, ...]) -> str:
    """What is asked in words: what was typed, and the files below it; pictures alone are called by their names."""
    quotes = [each.quoted for each in attached if not each.picture]
    words = [typed, *quotes] if typed else quotes
    return "\n\n".join(words) or ", ".join(each.name for each in attached)
