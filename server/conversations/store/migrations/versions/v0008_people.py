"""People, their tokens, the log of what was done about them, and whose each conversation is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BELONGING = ("items", "item_audio", "item_pictures")
"""The tables of what belongs to a conversation."""

GUARDED = {"conversations": "owner", **dict.fromkeys(BELONGING, "guarded_owner")}
"""The tables of which PostgreSQL shows a person their own rows alone, and where it stands whose those are."""

MOMENT = sa.DateTime(timezone=True)

SQLITE = [
    """CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
        SELECT RAISE(ABORT, 'the audit log is append-only');
    END""",
    """CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN
        SELECT RAISE(ABORT, 'the audit log is append-only');
    END""",
]
OWNER_OF_ITS_CONVERSATION = """
    CREATE FUNCTION owner_of_its_conversation() RETURNS trigger LANGUAGE plpgsql AS $sql$
    BEGIN
        SELECT conversations.owner INTO NEW.guarded_owner
            FROM conversations WHERE conversations.id = NEW.conversation_id;
        NEW.guarded_owner := coalesce(NEW.guarded_owner, '');
        RETURN NEW;
    END $sql$"""
POSTGRESQL = [
    OWNER_OF_ITS_CONVERSATION,
    """CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $sql$
    BEGIN
        RAISE EXCEPTION 'the audit log is append-only';
    END $sql$""",
    """CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
        EXECUTE FUNCTION audit_is_append_only()""",
    # Whose a row is stands in it: a policy that looked it up elsewhere would keep the search from its index.
    *(
        statement
        for table in BELONGING
        for statement in (
            f"ALTER TABLE {table} ADD COLUMN guarded_owner varchar(36) NOT NULL DEFAULT ''",
            f"CREATE INDEX ix_{table}_guarded ON {table} (guarded_owner) WHERE guarded_owner <> ''",
            f"""CREATE TRIGGER {table}_owned BEFORE INSERT ON {table}
                FOR EACH ROW EXECUTE FUNCTION owner_of_its_conversation()""",
        )
    ),
    *(
        statement
        for table, column in GUARDED.items()
        for statement in (
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"CREATE POLICY only_their_own ON {table} USING ({column} = current_setting('sb_voice.owner', true))",
        )
    ),
]


def upgrade() -> None:
    _make_people()
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("actor", sa.String(36), nullable=False),
        sa.Column("subject", sa.String(36), nullable=False),
        sa.Column("details", sa.Text, nullable=False),
    )
    op.add_column("conversations", sa.Column("owner", sa.String(36), nullable=False, server_default=""))
    op.create_index("ix_conversations_of_owner", "conversations", ["owner", "pinned", "updated_at", "id"])
    op.drop_index("ix_conversations_newest", "conversations")
    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL:
        connection.exec_driver_sql(statement)


def _make_people() -> None:
    op.create_table(
        "users",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False, unique=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("disabled_at", MOMENT),
    )
    op.create_table(
        "tokens",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("user_id", sa.String(36), sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
        sa.Column("prefix", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("device", sa.String(100), nullable=False),
        sa.Column("scopes", sa.String(100), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT),
        sa.Column("last_used_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
    )
    op.create_index("ix_tokens_user", "tokens", ["user_id"])


def downgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        for table in GUARDED:
            connection.exec_driver_sql(f"DROP POLICY only_their_own ON {table}")
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
        connection.exec_driver_sql("DROP FUNCTION owner_of_its_conversation CASCADE")
        for table in BELONGING:
            op.drop_column(table, "guarded_owner")
    op.create_index("ix_conversations_newest", "conversations", ["pinned", "updated_at", "id"])
    op.drop_index("ix_conversations_of_owner", "conversations")
    op.drop_column("conversations", "owner")
    for table in ("audit", "tokens", "users"):
        op.drop_table(table)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DROP FUNCTION audit_is_append_only CASCADE")
