"""What the server says to a person: in English, and so that a client can say it in another language. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Self, TypeAlias, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

Value: TypeAlias = Union["Text", str, int]

_BRACES = re.compile(r"\{(\w+)\}")


class Text(str):
    """A sentence or a part of one in English, which still knows the `source` it was written as and what it names.

    `Text("The {who} is not ready yet.", who=Text("voice service"))`: a value that is a text is translated too, a name
    or a number is not. The source is written out where it is made: `make translations` collects it there.
    """

    __slots__ = ("source", "values")

    source: str
    values: Mapping[str, Value]

    def __new__(cls, source: str, /, **values: Value) -> Self:
        text = super().__new__(cls, _filled(source, values))
        text.source, text.values = source, values
        return text

    def filled(self, **values: Value) -> Text:
        """The same text with other values: for one that was written out before they were known."""
        return Text(self.source, **values)

    def told(self, translate: Callable[[str], str]) -> str:
        """The text in the language that `translate` translates a source into."""
        values = {name: each.told(translate) if isinstance(each, Text) else each for name, each in self.values.items()}
        return _filled(translate(self.source), values)

    def as_object(self) -> dict[str, Any]:
        """The text as a JSON object; a text among its values becomes an object in turn."""
        values = {name: each.as_object() if isinstance(each, Text) else each for name, each in self.values.items()}
        return {"source": self.source, "values": values}

    def as_members(self) -> dict[str, Any]:
        """The members of an answer over HTTP: `message` in English, and `text` for those who translate it."""
        return {"message": str(self), "text": self.as_object()}

    @classmethod
    def of(cls, told: object) -> Text:
        """The text from its JSON object, or from plain English. Raises `ValueError`."""
        match told:
            case str():
                return cls(told)
            case {"source": str(source), "values": dict(values)}:
                return cls(source, **{str(name): _value(each) for name, each in values.items()})
        raise ValueError("not a text")


def _value(told: object) -> Value:
    return told if isinstance(told, str | int) else Text.of(told)


def _filled(source: str, values: Mapping[str, Value]) -> str:
    """`str.format` would look into what a stranger's server gives, and pad it to any length."""
    return _BRACES.sub(lambda braces: str(values.get(braces[1], braces[0])), source) if values else source


NOTHING = Text("")
"""Where there is nothing to tell."""
