"""Any voice behind an OpenAI-compatible speech API, spoken piece by piece.

While one piece sounds the next one is already asked for, and no more than that: an interrupted reply wastes little.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from server.engines import Speech
from server.engines.openai.api import OpenAIApi
from server.engines.openai.errors import SPEAKING
from server.engines.read_ahead import ReadAhead
from server.engines.scripts import base_of
from server.engines.tts.sentences import pieces
from server.engines.tts.sound.sound_stream import SoundStream
from server.engines.tts.speakable.stage import Speakable, prepare, spoken_pieces
from server.errors import TtsFailed
from server.protocol.texts import Text
from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from contextlib import AbstractAsyncContextManager

    from openai import AsyncOpenAI
    from openai._response import AsyncStreamedBinaryAPIResponse

    from server.engines import Manner, ReplyPlayback
    from server.engines.tts.speakable.spoken import Spoken

DEFAULT_MODEL = "gpt-4o-mini-tts"
"""What OpenAI is asked for where no model was chosen. OpenAI ends it on 2027-01-06 and names no successor behind this
API; from then on this engine is for other servers, and `SB_VOICE_TTS_MODEL` names their model."""
USUAL_MODEL = "tts-1"
"""The name that most other servers take for their own voice."""
DEFAULT_VOICE = "alloy"
SAMPLE_RATE = 24_000
SLICES_AHEAD = 256
"""Slices of one piece (38 s) that are held until they are wanted; beyond that the server has to wait."""


class OpenAISpeech:
    """Speaks through `/audio/speech` at `url`; a `voice` that is not known there is replaced by the engine's own."""

    sample_rate = SAMPLE_RATE

    def __init__(
        self,
        *,
        url: str | None = None,
        api_key: str | None = None,
        model: str | None = None,
        voice: str | None = None,
        language: str | None = None,
    ) -> None:
        self._api = OpenAIApi(url, api_key, SPEAKING)
        self._model = model or (DEFAULT_MODEL if self._api.is_openai else USUAL_MODEL)
        self._voice = voice or DEFAULT_VOICE
        self._unknown_voice = ""
        self._usual = language

    @property
    def paces(self) -> bool:
        """Voices that are led by words take no number; of another server's it is not known, so it is asked."""
        return not self._model.startswith("gpt-")

    def language(self, voice: str | None = None) -> str | None:
        """OpenAI's voices speak any; of another server's it is known only where the settings say what is spoken."""
        return None if self._api.is_openai else self._usual

    async def load(self) -> None:
        await asyncio.to_thread(prepare)
        await self._api.open(lambda client: client.audio.speech.with_streaming_response)

    async def warm(self) -> None:
        await self._api.warm()

    async def close(self) -> None:
        await self._api.close()

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        cut = pieces(text, base_of(self._usual or "en"))
        said = spoken_pieces(cut, Speakable(self.language(voice), manner, usual=self._usual))
        wish = _Wish(voice or self._voice, manner.speed if manner and self.paces else 1.0)
        async with aclosing(cut), aclosing(said) as written, AsyncExitStack() as asked:
            asking = asyncio.create_task(self._next(written, wish, asked))
            try:
                while (piece := await asking) is not None:
                    answered = asking
                    async for speech in _handed_out(*piece):
                        # Not earlier: the next piece would keep a small server from making this one.
                        if asking is answered:
                            asking = asyncio.create_task(self._next(written, wish, asked))
                        yield speech
            finally:
                await stopped(asking)

    async def _next(
        self, written: AsyncGenerator[Spoken, None], wish: _Wish, asked: AsyncExitStack
    ) -> tuple[Spoken, ReadAhead[bytes] | None] | None:
        """The next piece and its sound, which is asked for at once; None where the text has ended."""
        async for piece in written:
            spoken = piece.text.strip()
            if not spoken:
                return piece, None
            sound = ReadAhead(self._sound(spoken, wish), SLICES_AHEAD)
            asked.push_async_callback(sound.close)
            return piece, sound
        return None

    def _sound(self, text: str, wish: _Wish) -> AsyncGenerator[bytes, None]:
        return self._api.ask(lambda client: self._slices(client, text, wish))

    async def _slices(self, client: AsyncOpenAI, text: str, wish: _Wish) -> AsyncGenerator[bytes, None]:
        silent = True
        async with AsyncExitStack() as opened:
            response = await self._begin(client, text, wish, opened)
            sound = SoundStream(response.headers, SAMPLE_RATE)
            async for data in response.iter_bytes():
                for pcm in sound.slices(data):
                    silent = False
                    yield pcm
            for pcm in await asyncio.to_thread(list, sound.finish()):
                silent = False
                yield pcm
        if sound.is_cut:
            raise SPEAKING.failure("cut_off")
        if silent:
            raise TtsFailed("empty_reply", Text("The voice service answered without sound."))

    async def _begin(
        self, client: AsyncOpenAI, text: str, wish: _Wish, opened: AsyncExitStack
    ) -> AsyncStreamedBinaryAPIResponse:
        """Ask; once more with the engine's own voice where the session's is refused."""
        from openai import BadRequestError, NotFoundError, UnprocessableEntityError

        if wish.voice not in (self._voice, self._unknown_voice):
            try:
                return await opened.enter_async_context(self._request(client, text, wish))
            except (BadRequestError, NotFoundError, UnprocessableEntityError):
                pass
        response = await opened.enter_async_context(self._request(client, text, replace(wish, voice=self._voice)))
        self._unknown_voice = wish.voice
        return response

    def _request(
        self, client: AsyncOpenAI, text: str, wish: _Wish
    ) -> AbstractAsyncContextManager[AsyncStreamedBinaryAPIResponse]:
        from openai import omit

        return client.audio.speech.with_streaming_response.create(
            model=self._model,
            voice=wish.voice,
            input=text,
            response_format="pcm",
            # Not every server knows the field; at the usual pace none needs it.
            speed=omit if wish.speed == 1.0 else wish.speed,
        )


@dataclass(frozen=True, slots=True)
class _Wish:
    """In which voice and how fast."""

    voice: str
    speed: float


async def _handed_out(piece: Spoken, sound: ReadAhead[bytes] | None) -> AsyncIterator[Speech]:
    if sound is None:
        yield Speech(b"", piece.written)
        return
    begun = False
    async for pcm in sound:
        yield Speech(pcm) if begun else Speech(pcm, piece.written, piece.weights)
        begun = True
