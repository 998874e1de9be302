"""`--sign-in` and `--join`: this computer gets a token of a team's server, by a code that is entered in any browser or
by an invitation.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.address import Address, InvalidAddress
from desktop.backend.account import NOT_LET_IN, account_at, joined
from desktop.backend.http_client import NoAnswer
from desktop.backend.sign_in import by_code
from desktop.invitation import Invitation
from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.terminal import complain

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from desktop.backend.sign_in import ToEnter

NO_INVITATION = 404
"""The status that is answered to one that is used up."""


def signed_in(server: Address) -> Address:
    """The server with a token that is kept for it, or a new one. Ends the program where nobody signs in."""
    return _done(_signed_in(server))


def joined_by(link: str) -> Address:
    """The server that the invitation is for, with this computer's token. Raises `InvalidAddress`.

    Ends the program where it lets nobody in. One that this computer has used before is as good as the token it gave.
    """
    invitation = Invitation.read(link)
    if invitation is None:
        raise InvalidAddress("This is no invitation; it begins with sb-voice://join?")
    return _done(_joined_by(invitation))


def _done(work: Coroutine[object, object, Address]) -> Address:
    try:
        return asyncio.run(work)
    except NoAnswer as problem:
        raise SystemExit(f"sb-voice: {problem}") from None


async def _signed_in(server: Address) -> Address:
    if (known := await _known(server)) is not None:
        return known
    return await _kept(await by_code(server.url, _tell))


async def _joined_by(invitation: Invitation) -> Address:
    try:
        new = await joined(invitation)
    except NoAnswer as problem:
        if problem.status == NO_INVITATION and (known := await _known(Address(invitation.url, ""))) is not None:
            return known
        raise
    return await _kept(new)


async def _known(server: Address) -> Address | None:
    """The server with the token that is kept for it, where that is good. Raises `NoAnswer`."""
    try:
        token = await keyring_store.read(keyring_store.server_entry(server.host))
    except KeyringUnavailable:
        token = None
    known = Address(server.url, token) if token is not None else None
    return known if known is not None and await _is_good(known) else None


async def _kept(new: Address) -> Address:
    try:
        await keyring_store.write(keyring_store.server_entry(new.host), new.token)
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
