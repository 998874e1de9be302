"""Every event on the wire, declared once.

The names and shapes are those of the OpenAI Realtime API, general availability; `openai.types.realtime` is the
reference and a test holds each event against it. Names that begin with `sb.` are ours; a client receives one
only when it listed the name in `session.include`.

What a person is told is a `Text`: a plain English sentence, and to a client that listed `sb.texts` an object with its
source and its values, so that it can be said in another language.

A field that is `UNSET` is not written. Audio is `bytes` here and base64 in the JSON.
"""

from __future__ import annotations

import itertools
import secrets
from typing import Any, Literal, TypeVar, Union

import msgspec
from msgspec import UNSET, UnsetType

from server.protocol.texts import Text

T = TypeVar("T")
Maybe = Union[T, None, UnsetType]  # noqa: UP007 (a generic alias; `T | None` is not one at run time)
"""A field a client may leave out or send as null."""

Modality = Literal["text", "audio"]
Status = Literal["in_progress", "completed", "incomplete"]

_prefix = secrets.token_hex(4)
_numbers = itertools.count(1)


def new_id(kind: str) -> str:
    """A name no other process gives: `item_` and such, a random part of this process, and a number."""
    return f"{kind}_{_prefix}{next(_numbers):06x}"


def _event_id() -> str:
    return new_id("event")


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """A part of an event."""


class ClientEvent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """Said by a client."""

    event_id: Maybe[str] = UNSET


class ServerEvent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """Said by the server."""

    event_id: str = msgspec.field(default_factory=_event_id)


# --- parts -----------------------------------------------------------------------------------------------


class AudioFormat(Shape, frozen=True):
    type: str = "audio/pcm"
    rate: Maybe[int] = UNSET


class TurnDetection(Shape, frozen=True):
    type: str


class Transcription(Shape, frozen=True):
    model: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    prompt: Maybe[str] = UNSET


class AudioInput(Shape, frozen=True):
    format: Maybe[AudioFormat] = UNSET
    transcription: Maybe[Transcription] = UNSET
    turn_detection: Maybe[TurnDetection] = UNSET


class AudioOutput(Shape, frozen=True):
    format: Maybe[AudioFormat] = UNSET
    voice: Maybe[str | dict[str, str]] = UNSET
    speed: Maybe[float] = UNSET


class Audio(Shape, frozen=True):
    input: Maybe[AudioInput] = UNSET
    output: Maybe[AudioOutput] = UNSET


class EngineStatus(Shape, frozen=True):
    """One stage of the pipeline: which engine serves it and whether it can."""

    name: str
    state: Literal["loading", "ready", "failed"]
    message: Text | UnsetType = UNSET


class Session(Shape, frozen=True):
    """How a session behaves. In `session.update` only what is set changes."""

    type: str = "realtime"
    object: Maybe[str] = UNSET
    id: Maybe[str] = UNSET
    conversation_id: Maybe[str] = UNSET
    model: Maybe[str] = UNSET
    instructions: Maybe[str] = UNSET
    output_modalities: Maybe[list[Modality]] = UNSET
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    audio: Maybe[Audio] = UNSET
    include: Maybe[list[str]] = UNSET
    tools: Maybe[list[Any]] = UNSET
    sb_engines: Maybe[dict[str, EngineStatus]] = UNSET
    sb_keep_audio: Maybe[bool] = UNSET
    """Whether the server keeps the sound of what is said."""


class Content(Shape, frozen=True):
    type: str
    text: Maybe[str] = UNSET
    transcript: Maybe[str] = UNSET
    audio: Maybe[bytes] = UNSET


class Item(Shape, frozen=True):
    """A message of the conversation; function calls have `call_id`, `name`, `arguments` or `output`."""

    type: str = "message"
    id: Maybe[str] = UNSET
    object: Maybe[str] = "realtime.item"
    role: Maybe[Literal["system", "user", "assistant"]] = UNSET
    status: Maybe[Status] = UNSET
    content: Maybe[list[Content]] = UNSET
    call_id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    arguments: Maybe[str] = UNSET
    output: Maybe[str] = UNSET


class Part(Shape, frozen=True):
    type: Literal["text", "audio"]
    text: Maybe[str] = UNSET
    transcript: Maybe[str] = UNSET


class Fault(Shape, frozen=True):
    """What went wrong, in one sentence for a person, with a code for a program."""

    type: str
    message: Text
    code: Maybe[str] = UNSET
    param: Maybe[str] = UNSET
    event_id: Maybe[str] = UNSET


class StatusDetails(Shape, frozen=True):
    type: Literal["completed", "cancelled", "incomplete", "failed"]
    reason: Maybe[str] = UNSET
    error: Fault | UnsetType = UNSET


class Usage(Shape, frozen=True):
    total_tokens: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


class DurationUsage(Shape, frozen=True):
    seconds: float
    type: Literal["duration"] = "duration"


class Response(Shape, frozen=True):
    id: str
    status: Literal["in_progress", "completed", "cancelled", "failed", "incomplete"]
    object: str = "realtime.response"
    conversation_id: str | None = None
    output: list[Item] = msgspec.field(default_factory=list)
    output_modalities: list[Modality] = msgspec.field(default_factory=list)
    status_details: StatusDetails | None = None
    metadata: dict[str, str] | None = None
    usage: Usage | None = None
    audio: Maybe[Audio] = UNSET


class ResponseParams(Shape, frozen=True):
    instructions: Maybe[str] = UNSET
    output_modalities: Maybe[list[Modality]] = UNSET
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    metadata: Maybe[dict[str, str]] = UNSET
    conversation: Maybe[Literal["auto", "none"]] = UNSET
    input: Maybe[list[Item]] = UNSET
    audio: Maybe[Audio] = UNSET
    sb_answers: Maybe[str] = UNSET
    """Ours: the message that is answered, the last one if empty. A reply to it that is there was not heard: it goes."""


class RateLimit(Shape, frozen=True):
    name: Literal["requests", "tokens"]
    limit: int
    remaining: int
    reset_seconds: float


# --- what a client says ----------------------------------------------------------------------------------


class SessionUpdate(ClientEvent, frozen=True, tag="session.update"):
    session: Session


class AudioAppend(ClientEvent, frozen=True, tag="input_audio_buffer.append"):
    audio: bytes


class AudioCommit(ClientEvent, frozen=True, tag="input_audio_buffer.commit"):
    """`sb_item_id` (ours) names the message to be: committed again under the same name it stays one message."""

    sb_item_id: Maybe[str] = UNSET


class AudioClear(ClientEvent, frozen=True, tag="input_audio_buffer.clear"):
    pass


class ItemCreate(ClientEvent, frozen=True, tag="conversation.item.create"):
    item: Item
    previous_item_id: Maybe[str] = UNSET


class ItemRetrieve(ClientEvent, frozen=True, tag="conversation.item.retrieve"):
    item_id: str


class ItemDelete(ClientEvent, frozen=True, tag="conversation.item.delete"):
    item_id: str


class ItemTruncate(ClientEvent, frozen=True, tag="conversation.item.truncate"):
    item_id: str
    audio_end_ms: int
    content_index: int = 0


class ResponseCreate(ClientEvent, frozen=True, tag="response.create"):
    response: Maybe[ResponseParams] = UNSET


class ResponseCancel(ClientEvent, frozen=True, tag="response.cancel"):
    response_id: Maybe[str] = UNSET


class PlaybackProgress(ClientEvent, frozen=True, tag="sb.playback.progress"):
    """How much of a reply the sound device has really played."""

    item_id: str
    audio_end_ms: int


# --- what the server says --------------------------------------------------------------------------------


class SessionCreated(ServerEvent, frozen=True, tag="session.created"):
    session: Session


class SessionUpdated(ServerEvent, frozen=True, tag="session.updated"):
    session: Session


class AudioCommitted(ServerEvent, frozen=True, tag="input_audio_buffer.committed"):
    item_id: str
    previous_item_id: str | None = None


class AudioCleared(ServerEvent, frozen=True, tag="input_audio_buffer.cleared"):
    pass


class SpeechStarted(ServerEvent, frozen=True, tag="input_audio_buffer.speech_started"):
    item_id: str
    audio_start_ms: int


class SpeechStopped(ServerEvent, frozen=True, tag="input_audio_buffer.speech_stopped"):
    item_id: str
    audio_end_ms: int


class ItemAdded(ServerEvent, frozen=True, tag="conversation.item.added"):
    item: Item
    previous_item_id: str | None = None


class ItemDone(ServerEvent, frozen=True, tag="conversation.item.done"):
    item: Item
    previous_item_id: str | None = None


class ItemRetrieved(ServerEvent, frozen=True, tag="conversation.item.retrieved"):
    item: Item


class ItemDeleted(ServerEvent, frozen=True, tag="conversation.item.deleted"):
    item_id: str


class ItemTruncated(ServerEvent, frozen=True, tag="conversation.item.truncated"):
    item_id: str
    audio_end_ms: int
    content_index: int = 0


class TranscriptionDelta(ServerEvent, frozen=True, tag="conversation.item.input_audio_transcription.delta"):
    item_id: str
    delta: str
    content_index: int = 0


class TranscriptionCompleted(ServerEvent, frozen=True, tag="conversation.item.input_audio_transcription.completed"):
    item_id: str
    transcript: str
    usage: DurationUsage
    content_index: int = 0


class TranscriptionFailed(ServerEvent, frozen=True, tag="conversation.item.input_audio_transcription.failed"):
    item_id: str
    error: Fault
    content_index: int = 0


class ResponseCreated(ServerEvent, frozen=True, tag="response.created"):
    response: Response


class ResponseDone(ServerEvent, frozen=True, tag="response.done"):
    response: Response


class ReplyEvent(ServerEvent, frozen=True, kw_only=True):
    """Part of a reply; `response_id` tells which, so that a stale one can be dropped."""

    response_id: str
    output_index: int = 0


class OutputItemAdded(ReplyEvent, frozen=True, tag="response.output_item.added"):
    item: Item


class OutputItemDone(ReplyEvent, frozen=True, tag="response.output_item.done"):
    item: Item


class ContentEvent(ReplyEvent, frozen=True, kw_only=True):
    item_id: str
    content_index: int = 0


class ContentPartAdded(ContentEvent, frozen=True, tag="response.content_part.added"):
    part: Part


class ContentPartDone(ContentEvent, frozen=True, tag="response.content_part.done"):
    part: Part


class OutputAudioDelta(ContentEvent, frozen=True, tag="response.output_audio.delta"):
    delta: bytes


class OutputAudioDone(ContentEvent, frozen=True, tag="response.output_audio.done"):
    pass


class OutputTranscriptDelta(ContentEvent, frozen=True, tag="response.output_audio_transcript.delta"):
    delta: str


class OutputTranscriptDone(ContentEvent, frozen=True, tag="response.output_audio_transcript.done"):
    transcript: str


class OutputTextDelta(ContentEvent, frozen=True, tag="response.output_text.delta"):
    delta: str


class OutputTextDone(ContentEvent, frozen=True, tag="response.output_text.done"):
    text: str


class FunctionArgumentsDelta(ReplyEvent, frozen=True, tag="response.function_call_arguments.delta"):
    item_id: str
    call_id: str
    delta: str


class FunctionArgumentsDone(ReplyEvent, frozen=True, tag="response.function_call_arguments.done"):
    item_id: str
    call_id: str
    name: str
    arguments: str


class RateLimitsUpdated(ServerEvent, frozen=True, tag="rate_limits.updated"):
    rate_limits: list[RateLimit]


class Error(ServerEvent, frozen=True, tag="error"):
    error: Fault


class InterimTranscript(ServerEvent, frozen=True, tag="sb.transcript.interim"):
    """What has been heard so far; it may still change."""

    transcript: str


class TurnTimings(ServerEvent, frozen=True, tag="sb.turn.timings"):
    """Where the time of a finished reply went, in milliseconds from the request for it."""

    response_id: str
    hear_ms: int
    think_ms: int
    speak_ms: int
    first_audio_ms: int
    total_ms: int


class EnginesUpdated(ServerEvent, frozen=True, tag="sb.engines.updated"):
    """Who hears, thinks and speaks, and whether each can: sent when that changed."""

    engines: dict[str, EngineStatus]


class Notice(ServerEvent, frozen=True, tag="sb.notice"):
    """Something the person should know, in one sentence: a model that still loads, say."""

    code: str
    message: Text


CLIENT_EVENTS: tuple[type[ClientEvent], ...] = (
    SessionUpdate, AudioAppend, AudioCommit, AudioClear,
    ItemCreate, ItemRetrieve, ItemDelete, ItemTruncate,
    ResponseCreate, ResponseCancel, PlaybackProgress,
)  # fmt: skip

SERVER_EVENTS: tuple[type[ServerEvent], ...] = (
    SessionCreated, SessionUpdated, AudioCommitted, AudioCleared, SpeechStarted, SpeechStopped,
    ItemAdded, ItemDone, ItemRetrieved, ItemDeleted, ItemTruncated,
    TranscriptionDelta, TranscriptionCompleted, TranscriptionFailed,
    ResponseCreated, ResponseDone, OutputItemAdded, OutputItemDone, ContentPartAdded, ContentPartDone,
    OutputAudioDelta, OutputAudioDone, OutputTranscriptDelta, OutputTranscriptDone,
    OutputTextDelta, OutputTextDone, FunctionArgumentsDelta, FunctionArgumentsDone,
    RateLimitsUpdated, Error, InterimTranscript, TurnTimings, EnginesUpdated, Notice,
)  # fmt: skip

OPTIONAL_EVENTS = frozenset({"sb.transcript.interim", "sb.turn.timings", "sb.engines.updated", "sb.notice"})
"""Server events that a client must list in `session.include` to receive."""

TEXTS = "sb.texts"
"""What a client lists in `session.include` to be told texts as objects."""


def _text(kind: type, told: object) -> Text:
    assert kind is Text
    return Text.of(told)


_encoder = msgspec.json.Encoder(enc_hook=str.__str__)
_encoder_of_texts = msgspec.json.Encoder(enc_hook=Text.as_object)
_client_decoder: msgspec.json.Decoder[ClientEvent] = msgspec.json.Decoder(Union[CLIENT_EVENTS])  # noqa: UP007
_server_decoder: msgspec.json.Decoder[ServerEvent] = msgspec.json.Decoder(
    Union[SERVER_EVENTS],  # noqa: UP007
    dec_hook=_text,
)


def encode(event: ClientEvent | ServerEvent, *, texts: bool = False) -> bytes:
    """The event as JSON, UTF-8; what it tells a person as plain English, or with `texts` as objects."""
    return (_encoder_of_texts if texts else _encoder).encode(event)


def decode_client(text: str | bytes) -> ClientEvent:
    """What a client said. Raises `msgspec.DecodeError` (its `ValidationError` names the field)."""
    return _client_decoder.decode(text)


def decode_server(text: str | bytes) -> ServerEvent:
    """What the server said. Raises `msgspec.DecodeError`; a type we don't know is a `ValidationError`."""
    return _server_decoder.decode(text)


def type_of(event: type[ClientEvent | ServerEvent] | ClientEvent | ServerEvent) -> str:
    """The event's name on the wire."""
    tag = event.__struct_config__.tag
    assert isinstance(tag, str)
    return tag
