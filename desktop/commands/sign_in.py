"""`--sign-in`: this computer gets a token of a team's server by a code that is entered in any browser."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.address import Address
from desktop.backend.account import NOT_LET_IN, account_at
from desktop.backend.http_client import NoAnswer
from desktop.backend.sign_in import by_code
from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.terminal import complain

if TYPE_CHECKING:
    from desktop.backend.sign_in import ToEnter


def signed_in(server: Address) -> Address:
    """The server with a token that is kept for it, or a new one. Ends the program where nobody signs in."""
    try:
        return asyncio.run(_signed_in(server))
    except NoAnswer as problem:
        raise SystemExit(f"sb-voice: {problem}") from None


async def _signed_in(server: Address) -> Address:
    entry = keyring_store.server_entry(server.host)
    try:
        kept = await keyring_store.read(entry)
    except KeyringUnavailable:
        kept = None
    if kept is not None and await _is_good(known := Address(server.url, kept)):
        return known
    new = await by_code(server.url, _tell)
    try:
        await keyring_store.write(entry, new.token)
    except KeyringUnavailable as trouble:
        complain(f"sb-voice: The token is kept for this run only: {trouble.message}")
    return new


async def _is_good(server: Address) -> bool:
    """Whether it still lets somebody in. Raises `NoAnswer`."""
    try:
        await account_at(server)
    except NoAnswer as problem:
        if problem.status == NOT_LET_IN:
            return False
        raise
    return True


def _tell(enter: ToEnter) -> None:
    complain(f"Open {enter.url} in any browser, and enter {enter.code}")
