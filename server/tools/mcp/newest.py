"""Which sign-in is the newest of those that programs of one person's have, and which of them may renew it now.

Who renews gets another refresh token, and the one before is often good no more: two that renew at once lose both.
"""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from server.file_lock import lock

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

LONGEST_SECONDS = 15.0
"""Of waiting for another program, which may hang; then it goes on without, while there is still time to connect."""
LOOK_SECONDS = 0.05


class Keeper(NamedTuple):
    """Whoever has the person's keyring: `keep` takes what is to be kept, and `read` asks to be told it again."""

    keep: Callable[[str], None]
    read: Callable[[], None]


class NewestSignIn:
    """Told by a file beside the one with `mcpServers`: a digest of what was kept last, and nothing of it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, kept: str) -> None:
        """This is the newest now."""
        with suppress(OSError):
            self._file.write_text(_digest(kept), encoding="ascii")

    def is_this(self, kept: str) -> bool:
        """Whether no other is known to be newer."""
        try:
            noted = self._file.read_text(encoding="ascii")
        except (OSError, ValueError):
            return True
        return noted in ("", _digest(kept))

    @asynccontextmanager
    async def alone(self) -> AsyncGenerator[None, None]:
        """While the block runs no other program renews this sign-in, unless it cannot be told."""
        until = asyncio.get_running_loop().time() + LONGEST_SECONDS
        try:
            opened = self._file.with_name(f"{self._file.name}.lock").open("wb")  # a small local file
        except OSError:
            yield
            return
        with opened:
            while not _locked(opened.fileno()) and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 # none tells
                await asyncio.sleep(LOOK_SECONDS)
            yield


def _locked(handle: int) -> bool:
    try:
        lock(handle)
    except OSError:
        return False
    return True


def _digest(kept: str) -> str:
    return hashlib.sha256(kept.encode(errors="replace")).hexdigest()
