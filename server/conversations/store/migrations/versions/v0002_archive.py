"""Pinned and deleted conversations, their order, and full-text search over all that was said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# SQLite numbers rows anew in a VACUUM, so the index stands on a table that has numbers of its own. The item of a
# title is ''.
SQLITE = [
    """CREATE TABLE search_texts (
        number INTEGER PRIMARY KEY, conversation_id TEXT NOT NULL, item_id TEXT NOT NULL, text TEXT NOT NULL,
        UNIQUE (conversation_id, item_id))""",
    """CREATE VIRTUAL TABLE search_index USING fts5(
        text, content='search_texts', content_rowid='number', prefix='2 3',
        tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER search_texts_added AFTER INSERT ON search_texts BEGIN
        INSERT INTO search_index(rowid, text) VALUES (new.number, new.text);
    END""",
    """CREATE TRIGGER search_texts_changed AFTER UPDATE ON search_texts BEGIN
        INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.number, old.text);
        INSERT INTO search_index(rowid, text) VALUES (new.number, new.text);
    END""",
    """CREATE TRIGGER search_texts_removed AFTER DELETE ON search_texts BEGIN
        INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.number, old.text);
    END""",
    """INSERT INTO search_texts(conversation_id, item_id, text)
        SELECT id, '', title FROM conversations UNION ALL SELECT conversation_id, id, "full" FROM items""",
    """CREATE TRIGGER items_added AFTER INSERT ON items BEGIN
        INSERT INTO search_texts(conversation_id, item_id, text) VALUES (new.conversation_id, new.id, new."full");
    END""",
    """CREATE TRIGGER items_changed AFTER UPDATE ON items WHEN old."full" <> new."full" BEGIN
        UPDATE search_texts SET text = new."full" WHERE conversation_id = new.conversation_id AND item_id = new.id;
    END""",
    """CREATE TRIGGER items_removed AFTER DELETE ON items BEGIN
        DELETE FROM search_texts WHERE conversation_id = old.conversation_id AND item_id = old.id;
    END""",
    """CREATE TRIGGER conversations_added AFTER INSERT ON conversations BEGIN
        INSERT INTO search_texts(conversation_id, item_id, text) VALUES (new.id, '', new.title);
    END""",
    """CREATE TRIGGER conversations_changed AFTER UPDATE ON conversations WHEN old.title <> new.title BEGIN
        UPDATE search_texts SET text = new.title WHERE conversation_id = new.id AND item_id = '';
    END""",
    """CREATE TRIGGER conversations_removed AFTER DELETE ON conversations BEGIN
        DELETE FROM search_texts WHERE conversation_id = old.id AND item_id = '';
    END""",
]
# Without punctuation PostgreSQL sees the words that SQLite sees, not host names and paths. It refuses texts whose
# words take more than a megabyte.
PUNCTUATION = """!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~"""
POSTGRESQL = [
    f"""CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $sql$
        SELECT to_tsvector('pg_catalog.simple', translate(left(words, 100000), '{PUNCTUATION}', repeat(' ', 32)))
    $sql$""",
    """ALTER TABLE items ADD COLUMN search_words tsvector GENERATED ALWAYS AS (search_words("full")) STORED""",
    """ALTER TABLE conversations ADD COLUMN search_words tsvector GENERATED ALWAYS AS (search_words(title)) STORED""",
    "CREATE INDEX ix_items_search ON items USING gin (search_words)",
    "CREATE INDEX ix_conversations_search ON conversations USING gin (search_words)",
]


def upgrade() -> None:
    op.add_column("conversations", sa.Column("pinned", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("conversations", sa.Column("deleted_at", sa.DateTime(timezone=True)))
    op.create_index("ix_conversations_newest", "conversations", ["pinned", "updated_at", "id"])
    op.create_index("ix_items_in_order", "items", ["conversation_id", "position", "id"])
    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL:
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for table in ("items", "conversations"):
            for change in ("added", "changed", "removed"):
                connection.exec_driver_sql(f"DROP TRIGGER {table}_{change}")
        connection.exec_driver_sql("DROP TABLE search_index")
        connection.exec_driver_sql("DROP TABLE search_texts")
    else:
        connection.exec_driver_sql("DROP FUNCTION search_words CASCADE")
    op.drop_index("ix_items_in_order", "items")
    op.drop_index("ix_conversations_newest", "conversations")
    op.drop_column("conversations", "deleted_at")
    op.drop_column("conversations", "pinned")
