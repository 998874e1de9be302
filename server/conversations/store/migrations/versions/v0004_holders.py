"""Which server a conversation goes on in, and replies that are under way found quickly."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

UNDER_WAY = sa.text("status = 'in_progress'")


def upgrade() -> None:
    op.add_column("conversations", sa.Column("holder", sa.String(36)))
    op.create_index(
        "ix_items_under_way", "items", ["conversation_id"], sqlite_where=UNDER_WAY, postgresql_where=UNDER_WAY
    )


def downgrade() -> None:
    op.drop_index("ix_items_under_way", "items")
    op.drop_column("conversations", "holder")
