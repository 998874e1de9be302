"""Both databases."""

from __future__ import annotations

from tests.server.conversations.conftest import database, file  # noqa: F401
from tests.servers.storage.postgresql import own_postgresql, postgresql  # noqa: F401
