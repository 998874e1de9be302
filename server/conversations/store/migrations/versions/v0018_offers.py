"""What each model took, and the models that an admin offers beside those of the settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "usage_of_models",
        sa.Column("turn_id", sa.String(36), sa.ForeignKey("usage_of_turns.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("stage", sa.String(8), primary_key=True),
        sa.Column("model", sa.String(100), primary_key=True),
        sa.Column("tokens", sa.BigInteger, nullable=False),
        sa.Column("sound_ms", sa.BigInteger, nullable=False),
        sa.Column("characters", sa.BigInteger, nullable=False),
        sa.Column("money", sa.BigInteger),
    )
    op.create_table(
        "offers",
        sa.Column("role", sa.String(8), primary_key=True),
        sa.Column("name", sa.String(100), primary_key=True),
        sa.Column("written", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("offers")
    op.drop_table("usage_of_models")
