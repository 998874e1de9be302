"""A stretch of an utterance without a long pause, transcribed while it is still being spoken."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import TYPE_CHECKING

from server.engines import over_of
from server.engines.receipt import RECEIPT
from server.errors import StageFailed, SttFailed
from server.pipeline.heard import Loudness, said_in
from server.pipeline.sound.resampling import Resampler
from server.pipeline.steps import FellBack, Transcribed
from server.protocol.audio import duration_ms, size_of
from server.protocol.texts import Text
from server.protocol.traces import trace_of
from server.tasks import stopped
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from server.engines import Transcriber
    from server.engines.lineup import Stage
    from server.engines.receipt import Receipt

log = logging.getLogger(__name__)

PORTION_SECONDS = 0.08
"""How much sound is handed on at once: a client's pieces of 20 ms would each be converted and sent by itself."""

MAX_HEARD_CHARACTERS = 32_000
"""More than anybody says in one go. A transcriber that goes on beyond it is not listened to any longer."""


class Segment:
    """Takes sound at `rate` Hz and knows in the end what was said.

    `tell` is awaited with everything heard so far each time that changes, and with each fallback; that one gets the
    sound from its beginning. Who is given it stands on the `receipt`.
    """

    def __init__(
        self,
        stage: Stage[Transcriber],
        rate: int,
        *,
        language: str | None,
        tell: Callable[[Transcribed | FellBack], Awaitable[None]],
        receipt: Receipt | None = None,
    ) -> None:
        self._stage = stage
        self.rate = rate
        self._language = language
        self._tell = tell
        self._sound: list[bytes] = []
        self._loudness = Loudness(rate)
        self._bytes = 0
        self._wanted = 0
        """How many bytes there must be before whoever reads the sound goes on."""
        self._complete = False
        self._more = asyncio.Event()
        self._receipt = receipt
        self._task = asyncio.create_task(self._understood())

    @property
    def milliseconds(self) -> int:
        """How much sound there is so far."""
        return duration_ms(self._bytes, self.rate)

    @property
    def sound(self) -> Sequence[bytes]:
        """The sound so far, in pieces."""
        return self._sound

    def feed(self, pcm: bytes) -> None:
        """Add sound."""
        self._bytes += len(pcm)
        self._sound.append(pcm)
        self._loudness.add(pcm)
        if self._bytes >= self._wanted:
            self._more.set()

    def finish(self) -> None:
        """No more sound will come."""
        self._complete = True
        self._more.set()

    async def text(self) -> str:
        """What was said, empty where nothing was. Raises `StageFailed`.

        Giving up waiting does not stop the transcription.
        """
        return await asyncio.shield(self._task)

    async def cancel(self) -> None:
        """Forget it."""
        await stopped(self._task)

    def drop(self) -> None:
        """Forget it, and wait for nothing."""
        self._task.cancel()
        self._sound.clear()

    async def _understood(self) -> str:
        RECEIPT.set(self._receipt)
        try:
            return await self._first_understood()
        finally:
            # Who is told holds this segment: as a ring, all its sound would stay until somebody looks for garbage.
            self._tell = _nobody

    async def _first_understood(self) -> str:
        """What the first engine that does not fail hears. Raises `StageFailed`."""
        failure = StageFailed("no_engine", Text("No speech recognition is set up."))
        for stage in self._stage.chain:
            if stage is not self._stage:
                await self._tell(FellBack(stage.name, failure))
            try:
                return await self._transcribe(stage)
            except StageFailed as failed:
                failure = failed
            except Exception as error:  # an engine's own mistake; its text may hold speech
                log.error("an utterance failed: %s", trace_of(error))
                failure = SttFailed("internal_error", Text("Something went wrong while listening."))
        raise failure

    async def _transcribe(self, stage: Stage[Transcriber]) -> str:
        heard, over = "", None
        async with stage.lent("sound") as transcriber:
            sound = self._resampled(transcriber.sample_rate)
            hypotheses = transcriber.transcribe(sound, language=self._language)
            async with aclosing(hypotheses):  # type: ignore[type-var]
                async for text in hypotheses:
                    if len(text) > MAX_HEARD_CHARACTERS:
                        break
                    now = Transcribed(said_in(well_formed(text), silence=False), over_of(text))
                    if now != Transcribed(heard, over):
                        await self._tell(now)
                    heard, over = now.text, now.over
        return said_in(heard, silence=self._loudness.is_silence).strip()

    async def _resampled(self, rate: int) -> AsyncIterator[bytes]:
        resampler = Resampler(self.rate, rate)
        async for pcm in self._from_the_beginning():
            if sound := resampler.feed(pcm):
                yield sound
        if rest := resampler.finish():
            yield rest

    async def _from_the_beginning(self) -> AsyncIterator[bytes]:
        portion = size_of(PORTION_SECONDS, self.rate)
        place = taken = 0
        while True:
            while self._bytes - taken >= portion or (self._complete and place < len(self._sound)):
                begin, end = place, taken + portion
                while taken < end and place < len(self._sound):
                    taken += len(self._sound[place])
                    place += 1
                yield b"".join(self._sound[begin:place])
            if self._complete:
                return
            self._wanted = taken + portion
            self._more.clear()
            await self._more.wait()


async def _nobody(_: Transcribed | FellBack) -> None:
    """All was told."""
