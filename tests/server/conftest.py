"""One PostgreSQL for all tests of the server that ask for one; a server of each folder would be made for each."""

from __future__ import annotations

from tests.servers.storage.postgresql import own_postgresql, postgresql  # noqa: F401
