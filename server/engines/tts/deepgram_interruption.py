"""What follows on a reply's sound: Deepgram is told how far it was played and says which words that were.

Flux measures this in milliseconds from the beginning of the socket, over all replies that it has spoken. An
interruption sets the clock back to what was played, and each must lie behind the one before it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from server.engines.deepgram.faults import DeepgramFault
from server.engines.tts.deepgram_speak import SAMPLE_RATE

if TYPE_CHECKING:
    from server.engines import ReplyPlayback
    from server.engines.deepgram.sockets import Socket, Sockets
    from server.engines.tts.deepgram_speak import SpeakApi, SpeakReply
    from server.engines.tts.spoken_script import SpokenScript

HUSH_SECONDS = 2.0
"""How long it may take Deepgram to forget an interrupted reply; after that the socket is given up."""
GRACE_SECONDS = 0.5
"""How long after an interruption, or after its last sound, it may take until somebody knows what was played."""
LONGEST_WAIT = 60.0
"""How long a complete reply may keep its socket, so that it can still be interrupted."""


class Interruption:
    """Belongs to one reply on one socket. `words` is the answer in its `ReplyPlayback`."""

    def __init__(
        self, socket: Socket, api: SpeakApi, reply: SpeakReply, script: SpokenScript, playback: ReplyPlayback | None
    ) -> None:
        self._socket = socket
        self._api = api
        self._reply = reply
        self._script = script
        self._loop = asyncio.get_running_loop()
        self._began: float | None = None
        self._bytes = 0
        self._is_asked = playback is not None and api.knows_words
        self._played: asyncio.Future[float] = self._loop.create_future()
        self._heard: asyncio.Future[str | None] = self._loop.create_future()
        if playback is not None:
            playback.answer_with(self.words if api.knows_words else None)

    @property
    def may_be_asked(self) -> bool:
        """Whether what was played may still be told, and matters."""
        return self._is_asked and self._began is not None

    def sounded(self, pcm: bytes) -> None:
        """More sound has come."""
        if pcm and self._began is None:
            self._began = self._loop.time()
        self._bytes += len(pcm)

    async def words(self, played_ms: float) -> str | None:
        """The text that sounded in the first `played_ms` of the reply, None where Deepgram does not tell."""
        if not self._played.done():
            self._played.set_result(played_ms)
        return await asyncio.shield(self._heard)

    def drop(self) -> None:
        """Nothing will be told any more."""
        if not self._heard.done():
            self._heard.set_result(None)

    def played_out(self) -> None:
        """All of it counts as played."""
        self._socket.clock_ms += self._sound_ms

    async def settle(self, sockets: Sockets) -> None:
        """Have what is left of the reply forgotten, and keep the socket where Deepgram confirms that."""
        clean = False
        try:
            clean = await self._settled(sockets)
        finally:
            self.drop()
            if clean:
                sockets.give_back(self._socket)
            else:
                sockets.discard(self._socket)

    async def _settled(self, sockets: Sockets) -> bool:
        """Whether nothing of the reply is under way any more."""
        if self._is_asked:
            known: set[asyncio.Future[Any]] = {self._played, sockets.closing}
            await asyncio.wait(known, timeout=self._patience(), return_when=asyncio.FIRST_COMPLETED)
        if self._reply.done and not self._played.done():
            self.played_out()
            return True
        try:
            async with asyncio.timeout(HUSH_SECONDS):
                return await self._interrupt()
        except (DeepgramFault, TimeoutError):
            return False

    async def _interrupt(self) -> bool:
        await self._socket.send(self._api.interrupt(self._socket.connection, self._offset()))
        while True:
            message = await self._socket.receive()
            if (heard := self._api.heard(message)) is not None:
                self._socket.clock_ms = max(self._socket.clock_ms, heard.played_ms)
                text = None if heard.text is None else self._script.written_as(heard.text)
                self._heard.set_result(text)
            if (forgotten := self._reply.is_forgotten(message)) is not None:
                if heard is None:
                    self.played_out()
                return forgotten

    def _offset(self) -> int | None:
        """What was played of all that came over the socket; always more than before, as Deepgram wants it."""
        if not self._played.done():
            return None
        played = min(self._played.result(), self._sound_ms)
        return self._socket.clock_ms + max(1, round(played))

    @property
    def _sound_ms(self) -> int:
        return round(self._bytes / 2 / SAMPLE_RATE * 1000)

    def _patience(self) -> float:
        """Seconds until it is certain that nobody interrupts it any more, or knows what was played."""
        if not self._reply.done or self._began is None:
            return GRACE_SECONDS
        left = self._began + self._sound_ms / 1000 - self._loop.time()
        return min(max(0.0, left) + GRACE_SECONDS, LONGEST_WAIT)
