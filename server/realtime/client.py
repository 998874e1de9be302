"""One client's socket: what is said through it, and with which code it is hung up on."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from starlette.websockets import WebSocketDisconnect

from server.protocol import events as e
from server.realtime.frames import converse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.types import Message
    from starlette.websockets import WebSocket

    from server.people.caller import Asker
    from server.realtime.lobby import Seat
    from server.realtime.session import RealtimeSession
    from server.realtime.settings.session_settings import Refused

log = logging.getLogger(__name__)

HANG_UP = "sb_voice.hang_up"
"""In the ASGI scope's state: a function (code, reason) that closes the socket even where nothing can be sent."""

SAY = "sb_voice.say"
"""In the ASGI scope's state: a function (text in UTF-8) that sends it and says whether that could be done at once."""

HEAR = "sb_voice.hear"
"""In the ASGI scope's state: what is awaited for the next ASGI message, once the client was let in."""

CLOSE_BUG = 1011
"""The server made a mistake; connecting again may help."""

CLOSE_RESTART = 1012
"""The server ends, perhaps to come back: connecting again helps, there or to another one of the same database."""

CLOSE_BAD_REQUEST = 4400
"""The address asks for what cannot be, such as a conversation whose id is no UUID; an `error` event came before."""

CLOSE_NOT_LET_IN = 4401
"""The token was revoked or has expired, or its person is disabled or may do other things; an `error` event came before.
"""

CLOSE_ELSEWHERE = 4409
"""Another client, here or at another server of the same database, goes on with this conversation."""

CLOSE_DELETED = 4410
"""The conversation was deleted and its id stays taken; an `error` event came before."""

CLOSE_TOO_SLOW = 4413
"""The client left the server's words untaken for too long."""

CLOSE_LINE = 1013
"""Nothing was said for long, and others wait for a seat, or too much was sent while waiting for one, which an `error`
event said before: who connects again waits in the line.
"""

CLOSE_TOO_MANY = 4429
"""Its person has, or waits for, as many sessions as they may at once; an `error` event came before."""


class RealtimeClient:
    """One socket and who speaks through it; what is said after the client left is dropped."""

    def __init__(self, socket: WebSocket, slow_seconds: float, caller: Asker, seat: Seat) -> None:
        self.socket = socket
        self.seat = seat
        self.caller = caller
        self._slow_seconds = slow_seconds
        self._say: Callable[[bytes], bool] | None = getattr(socket.state, SAY, None)
        self._gone = False
        self.session: RealtimeSession | None = None
        self.staying = asyncio.timeout(None)
        """Around the talk: it is over when this expires."""
        self.left = asyncio.Event()
        self.goodbye: tuple[int, str] | None = None
        """With which code and reason whoever serves this client is to hang up: it goes on at another server."""

    async def talk(self, session: RealtimeSession, undone: Sequence[Refused]) -> None:
        self.session = session
        await session.open()
        for refused in undone:
            await session.refuse(refused)
        hear = getattr(self.socket.state, HEAR, None) or partial(_next_message, self.socket)
        await converse(hear, session, self.seat.early)

    async def send(self, event: e.ServerEvent) -> None:
        if self._gone:
            return
        text = e.encode(event, texts=self.session is not None and self.session.tells_texts)
        if self._say is not None and self._say(text):
            return
        try:
            async with asyncio.timeout(self._slow_seconds):
                await self.socket.send({"type": "websocket.send", "text": text.decode()})
        except TimeoutError:
            log.warning("a client took nothing for %g s and was let go", self._slow_seconds)
            self.let_go(CLOSE_TOO_SLOW, "too slow")
        except (WebSocketDisconnect, RuntimeError):
            self._gone = True
            if self.session is None:  # else what the client said before it left is still heard to its end
                self._end_talk()

    def let_go(self, code: int, reason: str) -> None:
        """Hang up, and end the talk."""
        if not self._gone:
            self.hang_up(code, reason)
        self._end_talk()

    def turn_out(self, code: int, why: Refused) -> None:
        """Say why, and hang up."""
        if self._say is not None and not self._gone:
            self._say(e.encode(why.as_error(), texts=self.session is not None and self.session.tells_texts))
        self.let_go(code, why.code)

    def give_up(self, code: int, reason: str) -> None:
        """End the talk, and leave it to whoever serves this client to hang up once all that was said is written."""
        if not self._gone:
            self.goodbye = code, reason
        self._end_talk()

    def hang_up(self, code: int, reason: str) -> None:
        """Close the socket, even where nothing can be sent."""
        if hang_up := getattr(self.socket.state, HANG_UP, None):
            hang_up(code, reason)

    def _end_talk(self) -> None:
        self._gone = True
        with suppress(RuntimeError):  # the talk may be over already
            self.staying.reschedule(asyncio.get_running_loop().time())

    async def leave(self) -> None:
        """Stop all work for the client."""
        self._gone = True
        if self.session is not None:
            await self.session.close()


async def _next_message(socket: WebSocket) -> Message:
    """The next message, where the socket itself does not see to it that others have their turn before it."""
    await asyncio.sleep(0)
    return await socket.receive()


async def turn_away(socket: WebSocket, code: int, refused: Refused) -> None:
    """Say why, and close."""
    try:
        await socket.send_text(e.encode(refused.as_error()).decode())
        await socket.close(code, refused.message)
    except (WebSocketDisconnect, RuntimeError):
        pass
