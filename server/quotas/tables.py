"""The tables of what people may use and have used, and of who is connected."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from server.conversations.store.models import Base, UtcDateTime


class RoleQuotaRow(Base):
    """An allowance of all who have a role. There is no limit where there is no row."""

    __tablename__ = "role_quotas"

    role: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    most: Mapped[int] = mapped_column(BigInteger)


class UserQuotaRow(Base):
    """An allowance of one person, which goes above that of their role; `most` is empty where there is no limit."""

    __tablename__ = "user_quotas"

    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    most: Mapped[int | None] = mapped_column(BigInteger)


class UsageRow(Base):
    """What one turn took: something a person said, or a reply to them. It only ever grows, so that it may be written
    again and again, and counts once.
    """

    __tablename__ = "usage_of_turns"
    __table_args__ = (Index("ix_usage_of_turns", "user_id", "at"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(8))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    voice_ms: Mapped[int] = mapped_column(BigInteger, default=0)
    tokens: Mapped[int] = mapped_column(BigInteger, default=0)
    money: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    """In millionths of the currency that the server's prices are in."""
    open_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """Until when it counts as under way, unless its server says so again; empty where it has ended."""
    place: Mapped[str] = mapped_column(String(32), default="")
    """A digest of where in a conversation something was said that was not committed: it may be said there again."""


class ModelUsageRow(Base):
    """What one model took of a turn. It grows as the turn does, and counts once."""

    __tablename__ = "usage_of_models"

    turn_id: Mapped[str] = mapped_column(ForeignKey("usage_of_turns.id", ondelete="CASCADE"), primary_key=True)
    stage: Mapped[str] = mapped_column(String(8), primary_key=True)
    """As the wire calls it: `hear`, `think`, `speak` or `speech`."""
    model: Mapped[str] = mapped_column(String(100), primary_key=True)
    """The name under which people choose it, else its engine's."""
    tokens: Mapped[int] = mapped_column(BigInteger)
    sound_ms: Mapped[int] = mapped_column(BigInteger)
    """Of sound that it heard or made."""
    characters: Mapped[int] = mapped_column(BigInteger)
    """That it spoke."""
    money: Mapped[int | None] = mapped_column(BigInteger)
    """In millionths of the currency of the server's prices; empty where it has none."""


class PresenceRow(Base):
    """A session that a person has, in one conversation."""

    __tablename__ = "presences"
    __table_args__ = (Index("ix_presences_user", "user_id"),)

    conversation_key: Mapped[str] = mapped_column(String(36), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    server: Mapped[str] = mapped_column(String(36))
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    alive_until: Mapped[datetime] = mapped_column(UtcDateTime)
    """Until when its server vouches for it."""


class SeatRow(Base):
    """A client that talks or waits for a seat, on one of several servers; a person or whoever comes from a network."""

    __tablename__ = "seats"

    conversation_key: Mapped[str] = mapped_column(String(36), primary_key=True)
    who: Mapped[str] = mapped_column(String(64))
    """A digest."""
    server: Mapped[str] = mapped_column(String(36))
    number: Mapped[int] = mapped_column(BigInteger)
    """By which it is known who came first."""
    is_seated: Mapped[bool]
    alive_until: Mapped[datetime] = mapped_column(UtcDateTime)
    """Until when its server vouches for it."""
