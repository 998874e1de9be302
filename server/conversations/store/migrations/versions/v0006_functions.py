"""Calls of functions and what came of them stand among the messages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("items", sa.Column("kind", sa.String(24), nullable=False, server_default="message"))
    op.add_column("items", sa.Column("call_id", sa.Text, nullable=False, server_default=""))
    op.add_column("items", sa.Column("name", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    op.execute("DELETE FROM items WHERE kind <> 'message'")  # they would be shown as messages
    for column in ("name", "call_id", "kind"):
        op.drop_column("items", column)
