"""The sound of items, and conversations that are branches of others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Without foreign keys: SQLite would have to make the table anew, and its triggers would be lost. The rows that
    # they would hold stay anyway.
    op.add_column("conversations", sa.Column("family_id", sa.String(36), nullable=False, server_default=""))
    op.add_column("conversations", sa.Column("forked_from_id", sa.String(36)))
    op.add_column("conversations", sa.Column("forked_before", sa.String(64)))
    op.execute("UPDATE conversations SET family_id = id")
    op.create_index("ix_conversations_family", "conversations", ["family_id", "updated_at", "id"])
    op.create_table(
        "item_audio",
        sa.Column("conversation_id", sa.String(36), primary_key=True),
        sa.Column("item_id", sa.String(64), primary_key=True),
        sa.Column("media_type", sa.String(32), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id", "item_id"], ["items.conversation_id", "items.id"], ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    op.drop_table("item_audio")
    op.drop_index("ix_conversations_family", "conversations")
    for column in ("forked_before", "forked_from_id", "family_id"):
        op.drop_column("conversations", column)
