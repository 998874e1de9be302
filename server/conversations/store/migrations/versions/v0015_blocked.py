"""Words that a team's assistant neither takes up nor says."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("blocked", sa.Column("phrase", sa.String(100), primary_key=True))


def downgrade() -> None:
    op.drop_table("blocked")
