"""The server as its next version may be: one step of the tables further, which only adds to them.

`python -m tests.servers.replicas.next_version serve` takes what `python -m server serve` takes.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from server.__main__ import main
from server.conversations.store import database
from server.conversations.store.migrations import HEAD
from tests.servers.replicas.unhurried import slow_down

STEP = "9000"
SCRIPT = f'''
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "{STEP}", "{HEAD}", None, None


def upgrade() -> None:
    op.add_column("items", sa.Column("mood", sa.Text))
    op.add_column("conversations", sa.Column("colour", sa.String(16), nullable=False, server_default="none"))
    op.create_table("badges", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))
    op.create_index("ix_items_mood", "items", ["mood"])
'''


def move_on(folder: Path) -> None:
    """Be that version; its steps lie in the folder."""
    steps = folder / "migrations"
    shutil.copytree(database.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "v9000_next.py").write_text(SCRIPT)
    vars(database).update(MIGRATIONS=steps, HEAD=STEP)


if __name__ == "__main__":
    slow_down()
    with tempfile.TemporaryDirectory() as temporary:
        move_on(Path(temporary))
        sys.exit(main())
