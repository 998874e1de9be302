"""The tables of stored conversations."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeAlias

from sqlalchemy import (
    ColumnElement,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Text,
    TypeDecorator,
    and_,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in time. SQLite keeps no time zone, so it is UTC in the file and aware here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def now() -> datetime:
    return datetime.now(UTC)


def _own_id(context: DefaultExecutionContext) -> str:
    """The id of the row that is being written: an original is the first of its family."""
    own: str = context.get_current_parameters()["id"]  # type: ignore[no-untyped-call]
    return own


class Base(DeclarativeBase):
    pass


class ConversationRow(Base):
    """A conversation. Of a deleted one nothing is left but this row without its title.

    The row stays so that a session which still talks, maybe in another server, cannot bring half of it back.
    Branches of one conversation are a family. Title and pin are the family's: each branch has the same.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        Index("ix_conversations_of_owner", "owner", "pinned", "updated_at", "id"),
        Index("ix_conversations_family", "family_id", "updated_at", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    title: Mapped[str] = mapped_column(String(200), default="")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    pinned: Mapped[bool] = mapped_column(default=False)
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    family_id: Mapped[str] = mapped_column(String(36), default=_own_id)
    """The id of the original, its own where it is one."""
    forked_from_id: Mapped[str | None] = mapped_column(String(36))
    """The conversation that a branch was made of, which may have been deleted since."""
    forked_before: Mapped[str | None] = mapped_column(String(64))
    """The item there in front of which the branch begins."""
    holder: Mapped[str | None] = mapped_column(String(36))
    """The store whose session may change what was said: who claimed it last."""
    owner: Mapped[str] = mapped_column(String(36), default="")
    """The person whose it is, by their id; empty where it was made with the token that all share."""
    collections: Mapped[str | None] = mapped_column(Text)
    """Those of documents that its answers draw on, as a list in JSON; None: all."""


class ItemRow(Base):
    """One message; a reply keeps both texts: `spoken` is what was heard, `full` all it would have said.

    Or a call of a function, or what came of one: that is `spoken`, and `full`, in which is searched, is empty.
    """

    __tablename__ = "items"
    __table_args__ = (
        Index("ix_items_in_order", "conversation_id", "position", "id"),
        # Over what is under way alone. That is said where it is made: a dialect that is named here is imported at once.
        Index("ix_items_under_way", "conversation_id"),
    )

    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    position: Mapped[int]
    role: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(String(16))
    spoken: Mapped[str] = mapped_column(Text)
    full: Mapped[str] = mapped_column(Text)
    interrupted: Mapped[bool]
    audio_ms: Mapped[int]
    alignment: Mapped[str] = mapped_column(Text, default="")
    """Which characters of `full` sound when (`server/conversations/alignment.py`); empty where it is not known."""
    notes: Mapped[str] = mapped_column(Text, default="")
    """How it came about (`server/conversations/item_notes.py`); empty where there is nothing to tell."""
    kind: Mapped[str] = mapped_column(String(24), default="message")
    call_id: Mapped[str] = mapped_column(Text, default="")
    name: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)


class AudioRow(Base):
    """The sound of an item, as a file. It goes with the item."""

    __tablename__ = "item_audio"
    __table_args__ = (
        ForeignKeyConstraint(["conversation_id", "item_id"], ["items.conversation_id", "items.id"], ondelete="CASCADE"),
    )

    conversation_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    item_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    media_type: Mapped[str] = mapped_column(String(32))
    data: Mapped[bytes] = mapped_column(LargeBinary)


class PictureRow(Base):
    """A picture that was shown with an item, as a file. It goes with the item."""

    __tablename__ = "item_pictures"
    __table_args__ = (
        ForeignKeyConstraint(["conversation_id", "item_id"], ["items.conversation_id", "items.id"], ondelete="CASCADE"),
    )

    conversation_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    item_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    """Among the pictures of the item, from 0."""
    media_type: Mapped[str] = mapped_column(String(32))
    detail: Mapped[str] = mapped_column(String(8))
    name: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary)


FileKind: TypeAlias = type[AudioRow] | type[PictureRow]
"""What lies beside items as a file."""


def item_of(kind: FileKind) -> ColumnElement[bool]:
    """True of the item that a file of that kind belongs to."""
    return and_(ItemRow.conversation_id == kind.conversation_id, ItemRow.id == kind.item_id)


class PromiseRow(Base):
    """What whoever changed the tables last promises to older versions (`migrations/side_by_side.py`)."""

    __tablename__ = "schema_promise"

    step: Mapped[str] = mapped_column(String(32), primary_key=True)
    """The step that the tables are at."""
    oldest: Mapped[str] = mapped_column(String(32))
    """The oldest step whose program may go on working on them."""
