"""Both registries."""

from __future__ import annotations

from tests.servers.storage.postgresql import own_postgresql, postgresql  # noqa: F401
