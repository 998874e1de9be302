"""What a conversation is made of."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET

from server.protocol.events.base import Maybe, Shape, Status


class Content(Shape, frozen=True):
    """A piece of an item: `input_text`, `input_audio`, `input_image`, `output_text`, `output_audio` or `text`."""

    type: str
    text: Maybe[str] = UNSET
    transcript: Maybe[str] = UNSET
    audio: Maybe[bytes] = UNSET
    """Sound in the session's input format."""
    image_url: Maybe[str] = UNSET
    """A picture as a `data:` address: PNG, JPEG, WebP or GIF in base64."""
    detail: Maybe[Literal["auto", "low", "high"]] = UNSET
    """How closely a picture is looked at."""
    sb_name: Maybe[str] = UNSET
    """Ours: what a picture is called, such as the name of its file."""


class Item(Shape, frozen=True):
    """A message, a call of a function, what came of one, or an item of a server of tools (`mcp_call` and such)."""

    type: str = "message"
    id: Maybe[str] = UNSET
    """The client may choose one: at most 64 visible characters."""
    object: Maybe[str] = "realtime.item"
    role: Maybe[Literal["system", "user", "assistant"]] = UNSET
    status: Maybe[Status] = UNSET
    content: Maybe[list[Content]] = UNSET
    call_id: Maybe[str] = UNSET
    """Of a function: which call it is."""
    name: Maybe[str] = UNSET
    """Of a function that is called."""
    arguments: Maybe[str] = UNSET
    """What a function is called with, as JSON."""
    output: Maybe[str] = UNSET
    """What the function gave back."""
    server_label: Maybe[str] = UNSET
    """Of a server of tools: what the session calls it."""
    tools: Maybe[list[Any]] = UNSET
    """Its tools: `name`, `description`, `input_schema` and `annotations` of each."""
    approval_request_id: Maybe[str] = UNSET
    """Which request is answered, or allowed the call."""
    approve: Maybe[bool] = UNSET
    reason: Maybe[str] = UNSET
    """Read over."""
    error: Maybe[dict[str, Any]] = UNSET
    """What went wrong with the call: `type` and `message`."""


class Part(Shape, frozen=True):
    """A piece of a reply under way: its text, or where it is spoken its transcript."""

    type: Literal["text", "audio"]
    text: Maybe[str] = UNSET
    transcript: Maybe[str] = UNSET


class CreatedConversation(Shape, frozen=True):
    """What is talked about in a session, by its id."""

    id: str
    object: Literal["realtime.conversation"] = "realtime.conversation"
