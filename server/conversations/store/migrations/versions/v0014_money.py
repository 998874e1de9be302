"""What replies cost, beside the tokens that they took."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("usage_of_turns", sa.Column("money", sa.BigInteger, nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("usage_of_turns", "money")
