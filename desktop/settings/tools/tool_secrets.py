"""What servers of tools are given in secret: kept in the OS keyring, and named where it would stand in a file."""

from __future__ import annotations

import asyncio
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_data_path

from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools import keyring_pieces
from server.protocol.tool_places import bound, given_for, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_BYTES = 1_000_000
"""Of the file with `mcpServers`."""
SIGN_IN = "/sign-in"
"""With which the name of what came of a sign-in ends."""
_REFERENCE = re.compile(r"\$\{keyring:([^}]{1,200})\}")


class ToolSecrets:
    """Which there are follows from the `file` with `mcpServers`, that of our own server; the secrets stand in none."""

    def __init__(self, file: Path | None = None) -> None:
        named = os.environ.get("SB_VOICE_MCP", "")
        usual = Path(named).expanduser() if named else user_data_path("sb-voice", appauthor=False) / "mcp.json"
        self._file = file or usual
        self.by_name: dict[str, str] = {}
        """As they are kept: with what each is for."""
        self._before: dict[str, str] = {}
        """What was there before the last ones were hidden."""
        self._unkept: set[str] = set()
        """Those that the keyring did not take: it may hold older ones."""
        self._busy = asyncio.Lock()

    async def load(self) -> bool:
        """Read what the file needs; whether any of it is new or another: also another program of ours keeps some.

        Raises `KeyringUnavailable`.
        """
        async with self._busy:
            found = False
            for name in set(_needed(self._file)) - self._unkept:
                secret = await keyring_pieces.read(name)
                if secret and secret != self.by_name.get(name):
                    self.by_name[name] = secret
                    found = True
            return found

    async def keep(self, name: str, secret: str) -> None:
        """Use a secret from now on, and keep it; an empty one is forgotten.

        Raises `KeyringUnavailable`: then it counts for this run alone.
        """
        async with self._busy:
            if secret:
                self.by_name[name] = secret
                self._unkept.add(name)
                await keyring_pieces.write(name, secret)
                self._unkept.discard(name)
            elif self.by_name.pop(name, None) is not None:
                await keyring_pieces.forget(name)

    async def forget(self, server: str) -> None:
        """The server of that name is gone, and what belongs to it. Raises `KeyringUnavailable`."""
        for name in [name for name in self.by_name if name.startswith(f"{server}/")]:
            await self.keep(name, "")

    async def hidden(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The same `mcpServers` with the values of variables and headers in the keyring, and only their names left.

        Each is bound to what its entry leads to. Of what the entry had before stays what it still names, for the same
        place. What is misshapen is left to whoever reads it. Raises `KeyringUnavailable`, and nothing is changed then.
        """
        found: dict[str, str] = {}
        servers = {name: _hidden(name, entry, found) for name, entry in document["mcpServers"].items()}
        wanted = {name: "" for name in self.by_name if self._is_left(name, servers)} | found
        self._before = {name: self.by_name.get(name, "") for name in wanted}
        try:
            for name, secret in wanted.items():
                await self.keep(name, secret)
        except KeyringUnavailable:
            await self.take_back()
            raise
        return {**document, "mcpServers": servers}

    def _is_left(self, name: str, servers: Mapping[str, Any]) -> bool:
        """Whether it belongs to one of these entries, which names it no more or leads elsewhere now."""
        server = name.partition("/")[0]
        if server not in servers or name.endswith(SIGN_IN):
            return False
        entry = servers[server]
        is_named = isinstance(entry, dict) and name in _REFERENCE.findall(json.dumps(entry, default=str))
        return not (is_named and given_for(place_of(entry), self.by_name[name]) is not None)

    async def take_back(self) -> None:
        """What was hidden last is not wanted after all: what was there before counts again."""
        before, self._before = self._before, {}
        for name, secret in before.items():
            try:
                await self.keep(name, secret)
            except KeyringUnavailable:  # what counts for this run is as it was all the same
                self._unkept.add(name)


def _hidden(server: str, entry: Any, found: dict[str, str]) -> Any:
    """What stands in the file; `found` takes the secrets."""
    if not isinstance(entry, dict):
        return entry
    made, own = dict(entry), dict[str, str]()
    for part in ("env", "headers"):
        values = entry.get(part)
        if isinstance(values, dict):
            made[part] = {
                key: _named(f"{server}/{part}/{key}", value, own) if _is_secret(value) else value
                for key, value in values.items()
            }
    place = place_of(made)
    found.update({name: bound(place, secret) for name, secret in own.items()})
    return made


def _is_secret(value: object) -> bool:
    """Nobody can tell which values are; those that only name a variable are not."""
    return isinstance(value, str) and bool(value) and "${" not in value


def _named(name: str, value: str, found: dict[str, str]) -> str:
    found[name] = value
    return f"${{keyring:{name}}}"


def _needed(file: Path) -> Iterator[str]:
    """The names of all that a file may need; of one that cannot be read, none."""
    try:
        with file.open("rb") as opened:
            text = opened.read(MOST_BYTES).decode()
        servers = json.loads(text)["mcpServers"]
        yield from _REFERENCE.findall(text)
        yield from (f"{name}{SIGN_IN}" for name, entry in servers.items() if "url" in entry)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return
