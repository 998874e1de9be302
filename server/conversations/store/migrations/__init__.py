"""How the tables came to be, step by step (Alembic)."""

from __future__ import annotations

HEAD = "0018"
"""The last step. A database that is there needs no Alembic, whose import alone takes as long as a connection."""
