"""How one session behaves, as its client asked for it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeVar

from msgspec import UNSET

from server.engines import Manner
from server.protocol import events as e
from server.protocol.audio import RATES, WIRE_RATE
from server.protocol.texts import Text

T = TypeVar("T")


class Refused(Exception):
    """A client asked for what cannot be done: `code` for programs, `message` for a person, `param` says where."""

    def __init__(self, code: str, message: Text, param: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.param = param

    def as_error(self, event_id: e.Maybe[str] = UNSET) -> e.Error:
        """What the client is told; `event_id` is its name for the event that was refused."""
        return e.Error(
            error=e.Fault(
                type="invalid_request_error",
                code=self.code,
                message=self.message,
                param=self.param,
                event_id=event_id if isinstance(event_id, str) else None,
            )
        )


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What counts for the next turn."""

    instructions: str = ""
    modalities: tuple[e.Modality, ...] = ("audio",)
    voice: str | None = None
    language: str | None = None
    max_tokens: int | None = None
    input_rate: int = WIRE_RATE
    output_rate: int = WIRE_RATE
    model: str | None = None
    include: frozenset[str] = frozenset()
    keep_audio: bool = True
    """Whether the sound may be kept, where the server keeps any."""

    manner: Manner = field(default_factory=Manner)
    """What is said of that in a reply which is no words."""

    @property
    def aloud(self) -> bool:
        return "audio" in self.modalities

    def updated(self, wish: e.Session) -> SessionSettings:
        """These settings with what `wish` sets changed. Raises `Refused`."""
        if wish.type != "realtime":
            raise Refused("unsupported_session", Text("Only sessions of type realtime are supported."), "session.type")
        if _given(wish.tools):
            raise Refused("unsupported_tools", Text("Tools are not supported yet."), "session.tools")
        audio = _given(wish.audio) or e.Audio()
        return replace(
            self._with_input(_given(audio.input)),
            instructions=_or(wish.instructions, self.instructions),
            modalities=tuple(_or(wish.output_modalities, self.modalities)) or self.modalities,
            max_tokens=max_tokens(wish.max_output_tokens, self.max_tokens),
            model=_or(wish.model, self.model),
            include=frozenset(_or(wish.include, self.include)),
            keep_audio=_or(wish.sb_keep_audio, self.keep_audio),
            manner=Manner(_or(wish.sb_emoji, self.manner.emoji), _or(wish.sb_code, self.manner.code)),
        )._with_output(_given(audio.output))

    def _with_input(self, wish: e.AudioInput | None) -> SessionSettings:
        if wish is None:
            return self
        if _given(wish.turn_detection):
            raise Refused(
                "unsupported_turn_detection",
                Text(
                    "Only push-to-talk works here: set turn_detection to null and commit when the speaker has finished."
                ),
                "session.audio.input.turn_detection",
            )
        transcription = _given(wish.transcription)
        language = (_or(transcription.language, self.language) if transcription else self.language) or None
        rate = _rate(_given(wish.format), self.input_rate, "session.audio.input.format")
        return replace(self, language=language, input_rate=rate)

    def _with_output(self, wish: e.AudioOutput | None) -> SessionSettings:
        if wish is None:
            return self
        rate = _rate(_given(wish.format), self.output_rate, "session.audio.output.format")
        return replace(self, voice=_voice(wish) or self.voice, output_rate=rate)

    def for_response(self, wish: e.ResponseParams) -> SessionSettings:
        """These settings as one `response.create` changes them. Raises `Refused`."""
        audio = _given(wish.audio) or e.Audio()
        return replace(
            self._with_output(_given(audio.output)),
            instructions=_or(wish.instructions, self.instructions),
            modalities=tuple(_or(wish.output_modalities, self.modalities)) or self.modalities,
            max_tokens=max_tokens(wish.max_output_tokens, self.max_tokens),
        )

    def described(self) -> dict[str, object]:
        """The settings as fields of an `events.Session`."""
        return {
            "model": self.model,
            "instructions": self.instructions,
            "output_modalities": list(self.modalities),
            "max_output_tokens": self.max_tokens or "inf",
            "include": sorted(self.include),
            "sb_emoji": self.manner.emoji,
            "sb_code": self.manner.code,
            "audio": e.Audio(
                input=e.AudioInput(
                    format=e.AudioFormat(rate=self.input_rate),
                    transcription=e.Transcription(language=self.language or UNSET),
                    turn_detection=None,
                ),
                output=e.AudioOutput(format=e.AudioFormat(rate=self.output_rate), voice=self.voice or UNSET),
            ),
        }


def max_tokens(wish: e.Maybe[int | str], present: int | None) -> int | None:
    """The limit of a reply in tokens, None for the model's own. Raises `Refused` for less than one."""
    if wish is UNSET or wish is None:
        return present
    if isinstance(wish, str):
        return None
    if wish < 1:
        raise Refused("invalid_max_output_tokens", Text("A reply needs at least one token."), "max_output_tokens")
    return wish


def _given(value: e.Maybe[T]) -> T | None:
    return None if value is UNSET else value


def _or(value: e.Maybe[T], present: T) -> T:
    return present if value is UNSET or value is None else value


def _voice(wish: e.AudioOutput) -> str | None:
    if isinstance(wish.voice, str):
        return wish.voice
    return wish.voice.get("id") if isinstance(wish.voice, dict) else None


def _rate(wish: e.AudioFormat | None, present: int, param: str) -> int:
    if wish is None:
        return present
    if wish.type != "audio/pcm":
        raise Refused("unsupported_format", Text("Only audio/pcm is supported."), param)
    rate = _or(wish.rate, present)
    if rate not in RATES:
        raise Refused(
            "unsupported_rate", Text("The rate must be {rates} Hz.", rates=" or ".join(map(str, RATES))), param
        )
    return rate
