"""A piece of a document as a parser gives it, and why there is none. Pure."""

from __future__ import annotations

from dataclasses import dataclass

MOST_CHARACTERS = 20_000_000
"""What is taken of one document: the text of some 8,000 pages."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page, or a chapter of what has no pages: then `number` is None and `heading` says where it stands."""

    number: int | None
    text: str
    heading: str = ""
    of: int | None = None
    """How many pages there are."""


class Unreadable(Exception):
    """`code` says why, for programs: one of `server/documents/failures.py`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
