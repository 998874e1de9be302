"""The pictures that were shown with items, and how each item came about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("items", sa.Column("notes", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "item_pictures",
        sa.Column("conversation_id", sa.String(36), primary_key=True),
        sa.Column("item_id", sa.String(64), primary_key=True),
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("media_type", sa.String(32), nullable=False),
        sa.Column("detail", sa.String(8), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id", "item_id"], ["items.conversation_id", "items.id"], ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    op.drop_table("item_pictures")
    op.drop_column("items", "notes")
