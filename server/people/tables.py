"""The tables of people, their tokens, and of what was done about them."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from server.conversations.store.models import Base, UtcDateTime, now


def new_id() -> str:
    return str(uuid4())


class UserRow(Base):
    """A person. Nothing of theirs is known by their name: that may change."""

    __tablename__ = "users"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    role: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class TokenRow(Base):
    """What one device shows. Of the token itself only a digest is kept."""

    __tablename__ = "tokens"
    __table_args__ = (Index("ix_tokens_user", "user_id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    prefix: Mapped[str] = mapped_column(String(16))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    device: Mapped[str] = mapped_column(String(100), default="")
    scopes: Mapped[str] = mapped_column(String(100))
    """Separated by spaces."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PersonaRow(Base):
    """What the language model may be told about itself, for everybody to choose."""

    __tablename__ = "personas"

    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class BlockedRow(Base):
    """A word, or some in a row, that the assistant neither takes up nor says."""

    __tablename__ = "blocked"

    phrase: Mapped[str] = mapped_column(String(100), primary_key=True)


class OfferRow(Base):
    """A model that an admin offers, for everybody to choose, beside those of the settings."""

    __tablename__ = "offers"

    role: Mapped[str] = mapped_column(String(8), primary_key=True)
    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    written: Mapped[str] = mapped_column(Text)
    """As a setting would have it, without address and prices."""


class AuditRow(Base):
    """Something that was done about people; never changed and never deleted, and without a word of what was said.

    `actor` and `subject` are ids of users, so that a person's name goes when they are removed; an empty actor is
    whoever has the shared token or runs a command on the server itself.
    """

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    act: Mapped[str] = mapped_column(String(40))
    actor: Mapped[str] = mapped_column(String(36), default="")
    subject: Mapped[str] = mapped_column(String(36), default="")
    details: Mapped[str] = mapped_column(Text, default="")
    """A role, the prefix of a token: what is needed to know what was done."""
