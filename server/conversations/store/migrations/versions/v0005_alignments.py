"""Which characters of a reply sound when, so that it can be cut at the word that was heard at any time later."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("items", sa.Column("alignment", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("items", "alignment")
