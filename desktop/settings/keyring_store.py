"""Secrets in the OS keyring, read and written beside the window's thread and never anywhere else."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, TypeVar

from desktop.i18n import translate
from desktop.tasks import beside

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

T = TypeVar("T")

SERVICE = "sb-voice"
PATIENCE_SECONDS = 10.0
"""A keyring may ask the user to unlock it, and one that hangs would hang us too."""

MAX_CHARACTERS = 1000
"""Windows keeps 2560 bytes of UTF-16 in an entry."""


class KeyringUnavailable(Exception):
    """The keyring cannot be used: `message` says why and `hint` what to do, one sentence each."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint


async def read(name: str) -> str | None:
    """The secret of that name, or None where there is none. Raises `KeyringUnavailable`."""

    def get() -> str | None:
        import keyring

        return keyring.get_password(SERVICE, name)

    return await _beside(get)


async def write(name: str, secret: str) -> None:
    """Keep a secret. Raises `KeyringUnavailable`."""
    if len(secret) > MAX_CHARACTERS:
        raise KeyringUnavailable(
            translate("credentials", "The secret has more than {max_characters} characters.").format(
                max_characters=MAX_CHARACTERS
            ),
            translate("credentials", "Check whether it was pasted twice."),
        )

    def put() -> None:
        import keyring

        keyring.set_password(SERVICE, name, secret)

    await _beside(put)


async def delete(name: str) -> None:
    """Forget a secret; one that is not there is no error. Raises `KeyringUnavailable`."""

    def forget() -> None:
        import keyring
        from keyring.errors import PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            log.debug("there was nothing to forget")

    await _beside(forget)


def server_entry(host: str) -> str:
    """The entry of a team server's token: a token is only ever shown to the host it was entered for."""
    return f"server:{host.lower()}"


async def _beside(work: Callable[[], T]) -> T:
    """Run in a thread of its own that is left behind when it hangs."""

    def explained() -> T:
        try:
            return work()
        except Exception as error:  # a dead bus raises errors that are not the keyring's own
            raise _explained(error) from None

    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await beside(explained)
    except TimeoutError:
        raise KeyringUnavailable(
            translate("credentials", "The keyring does not answer."),
            translate("credentials", "Unlock it, or restart it, and try again."),
        ) from None


def _explained(error: BaseException) -> KeyringUnavailable:
    """A keyring's error in words; its own text may hold what was to be kept."""
    kind = type(error).__name__
    log.warning("the keyring failed: %s", kind)
    if kind == "NoKeyringError":
        return KeyringUnavailable(
            translate("credentials", "There is no keyring service."),
            translate("credentials", "Install and start one, such as GNOME Keyring or KWallet."),
        )
    if kind == "KeyringLocked":
        return KeyringUnavailable(
            translate("credentials", "The keyring is locked."), translate("credentials", "Unlock it and try again.")
        )
    return KeyringUnavailable(
        translate("credentials", "The keyring failed ({kind}).").format(kind=kind),
        translate("credentials", "Check that its service runs, and try again."),
    )
