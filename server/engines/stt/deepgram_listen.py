"""Deepgram's two ways to listen: Nova (`listen` v1) and Flux (`listen` v2). No I/O besides the SDK's sends.

A message is known by its `type` alone: the SDK makes wrong classes, or None, of those it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from server.engines import Hypothesis
from server.engines.deepgram.faults import stumbled
from server.engines.deepgram.messages import FINALIZE, FORCE_END_TURN
from server.engines.deepgram.sockets import Api
from server.engines.stt.recording import SAMPLE_RATE

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from deepgram import AsyncDeepgramClient

NOVA = "nova-3"
"""The default where another language than English is spoken."""
FLUX = "flux-general-en"
"""The default for English."""
SILENCE = bytes(SAMPLE_RATE * 2 * 80 // 1000)
"""80 ms."""
FINAL_SECONDS = 3.0
SETTLED_SECONDS = 1.0
NOTHING_SECONDS = 1.5
TURN_TIMEOUT_MS = 60_000
"""The longest that Flux allows a pause in a turn to be; the key is what ends it."""


class ListenTurn(Protocol):
    """What is understood of one utterance."""

    finishing: bool
    """Set when Deepgram was told that the user is done."""

    @property
    def text(self) -> str:
        """Everything heard so far."""

    @property
    def so_far(self) -> str:
        """The same, as a `Hypothesis` where Deepgram says how likely that is all."""

    @property
    def done(self) -> bool:
        """Whether `text` is final."""

    @property
    def patience(self) -> float:
        """Seconds that the final text may take once it is asked for; then the best there is counts."""

    @property
    def answered(self) -> bool:
        """Whether Deepgram said anything about the sound, be it that there is no word in it."""

    def read(self, message: Any) -> bool:
        """Take a message in; whether the end has to be asked for again. Raises `DeepgramFault`."""


class ListenApi(Api, Protocol):
    def turn(self) -> ListenTurn: ...

    async def send(self, connection: Any, pcm: bytes) -> None: ...

    async def finish(self, connection: Any) -> None:
        """Say that the user is done."""


def listen_api(model: str | None, language: str | None) -> ListenApi:
    """How to listen with `model`, or with the default for `language` (a BCP 47 tag)."""
    if model is None:
        model = FLUX if not language or _base(language) == "en" else NOVA
    return FluxListen(model, language) if model.startswith("flux") else NovaListen(model, language)


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


@dataclass(frozen=True)
class NovaListen:
    """`listen` v1: segments, each corrected until it is final."""

    model: str
    language: str | None
    keep_alive_seconds = 3.0

    def connect(self, client: AsyncDeepgramClient) -> AbstractAsyncContextManager[Any]:
        connecting: AbstractAsyncContextManager[Any] = client.listen.v1.connect(
            model=self.model,
            language=self.language,
            encoding="linear16",
            sample_rate=SAMPLE_RATE,
            channels=1,
            interim_results=True,
            smart_format=True,
            endpointing=300,
        )
        return connecting

    def turn(self) -> NovaTurn:
        return NovaTurn()

    async def send(self, connection: Any, pcm: bytes) -> None:
        await connection.send_media(pcm)

    async def finish(self, connection: Any) -> None:
        await connection.send_finalize(FINALIZE)

    async def keep_alive(self, connection: Any) -> None:
        await connection.send_keep_alive()

    async def say_goodbye(self, connection: Any) -> None:
        await connection.send_close_stream()


class NovaTurn:
    """One utterance; its final segments, and what stands for the one that is not final yet."""

    def __init__(self) -> None:
        self.finishing = False
        self.done = False
        self.answered = False
        self._final: list[str] = []
        self._interim = ""

    @property
    def text(self) -> str:
        return _joined([*self._final, self._interim])

    @property
    def so_far(self) -> str:
        return self.text

    @property
    def patience(self) -> float:
        # Where all sound is in final segments already, Deepgram may leave `Finalize` unanswered.
        return FINAL_SECONDS if self._interim or not self._final else SETTLED_SECONDS

    def read(self, message: Any) -> bool:
        kind = getattr(message, "type", None)
        if kind == "Error":
            raise stumbled()
        if kind == "Results":
            self.answered = True
            self._take(message)
        return False

    def _take(self, message: Any) -> None:
        alternatives = getattr(getattr(message, "channel", None), "alternatives", None) or [None]
        text = _text(alternatives[0])
        from_finalize = bool(getattr(message, "from_finalize", None))
        if from_finalize or getattr(message, "is_final", None):
            self._final.append(text)
            self._interim = ""
        else:
            self._interim = text
        self.done = self.finishing and from_finalize


@dataclass(frozen=True)
class FluxListen:
    """`listen` v2: turns, whose end is ours to say."""

    model: str
    language: str | None
    keep_alive_seconds = 1.0

    def connect(self, client: AsyncDeepgramClient) -> AbstractAsyncContextManager[Any]:
        hint = _base(self.language) if self.language and self.model.endswith("-multi") else None
        connecting: AbstractAsyncContextManager[Any] = client.listen.v2.connect(
            model=self.model,
            encoding="linear16",
            sample_rate=SAMPLE_RATE,
            eot_threshold=1.0,
            eot_timeout_ms=TURN_TIMEOUT_MS,
            language_hint=hint,
        )
        return connecting

    def turn(self) -> FluxTurn:
        return FluxTurn()

    async def send(self, connection: Any, pcm: bytes) -> None:
        await connection.send_media(pcm)

    async def finish(self, connection: Any) -> None:
        # What lies in the last 80 ms is transcribed only when more sound follows.
        await connection.send_media(SILENCE + SILENCE)
        await connection.send_force_end_turn(FORCE_END_TURN)

    async def keep_alive(self, connection: Any) -> None:
        """v2 has no message for it: silence it is."""
        await connection.send_media(SILENCE)

    async def say_goodbye(self, connection: Any) -> None:
        await connection.send_close_stream()


class FluxTurn:
    """One utterance; where Deepgram ends a turn in the middle of it, the next one goes on with it."""

    def __init__(self) -> None:
        self.finishing = False
        self.done = False
        self.answered = False
        self._ended: list[str] = []
        self._open = ""
        self._is_open = False
        self._over: float | None = None

    @property
    def text(self) -> str:
        return _joined([*self._ended, self._open])

    @property
    def so_far(self) -> str:
        return self.text if self._over is None or not self.text else Hypothesis(self.text, self._over)

    @property
    def patience(self) -> float:
        # Where no turn has begun, nobody spoke: the end that we ask for is then ignored without a word.
        return FINAL_SECONDS if self._is_open else NOTHING_SECONDS

    def read(self, message: Any) -> bool:
        kind = getattr(message, "type", None)
        if kind == "Error":
            raise stumbled()
        if kind != "TurnInfo":
            return False
        self.answered = True
        return self._take(getattr(message, "event", None), message)

    def _take(self, event: Any, message: Any) -> bool:
        text = _text(message)
        self._over = _confidence(message)
        if event == "EndOfTurn":
            self._ended.append(text)
            self._open, self._is_open = "", False
            self.done = self.finishing and getattr(message, "trigger", None) not in ("model", "timeout")
            return False
        # Asking for the end before the turn had begun was in vain, and nobody said so.
        begins = not self._is_open and (event == "StartOfTurn" or bool(text))
        self._open = text
        self._is_open = self._is_open or begins
        return begins and self.finishing


def _text(holder: Any) -> str:
    text = getattr(holder, "transcript", None)
    return text.strip() if isinstance(text, str) else ""


def _confidence(message: Any) -> float | None:
    over = getattr(message, "end_of_turn_confidence", None)
    return min(1.0, max(0.0, float(over))) if isinstance(over, int | float) else None


def _joined(texts: list[str]) -> str:
    return " ".join(text for text in texts if text)
