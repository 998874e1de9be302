"""How one session behaves, as its client asked for it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec import UNSET

from server.engines import Effort, Manner
from server.protocol import events as e
from server.protocol.audio import WIRE_FORMAT, SoundFormat
from server.protocol.texts import Text

if TYPE_CHECKING:
    from server.protocol.roles import Role


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


EAGERNESS_MS = {"low": 8_000, "medium": 4_000, "high": 2_000, "auto": 4_000}
"""How long a turn of `semantic_vad` waits at most for more, in milliseconds of silence."""


@dataclass(frozen=True, slots=True)
class TurnDetectionSettings:
    """How the server notices that somebody speaks and has finished, with what counts where a client says nothing."""

    type: Literal["server_vad", "semantic_vad"] = "server_vad"
    threshold: float = 0.5
    """How sure it must be that it is speech, 0 to 1."""
    prefix_padding_ms: int = 300
    """Milliseconds of sound that are kept from before the speech."""
    silence_duration_ms: int = 500
    """Milliseconds of silence that end a turn of `server_vad`."""
    idle_timeout_ms: int | None = None
    """Milliseconds without speech after a reply until the model speaks again."""
    eagerness: Literal["low", "medium", "high", "auto"] = "auto"
    """How soon a turn of `semantic_vad` counts as ended."""
    create_response: bool = True
    interrupt_response: bool = True

    @property
    def longest_silence_ms(self) -> int:
        """Milliseconds of silence that end a turn in any case."""
        return self.silence_duration_ms if self.type == "server_vad" else EAGERNESS_MS[self.eagerness]

    def described(self) -> e.TurnDetection:
        """As the client is told: the fields that its type has."""
        if self.type == "semantic_vad":
            return e.TurnDetection(
                type=self.type,
                eagerness=self.eagerness,
                create_response=self.create_response,
                interrupt_response=self.interrupt_response,
            )
        return e.TurnDetection(
            type=self.type,
            threshold=self.threshold,
            prefix_padding_ms=self.prefix_padding_ms,
            silence_duration_ms=self.silence_duration_ms,
            idle_timeout_ms=self.idle_timeout_ms,
            create_response=self.create_response,
            interrupt_response=self.interrupt_response,
        )


@dataclass(frozen=True, slots=True)
class NoiseReductionSettings:
    """What is taken out of the sound before it is understood."""

    type: Literal["near_field", "far_field"] = "near_field"
    """The kind of microphone."""
    strength: float = 1.0
    """0 to 1: how much of what can be taken out is."""

    def described(self) -> e.NoiseReduction:
        """As the client is told."""
        return e.NoiseReduction(type=self.type, strength=self.strength)


@dataclass(frozen=True, slots=True)
class TruncationSettings:
    """What a model is shown of a conversation that is longer than it can take in."""

    kept: float | None = None
    """The share of the room that stays filled when something has to go; None for the usual one."""
    most_tokens: int | None = None
    """Tokens of the conversation, without the instructions; None for as many as the model takes."""
    disabled: bool = False
    """Whether nothing may be left out: a reply to a conversation that is too long then fails."""

    def described(self) -> Literal["auto", "disabled"] | e.Truncation:
        """As the client is told."""
        if self.disabled or self.kept is None:
            return "disabled" if self.disabled else "auto"
        limits = UNSET if self.most_tokens is None else e.TokenLimits(post_instructions=self.most_tokens)
        return e.Truncation(type="retention_ratio", retention_ratio=self.kept, token_limits=limits)


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What counts for the next turn."""

    kind: Literal["realtime", "transcription"] = "realtime"
    """In a session that transcribes, nothing is answered."""
    instructions: str = ""
    own_instructions: str = ""
    """What the server itself tells models: who runs it wrote that."""
    modalities: tuple[e.Modality, ...] = ("audio",)
    voice: str | None = None
    language: str | None = None
    max_tokens: int | None = None
    input_format: SoundFormat = WIRE_FORMAT
    output_format: SoundFormat = WIRE_FORMAT
    model: str | None = None
    transcription_model: str | None = None
    """Both, and the voice, are names of what is on offer; where nothing is, the models are only repeated."""
    tells_words: bool = True
    """Whether the client is told what was understood."""
    turn_detection: TurnDetectionSettings | None = TurnDetectionSettings()
    """None: the client says when a turn is over."""
    noise_reduction: NoiseReductionSettings | None = None
    tools: tuple[e.Tool, ...] = ()
    """Functions that the client runs."""
    mcp: tuple[e.Tool, ...] = ()
    """Servers of tools that the client named."""
    mcp_addresses: str = ""
    """Which it may name, as the server's settings say."""
    tool_choice: str | e.ToolChoice = "auto"
    parallel_tool_calls: bool | None = None
    effort: Effort | None = None
    """How much the model thinks; None leaves it to the model."""
    tracing: Literal["auto"] | e.Tracing | None = None
    truncation: TruncationSettings = TruncationSettings()
    include: frozenset[str] = frozenset()
    keep_audio: bool = True
    """Whether the sound may be kept, where the server keeps any."""
    keep: bool = True
    """Whether anything of what is said is kept."""
    collections: tuple[str, ...] | None = None
    """Of documents that are looked through for an answer; None: all."""
    patience: e.Patience | None = None
    """What it takes to interrupt a reply by voice; None: any voice does, at once."""

    manner: Manner = field(default_factory=Manner)
    """How replies are spoken."""

    @property
    def aloud(self) -> bool:
        return "audio" in self.modalities

    @property
    def clients_instructions(self) -> str:
        """Those that a client wrote; empty where the server's own count."""
        return "" if self.instructions == self.own_instructions else self.instructions

    @property
    def choice(self) -> dict[Role, str | None]:
        """What is chosen in each role; None leaves it to the server."""
        return {"stt": self.transcription_model, "llm": self.model, "tts": self.voice}

    def described(self) -> dict[str, object]:
        """The settings as fields of an `events.Session`."""
        shared = {"type": self.kind, "include": sorted(self.include)}
        if self.kind == "transcription":
            return {**shared, "audio": e.Audio(input=self._described_input())}
        return {
            **shared,
            "model": self.model,
            "instructions": self.instructions,
            "output_modalities": list(self.modalities),
            "max_output_tokens": self.max_tokens or "inf",
            "sb_documents": UNSET if self.collections is None else list(self.collections),
            "sb_emoji": self.manner.emoji,
            "sb_code": self.manner.code,
            "sb_pronunciations": [
                e.Pronunciation(each.word, each.say, each.language or UNSET) for each in self.manner.pronunciations
            ]
            or UNSET,
            "sb_interruption": UNSET if self.patience is None else e.Interrupting(patience=self.patience),
            "audio": e.Audio(input=self._described_input(), output=self.described_output()),
            "tools": [
                *self.tools,
                *(msgspec.structs.replace(each, authorization=UNSET, headers=UNSET) for each in self.mcp),
            ],
            "tool_choice": self.tool_choice,
            "parallel_tool_calls": self.parallel_tool_calls,
            "tracing": self.tracing,
            "truncation": self.truncation.described(),
            "prompt": None,
            "reasoning": None if self.effort is None else e.Reasoning(effort=self.effort),
        }

    def _described_input(self) -> e.AudioInput:
        words = e.Transcription(model=self.transcription_model or UNSET, language=self.language or UNSET)
        return e.AudioInput(
            format=_described_format(self.input_format),
            transcription=words if self.tells_words else None,
            noise_reduction=self.noise_reduction.described() if self.noise_reduction else None,
            turn_detection=self.turn_detection.described() if self.turn_detection else None,
        )

    def described_output(self) -> e.AudioOutput:
        """How replies sound, as the client is told."""
        return e.AudioOutput(
            format=_described_format(self.output_format), voice=self.voice or UNSET, speed=self.manner.speed
        )


def _described_format(sound: SoundFormat) -> e.AudioFormat:
    return e.AudioFormat(type=sound.type, rate=sound.rate if sound.type == "audio/pcm" else UNSET)
