"""Deepgram's two ways to speak: Aura (`speak` v1) and Flux (`speak` v2). No I/O besides the SDK's sends.

A message is known by its `type` alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from server.engines.deepgram.faults import DeepgramFault, stumbled
from server.engines.deepgram.messages import FLUSH, Message
from server.engines.deepgram.sockets import Api
from server.protocol.texts import Text

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from deepgram import AsyncDeepgramClient

VOICE = "aura-2-thalia-en"
"""The default."""
SAMPLE_RATE = 24_000
SILENCE_SECONDS = 10.0
"""How long nothing may come once all text was sent."""
STRAY_SECONDS = 2.0
"""The same after a sign that nothing more will come, which may have been meant for the reply before."""


class SpeakReply(Protocol):
    """How far the sound of one reply has come."""

    flushing: bool
    """Set when Deepgram was told that the text is whole."""
    sounded: bool

    @property
    def done(self) -> bool:
        """Whether all sound has come."""

    @property
    def patience(self) -> float:
        """Seconds that may pass without a message once the text is whole."""

    @property
    def may_just_end(self) -> bool:
        """Whether it is complete if nothing more comes."""

    @property
    def is_mute(self) -> bool:
        """Whether Deepgram says that it is complete although there was no sound."""

    def read(self, message: Any) -> bytes:
        """Take a message in; the sound in it. Raises `DeepgramFault`."""

    def is_forgotten(self, message: Any) -> bool | None:
        """Take a message in after an interruption; whether that worked, None where it is not known yet."""


@dataclass(frozen=True)
class PlayedText:
    """What Deepgram says of an interrupted reply: the text that was played, None where it does not tell.

    `played_ms` is where on the socket's clock the reply was cut; the sound of the next one begins there.
    """

    text: str | None
    played_ms: int


class SpeakApi(Api, Protocol):
    @property
    def speed(self) -> float:
        """How fast it speaks, 1 being the voice's own pace."""

    def reply(self) -> SpeakReply: ...

    async def say(self, connection: Any, text: str) -> None: ...

    async def flush(self, connection: Any) -> None:
        """Say that the text is whole."""

    async def interrupt(self, connection: Any, played_ms: int | None) -> None:
        """Have the rest of the reply forgotten.

        `played_ms` is how much of all sound that came over the socket was played, None where that is not known.
        """

    def heard(self, message: Any) -> PlayedText | None:
        """What the answer to an interruption says; None where the message is none."""

    @property
    def knows_words(self) -> bool:
        """Whether `heard` can tell the text that was played."""

    @property
    def flushes_a_minute(self) -> int | None:
        """How often one socket may flush; None where there is no limit."""


def speak_api(model: str, speed: float = 1.0) -> SpeakApi:
    """How that voice is spoken to. Where it has only one pace, or only some, it comes as near as it can."""
    if model.startswith("flux"):
        return FluxSpeak(model, round(min(1.5, max(0.5, speed)) * 20) / 20)
    return AuraSpeak(model, min(1.5, max(0.7, speed)) if paces(model) else 1.0)


def paces(model: str) -> bool:
    """Whether a voice can speak faster and slower."""
    return model.startswith("flux") or (model.startswith("aura-2") and language_of(model) in ("en", "es"))


def is_voice(name: str | None) -> bool:
    """Whether the name has the form of a Deepgram voice."""
    return bool(name) and str(name).startswith(("aura-", "flux-"))


def language_of(name: str) -> str:
    """What a voice of Deepgram speaks, by its name: "aura-2-thalia-en"; the first ones, without one, are English."""
    last = name.rpartition("-")[2]
    return last if len(last) == 2 and last.isalpha() else "en"


@dataclass(frozen=True)
class AuraSpeak:
    """`speak` v1: text in, sound out."""

    model: str
    speed: float = 1.0
    keep_alive_seconds = None
    flushes_a_minute = 20
    knows_words = False

    def connect(self, client: AsyncDeepgramClient) -> AbstractAsyncContextManager[Any]:
        connecting: AbstractAsyncContextManager[Any] = client.speak.v1.connect(
            model=self.model,
            encoding="linear16",
            sample_rate=str(SAMPLE_RATE),
            speed=None if self.speed == 1.0 else self.speed,
        )
        return connecting

    def reply(self) -> AuraReply:
        return AuraReply()

    async def say(self, connection: Any, text: str) -> None:
        await connection.send_text(Message("Speak", text=text))

    async def flush(self, connection: Any) -> None:
        await connection.send_flush(FLUSH)

    async def interrupt(self, connection: Any, played_ms: int | None) -> None:
        await connection.send_clear()

    def heard(self, message: Any) -> PlayedText | None:
        """v1 forgets the text and says nothing about it."""

    async def keep_alive(self, connection: Any) -> None:
        """v1 has no message for it and closes no idle socket as early as we do."""

    async def say_goodbye(self, connection: Any) -> None:
        await connection.send_close()


class AuraReply:
    def __init__(self) -> None:
        self.flushing = False
        self.sounded = False
        self.done = False
        self._was_flushed = False

    may_just_end = False

    @property
    def is_mute(self) -> bool:
        return self._was_flushed and not self.sounded

    @property
    def patience(self) -> float:
        return STRAY_SECONDS if self._was_flushed else SILENCE_SECONDS

    def read(self, message: Any) -> bytes:
        if isinstance(message, bytes):
            self.sounded = True
            return message
        kind = getattr(message, "type", None)
        if kind == "Error":
            raise stumbled()
        if kind == "Warning" and self.flushing and "flush" in _words(message):
            raise DeepgramFault(
                "rate_limited", Text("Deepgram is receiving too many requests right now."), passing=True
            )
        if kind == "Flushed" and self.flushing:
            # Without any sound before it, it may be the end of a reply that was interrupted.
            self.done = self.sounded
            self._was_flushed = True
        return b""

    def is_forgotten(self, message: Any) -> bool | None:
        return True if getattr(message, "type", None) == "Cleared" else None


@dataclass(frozen=True)
class FluxSpeak:
    """`speak` v2: turns, between `SpeechStarted` and `SpeechMetadata`."""

    model: str
    speed: float = 1.0
    keep_alive_seconds = None
    flushes_a_minute = None
    knows_words = True

    def connect(self, client: AsyncDeepgramClient) -> AbstractAsyncContextManager[Any]:
        connecting: AbstractAsyncContextManager[Any] = client.speak.v2.connect(
            model=self.model,
            encoding="linear16",
            sample_rate=str(SAMPLE_RATE),
            speed=None if self.speed == 1.0 else self.speed,
        )
        return connecting

    def reply(self) -> FluxReply:
        return FluxReply()

    async def say(self, connection: Any, text: str) -> None:
        await connection.send_speak(Message("Speak", text=text))

    async def flush(self, connection: Any) -> None:
        await connection.send_flush(FLUSH)

    async def interrupt(self, connection: Any, played_ms: int | None) -> None:
        from deepgram.speak.v2.types import SpeakV2Interrupt, SpeakV2InterruptPlaybackOffset

        if played_ms is None:
            await connection.send_interrupt()
            return
        offset = SpeakV2InterruptPlaybackOffset(type="time_ms", value=played_ms)
        await connection.send_interrupt(SpeakV2Interrupt(type="Interrupt", playback_offset=offset))

    def heard(self, message: Any) -> PlayedText | None:
        if getattr(message, "type", None) != "SpeechInterrupted":
            return None
        text, played = getattr(message, "text_spoken", None), getattr(message, "audio_played_ms", None)
        return PlayedText(text if isinstance(text, str) else None, played if isinstance(played, int) else 0)

    async def keep_alive(self, connection: Any) -> None:
        """v2 has no message for it."""

    async def say_goodbye(self, connection: Any) -> None:
        await connection.send_close()


class FluxReply:
    def __init__(self) -> None:
        self.flushing = False
        self.sounded = False
        self.done = False
        self.may_just_end = False
        self._was_flushed = False

    @property
    def is_mute(self) -> bool:
        return self._was_flushed and not self.sounded and not self.may_just_end

    @property
    def patience(self) -> float:
        return STRAY_SECONDS if self._was_flushed else SILENCE_SECONDS

    def read(self, message: Any) -> bytes:
        if isinstance(message, bytes):
            self.sounded = True
            return message
        kind = getattr(message, "type", None)
        if kind == "Error":
            raise stumbled()
        if not self.flushing:
            return b""
        if kind == "SpeechMetadata":
            self.done = self.sounded or self.may_just_end
        if kind == "Warning" and "no_" in _words(message):
            self.may_just_end = True  # NO_SYNTHESIZABLE_TEXT, NO_ACTIVE_SPEECH
        # After `Flushed` sound may still be on its way; `SpeechMetadata` is what ends it.
        self._was_flushed = self._was_flushed or kind in ("Flushed", "SpeechMetadata", "Warning")
        self.may_just_end = self.may_just_end or (kind == "Flushed" and self.sounded)
        return b""

    def is_forgotten(self, message: Any) -> bool | None:
        self.read(message)
        kind = getattr(message, "type", None)
        if kind == "Warning" and any(word in _words(message) for word in ("interrupt", "no_a")):
            # INTERRUPT_IN_PROGRESS, INVALID_INTERRUPT_OFFSET, NO_AUDIO_GENERATED, NO_ACTIVE_SPEECH: the interruption
            # was ignored; what was to be said still is, unless it had ended.
            return self.done
        return True if kind == "SpeechInterrupted" else None


def _words(message: Any) -> str:
    return f"{getattr(message, 'code', '')} {getattr(message, 'description', '')}".lower()
