"""Where in a person's documents a reply comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from desktop.bidi import isolated
from desktop.i18n import translate
from desktop.shortening import shortened

LONGEST_NAME = 60
"""Characters of a file's name below an answer."""


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A page of a file, or the file where that has no pages."""

    file: str
    path: str
    """Where it lies, as whoever added it said: perhaps on another computer, perhaps nowhere any more."""
    page: int | None = None

    @classmethod
    def told(cls, told: Mapping[str, Any]) -> Self:
        """As a server's REST has it. Raises `KeyError`, `TypeError`, `ValueError`."""
        page = told["page"]
        return cls(str(told["file"]), str(told["path"]), None if page is None else int(page))

    @property
    def name(self) -> str:
        """Such as "birds.pdf, page 2", to be shown."""
        file = isolated(shortened(self.file, LONGEST_NAME))
        if self.page is None:
            return file
        return translate("citations", "{file}, page {page}").format(file=file, page=self.page)


def sources_line(sources: tuple[CitedPlace, ...]) -> str:
    """All of them as one text; empty where there are none."""
    return f"{heading()} {'; '.join(each.name for each in sources)}" if sources else ""


def heading() -> str:
    """What stands in front of them."""
    return translate("citations", "From:")
