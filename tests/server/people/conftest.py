"""Both databases."""

from __future__ import annotations

from tests.server.conversations.conftest import database, file  # noqa: F401
