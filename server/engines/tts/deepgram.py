"""Text to speech with Deepgram: text goes out as it is written, sound comes back while it is.

Deepgram does not tell when a word sounds. The text is laid along the sound at the pace of a usual voice, word by
word, so that a reply that is interrupted is cut near the right place; what is left when the sound ends goes with its
end. Flux is also told how far an interrupted reply was played, and answers with the text of that
(`deepgram_interruption`).
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import aclosing
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from server.engines import Speech
from server.engines.deepgram.client import make_client
from server.engines.deepgram.faults import DeepgramFault, silent
from server.engines.deepgram.sockets import Sockets, Tries
from server.engines.tts.deepgram_interruption import Interruption
from server.engines.tts.deepgram_speak import SAMPLE_RATE, VOICE, is_voice, language_of, paces, speak_api
from server.engines.tts.foreseen_end import WrongEnd
from server.engines.tts.speakable.stage import Speakable, prepare
from server.engines.tts.spoken_script import PIECE_SECONDS, SpokenScript
from server.errors import TtsFailed
from server.protocol.texts import Text
from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from deepgram import AsyncDeepgramClient

    from server.engines import Manner, ReplyPlayback
    from server.engines.deepgram.sockets import Socket
    from server.engines.tts.deepgram_speak import SpeakApi

FLUSH_SECONDS = 60.0
MOST_AT_ONCE = int(PIECE_SECONDS * SAMPLE_RATE) * 2
"""Bytes of sound."""
_NOTHING = object()


class DeepgramSynthesizer:
    """Speaks with `voice`, else `model`, else `VOICE`: `aura-...` and `flux-...` are served differently."""

    sample_rate = SAMPLE_RATE

    def __init__(
        self,
        *,
        url: str | None = None,
        api_key: str | None = None,
        model: str | None = None,
        voice: str | None = None,
    ) -> None:
        self._url = url
        self._api_key = api_key
        self._voice = (voice if is_voice(voice) else None) or model or VOICE
        self._sockets: Sockets | None = None
        self._flushes = _Flushes()
        self._speed = 1.0
        """At which it spoke last: the next socket is opened for the same."""

    @property
    def paces(self) -> bool:
        return paces(self._voice)

    async def load(self) -> None:
        """Import the SDK, 0.3 s; no socket is opened yet. Raises `TtsFailed` where there is no key."""
        await asyncio.to_thread(prepare)
        try:
            self._sockets = Sockets(await asyncio.to_thread(make_client, self._url, self._api_key, _warm))
        except DeepgramFault as fault:
            raise TtsFailed(fault.code, fault.message) from None

    async def warm(self) -> None:
        if self._sockets is not None:
            await self._sockets.warm(speak_api(self._voice, self._speed))

    async def close(self) -> None:
        if self._sockets is not None:
            await self._sockets.close()
            self._sockets = None

    def language(self, voice: str | None = None) -> str:
        return language_of(self._chosen(voice))

    def _chosen(self, voice: str | None) -> str:
        return voice if voice and is_voice(voice) else self._voice

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        """As the Protocol says. A reply whose socket dies before its first sound is begun again."""
        if self._sockets is None:
            raise TtsFailed("not_ready", Text("The voice is not ready yet."))
        self._speed = manner.speed if manner else 1.0
        api = speak_api(self._chosen(voice), self._speed)
        script = SpokenScript(text, SAMPLE_RATE, Speakable(self.language(voice), manner), api.speed)
        try:
            async with aclosing(self._said(self._sockets, api, script, playback)) as sound:
                async for speech in sound:
                    yield speech
        except DeepgramFault as fault:
            raise TtsFailed(fault.code, fault.message) from None
        finally:
            await script.close()

    async def _said(
        self, sockets: Sockets, api: SpeakApi, script: SpokenScript, playback: ReplyPlayback | None
    ) -> AsyncGenerator[Speech, None]:
        tries = Tries()
        while True:
            attempt = socket = None
            try:
                socket = await sockets.take(api, fresh=tries.fresh)
                attempt = _SpeakAttempt(socket, api, script, playback)
                try:
                    async with aclosing(attempt.sound()) as sound:
                        async for speech in sound:
                            yield speech
                finally:
                    self._part_with(socket, sockets, attempt)
            except DeepgramFault as fault:
                if (attempt is not None and attempt.sounded) or not tries.again(fault, socket):
                    raise
            except WrongEnd:
                script.begin_again()
            else:
                return

    def _part_with(self, socket: Socket, sockets: Sockets, attempt: _SpeakAttempt) -> None:
        if attempt.flushed:
            self._flushes.add(socket)
        if attempt.failed or self._flushes.are_used_up(socket, attempt.api.flushes_a_minute):
            attempt.aftermath.drop()
            sockets.discard(socket)
        elif attempt.is_clean and not attempt.aftermath.may_be_asked:
            attempt.aftermath.drop()
            attempt.aftermath.played_out()
            sockets.give_back(socket)
        else:
            sockets.spawn(attempt.aftermath.settle(sockets))


class _SpeakAttempt:
    """One reply on one socket."""

    def __init__(self, socket: Socket, api: SpeakApi, script: SpokenScript, playback: ReplyPlayback | None) -> None:
        self.api = api
        self.failed = False
        self._socket = socket
        self._script = script
        self._reply = api.reply()
        self._said_anything = False
        self._came_on = 0.0
        """When the reply was last brought nearer to its end, by the loop's clock: messages alone do not."""
        self.aftermath = Interruption(socket, api, self._reply, script, playback)

    @property
    def sounded(self) -> bool:
        return self._reply.sounded

    @property
    def flushed(self) -> bool:
        return self._reply.flushing

    @property
    def is_clean(self) -> bool:
        """Whether nothing is under way on the socket."""
        return self._reply.done or not self._said_anything

    async def sound(self) -> AsyncGenerator[Speech, None]:
        sending = self._socket.begin(self._send())
        try:
            while not self._reply.done and (message := await self._message(sending)) is not _NOTHING:
                patience = self._reply.patience
                if pcm := self._reply.read(message):  # what has come with it goes on with it
                    pcm = b"".join([pcm, *self._socket.sound_at_hand(MOST_AT_ONCE - len(pcm))])
                if pcm or self._reply.patience != patience:
                    self._came_on = asyncio.get_running_loop().time()
                self.aftermath.sounded(pcm)
                if pcm:
                    await self._script.be_certain()
                for speech in self._script.laid(pcm):
                    yield speech
            if self._reply.is_mute:
                raise DeepgramFault("no_sound", Text("Deepgram gave no sound for the answer."))
            if rest := self._script.rest():
                yield Speech(b"", rest)
        except DeepgramFault:
            self.failed = True
            raise
        finally:
            await stopped(sending)

    async def _message(self, sending: asyncio.Task[None]) -> Any:
        """The next message, or `_NOTHING` where all text was sent and no more sound comes."""
        try:
            return await self._socket.receive_while(sending, self._patience)
        except TimeoutError:
            if not self._said_anything:
                return _NOTHING
            self.failed = True  # it is not known what may still come
            if self._reply.may_just_end or self._reply.is_mute:
                return _NOTHING
            raise silent(passing=self._socket.kept) from None

    def _patience(self) -> float:
        if not self._said_anything:
            return 0
        return self._came_on + self._reply.patience - asyncio.get_running_loop().time()

    async def _send(self) -> None:
        sent = 0
        while piece := await self._script.piece(sent):
            self._said_anything = True
            await self._socket.send(self.api.say(self._socket.connection, piece))
            sent += len(piece)
        if sent:
            self._reply.flushing = True
            await self._socket.send(self.api.flush(self._socket.connection))
        self._came_on = asyncio.get_running_loop().time()


class _Flushes:
    """When each socket flushed last."""

    def __init__(self) -> None:
        self._times: WeakKeyDictionary[Socket, deque[float]] = WeakKeyDictionary()

    def add(self, socket: Socket) -> None:
        self._times.setdefault(socket, deque()).append(asyncio.get_running_loop().time())

    def are_used_up(self, socket: Socket, most: int | None) -> bool:
        """Whether it flushed as often as it may in a minute."""
        times = self._times.get(socket, deque())
        while times and times[0] < asyncio.get_running_loop().time() - FLUSH_SECONDS:
            times.popleft()
        return most is not None and len(times) >= most


def _warm(client: AsyncDeepgramClient) -> None:
    _ = client.speak.v1, client.speak.v2
