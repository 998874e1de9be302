"""What servers of tools want of this person alone: kept in their keyring, and given to the server they talk to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools import keyring_pieces
from server.protocol import events as e
from server.protocol.addresses import key_host
from server.protocol.tool_places import bound, can_be_shown, given_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.model.tools.wanted_value import WantedValue

OWN = "here"
"""In place of a host: the server that comes with the app."""


class CannotBeShown(Exception):
    """No server of tools could be shown this: it is longer than `LONGEST`, or has a line break or a tab in it."""


class PersonalSecrets:
    """Each by the server that was talked to, whose list wants it, and for the place that it was given for alone."""

    def __init__(self) -> None:
        self._unkept: dict[str, str] = {}
        """What no keyring took: it counts for this run."""
        self._busy = asyncio.Lock()

    async def known(self, url: str, wanted: Iterable[WantedValue]) -> list[e.ToolSecret]:
        """What there is of it for the server at `url`, which is empty for the app's own. Raises `KeyringUnavailable`
        where nothing can be read.
        """
        async with self._busy:
            found = [(each, await self._secret(url, each)) for each in wanted]
        # One that the server refuses would take all others along.
        return [e.ToolSecret(**each._asdict(), secret=secret) for each, secret in found if can_be_shown(secret)]

    async def keep(self, url: str, wanted: WantedValue, secret: str) -> None:
        """Use it from now on; an empty one is forgotten. Raises `CannotBeShown` and `KeyringUnavailable`: then a new
        one counts for this run, and one that was to be forgotten may be there again in the next.
        """
        if secret and not can_be_shown(secret):
            raise CannotBeShown
        name = _entry(url, wanted)
        async with self._busy:
            self._unkept.pop(name, None)
            if not secret:
                await keyring_pieces.forget(name)
                return
            self._unkept[name] = bound(wanted.place, secret)
            await keyring_pieces.write(name, self._unkept[name])
            del self._unkept[name]

    async def _secret(self, url: str, wanted: WantedValue) -> str:
        name = _entry(url, wanted)
        try:
            kept = self._unkept.get(name) or await keyring_pieces.read(name)
        except KeyringUnavailable:
            if not self._unkept:
                raise
            return ""
        return given_for(wanted.place, kept) or ""


def _entry(url: str, wanted: WantedValue) -> str:
    """No server of tools of our own list is called so: an @ stands in no name."""
    return f"person@{key_host(url) or OWN}/{wanted.server}/{wanted.name}"
