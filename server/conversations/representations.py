"""Conversations as REST clients see them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from server.conversations.rows import storable

MAX_TITLE = 200


def _one_line(title: str) -> str:
    return " ".join(storable(title).split())


def _not_empty(title: str) -> str:
    if not title:
        raise ValueError("a title needs at least one letter")
    return title


Title = Annotated[str, Field(max_length=MAX_TITLE), AfterValidator(_one_line)]


class Creation(BaseModel):
    """A new conversation; without an id the server chooses one."""

    id: UUID | None = None
    title: Title = ""
    """Where it is empty, what is said first becomes the title."""
    pinned: bool = False


class Change(BaseModel):
    """What shall be different; what is left out stays."""

    title: Annotated[Title, AfterValidator(_not_empty)] | None = None
    pinned: bool | None = None


class Conversation(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    pinned: bool
    created_at: datetime
    updated_at: datetime
    """When something was last said."""


class Snippet(BaseModel):
    """Where the words that were looked for are, in the newest message that has them."""

    item_id: str
    text: str
    marks: list[tuple[int, int]]
    """The words' places in `text`: begin and end, counted in code points."""


class FoundConversation(Conversation):
    snippet: Snippet | None = None
    """None where nothing was looked for, or only the title has it."""


class ConversationPage(BaseModel):
    data: list[FoundConversation]
    next: str | None
    """The `cursor` of the next page; None after the last."""


class Item(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: str
    role: Literal["system", "user", "assistant"]
    status: str
    spoken: str
    """What was said, or what was heard of a reply."""
    full: str
    """All that a reply would have said."""
    interrupted: bool
    audio_ms: int
    created_at: datetime


class ItemPage(BaseModel):
    data: list[Item]
    next: str | None


class WholeConversation(Conversation):
    items: list[Item]
