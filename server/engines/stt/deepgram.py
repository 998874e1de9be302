"""Speech to text with Deepgram, streamed while the user speaks; what the key's release ends is final at once."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from server.engines import told_apart
from server.engines.deepgram.client import make_client
from server.engines.deepgram.faults import DeepgramFault, silent
from server.engines.deepgram.sockets import Sockets, Tries
from server.engines.stt.deepgram_listen import FLUX, listen_api
from server.engines.stt.recording import SAMPLE_RATE, UtteranceRecording
from server.errors import SttFailed
from server.protocol.texts import Text
from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from deepgram import AsyncDeepgramClient

    from server.engines.deepgram.sockets import Socket
    from server.engines.stt.deepgram_listen import ListenApi

TIMES_REAL_TIME = 10
"""How fast Deepgram hears what is sent once more, at least."""
_NOTHING = object()


class DeepgramTranscriber:
    """Hears with `model`: `flux-...` and `nova-...` are served differently.

    Without one it is Flux for English and where no language was chosen, and Nova for any other.
    """

    sample_rate = SAMPLE_RATE

    def __init__(
        self,
        *,
        url: str | None = None,
        api_key: str | None = None,
        model: str | None = None,
        language: str | None = None,
    ) -> None:
        self._url = url
        self._api_key = api_key
        self._model = model
        self._language = language
        self._sockets: Sockets | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        if self._model == FLUX:
            return ("en",)
        if self._model and self._model.endswith("-multi"):
            return ("*",)
        return (self._language or "en", "*")

    async def load(self) -> None:
        """Import the SDK, 0.3 s; no socket is opened yet. Raises `SttFailed` where there is no key."""
        try:
            self._sockets = Sockets(await asyncio.to_thread(make_client, self._url, self._api_key, _warm))
        except DeepgramFault as fault:
            raise SttFailed(fault.code, fault.message) from None

    async def warm(self) -> None:
        if self._sockets is not None:
            await self._sockets.warm(listen_api(self._model, self._language))

    async def close(self) -> None:
        if self._sockets is not None:
            await self._sockets.close()
            self._sockets = None

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        """As the Protocol says. An utterance whose socket dies is sent once more, from its beginning."""
        if self._sockets is None:
            raise SttFailed("not_ready", Text("The speech recognition is not ready yet."))
        api = listen_api(self._model, _understood(language or self._language, self._model))
        recording = UtteranceRecording(audio)
        try:
            async with aclosing(_heard(self._sockets, api, recording)) as texts:
                async for text in texts:
                    yield text
        except DeepgramFault as fault:
            raise SttFailed(fault.code, fault.message) from None
        finally:
            await recording.close()


async def _heard(sockets: Sockets, api: ListenApi, recording: UtteranceRecording) -> AsyncGenerator[str, None]:
    tries = Tries()
    while True:
        socket = None
        try:
            socket = await sockets.take(api, fresh=tries.fresh)
            attempt = _ListenAttempt(socket, api, recording, to_catch_up=tries.fresh)
            try:
                async with aclosing(attempt.texts()) as texts:
                    async for text in texts:
                        yield text
            finally:
                if attempt.is_clean:
                    sockets.give_back(socket)
                else:  # what is still under way would end up in the next utterance
                    sockets.discard(socket)
        except DeepgramFault as fault:
            if not tries.again(fault, socket) or not recording.is_whole:
                raise
        else:
            return


class _ListenAttempt:
    """One utterance on one socket. `to_catch_up`: most of the sound is sent at once."""

    def __init__(self, socket: Socket, api: ListenApi, recording: UtteranceRecording, *, to_catch_up: bool) -> None:
        self._socket = socket
        self._api = api
        self._recording = recording
        self._to_catch_up = to_catch_up
        self._turn = api.turn()
        self._deadline: float | None = None
        self.is_clean = False
        """Whether nothing is under way on the socket any more."""

    async def texts(self) -> AsyncGenerator[str, None]:
        """Everything heard so far, again and again; the last one is final."""
        sending = self._socket.begin(self._send())
        try:
            while not self._turn.done and (message := await self._message(sending)) is not _NOTHING:
                before = self._turn.so_far
                if self._turn.read(message):
                    await self._socket.send(self._api.finish(self._socket.connection))
                if told_apart(self._turn.so_far, before) and not self._turn.done:
                    yield self._turn.so_far
            self.is_clean = self._turn.done or self._recording.is_empty
            yield self._turn.text
        finally:
            await stopped(sending)

    async def _message(self, sending: asyncio.Task[None]) -> Any:
        """The next message, or `_NOTHING` where the user is done and nothing more comes in time."""
        try:
            return await self._socket.receive_while(sending, self._patience)
        except TimeoutError:
            if self._turn.answered or self._recording.is_silent:
                return _NOTHING
            raise silent(passing=self._socket.kept) from None

    def _patience(self) -> float:
        if self._recording.is_empty:
            return 0
        now = asyncio.get_running_loop().time()
        if self._deadline is None:
            self._deadline = now + (self._recording.seconds / TIMES_REAL_TIME if self._to_catch_up else 0)
        return self._deadline + self._turn.patience - now

    async def _send(self) -> None:
        sent = 0
        while piece := await self._piece(sent):
            await self._socket.send(self._api.send(self._socket.connection, piece))
            sent += len(piece)
        if sent:
            self._turn.finishing = True
            await self._socket.send(self._api.finish(self._socket.connection))

    async def _piece(self, begin: int) -> bytes:
        """The next piece of sound; keeps the socket alive while there is none."""
        while True:
            try:
                async with asyncio.timeout(self._api.keep_alive_seconds):
                    return await self._recording.piece(begin)
            except TimeoutError:
                await self._socket.send(self._api.keep_alive(self._socket.connection))


def _understood(language: str | None, model: str | None) -> str | None:
    """The language, where the model understands it. Raises `SttFailed`."""
    if model == FLUX and language and language.partition("-")[0].lower() != "en":
        raise SttFailed(
            "unsupported_language",
            Text("The model {model} understands only English; choose another in the settings.", model=FLUX),
        )
    return language


def _warm(client: AsyncDeepgramClient) -> None:
    _ = client.listen.v1, client.listen.v2
