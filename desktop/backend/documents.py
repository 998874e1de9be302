"""A server's documents: added, listed, searched and removed over HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from desktop.backend.http_client import PAGE, Limits, ask, ask_json
from desktop.i18n import said
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.address import Address

PATH = "/v1/documents"
LIST = Limits(64 * 2**20, 120.0)
"""Ten thousand documents."""
ENDINGS = frozenset(
    ("pdf", "docx", "odt", "epub", "md", "markdown", "txt", "text", "log", "rst", "html", "htm", "xhtml", "csv", "tsv")
)
"""What files are called that servers read, in small letters."""
MOST_BYTES = 64 * 2**20
"""Of a file that servers take."""


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


async def add(server: Address, file: Path, data: bytes, collection: str) -> Document:
    """Have the server begin to read the file. Raises `NoAnswer`."""
    query = {"name": file.name[-255:], "path": str(file), "collection": collection}
    return await ask_json(server, PATH, Document.told, method="POST", query=query, body=data)


async def get(server: Address, document_id: str) -> Document:
    """Raises `NoAnswer`."""
    return await ask_json(server, f"{PATH}/{document_id}", Document.told)


async def listed(server: Address, collection: str | None = None) -> list[Document]:
    """All, or those of one collection. Raises `NoAnswer`."""
    query = {} if collection is None else {"collection": collection}
    return await ask_json(
        server, PATH, lambda told: [Document.told(each) for each in told["data"]], query=query, limits=LIST
    )


async def remove(server: Address, document_id: str) -> None:
    """Raises `NoAnswer`."""
    await ask(server, f"{PATH}/{document_id}", method="DELETE")


async def search(server: Address, words: str, limit: int, collection: str | None) -> list[dict[str, Any]]:
    """The passages as the server tells them, the best first. Raises `NoAnswer`."""
    query: dict[str, str | int] = {"q": words, "limit": limit}
    if collection is not None:
        query["collection"] = collection
    return await ask_json(
        server, f"{PATH}/search", lambda told: [dict(each) for each in told["data"]], query=query, limits=PAGE
    )
