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
    """How sound is written: PCM16, mono, little-endian, at `rate` Hz."""

    type: str = "audio/pcm"
    rate: Maybe[int] = UNSET
    """Hz: 16000 or 24000."""


class TurnDetection(Shape, frozen=True):
    """Who notices that a turn is over; only null, push-to-talk, is taken here."""

    type: str


class Transcription(Shape, frozen=True):
    """How speech is understood: `language` is a tag such as `en`; `model` and `prompt` are read over."""

    model: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    prompt: Maybe[str] = UNSET


class AudioInput(Shape, frozen=True):
    """The sound that a client sends."""

    format: Maybe[AudioFormat] = UNSET
    transcription: Maybe[Transcription] = UNSET
    turn_detection: Maybe[TurnDetection] = UNSET


class AudioOutput(Shape, frozen=True):
    """The sound of replies; an unknown `voice` means the engine's own, and `speed` is read over."""

    format: Maybe[AudioFormat] = UNSET
    voice: Maybe[str | dict[str, str]] = UNSET
    speed: Maybe[float] = UNSET


class Audio(Shape, frozen=True):
    """The sound of both directions."""

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
    """Repeated as it was given; the server's settings choose the engines."""
    instructions: Maybe[str] = UNSET
    output_modalities: Maybe[list[Modality]] = UNSET
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    """Tokens of one reply; `inf` leaves it to the model."""
    audio: Maybe[Audio] = UNSET
    include: Maybe[list[str]] = UNSET
    """Names of events and forms that this client wants beyond the standard."""
    tools: Maybe[list[Any]] = UNSET
    sb_engines: Maybe[dict[str, EngineStatus]] = UNSET
    """Who hears, thinks and speaks; only the server sets it."""
    sb_keep_audio: Maybe[bool] = UNSET
    """Whether the server keeps the sound of what is said."""
    sb_emoji: Maybe[Literal["silent", "named"]] = UNSET
    """Whether emoji and what is done ("*sighs*") are named when a reply is spoken."""
    sb_code: Maybe[Literal["mention", "read"]] = UNSET
    """Whether a block of code is read out when a reply is spoken, or only mentioned."""


class Content(Shape, frozen=True):
    """A piece of an item: `input_text`, `input_audio`, `output_text`, `output_audio` or `text`."""

    type: str
    text: Maybe[str] = UNSET
    transcript: Maybe[str] = UNSET
    audio: Maybe[bytes] = UNSET
    """PCM16 at the session's input rate."""


class Item(Shape, frozen=True):
    """A message of the conversation; function calls have `call_id`, `name`, `arguments` or `output`."""

    type: str = "message"
    id: Maybe[str] = UNSET
    """The client may choose one: at most 64 visible characters."""
    object: Maybe[str] = "realtime.item"
    role: Maybe[Literal["system", "user", "assistant"]] = UNSET
    status: Maybe[Status] = UNSET
    content: Maybe[list[Content]] = UNSET
    call_id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    arguments: Maybe[str] = UNSET
    output: Maybe[str] = UNSET


class Part(Shape, frozen=True):
    """A piece of a reply under way: its text, or where it is spoken its transcript."""

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
    """Why a response ended as it did; `error` only where it failed."""

    type: Literal["completed", "cancelled", "incomplete", "failed"]
    reason: Maybe[str] = UNSET
    error: Fault | UnsetType = UNSET


class Usage(Shape, frozen=True):
    """Tokens of a response; this server counts none yet."""

    total_tokens: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


class DurationUsage(Shape, frozen=True):
    """How long the sound of a transcription was."""

    seconds: float
    """Seconds of sound."""
    type: Literal["duration"] = "duration"


class Response(Shape, frozen=True):
    """A reply of the assistant, from its request to its end."""

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
    """What one `response.create` changes against the session, for this reply alone."""

    instructions: Maybe[str] = UNSET
    output_modalities: Maybe[list[Modality]] = UNSET
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    """Tokens of this reply; `inf` leaves it to the model."""
    metadata: Maybe[dict[str, str]] = UNSET
    conversation: Maybe[Literal["auto", "none"]] = UNSET
    """`none`: the reply becomes no part of the conversation."""
    input: Maybe[list[Item]] = UNSET
    """What is answered instead of the conversation; an `item_reference` names an item of it."""
    audio: Maybe[Audio] = UNSET
    sb_answers: Maybe[str] = UNSET
    """Ours: the message that is answered, the last one if empty. A reply to it that is there was not heard: it goes."""


class RateLimit(Shape, frozen=True):
    """How much of an allowance is left."""

    name: Literal["requests", "tokens"]
    limit: int
    remaining: int
    reset_seconds: float
    """Seconds until all of it is there again."""


# --- what a client says ----------------------------------------------------------------------------------


class SessionUpdate(ClientEvent, frozen=True, tag="session.update"):
    """Change what the session is set to; answered with `session.updated`."""

    session: Session


class AudioAppend(ClientEvent, frozen=True, tag="input_audio_buffer.append"):
    """Sound of the question that is being said: whole PCM16 samples at the session's rate."""

    audio: bytes


class AudioCommit(ClientEvent, frozen=True, tag="input_audio_buffer.commit"):
    """The question is complete: make a message of the sound."""

    sb_item_id: Maybe[str] = UNSET
    """Ours: a name for the message to be. Committed again under the same name it stays one message."""


class AudioClear(ClientEvent, frozen=True, tag="input_audio_buffer.clear"):
    """Forget the sound that was not committed."""


class ItemCreate(ClientEvent, frozen=True, tag="conversation.item.create"):
    """Add a message, typed or recorded, behind `previous_item_id` (`root`: first; left out: last)."""

    item: Item
    previous_item_id: Maybe[str] = UNSET


class ItemRetrieve(ClientEvent, frozen=True, tag="conversation.item.retrieve"):
    """Ask for an item; answered with `conversation.item.retrieved`."""

    item_id: str


class ItemDelete(ClientEvent, frozen=True, tag="conversation.item.delete"):
    """Forget an item and its sound; a reply under way is ended first."""

    item_id: str


class ItemTruncate(ClientEvent, frozen=True, tag="conversation.item.truncate"):
    """A spoken reply was heard so far and no further: the rest leaves the model's memory."""

    item_id: str
    audio_end_ms: int
    """Milliseconds of the reply's own sound that were heard, from its first sample on."""
    content_index: int = 0


class ResponseCreate(ClientEvent, frozen=True, tag="response.create"):
    """Ask for a reply to the conversation, or to `input`."""

    response: Maybe[ResponseParams] = UNSET


class ResponseCancel(ClientEvent, frozen=True, tag="response.cancel"):
    """End the reply under way; with `response_id` only that one, and no error where it has ended."""

    response_id: Maybe[str] = UNSET


class PlaybackProgress(ClientEvent, frozen=True, tag="sb.playback.progress"):
    """How much of a reply the sound device has really played."""

    item_id: str
    audio_end_ms: int
    """Milliseconds of the reply's own sound that were played, from its first sample on."""


# --- what the server says --------------------------------------------------------------------------------


class SessionCreated(ServerEvent, frozen=True, tag="session.created"):
    """The first event on every connection."""

    session: Session


class SessionUpdated(ServerEvent, frozen=True, tag="session.updated"):
    """The session as it is set now."""

    session: Session


class AudioCommitted(ServerEvent, frozen=True, tag="input_audio_buffer.committed"):
    """The sound became the message `item_id`; its words follow."""

    item_id: str
    previous_item_id: str | None = None


class AudioCleared(ServerEvent, frozen=True, tag="input_audio_buffer.cleared"):
    """The sound that was not committed is forgotten."""


class SpeechStarted(ServerEvent, frozen=True, tag="input_audio_buffer.speech_started"):
    """Somebody began to speak (known to clients of other servers; push-to-talk needs none)."""

    item_id: str
    audio_start_ms: int
    """Milliseconds of sound that the session had sent by then."""


class SpeechStopped(ServerEvent, frozen=True, tag="input_audio_buffer.speech_stopped"):
    """Somebody stopped speaking (known to clients of other servers; push-to-talk needs none)."""

    item_id: str
    audio_end_ms: int
    """Milliseconds of sound that the session had sent by then."""


class ItemAdded(ServerEvent, frozen=True, tag="conversation.item.added"):
    """An item is in the conversation, behind `previous_item_id` (null: it is the first)."""

    item: Item
    previous_item_id: str | None = None


class ItemDone(ServerEvent, frozen=True, tag="conversation.item.done"):
    """An item will not grow any more."""

    item: Item
    previous_item_id: str | None = None


class ItemRetrieved(ServerEvent, frozen=True, tag="conversation.item.retrieved"):
    """The item that was asked for."""

    item: Item


class ItemDeleted(ServerEvent, frozen=True, tag="conversation.item.deleted"):
    """The item is gone."""

    item_id: str


class ItemTruncated(ServerEvent, frozen=True, tag="conversation.item.truncated"):
    """The reply was cut where the client said."""

    item_id: str
    audio_end_ms: int
    """Milliseconds of the reply's own sound that were heard."""
    content_index: int = 0


class TranscriptionDelta(ServerEvent, frozen=True, tag="conversation.item.input_audio_transcription.delta"):
    """Words of a spoken message; here all of them at once."""

    item_id: str
    delta: str
    content_index: int = 0


class TranscriptionCompleted(ServerEvent, frozen=True, tag="conversation.item.input_audio_transcription.completed"):
    """All words of a spoken message."""

    item_id: str
    transcript: str
    usage: DurationUsage
    content_index: int = 0


class TranscriptionFailed(ServerEvent, frozen=True, tag="conversation.item.input_audio_transcription.failed"):
    """A spoken message could not be understood."""

    item_id: str
    error: Fault
    content_index: int = 0


class ResponseCreated(ServerEvent, frozen=True, tag="response.created"):
    """A reply was begun; from here on it has an id."""

    response: Response


class ResponseDone(ServerEvent, frozen=True, tag="response.done"):
    """A reply has ended, whichever way: the last event of each."""

    response: Response


class ReplyEvent(ServerEvent, frozen=True, kw_only=True):
    """Part of a reply; `response_id` tells which, so that a stale one can be dropped."""

    response_id: str
    output_index: int = 0
    """Which item of the reply; here always the first."""


class OutputItemAdded(ReplyEvent, frozen=True, tag="response.output_item.added"):
    """The reply has an item that will be filled."""

    item: Item


class OutputItemDone(ReplyEvent, frozen=True, tag="response.output_item.done"):
    """The item of the reply is complete."""

    item: Item


class ContentEvent(ReplyEvent, frozen=True, kw_only=True):
    """Part of an item of a reply."""

    item_id: str
    content_index: int = 0
    """Which piece of the item; here always the first."""


class ContentPartAdded(ContentEvent, frozen=True, tag="response.content_part.added"):
    """Text or sound begins."""

    part: Part


class ContentPartDone(ContentEvent, frozen=True, tag="response.content_part.done"):
    """Text or sound is complete."""

    part: Part


class OutputAudioDelta(ContentEvent, frozen=True, tag="response.output_audio.delta"):
    """Sound of the reply: PCM16 at the session's output rate, sent faster than it plays."""

    delta: bytes


class OutputAudioDone(ContentEvent, frozen=True, tag="response.output_audio.done"):
    """All sound of the reply was sent."""


class OutputTranscriptDelta(ContentEvent, frozen=True, tag="response.output_audio_transcript.delta"):
    """What the reply says aloud, as the model writes it."""

    delta: str


class OutputTranscriptDone(ContentEvent, frozen=True, tag="response.output_audio_transcript.done"):
    """All that the reply says aloud."""

    transcript: str


class OutputTextDelta(ContentEvent, frozen=True, tag="response.output_text.delta"):
    """A written reply, as the model writes it."""

    delta: str


class OutputTextDone(ContentEvent, frozen=True, tag="response.output_text.done"):
    """The whole written reply."""

    text: str


class FunctionArgumentsDelta(ReplyEvent, frozen=True, tag="response.function_call_arguments.delta"):
    """Arguments of a tool call, as the model writes them; this server calls no tools yet."""

    item_id: str
    call_id: str
    delta: str


class FunctionArgumentsDone(ReplyEvent, frozen=True, tag="response.function_call_arguments.done"):
    """A whole tool call; this server calls no tools yet."""

    item_id: str
    call_id: str
    name: str
    arguments: str


class RateLimitsUpdated(ServerEvent, frozen=True, tag="rate_limits.updated"):
    """What is left of allowances; this server sets none yet."""

    rate_limits: list[RateLimit]


class Error(ServerEvent, frozen=True, tag="error"):
    """An event of the client was not carried out; the connection stays open."""

    error: Fault


class InterimTranscript(ServerEvent, frozen=True, tag="sb.transcript.interim"):
    """What has been heard so far; it may still change."""

    transcript: str


class TurnTimings(ServerEvent, frozen=True, tag="sb.turn.timings"):
    """Where the time of a finished reply went, in milliseconds from the request for it."""

    response_id: str
    hear_ms: int
    """Milliseconds until the question's words were known."""
    think_ms: int
    """Milliseconds from there to the first words of the reply."""
    speak_ms: int
    """Milliseconds from there to its first sound."""
    first_audio_ms: int
    """Milliseconds from the request to the first sound: the three together."""
    total_ms: int
    """Milliseconds from the request to the end of the reply."""


class ThoughtDelta(ContentEvent, frozen=True, tag="sb.response.thought.delta"):
    """What the model wrote for itself before its reply: no part of it, neither said nor kept."""

    delta: str
    thinking_ms: int
    """Milliseconds since the model was asked."""


class EnginesUpdated(ServerEvent, frozen=True, tag="sb.engines.updated"):
    """Who hears, thinks and speaks, and whether each can: sent when that changed."""

    engines: dict[str, EngineStatus]


class NoticeGiven(ServerEvent, frozen=True, tag="sb.notice"):
    """Something the person should know, in one sentence: a model that still loads, say."""

    code: str
    """What happened, for a program."""
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
    RateLimitsUpdated, Error, InterimTranscript, TurnTimings, ThoughtDelta, EnginesUpdated, NoticeGiven,
)  # fmt: skip

OPTIONAL_EVENTS = frozenset(
    {"sb.transcript.interim", "sb.turn.timings", "sb.response.thought.delta", "sb.engines.updated", "sb.notice"}
)
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
