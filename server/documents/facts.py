"""Documents and passages as clients are told of them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel

Status = Literal["reading", "ready", "failed"]


class Problem(BaseModel):
    """Why a document could not be read."""

    code: str
    message: str


class Progress(BaseModel):
    """How far a document is read; `of` is None where nobody knows yet."""

    pages: int
    of: int | None


class Document(BaseModel):
    id: str
    name: str
    path: str
    collection: str
    status: Status
    bytes: int
    pages: int | None
    passages: int
    error: Problem | None
    progress: Progress | None
    created_at: datetime


class DocumentPage(BaseModel):
    data: list[Document]


class Hit(BaseModel):
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


class HitPage(BaseModel):
    data: list[Hit]
