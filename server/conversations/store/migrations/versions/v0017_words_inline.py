"""The words of a passage lie beside it in PostgreSQL: ranking reads them of every passage that has one of the words."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

COLUMN = "ALTER TABLE document_passages ALTER COLUMN search_words SET STORAGE"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"{COLUMN} MAIN")
        op.execute("UPDATE document_passages SET words = words")  # moves those that are there


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"{COLUMN} EXTENDED")
