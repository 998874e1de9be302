"""The table of timers and reminders."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from server.conversations.store.models import Base, UtcDateTime, now


class TimerRow(Base):
    """What is to be told to somebody at a time; it goes when it was told, or with the person."""

    __tablename__ = "timers"
    __table_args__ = (Index("ix_timers_of_user", "user_id", "due_at"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    user_id: Mapped[str | None] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    """Empty where it was set with the token that all share."""
    text: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)

    @classmethod
    def is_of(cls, person_id: str) -> ColumnElement[bool]:
        """That a timer is that person's; an empty id is whoever has the shared token."""
        return cls.user_id == person_id if person_id else cls.user_id.is_(None)
