"""The WebSocket: frames become events for a session, its events become frames."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import uuid
from typing import TYPE_CHECKING

import msgspec
from msgspec import UNSET
from starlette.websockets import WebSocketDisconnect, WebSocketState

from server.conversations.history import History
from server.protocol import events as e
from server.session import Session
from server.session_settings import Refused

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

    from server.conversations.store import Store
    from server.engines.lineup import Lineup
    from server.session_settings import SessionSettings

log = logging.getLogger(__name__)

MAX_FRAME = 4 * 1024 * 1024
"""Bytes in one event: about a minute of sound. A longer one is answered with an error and not read."""

SLOW_SECONDS = 10.0
"""How long a client may leave the server's words untaken."""

CLOSE_BAD_REQUEST = 4400
CLOSE_TOO_SLOW = 4413


class Realtime:
    """All clients of one server."""

    def __init__(self, lineup: Lineup, store: Store, settings: SessionSettings) -> None:
        self._lineup = lineup
        self._store = store
        self._settings = settings
        self._sessions: set[Session] = set()

    @property
    def clients(self) -> int:
        return len(self._sessions)

    async def engines_changed(self) -> None:
        """Tell every client that asked for it."""
        for session in list(self._sessions):
            await session.engines_changed()

    async def serve(self, socket: WebSocket) -> None:
        """Speak with one client until it leaves."""
        await socket.accept()
        wire = _Wire(socket)
        try:
            conversation_id = _conversation_id(socket.query_params.get("conversation_id"))
        except Refused as refused:
            await wire.send(e.Error(error=_fault(refused)))
            await socket.close(CLOSE_BAD_REQUEST, refused.message)
            return
        entries = await self._store.load(conversation_id)
        session = Session(
            conversation_id,
            History(entries),
            lineup=self._lineup,
            store=self._store,
            settings=self._settings,
            send=wire.send,
        )
        self._sessions.add(session)
        try:
            await session.open()
            await _converse(socket, session)
        except WebSocketDisconnect:
            pass
        finally:
            self._sessions.discard(session)
            wire.gone = True
            await session.close()


class _Wire:
    """The server's side of one socket; what is said after the client left is dropped."""

    def __init__(self, socket: WebSocket) -> None:
        self._socket = socket
        self.gone = False

    async def send(self, event: e.ServerEvent) -> None:
        if self.gone:
            return
        text = e.encode(event).decode()
        try:
            async with asyncio.timeout(SLOW_SECONDS):
                await self._socket.send({"type": "websocket.send", "text": text})
        except TimeoutError:
            self.gone = True
            log.warning("a client took nothing for %d s and was let go", SLOW_SECONDS)
            await _close(self._socket, CLOSE_TOO_SLOW, "too slow")
        except (WebSocketDisconnect, RuntimeError):
            self.gone = True


async def _close(socket: WebSocket, code: int, reason: str) -> None:
    """Hang up even where the client takes nothing any more."""
    try:
        async with asyncio.timeout(1):
            await socket.close(code, reason)
    except (TimeoutError, RuntimeError, WebSocketDisconnect):
        log.debug("the client did not take the goodbye")


async def _converse(socket: WebSocket, session: Session) -> None:
    while socket.client_state is WebSocketState.CONNECTED:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        frame = message.get("text")
        if frame is None:
            await session.refuse(Refused("invalid_event", "Events are JSON in text frames; this one was binary."))
            continue
        try:
            event = _decoded(frame)
        except Refused as refused:
            await session.refuse(refused, _event_id(frame))
            continue
        await session.receive(event)


def _decoded(frame: str) -> e.ClientEvent:
    """The event in a frame. Raises `Refused` with a sentence that does not quote the frame."""
    if len(frame) > MAX_FRAME:
        raise Refused("event_too_large", f"An event may have {MAX_FRAME // 1024 // 1024} MiB, not more.")
    try:
        return e.decode_client(frame)
    except msgspec.ValidationError as error:
        raise _refused(str(error)) from None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise Refused("invalid_json", "The event is not valid JSON.") from None


def _refused(reason: str) -> Refused:
    """What msgspec found wrong, without the value it found: "Expected `int`, got `str` - at `$.audio_end_ms`"."""
    what, _, where = reason.partition(" - at ")
    param = where.strip("`$.") or None
    if param == "type" or "missing required field `type`" in what:
        return Refused("unknown_event", "There is no client event of that type.", "type")
    if "base64" in what:
        return Refused("invalid_audio", "The sound is not valid base64.", param)
    return Refused("invalid_event", re.sub(r"value '.*?'", "value", what, flags=re.DOTALL) + ".", param)


def _event_id(frame: str) -> e.Maybe[str]:
    """The id a client gave to an event that could not be read, so that it knows which one is meant."""
    if len(frame) > MAX_FRAME:
        return UNSET
    try:
        event = json.loads(frame)
    except (ValueError, RecursionError):
        return UNSET
    event_id = event.get("event_id") if isinstance(event, dict) else None
    return event_id if isinstance(event_id, str) else UNSET


def _conversation_id(wish: str | None) -> str:
    """The conversation to go on with, or a new one's id. Raises `Refused`."""
    if wish is None:
        return str(uuid.uuid4())
    try:
        return str(uuid.UUID(wish))
    except ValueError:
        raise Refused("invalid_conversation_id", "A conversation's id is a UUID.", "conversation_id") from None


def _fault(refused: Refused) -> e.Fault:
    return e.Fault(type="invalid_request_error", code=refused.code, message=refused.message, param=refused.param)
