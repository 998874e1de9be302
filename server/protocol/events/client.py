"""What a client says."""

from __future__ import annotations

from msgspec import UNSET

from server.protocol.events.base import ClientEvent, Maybe
from server.protocol.events.items import Item
from server.protocol.events.responses import ResponseParams
from server.protocol.events.session import Session


class SessionUpdate(ClientEvent, frozen=True, tag="session.update"):
    """Change what the session is set to; answered with `session.updated`."""

    session: Session


class AudioAppend(ClientEvent, frozen=True, tag="input_audio_buffer.append"):
    """Sound of the question that is being said: whole PCM16 samples at the session's rate."""

    audio: bytes
    sb_echo: Maybe[float] = UNSET
    """Ours: how likely what is heard in it is the reply itself, by the client's echo canceller, 0 to 1."""


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
    sb_audio: Maybe[bool] = UNSET
    """Ours: false leaves out the sound, which else comes along where it is kept."""


class ItemDelete(ClientEvent, frozen=True, tag="conversation.item.delete"):
    """Forget an item and its sound; a reply under way is ended first."""

    item_id: str


class ItemTruncate(ClientEvent, frozen=True, tag="conversation.item.truncate"):
    """A spoken reply was heard so far and no further: the rest leaves the model's memory. One under way goes on."""

    item_id: str
    audio_end_ms: int
    """Milliseconds of the reply's own sound that were heard, from its first sample on."""
    content_index: int = 0


class ResponseCreate(ClientEvent, frozen=True, tag="response.create"):
    """Ask for a reply to the conversation, or to `input`."""

    response: Maybe[ResponseParams] = UNSET


class ResponseCancel(ClientEvent, frozen=True, tag="response.cancel"):
    """End the reply under way; with `response_id` that one, even beside the conversation, and no error if it ended."""

    response_id: Maybe[str] = UNSET
    sb_tools_go_on: Maybe[bool] = UNSET
    """Whether tools that run in it go on: the person only says something else meanwhile."""


class ResponseFallBack(ClientEvent, frozen=True, tag="sb.response.fall_back"):
    """Wait no longer for a reply that has not begun: its fallback answers. Or `nothing_to_wait_for`, `no_fallback`."""

    response_id: Maybe[str] = UNSET
    """Only where it is still that one."""


class Warm(ClientEvent, frozen=True, tag="sb.warm"):
    """Somebody is about to talk: engines that rest start now; `sb.engines.updated` tells of those."""


class OutputAudioClear(ClientEvent, frozen=True, tag="output_audio_buffer.clear"):
    """Of WebRTC, where the server plays; it is refused, for over a WebSocket the client does."""


class PlaybackProgress(ClientEvent, frozen=True, tag="sb.playback.progress"):
    """How much of a reply the sound device has really played."""

    item_id: str
    audio_end_ms: int
    """Milliseconds of the reply's own sound that were played, from its first sample on."""


class ToolApprovalAnswer(ClientEvent, frozen=True, tag="sb.tool_approval.answer"):
    """Allow a call that waits, or refuse it. What comes of it is told; `response.create` has it answered."""

    approval_id: str
    approve: bool


CLIENT_EVENTS: tuple[type[ClientEvent], ...] = (
    SessionUpdate, AudioAppend, AudioCommit, AudioClear,
    ItemCreate, ItemRetrieve, ItemDelete, ItemTruncate,
    ResponseCreate, ResponseCancel, ResponseFallBack, OutputAudioClear, PlaybackProgress,
    ToolApprovalAnswer, Warm,
)  # fmt: skip
