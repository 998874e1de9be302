"""A person's documents as a server tells of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from desktop.i18n import said
from server.protocol.texts import Text

ENDINGS = frozenset(
    ("pdf", "docx", "odt", "epub", "md", "markdown", "txt", "text", "log", "rst", "html", "htm", "xhtml", "csv", "tsv")
)
"""What files are called that servers read, in small letters."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as the server tells of it."""

    id: str
    name: str
    path: str
    collection: str
    status: str
    """`reading`, `ready` or `failed`."""
    passages: int
    pages: int | None
    error: str
    """Why it could not be read, in a sentence."""
    read: int
    """Pages that are read so far."""
    of: int | None

    @classmethod
    def told(cls, told: Mapping[str, Any]) -> Self:
        """Raises `KeyError`, `TypeError`."""
        error, progress = told["error"] or {}, told["progress"] or {}
        return cls(
            id=str(told["id"]),
            name=str(told["name"]),
            path=str(told["path"]),
            collection=str(told["collection"]),
            status=str(told["status"]),
            passages=int(told["passages"]),
            pages=told["pages"],
            error=said(Text.of(error["message"])) if error else "",
            read=int(progress.get("pages", 0)),
            of=progress.get("of"),
        )
