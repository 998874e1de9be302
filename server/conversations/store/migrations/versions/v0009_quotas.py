"""What people may use, what they have used, and who is connected."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def _person(*, is_key: bool = False) -> sa.Column[str]:
    person = sa.ForeignKey("users.id", ondelete="CASCADE")
    return sa.Column("user_id", sa.String(36), person, nullable=False, primary_key=is_key)


def upgrade() -> None:
    op.create_table(
        "role_quotas",
        sa.Column("role", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("most", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "user_quotas",
        _person(is_key=True),
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("most", sa.BigInteger),
    )
    op.create_table(
        "usage_of_turns",
        sa.Column("id", sa.String(36), primary_key=True),
        _person(),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("voice_ms", sa.BigInteger, nullable=False),
        sa.Column("tokens", sa.BigInteger, nullable=False),
        sa.Column("open_until", MOMENT),
        sa.Column("place", sa.String(32), nullable=False),
    )
    op.create_index("ix_usage_of_turns", "usage_of_turns", ["user_id", "at"])
    op.create_table(
        "presences",
        sa.Column("conversation_key", sa.String(36), primary_key=True),
        _person(),
        sa.Column("server", sa.String(36), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("alive_until", MOMENT, nullable=False),
    )
    op.create_index("ix_presences_user", "presences", ["user_id"])


def downgrade() -> None:
    for table in ("presences", "usage_of_turns", "user_quotas", "role_quotas"):
        op.drop_table(table)
