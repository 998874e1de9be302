"""A server's documents: added, listed, searched and removed over HTTP."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from desktop.backend.http_client import PAGE, Limits, ask, ask_json
from desktop.model.documents import Document

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.address import Address

PATH = "/v1/documents"
COLLECTIONS = f"{PATH}/collections"
TOO_MANY_WAITING = 429
"""How a server says that it takes no more files until it has read some."""
LIST = Limits(64 * 2**20, 120.0)
"""Ten thousand documents."""


async def add(server: Address, file: Path, data: bytes, collection: str | None) -> Document:
    """Have the server begin to read the file; without a collection it stays in that of its path. Raises `NoAnswer`."""
    query = _named(file) if collection is None else {**_named(file), "collection": collection}
    return await ask_json(server, PATH, Document.told, method="POST", query=query, body=data)


def _named(file: Path) -> dict[str, str]:
    """Its name and where it lies; these need not be UTF-8."""
    name, path = (os.fsencode(each).decode(errors="replace") for each in (file.name, str(file)))
    return {"name": name[-255:], "path": path}


async def move(server: Address, document_id: str, file: Path) -> Document:
    """The document is called so and lies there now; it is not read again. Raises `NoAnswer`."""
    return await ask_json(server, f"{PATH}/{document_id}", Document.told, method="PATCH", body=_named(file))


async def put_into(server: Address, document_id: str, collection: str) -> Document:
    """It is in this collection from now on. Raises `NoAnswer`."""
    return await ask_json(
        server, f"{PATH}/{document_id}", Document.told, method="PATCH", body={"collection": collection}
    )


async def collections(server: Address) -> list[str]:
    """Those that have documents, by their names. Raises `NoAnswer`."""
    return await ask_json(server, COLLECTIONS, lambda told: [str(each["name"]) for each in told["data"]], limits=LIST)


async def rename_collection(server: Address, old: str, new: str) -> None:
    """What is in `old` is in `new` from now on. Raises `NoAnswer`."""
    await ask(server, f"{COLLECTIONS}/{quote(old, safe='')}", method="PATCH", body={"name": new})


async def get(server: Address, document_id: str) -> Document:
    """Raises `NoAnswer`."""
    return await ask_json(server, f"{PATH}/{document_id}", Document.told)


async def listed(server: Address, collection: str | None = None) -> list[Document]:
    """All, or those of one collection. Raises `NoAnswer`."""
    query = {} if collection is None else {"collection": collection}
    return await ask_json(
        server, PATH, lambda told: [Document.told(each) for each in told["data"]], query=query, limits=LIST
    )


async def seen(server: Address) -> tuple[int, int]:
    """How many passages are found by what they mean, and of how many; as many where no model does that.

    Raises `NoAnswer`.
    """

    def read(told: Any) -> tuple[int, int]:
        of = int(told["of"])
        return (int(told["passages"]) if told["model"] else of), of

    return await ask_json(server, f"{PATH}/meaning", read)


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
