"""Documents and passages as clients are told of them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel

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


class HitList(BaseModel):
    data: list[DocumentHit]
