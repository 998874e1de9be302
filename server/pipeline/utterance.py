"""One utterance, from its first sound to the word that it is complete; the microphone may have been open for hours.

Silence is not transcribed: before somebody speaks nothing is, and after a long pause nothing until somebody goes on.
So what is said becomes a row of segments. What is kept has a limit; beyond it the oldest goes.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from server.engines.receipt import Receipt
from server.errors import StageFailed, SttFailed
from server.pipeline.segment import Segment
from server.pipeline.sound.quiet_detector import QuietDetector
from server.pipeline.steps import FellBack, Transcribed
from server.protocol.audio import SAMPLE_WIDTH, duration_ms, size_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from server.engines import Transcriber
    from server.engines.lineup import Stage

SEGMENT_MS = 10 * 60 * 1000
"""After so much without a long pause it goes on in another segment, and may lose a word between them."""

MAX_UTTERANCE_MS = 2 * SEGMENT_MS
"""How much sound of one utterance is kept, without its long pauses: the latest segments."""

PIECE_SECONDS = 1.0
"""What comes in longer pieces is cut: there may be a pause in it."""

JUDGED_SECONDS = 0.08
"""How much of what is said is looked at at once for silence: a client's pieces of 20 ms would take as long each."""

PAUSE_MS = 10_000
"""So much silence is kept, before the first word and in each pause; beyond it nothing is transcribed."""


class Utterance:
    """Takes the sound of one utterance and knows in the end what was said.

    `tell` is awaited with everything heard so far each time that changes, and with each fallback.
    """

    def __init__(
        self,
        stage: Stage[Transcriber],
        rate: int,
        *,
        language: str | None,
        tell: Callable[[Transcribed | FellBack], Awaitable[None]],
    ) -> None:
        self._stage = stage
        self.receipt = Receipt()
        """Who is given its sound."""
        self.rate = rate
        self._language = language
        self._tell = tell
        self._quiet = QuietDetector(rate)
        self._segments: deque[Segment] = deque()
        self._texts: dict[Segment, str] = {}
        """What was heard so far in each."""
        self._open = False
        """Whether the last segment takes more sound."""
        self._quiet_ms = 0
        self._unjudged = b""
        """What was said and not looked at for silence yet."""
        self._held: deque[bytes] = deque()
        self._held_bytes = 0
        self._fed_bytes = 0
        self._refused: StageFailed | None = None
        self.allowed: Callable[[], Awaitable[object]] | None = None
        """Awaited before it is told what was said. Raises `StageFailed` where that is not to be told."""
        self.is_over = False
        """Whether no more sound will come."""
        self.fell_back: list[FellBack] = []
        """Which engines failed, and what did their work."""
        self.dropped = False
        """Whether its beginning is not kept any more."""

    @property
    def milliseconds(self) -> int:
        """How much sound there is so far."""
        if self._refused is not None:
            return self.lasted_ms
        return sum(each.milliseconds for each in self._segments) + duration_ms(self._held_bytes, self.rate)

    @property
    def lasted_ms(self) -> int:
        """How much sound came so far, whatever is kept of it."""
        return duration_ms(self._fed_bytes, self.rate)

    @property
    def sound(self) -> Iterable[bytes]:
        """The sound that is kept so far, in pieces, at the session's rate."""
        return chain.from_iterable(each.sound for each in self._segments)

    def feed(self, pcm: bytes) -> None:
        """Add sound at the session's rate. Raises `SttFailed` where it is none."""
        if len(pcm) % SAMPLE_WIDTH:
            raise SttFailed("invalid_audio", Text("The sound has half a sample: PCM16 comes in pairs of bytes."))
        most = size_of(PIECE_SECONDS, self.rate)
        for begin in range(0, len(pcm), most):
            self._feed(pcm[begin : begin + most])

    def refuse(self, failure: StageFailed) -> None:
        """Listen no further, and forget what was heard: who asks what was said is told that."""
        self._refused = failure
        for each in self._segments:
            each.drop()

    def _feed(self, pcm: bytes) -> None:
        self._fed_bytes += len(pcm)
        if self._refused is not None:
            return
        self._unjudged += pcm
        if self._open and len(self._unjudged) < size_of(JUDGED_SECONDS, self.rate):
            self._take(pcm)
            return
        judged, self._unjudged = self._unjudged, b""
        if self._quiet.is_quiet(judged):
            self._quiet_ms += duration_ms(len(judged), self.rate)
        else:
            self._quiet_ms = 0
        if self._quiet_ms and (not self._open or self._quiet_ms > PAUSE_MS):
            self._end_segment()
            self._hold(pcm)
        else:
            self._take(pcm)

    def finish(self) -> None:
        """No more sound will come."""
        self.is_over = True
        if self._refused is not None:
            return
        if not self._segments:  # what nobody could tell from silence may be a whisper
            self._take(b"")
        self._end_segment()
        self._held.clear()
        self._held_bytes = 0

    async def text(self) -> str:
        """What was said, empty where nothing was. Raises `StageFailed`.

        Giving up waiting does not stop the transcription.
        """
        if self._refused is not None:
            raise self._refused
        if self.allowed is not None:
            await self.allowed()
        texts = [await each.text() for each in self._segments]
        return " ".join(text for text in texts if text)

    async def cancel(self) -> None:
        """Forget the utterance."""
        self.is_over = True
        for each in self._segments:
            await each.cancel()

    def _take(self, pcm: bytes) -> None:
        if self._open and self._segments[-1].milliseconds >= SEGMENT_MS:
            self._end_segment()
        if not self._open:
            self._begin_segment()
        self._segments[-1].feed(pcm)
        self._drop_oldest()

    def _begin_segment(self) -> None:
        async def tell(step: Transcribed | FellBack) -> None:
            if isinstance(step, Transcribed):
                self._texts[segment] = step.text
                before = [text for each in self._segments if each is not segment and (text := self._texts.get(each))]
                step = replace(step, text=" ".join([*before, step.text]))
            else:
                self.fell_back.append(step)
            await self._tell(step)

        segment = Segment(self._stage, self.rate, language=self._language, tell=tell, receipt=self.receipt)
        self._segments.append(segment)
        self._open = True
        for pcm in self._held:
            segment.feed(pcm)
        self._held.clear()
        self._held_bytes = 0

    def _end_segment(self) -> None:
        if self._open:
            self._segments[-1].finish()
            self._open = False

    def _hold(self, pcm: bytes) -> None:
        """Keep the latest silence: the first word may begin in it."""
        most = size_of(PAUSE_MS / 1000, self.rate)
        self._held.append(pcm[-most:])
        self._held_bytes += len(self._held[-1])
        while self._held_bytes - len(self._held[0]) >= most:
            self._held_bytes -= len(self._held.popleft())

    def _drop_oldest(self) -> None:
        while len(self._segments) > 1 and self.milliseconds > MAX_UTTERANCE_MS:
            oldest = self._segments.popleft()
            self._texts.pop(oldest, None)
            oldest.drop()
            self.dropped = True
