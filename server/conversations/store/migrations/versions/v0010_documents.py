"""Documents, their passages with an index of the words, and what those mean."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = ("documents", "document_passages", "document_vectors")

SQLITE = [
    """CREATE VIRTUAL TABLE document_index USING fts5(
        words, content='document_passages', content_rowid='id', tokenize='unicode61 remove_diacritics 0')""",
    """CREATE TRIGGER document_passages_added AFTER INSERT ON document_passages BEGIN
        INSERT INTO document_index(rowid, words) VALUES (new.id, new.words);
    END""",
    """CREATE TRIGGER document_passages_removed AFTER DELETE ON document_passages BEGIN
        INSERT INTO document_index(document_index, rowid, words) VALUES ('delete', old.id, old.words);
    END""",
]
POSTGRESQL = [
    """ALTER TABLE document_passages ADD COLUMN search_words tsvector
        GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple', words)) STORED""",
    "CREATE INDEX ix_document_passages_search ON document_passages USING gin (search_words)",
    *(
        statement
        for table in TABLES
        for statement in (
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"CREATE POLICY only_their_own ON {table} USING (owner = current_setting('sb_voice.owner', true))",
        )
    ),
]


def _owner() -> sa.Column[str]:
    return sa.Column("owner", sa.String(36), nullable=False)


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.String(36), primary_key=True),
        _owner(),
        sa.Column("collection", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("bytes", sa.Integer, nullable=False),
        sa.Column("pages", sa.Integer),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("failure", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_documents_of_owner", "documents", ["owner", "collection", "path"])
    op.create_table(
        "document_passages",
        sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
        sa.Column("document_id", sa.String(36), sa.ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
        _owner(),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("page", sa.Integer),
        sa.Column("heading", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
    )
    op.create_index("ix_document_passages", "document_passages", ["document_id", "position"])
    op.create_index("ix_passages_of_owner", "document_passages", ["owner"])
    passage = sa.ForeignKey("document_passages.id", ondelete="CASCADE")
    op.create_table(
        "document_vectors",
        sa.Column("passage_id", sa.Integer, passage, primary_key=True),
        _owner(),
        sa.Column("model", sa.String(200), nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_vectors_of_owner", "document_vectors", ["owner", "model"])
    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL:
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE document_index")
    for table in reversed(TABLES):
        op.drop_table(table)
