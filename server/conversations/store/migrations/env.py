"""What Alembic runs: the steps, over the connection that the store hands it."""

from __future__ import annotations

from alembic import context

from server.conversations.store.models import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
