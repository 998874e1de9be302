"""The tables of documents, of the passages in them, and of what those mean."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Identity, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from server.conversations.store.models import Base, UtcDateTime, now


class DocumentRow(Base):
    """A file as somebody added it; of the file itself only its passages are kept."""

    __tablename__ = "documents"
    __table_args__ = (Index("ix_documents_of_owner", "owner", "collection", "path"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    owner: Mapped[str] = mapped_column(String(36), default="")
    """The person whose it is, by their id; empty where it was added with the token that all share."""
    collection: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(Text)
    path: Mapped[str] = mapped_column(Text)
    """Where it lies, as its client says; the server never opens it."""
    digest: Mapped[str] = mapped_column(String(64))
    bytes: Mapped[int]
    pages: Mapped[int | None]
    status: Mapped[str] = mapped_column(String(16))
    """`reading`, `ready` or `failed`."""
    failure: Mapped[str] = mapped_column(String(32), default="")
    """One of `server/documents/failures.py` where it failed."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)


class PassageRow(Base):
    """A part of a document. It goes with the document."""

    __tablename__ = "document_passages"
    __table_args__ = (Index("ix_document_passages", "document_id", "position"), Index("ix_passages_of_owner", "owner"))

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"))
    owner: Mapped[str] = mapped_column(String(36), default="")
    position: Mapped[int]
    page: Mapped[int | None]
    heading: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    """The text as the index takes it (`server/documents/index/words.py`)."""


class VectorRow(Base):
    """What a passage means to an embedding model: float32, of length 1. It goes with the passage."""

    __tablename__ = "document_vectors"
    __table_args__ = (Index("ix_vectors_of_owner", "owner", "model"),)

    passage_id: Mapped[int] = mapped_column(ForeignKey("document_passages.id", ondelete="CASCADE"), primary_key=True)
    owner: Mapped[str] = mapped_column(String(36), default="")
    model: Mapped[str] = mapped_column(String(200))
    vector: Mapped[bytes] = mapped_column(LargeBinary)
