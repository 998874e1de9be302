"""A person's documents as a server tells of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self

from desktop.i18n import said, translate
from desktop.model.notice import Notice
from server.protocol.texts import Text

ENDINGS = frozenset(
    ("pdf", "docx", "odt", "epub", "md", "markdown", "txt", "text", "log", "rst", "html", "htm", "xhtml", "csv", "tsv")
)
"""What files are called that servers read, in small letters."""
NO_TEXTS = frozenset(("pdf", "docx", "odt", "epub"))
"""Those of them that cannot go along with a question as they are."""

COLLECTION = "documents"
"""Where a document is put that nobody puts elsewhere."""
LONGEST_NAME = 64
"""Letters in the name of a collection."""


def called(collection: str) -> str:
    """What a person reads for a collection."""
    return translate("collections", "In no collection") if collection == COLLECTION else collection


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
    code: str
    """The same as one word (`server/documents/failures.py`)."""
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
            code=str(error.get("code", "")),
            read=int(progress.get("pages", 0)),
            of=progress.get("of"),
        )


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """What the page of the documents shows of one, of a file that never became one, or of a watched folder."""

    id: str
    """That of the document, else the path of the file or folder."""
    name: str
    facts: str
    """Where it lies and how much there is of it, in one line."""
    act: Literal["cancel", "remove", "forget", "unwatch"]
    """What its button does."""
    notice: Notice
    """How far it is read, or why it is not."""
    collection: str = ""
    """In which it is; empty for what can be in none."""
