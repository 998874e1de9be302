"""What the server says."""

from __future__ import annotations

from typing import Literal

from msgspec import UNSET

from server.protocol.events.base import Maybe, ServerEvent
from server.protocol.events.items import CreatedConversation, Item, Part
from server.protocol.events.responses import (
    Allowance,
    Citation,
    ConversationCosts,
    DurationUsage,
    Fault,
    RateLimit,
    ReceiptEntry,
    Response,
)
from server.protocol.events.session import EngineStatus, Session, ToolSecretWanted
from server.protocol.texts import Text


class SessionCreated(ServerEvent, frozen=True, tag="session.created"):
    """The first event on every connection."""

    session: Session


class SessionUpdated(ServerEvent, frozen=True, tag="session.updated"):
    """The session as it is set now."""

    session: Session


class ConversationCreated(ServerEvent, frozen=True, tag="conversation.created"):
    """The second event on every connection: which conversation it is about."""

    conversation: CreatedConversation


class AudioCommitted(ServerEvent, frozen=True, tag="input_audio_buffer.committed"):
    """The sound became the message `item_id`; its words follow."""

    item_id: str
    previous_item_id: str | None = None


class AudioCleared(ServerEvent, frozen=True, tag="input_audio_buffer.cleared"):
    """The sound that was not committed is forgotten."""


class SpeechStarted(ServerEvent, frozen=True, tag="input_audio_buffer.speech_started"):
    """Somebody began to speak. Only where turns are detected; so are the two that follow."""

    item_id: str
    """The message that the turn will be."""
    audio_start_ms: int
    """Where its sound begins, padding included: milliseconds of all the sound that the session was sent."""


class SpeechStopped(ServerEvent, frozen=True, tag="input_audio_buffer.speech_stopped"):
    """Somebody stopped speaking: the turn is committed."""

    item_id: str
    audio_end_ms: int
    """Where its sound ends, the silence included: milliseconds of all the sound that the session was sent."""


class TimeoutTriggered(ServerEvent, frozen=True, tag="input_audio_buffer.timeout_triggered"):
    """Nobody said anything for `idle_timeout_ms` after a reply was played: the model speaks again."""

    item_id: str
    """A message without words, which is committed, answered and forgotten at once."""
    audio_start_ms: int
    """Where the silence began: milliseconds of all the sound that the session was sent."""
    audio_end_ms: int
    """Where it ended, counted so too."""


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
    """Which item of the reply: what is said comes first, then each call of a function."""


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
    """Arguments of a call of a function; all of them at once."""

    item_id: str
    call_id: str
    delta: str


class FunctionArgumentsDone(ReplyEvent, frozen=True, tag="response.function_call_arguments.done"):
    """A whole call of a function, for the client to run."""

    item_id: str
    call_id: str
    name: str
    arguments: str


class RateLimitsUpdated(ServerEvent, frozen=True, tag="rate_limits.updated"):
    """What is left of allowances once a reply has begun; sent where its person has limits."""

    rate_limits: list[RateLimit]


class Error(ServerEvent, frozen=True, tag="error"):
    """An event of the client was not carried out; the connection stays open."""

    error: Fault


class InterimTranscript(ServerEvent, frozen=True, tag="sb.transcript.interim"):
    """What has been heard so far; it may still change."""

    transcript: str


class SpeechMayHaveStarted(ServerEvent, frozen=True, tag="sb.speech.maybe_started"):
    """A voice is heard over a reply, which is to be turned down until it is known whether that interrupts it."""

    audio_start_ms: int
    """Where the voice begins: milliseconds of all the sound that the session was sent."""


class SpeechWithdrawn(ServerEvent, frozen=True, tag="sb.speech.withdrawn"):
    """The voice over a reply was nothing that interrupts: the reply may be as loud as before. It went on meanwhile."""

    audio_end_ms: int
    """Until where it was listened to: milliseconds of all the sound that the session was sent."""
    reason: Literal["too_short", "backchannel", "echo"]
    """`too_short`: no word, such as a cough or a door; `backchannel`: only listening aloud, such as "mm-hmm" or
    "right"; `echo`: the reply itself."""


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
    offer: Maybe[str] = UNSET
    """Under which name people choose the model that thought, where they may choose."""


class TurnReceipt(ServerEvent, frozen=True, tag="sb.turn.receipt"):
    """Where a turn went, sent at the end of its reply: which engine on which host was given what."""

    response_id: str
    handed: list[ReceiptEntry]
    nothing_left: bool
    """Whether all of it stayed on the server's computer."""


class TurnCosts(ServerEvent, frozen=True, tag="sb.turn.costs"):
    """What a turn took, sent at the end of its reply: tokens, and seconds of sound."""

    response_id: str
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    """Of those that were read; likewise the next two, of the read and the written ones."""
    input_audio_tokens: int
    output_audio_tokens: int
    heard_seconds: float
    """Of the question."""
    spoken_seconds: float
    """Of the reply, as far as it was made."""
    money: float | None
    """By the prices that the server has for the engines that heard, answered and spoke; null where it has none, or none
    for one elsewhere that answered. Vendors round in their own way."""
    currency: str | None
    priced_on: str | None
    """The day on which these prices were looked up, as 2026-11-28."""
    conversation: ConversationCosts
    """All of its replies together, this one too."""
    offer: Maybe[str] = UNSET
    """Under which name people choose the model that answered, where they may choose."""
    unpriced: bool = False
    """Whether something elsewhere was asked whose price is not known; what costs nothing here is not meant."""


class ThoughtDelta(ContentEvent, frozen=True, tag="sb.response.thought.delta"):
    """What the model wrote for itself before its reply: no part of it, neither said nor kept."""

    delta: str
    thinking_ms: int
    """Milliseconds since the model was asked."""


class AlignmentDelta(ContentEvent, frozen=True, tag="sb.response.alignment.delta"):
    """Which text of the reply belongs to which of its sound; sent in front of the sound."""

    kept: int
    """How many of the ends that were told before still count; the others are replaced."""
    ends: list[tuple[int, int]]
    """Where stretches end: characters of the transcript, white space in front not counted, and milliseconds of sound.
    Between two ends text and sound go on evenly."""


class Citations(ContentEvent, frozen=True, tag="sb.response.citations"):
    """Which places of the person's documents the model was shown for the reply; never read aloud."""

    citations: list[Citation]


class EnginesUpdated(ServerEvent, frozen=True, tag="sb.engines.updated"):
    """Who hears, thinks and speaks, and whether each can: sent when that changed."""

    engines: dict[str, EngineStatus]


class NoticeGiven(ServerEvent, frozen=True, tag="sb.notice"):
    """Something the person should know, in one sentence: a model that still loads, say."""

    code: str
    """What happened, for a program."""
    message: Text
    cause: Maybe[str] = UNSET
    """The code of the failure behind it, where there is one."""


class QuotaUpdated(ServerEvent, frozen=True, tag="sb.quota.updated"):
    """How the allowances of the person stand who talks: sent when the session is set up, and after each turn."""

    allowances: list[Allowance]
    """Those that are limited."""


class LinePlace(ServerEvent, frozen=True, tag="sb.line.place"):
    """The server is full: so many others come first. Sent at once, and at each change, before `session.created`."""

    place: int
    """In the line, from 1: whoever is first is next."""
    length: int
    """How many wait in all."""
    wait_seconds: float
    """How long it is likely to take, in seconds."""


class ToolCallUpdated(ServerEvent, frozen=True, tag="sb.tool_call.updated"):
    """A tool that the server runs itself was called in a reply, or its call is over."""

    call_id: str
    name: str
    arguments: str
    """As the model wrote them: JSON, if it did well."""
    status: Literal["running", "waiting", "done", "failed", "refused", "cancelled"]
    result: Maybe[str] = UNSET
    """All that it gave; the model is shown the first 8 KB."""
    took_ms: Maybe[int] = UNSET
    """Milliseconds it ran."""
    response_id: Maybe[str] = UNSET
    """The reply; none where the person allowed the call by `sb.tool_approval.answer`."""
    approval_id: Maybe[str] = UNSET
    """What allows the call that is waiting, with these arguments and within 60 seconds; whatever came of it names it
    again."""
    late: Maybe[bool] = UNSET
    """Whether it came after its reply had ended, so that nothing was said of it yet: who asks for a reply hears it."""


class ToolSecretsWanted(ServerEvent, frozen=True, tag="sb.tool_secrets.wanted"):
    """What servers of tools want of each person: sent when a session is set up, and when it changed."""

    wanted: list[ToolSecretWanted]
    sb_tools: Maybe[list[str]] = UNSET
    """What the server does for the model by now, by name: those of a server that was given all are among them."""


class TimerDue(ServerEvent, frozen=True, tag="sb.timer.due"):
    """A timer of the person is due, or was while they were away: told when nobody speaks and no reply is under way."""

    timer_id: str
    text: str
    """What to remind of; empty for a timer that only runs out."""
    due_at: str
    """RFC 3339, in UTC."""
    item_id: str
    """What says it: `sb_reads` of a `response.create` outside the conversation has it spoken."""
    transcript: str
    """The text of the item."""


class McpListToolsInProgress(ServerEvent, frozen=True, tag="mcp_list_tools.in_progress"):
    """A server of tools that the session names is asked for its tools."""

    item_id: str


class McpListToolsCompleted(ServerEvent, frozen=True, tag="mcp_list_tools.completed"):
    """It told them; the item has them."""

    item_id: str


class McpListToolsFailed(ServerEvent, frozen=True, tag="mcp_list_tools.failed"):
    """It is not there, or tells none; it is asked again by itself."""

    item_id: str


class McpCallArgumentsDelta(ReplyEvent, frozen=True, tag="response.mcp_call_arguments.delta"):
    """Arguments of a call at a server of tools; all of them at once."""

    item_id: str
    delta: str


class McpCallArgumentsDone(ReplyEvent, frozen=True, tag="response.mcp_call_arguments.done"):
    """All that a tool is called with."""

    item_id: str
    arguments: str


class McpCallInProgress(ServerEvent, frozen=True, tag="response.mcp_call.in_progress"):
    """The call is made."""

    item_id: str
    output_index: int


class McpCallCompleted(ServerEvent, frozen=True, tag="response.mcp_call.completed"):
    """The tool answered."""

    item_id: str
    output_index: int


class McpCallFailed(ServerEvent, frozen=True, tag="response.mcp_call.failed"):
    """The call came to nothing, or was refused."""

    item_id: str
    output_index: int


SERVER_EVENTS: tuple[type[ServerEvent], ...] = (
    SessionCreated, SessionUpdated, ConversationCreated, AudioCommitted, AudioCleared,
    SpeechStarted, SpeechStopped, TimeoutTriggered, ItemAdded, ItemDone, ItemRetrieved, ItemDeleted, ItemTruncated,
    TranscriptionDelta, TranscriptionCompleted, TranscriptionFailed,
    ResponseCreated, ResponseDone, OutputItemAdded, OutputItemDone, ContentPartAdded, ContentPartDone,
    OutputAudioDelta, OutputAudioDone, OutputTranscriptDelta, OutputTranscriptDone,
    OutputTextDelta, OutputTextDone, FunctionArgumentsDelta, FunctionArgumentsDone,
    RateLimitsUpdated, Error, InterimTranscript, SpeechMayHaveStarted, SpeechWithdrawn,
    TurnTimings, TurnReceipt, TurnCosts, ThoughtDelta, AlignmentDelta, Citations, EnginesUpdated, NoticeGiven,
    QuotaUpdated,
    LinePlace,
    ToolCallUpdated, ToolSecretsWanted, TimerDue,
    McpListToolsInProgress, McpListToolsCompleted, McpListToolsFailed, McpCallArgumentsDelta, McpCallArgumentsDone,
    McpCallInProgress, McpCallCompleted, McpCallFailed,
)  # fmt: skip

OPTIONAL_EVENTS = frozenset(
    {
        "sb.transcript.interim",
        "sb.speech.maybe_started",
        "sb.speech.withdrawn",
        "sb.turn.timings",
        "sb.turn.receipt",
        "sb.turn.costs",
        "sb.response.thought.delta",
        "sb.response.alignment.delta",
        "sb.response.citations",
        "sb.engines.updated",
        "sb.notice",
        "sb.quota.updated",
        "sb.tool_call.updated",
        "sb.tool_secrets.wanted",
        "sb.timer.due",
    }
)
"""Server events that a client must list in `session.include` to receive."""
