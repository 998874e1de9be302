"""The user's keys: kept in the OS keyring, held in memory by the host they were entered for."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from desktop.model.engines.choices import PROVIDERS, KeyEntry
from desktop.settings import keyring_store
from desktop.settings.engine_options import usual_url
from desktop.settings.keyring_store import KeyringUnavailable
from server.protocol.addresses import key_host

if TYPE_CHECKING:
    from desktop.settings.stored import SettingsFile

log = logging.getLogger(__name__)

SHOWN = 4
"""How many characters of a key are shown, from its end."""


class ApiKeys:
    """Which hosts have keys stands in the settings; the keys themselves never do."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        self._providers: dict[str, str] = dict(_split(entry) for entry in settings.current.keys)
        self.by_host: dict[str, str] = {}
        self.problem: KeyringUnavailable | None = None

    async def load(self) -> None:
        """Read all keys. Where the keyring cannot be used there are none, and `problem` says why."""
        self.problem = None
        for host in list(self._providers):
            try:
                key = await keyring_store.read(_entry(host))
            except KeyringUnavailable as problem:
                self.problem = problem
                return
            if key:
                self.by_host[host] = key

    async def add(self, provider: str, host: str, key: str) -> None:
        """Use a key from now on, and keep it. Raises `KeyringUnavailable`: then it counts for this run alone."""
        self.by_host[host] = key
        await keyring_store.write(_entry(host), key)
        self._providers[host] = provider
        self._save()

    async def remove(self, host: str) -> None:
        """Forget a key. Raises `KeyringUnavailable`: then it is only forgotten for this run."""
        self.by_host.pop(host, None)
        await keyring_store.delete(_entry(host))
        self._providers.pop(host, None)
        self._save()

    def for_host(self, host: str) -> str:
        """The key for a host, empty for none; one from the environment only for the provider's own, or for that which
        it names too."""
        if host in self.by_host:
            return self.by_host[host]
        for provider in PROVIDERS:
            if host in (provider.host, key_host(usual_url(provider.name))):
                return os.environ.get(provider.variable, "")
        return ""

    def entries(self) -> tuple[KeyEntry, ...]:
        """All keys as they may be shown, those of the environment too; of one that cannot be read the end is empty."""
        own = [KeyEntry(self._provider(host), host, key[-SHOWN:]) for host, key in self.by_host.items()]
        unread = [KeyEntry(self._provider(host), host, "") for host in self._providers if host not in self.by_host]
        taken = {entry.host for entry in [*own, *unread]}
        given = [
            KeyEntry(provider.name, provider.host, key[-SHOWN:], from_environment=True)
            for provider in PROVIDERS
            if (key := os.environ.get(provider.variable)) and provider.host not in taken
        ]
        return (*own, *unread, *given)

    def _provider(self, host: str) -> str:
        return self._providers.get(host, "openai")

    def _save(self) -> None:
        self._settings.change(keys=tuple(f"{provider} {host}" for host, provider in self._providers.items()))


def _entry(host: str) -> str:
    return f"key:{host}"


def _split(entry: str) -> tuple[str, str]:
    provider, _, host = entry.partition(" ")
    return host, provider
