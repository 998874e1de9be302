"""A worker's way into a server: it says who it is, again every second, and in the end that it leaves."""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import aiohttp
import msgspec

from server.engines.joined.registry import HEARTBEAT_SECONDS
from server.network import trust

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

log = logging.getLogger(__name__)

JOIN_SECONDS = 30.0
"""How long the server may take for its first answer: somebody may have started it in the same moment."""

ANSWER_SECONDS = 3.0
"""How long for each later one, so that the next heartbeat is not late."""

REFUSED = frozenset({400, 401, 403, 404, 405, 409, 421, 422})
"""What a status means that asking again would change nothing about."""

DISMISSED = frozenset({401, 403, 409})
"""The same of a server that took it before; anything else may be a proxy whose servers are just exchanged."""


class NotJoined(Exception):
    """The server does not take it; the text is one sentence for a person."""


class Membership:
    """A worker's place among those of the server at `address`; to be used in an `async with`."""

    def __init__(self, address: str, token: str, card: dict[str, Any]) -> None:
        self.id = uuid.uuid4().hex
        self._url = f"{address.rstrip('/')}/v1/admin/workers/{self.id}"
        self._address = address
        self._token = token
        self._card = card

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            headers={"Authorization": f"Bearer {self._token}"},
            connector=aiohttp.TCPConnector(ssl=trust.of_the_environment()),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def leave_soon(self) -> None:
        """Get no more work from now on."""
        self._card["leaving"] = True
        with suppress(NotJoined, OSError, TimeoutError):
            await self.say(ANSWER_SECONDS)

    async def say(self, seconds: float = JOIN_SECONDS, refused: frozenset[int] = REFUSED) -> None:
        """Be there. Raises `NotJoined` for what is `refused`, and `OSError` or `TimeoutError` where nobody answers."""
        patience = aiohttp.ClientTimeout(total=seconds)
        try:
            async with self._session.put(self._url, timeout=patience, data=msgspec.json.encode(self._card)) as answer:
                if answer.status in refused:
                    raise NotJoined(await _why(answer, self._address))
                if answer.status >= 300:
                    raise OSError(f"status {answer.status}")
        except aiohttp.ClientError as error:
            raise OSError(type(error).__name__) from None

    async def stay(self) -> None:
        """Say it again every second, until cancelled. Raises `NotJoined`."""
        silent = False
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            try:
                await self.say(ANSWER_SECONDS, DISMISSED)
            except (OSError, TimeoutError) as error:
                if not silent:
                    log.warning("the server does not answer (%s); it is asked again", type(error).__name__)
                silent = True
            else:
                if silent:
                    log.warning("the server answers again")
                silent = False

    async def leave(self) -> None:
        """Be there no more; a server that does not answer notices by itself."""
        with suppress(aiohttp.ClientError, OSError, TimeoutError):
            async with self._session.delete(self._url, timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS)):
                pass


async def _why(answer: aiohttp.ClientResponse, address: str) -> str:
    """The server's own sentence, where it gave one."""
    try:
        told = (await answer.json(content_type=None)).get("detail")
    except (ValueError, AttributeError, aiohttp.ClientError):
        told = None
    told = str(told) if told else f"The server at {address} does not take workers (status {answer.status})."
    if answer.status == 403:
        return f"{told} The server takes workers by its SB_VOICE_WORKER_TOKEN, or by a token of an admin."
    return told
