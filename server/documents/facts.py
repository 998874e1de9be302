"""Documents and passages as clients are told of them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Self

from pydantic import BaseModel, Field

Status = Literal["reading", "ready", "failed"]


class ReadingProblem(BaseModel):
    """Why a document could not be read."""

    code: str
    message: str


class ReadingProgress(BaseModel):
    """How far a document is read; `of` is None where nobody knows yet."""

    pages: int
    of: int | None


class StoredDocument(BaseModel):
    id: str
    name: str
    path: str
    collection: str
    status: Status
    bytes: int
    pages: int | None
    passages: int
    error: ReadingProblem | None
    progress: ReadingProgress | None
    created_at: datetime


class MovedDocument(BaseModel):
    """What a document is called now, where it lies on the client, and in which collection; what is null stays."""

    name: str | None = Field(default=None, min_length=1, max_length=255)
    path: str | None = Field(default=None, max_length=4096)
    collection: str | None = Field(default=None, min_length=1, max_length=64)


class DocumentCollection(BaseModel):
    name: str
    documents: int


class CollectionList(BaseModel):
    data: list[DocumentCollection]


class RenamedCollection(BaseModel):
    """Where there is one of that name already, both become one."""

    name: str = Field(min_length=1, max_length=64)


class SeenPassages(BaseModel):
    """How many passages the embedding model has seen, of how many; the others are found by their words.

    `model` is null where all are.
    """

    model: str | None
    passages: int
    of: int


class DocumentList(BaseModel):
    data: list[StoredDocument]


class DocumentHit(BaseModel):
    """A passage that was found; the better it fits, the higher the score."""

    text: str
    file: str
    path: str
    page: int | None
    heading: str
    score: float
    collection: str
    document_id: str
    passage_id: int

    @classmethod
    def of(cls, row: object, score: float) -> Self:
        """A row as it was found, with the score that it has in the end."""
        return cls.model_validate(row, from_attributes=True).model_copy(update={"score": score})


class HitList(BaseModel):
    data: list[DocumentHit]
