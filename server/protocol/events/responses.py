"""What there is to say of a reply: what was asked of it, how it ended and what it took."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from server.protocol.events.base import Maybe, Modality, Shape
from server.protocol.events.items import Item
from server.protocol.events.session import Audio, Prompt, Reasoning, Tool, ToolChoice
from server.protocol.texts import Text


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


class CachedTokens(Shape, frozen=True):
    """Of what kind the tokens are that the model had read before."""

    text_tokens: int = 0
    audio_tokens: int = 0
    image_tokens: int = 0


class InputTokens(Shape, frozen=True):
    """What the model read."""

    text_tokens: int = 0
    audio_tokens: int = 0
    image_tokens: int = 0
    cached_tokens: int = 0
    cached_tokens_details: CachedTokens = CachedTokens()


class OutputTokens(Shape, frozen=True):
    """What the model wrote; where it is spoken by another engine that counts none."""

    text_tokens: int = 0
    audio_tokens: int = 0


class Usage(Shape, frozen=True):
    """Tokens of a response as the model counted them, or where it does not tell an estimate."""

    total_tokens: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    input_token_details: InputTokens = InputTokens()
    output_token_details: OutputTokens = OutputTokens()


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
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    status_details: StatusDetails | None = None
    metadata: dict[str, str] | None = None
    usage: Usage | None = None
    audio: Maybe[Audio] = UNSET


class SayAgain(Shape, frozen=True):
    """A message that is to be said as it stands, from one of its characters on."""

    item_id: str
    begin: int = 0
    """The first character of the message's text that is said."""


class ResponseParams(Shape, frozen=True):
    """What one `response.create` changes against the session, for this reply alone."""

    instructions: Maybe[str] = UNSET
    output_modalities: Maybe[list[Modality]] = UNSET
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    """Tokens of this reply; `inf` leaves it to the model."""
    metadata: Maybe[dict[str, str]] = UNSET
    conversation: Maybe[Literal["auto", "none"]] = UNSET
    """`none`: the reply becomes no part of the conversation, and may be under way beside others."""
    input: Maybe[list[Item]] = UNSET
    """What is answered instead of the conversation; an `item_reference` names an item of it."""
    audio: Maybe[Audio] = UNSET
    tools: Maybe[list[Tool]] = UNSET
    tool_choice: Maybe[str | ToolChoice] = UNSET
    parallel_tool_calls: Maybe[bool] = UNSET
    prompt: Maybe[Prompt] = UNSET
    reasoning: Maybe[Reasoning] = UNSET
    sb_answers: Maybe[str] = UNSET
    """Ours: the message that is answered, the last one if empty. A reply to it that is there was not heard: it goes."""
    sb_reads: Maybe[SayAgain] = UNSET
    """Ours: no model is asked, a message of the conversation is said again. Only with `conversation` `none`."""


class RateLimit(Shape, frozen=True):
    """How much of an allowance is left."""

    name: Literal["requests", "tokens"]
    limit: int
    remaining: int
    reset_seconds: float
    """Seconds until all of it is there again."""


class ConversationCosts(Shape, frozen=True):
    """What the replies of a conversation took that are kept with it."""

    turns: int
    input_tokens: int
    output_tokens: int
    heard_seconds: float
    """Of the questions that were spoken."""
    spoken_seconds: float
    """Of the replies, as far as they were made."""
    money: float | None
    """Of the turns that have a price, in the currency of the last one; null where none has."""
    unpriced_turns: int = 0
    """In how many something elsewhere was asked whose price is not known: what that cost is in no sum."""


class ReceiptEntry(Shape, frozen=True):
    """What one engine got in a turn."""

    stage: str
    """`hear`, `think`, `speak`; `speech`, which is all three; `find`, which looks for passages by what they mean; or
    `tool`, a server of tools."""
    engine: str
    """By its name in the settings, or as the session named it."""
    host: str | None
    """Name and port; null where it runs in the server itself."""
    got: list[str]
    """Of `sound`, `text`, `pictures`, `functions`, `passages`, and of tools the `arguments` of calls."""
    offer: Maybe[str] = UNSET
    """Under which name people choose it (`GET /v1/models`), where they may choose."""


class Citation(Shape, frozen=True):
    """Where in the person's documents something stands that a reply was given."""

    document_id: str
    file: str
    path: str
    """Where the file lies, as whoever added it said."""
    page: int | None
    """None where the document has no pages."""


class Allowance(Shape, frozen=True):
    """How much a person may use of something, used, and has left: minutes for voice, else numbers."""

    name: Literal[
        "sessions", "voice_minutes_day", "voice_minutes_month", "tokens_day", "money_month", "requests_minute"
    ]
    limit: float
    used: float
    remaining: float
    renews_at: Maybe[str] = UNSET
    """When it is full again, in UTC (RFC 3339); left out where it does not renew by time."""
