"""The routes under `/v1/documents`: to add documents, to see how far they are read, to search and to remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from fastapi import Path as UrlPath

from server.conversations.http.problem_details import ConversationRoute, owner_of
from server.conversations.owner import Person
from server.documents.facts import (
    CollectionList,
    DocumentCollection,
    DocumentHit,
    DocumentList,
    HitList,
    MovedDocument,
    ReadingProblem,
    ReadingProgress,
    RenamedCollection,
    SeenPassages,
    StoredDocument,
)
from server.documents.failures import FAILURES
from server.documents.library import COLLECTION, Library, NoSuchCollection, NoSuchDocument, ReadingJob, TooManyWaiting
from server.problems.route import described

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from server.errors import UserFacingError


class DocumentRoute(ConversationRoute):
    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {
        NoSuchDocument: (404, "no_such_document"),
        NoSuchCollection: (404, "no_such_collection"),
        TooManyWaiting: (429, "too_many_waiting"),
        **ConversationRoute.kinds,
    }


router = APIRouter(prefix="/v1/documents", tags=["documents"], route_class=DocumentRoute, responses=described(422, 503))


def _library(request: Request) -> Library:
    library: Library = request.app.state.library
    return library


Documents = Annotated[Library, Depends(_library)]
Owner = Annotated[Person, Depends(owner_of)]
Name = Annotated[str, Query(min_length=1, max_length=255, description="What the file is called; its ending counts.")]
Path = Annotated[str, Query(max_length=4096, description="Where it lies on the client, for citations that open it.")]
Collection = Annotated[
    str | None,
    Query(min_length=1, max_length=64, description="Where none is named: that of its path, else `documents`."),
]
Named = Annotated[str, UrlPath(min_length=1, max_length=64)]
FILE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.post("", status_code=202, openapi_extra=FILE)
async def add_document(
    request: Request, library: Documents, owner: Owner, name: Name, path: Path = "", collection: Collection = None
) -> StoredDocument:
    """Add a file, which is the body as it is, and begin to read it. One that is known from there is not read again."""
    document_id = await library.add(owner, name, await request.body(), path=path, collection=collection)
    jobs = library.jobs.copy()
    return _document(jobs, await library.get(owner, document_id))


@router.get("")
async def list_documents(
    library: Documents,
    owner: Owner,
    collection: Annotated[str | None, Query(max_length=64, description="Only those of that collection.")] = None,
) -> DocumentList:
    """Your documents, and how far each is read."""
    jobs = library.jobs.copy()
    return DocumentList(data=[_document(jobs, row) for row in await library.all_of(owner, collection)])


@router.get("/search")
async def search_documents(
    library: Documents,
    owner: Owner,
    q: Annotated[str, Query(min_length=1, max_length=1000, description="Words, or a question.")],
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
    collection: Annotated[list[str] | None, Query(description="Only of these collections.")] = None,
) -> HitList:
    """The passages that fit best, with file and page."""
    found = await library.search(owner, q, collections=collection, limit=limit)
    return HitList(data=[DocumentHit.of(each.row, each.score) for each in found])


@router.get("/meaning")
async def passages_seen(library: Documents, owner: Owner) -> SeenPassages:
    """How far your passages are known by what they mean, not only by their words; a new model sees them all anew."""
    if library.meaning is None:
        return SeenPassages(model=None, passages=0, of=await library.passages(owner))
    library.meaning.index(owner)
    passages, of = await library.meaning.progress(owner)
    return SeenPassages(model=library.meaning.model, passages=passages, of=of)


@router.get("/collections")
async def list_collections(library: Documents, owner: Owner) -> CollectionList:
    """The collections that your documents are in."""
    rows = await library.collections(owner)
    return CollectionList(data=[DocumentCollection(name=row.name, documents=row.documents) for row in rows])


@router.patch("/collections/{name:path}", responses=described(404))
async def rename_collection(
    name: Named, renamed: RenamedCollection, library: Documents, owner: Owner
) -> CollectionList:
    """Call a collection otherwise, or put all that is in it into another one; conversations that draw on it go on."""
    await library.rename_collection(owner, name, renamed.name)
    return await list_collections(library, owner)


@router.delete("/collections/{name:path}", status_code=204, responses=described(404))
async def dissolve_collection(name: Named, library: Documents, owner: Owner) -> None:
    """Its documents stay, and are in the collection `documents` from now on."""
    await library.rename_collection(owner, name, COLLECTION)


@router.get("/{document_id}", responses=described(404))
async def get_document(document_id: UUID, library: Documents, owner: Owner) -> StoredDocument:
    """One document, and how far it is read."""
    jobs = library.jobs.copy()
    return _document(jobs, await library.get(owner, str(document_id)))


@router.patch("/{document_id}", responses=described(404))
async def move_document(document_id: UUID, moved: MovedDocument, library: Documents, owner: Owner) -> StoredDocument:
    """Note what a document is called, where it lies and in which collection; it is not read again. At
    another path it takes the place of what lay there; in another collection the newer of two that were read stays, and
    the answer is that one."""
    values = moved.model_dump(exclude_none=True)
    if "name" in values:
        values["path"] = values.get("path") or values["name"]
    there = await library.move(owner, str(document_id), **values)
    jobs = library.jobs.copy()
    return _document(jobs, await library.get(owner, there))


@router.delete("/{document_id}", status_code=204, responses=described(404))
async def remove_document(document_id: UUID, library: Documents, owner: Owner) -> None:
    """Delete a document with every word of it, for good; reading it ends."""
    await library.remove(owner, str(document_id))


def _document(jobs: Mapping[str, ReadingJob], row: Row[Any]) -> StoredDocument:
    """`jobs` are those from before the row was asked for: one that ends meanwhile still counts as being read."""
    job = jobs.get(row.id)
    status, failure = row.status, row.failure
    if status == "reading" and job is None:  # by a server that has ended
        status, failure = "failed", "interrupted"
    told = {name: getattr(row, name) for name in StoredDocument.model_fields if hasattr(row, name)}
    error = ReadingProblem(code=failure, message=str(FAILURES[failure])) if failure else None
    progress = ReadingProgress(pages=job.pages, of=job.of) if job is not None else None
    return StoredDocument(**{**told, "status": status, "error": error, "progress": progress})
