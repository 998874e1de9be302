"""Speech recognition behind an OpenAI-compatible API: what was said is uploaded when the user has finished."""

from __future__ import annotations

import io
import re
import wave
from contextlib import AsyncExitStack, aclosing
from typing import TYPE_CHECKING, Any

from server.engines.openai.api import OpenAIApi
from server.engines.openai.errors import HEARING
from server.engines.openai.event_stream import error_in, events
from server.engines.stt.transcript import TranscriptEvents

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from openai import AsyncAPIResponse, AsyncOpenAI

DEFAULT_MODEL = "gpt-transcribe"
"""What OpenAI is asked for where no model was chosen: the only one there without an announced end. OpenAI ends
whisper-1 and the gpt-4o ones on 2027-02-26. `SB_VOICE_STT_MODEL` goes above it."""
USUAL_MODEL = "whisper-1"
"""The name that most other servers take for their own model."""
SAMPLE_RATE = 16_000
SHORTEST_BYTES = SAMPLE_RATE * 2 // 10
"""0.1 s: nobody says a word in less, and OpenAI refuses it."""
NO_STREAM = frozenset({400, 405, 406, 415, 422, 501})
"""What servers answer that know no streams."""
SILENCE = 4
"""PCM16 units that digital silence may reach."""


class OpenAITranscription:
    """Hears through `/audio/transcriptions` at `url`, in `language` where the session names no other."""

    sample_rate = SAMPLE_RATE

    def __init__(
        self,
        *,
        url: str | None = None,
        api_key: str | None = None,
        model: str | None = None,
        language: str | None = None,
    ) -> None:
        self._api = OpenAIApi(url, api_key, HEARING)
        self._model = model or (DEFAULT_MODEL if self._api.is_openai else USUAL_MODEL)
        self._language = language
        self._streams = True
        self._stumbled = False
        """Whether the server failed when it was last asked for a stream."""

    @property
    def languages(self) -> tuple[str, ...]:
        return (self._language, "*") if self._language else ("*",)

    async def load(self) -> None:
        await self._api.open(lambda client: client.audio.transcriptions.with_streaming_response)

    async def warm(self) -> None:
        await self._api.warm()

    async def close(self) -> None:
        await self._api.close()

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        """As the Protocol says. Silence is not sent anywhere."""
        pcm = bytearray()
        loud = False
        async for more in audio:
            pcm += more
            loud = loud or _is_loud(more)
        if not loud or len(pcm) < SHORTEST_BYTES:
            yield ""
            return
        upload = {
            "file": ("speech.wav", _wav(pcm), "audio/wav"),
            "model": self._model,
            "response_format": "json",
            **_spoken(language or self._language),
        }
        async with aclosing(self._api.ask(lambda client: self._texts(client, upload))) as texts:
            async for text in texts:
                yield text

    async def _texts(self, client: AsyncOpenAI, upload: dict[str, Any]) -> AsyncGenerator[str, None]:
        async with AsyncExitStack() as opened:
            response = await self._begin(client, upload, opened)
            kind = response.headers.get("content-type", "")
            if kind.startswith("text/plain"):
                yield (await response.read()).decode().strip()
                return
            async for text in _streamed_texts(response, interim=kind.startswith("text/event-stream")):
                yield text

    async def _begin(
        self, client: AsyncOpenAI, upload: dict[str, Any], opened: AsyncExitStack
    ) -> AsyncAPIResponse[Any]:
        """Ask for a stream of text, and for all of it at once where the server cannot do that, or fails at it twice."""
        from openai import APIStatusError

        create = client.audio.transcriptions.with_streaming_response.create
        response: AsyncAPIResponse[Any]
        if self._streams:
            try:
                response = await opened.enter_async_context(create(**upload, stream=True))
            except APIStatusError as error:
                failed_before, self._stumbled = self._stumbled, error.status_code >= 500
                if error.status_code not in NO_STREAM and not (failed_before and self._stumbled):
                    raise
            else:
                self._stumbled = False
                return response
        response = await opened.enter_async_context(create(**upload))
        self._streams = False
        return response


async def _streamed_texts(response: AsyncAPIResponse[Any], *, interim: bool) -> AsyncGenerator[str, None]:
    """Everything heard so far, with `interim` each time there is more, and in any case in the end."""
    from openai import APIError

    transcript = TranscriptEvents()
    async with aclosing(events(response.http_response)) as told:
        async for event in told:
            if error := error_in(event):
                raise APIError("", request=response.http_request, body=error)
            before = transcript.text
            transcript.add(event)
            if interim and transcript.text != before:
                yield transcript.text
    if not transcript.understood:
        raise HEARING.failure("bad_answer")
    if not transcript.complete:
        raise HEARING.failure("cut_off")
    yield transcript.text


def _spoken(language: str | None) -> dict[str, str]:
    """The language as ISO 639, without the country that people write behind it."""
    code = re.match(r"[a-z]{2,3}(?![a-z])", (language or "").lower())
    return {"language": code[0]} if code else {}


def _is_loud(pcm: bytes) -> bool:
    import numpy as np

    samples = np.frombuffer(pcm, "<i2")
    return bool(samples.size) and int(np.abs(samples.astype(np.int32)).max()) > SILENCE


def _wav(pcm: bytes | bytearray) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SAMPLE_RATE)
        sound.writeframes(pcm)
    return file.getvalue()
