"""What a command's own server wants of the keyring: to keep something, and to be told again what is kept."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from desktop.backend.bundled import BundledServer
    from desktop.settings.tools.tool_secrets import ToolSecrets


class ServedSecrets:
    """One thing after the other, and at once: the app may wait for what is kept here."""

    def __init__(self, secrets: ToolSecrets, settings: Mapping[str, object]) -> None:
        self._secrets = secrets
        self._settings = settings
        self._configure: Callable[[], None] | None = None
        self._last: asyncio.Task[None] | None = None

    @property
    def settings(self) -> dict[str, object]:
        """For the server, with the secrets as they are now."""
        return {**self._settings, "mcp_secrets": dict(self._secrets.by_name)}

    def serve(self, server: BundledServer) -> None:
        """This is the server."""
        self.tell_by(lambda: server.configure(self.settings))

    def tell_by(self, configure: Callable[[], None]) -> None:
        """By this the server is told what is kept."""
        self._configure = configure

    def keep(self, kept: tuple[str, str]) -> None:
        """The server has something for the keyring."""
        self._then(self._secrets.keep(*kept))

    def read(self) -> None:
        """The server wants to know what another program kept."""
        self._then(self._told())

    async def settle(self) -> None:
        """All of it is done when this returns. Raises `KeyringUnavailable`."""
        if self._last is not None:
            await self._last

    def _then(self, work: Coroutine[None, None, None]) -> None:
        self._last = asyncio.create_task(self._after(self._last, work))

    async def _after(self, before: asyncio.Task[None] | None, work: Coroutine[None, None, None]) -> None:
        """Raises `KeyringUnavailable`, the first that there was."""
        try:
            if before is not None:
                await before
        finally:
            await work

    async def _told(self) -> None:
        await self._secrets.load()
        if self._configure is not None:
            self._configure()
