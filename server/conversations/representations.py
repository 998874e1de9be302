"""Conversations as REST clients see them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from server.conversations.rows import storable

if TYPE_CHECKING:
    from sqlalchemy import Row

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


class ForkedFrom(BaseModel):
    """Where a branch begins: it holds what was said in that conversation before that item."""

    conversation_id: UUID
    """It may have been deleted since."""
    before: str

    @classmethod
    def of(cls, row: Row[Any]) -> Self | None:
        """From a row of conversations; None for an original."""
        if row.forked_from_id is None:
            return None
        return cls(conversation_id=row.forked_from_id, before=row.forked_before)


class Fork(BaseModel):
    """A new branch; without an id the server chooses one."""

    id: UUID | None = None
    before: Annotated[str, Field(min_length=1, max_length=64), AfterValidator(storable)]
    """The first item that the branch does not hold."""


class Branch(BaseModel):
    id: UUID
    forked_from: ForkedFrom | None
    first_item_id: str | None
    """The first item that was said in it, not copied from another branch; None where there is none yet."""
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        """From a row of conversations."""
        return cls.model_validate({**row._mapping, "forked_from": ForkedFrom.of(row)})


class BranchList(BaseModel):
    data: list[Branch]


class Conversation(BaseModel):
    id: UUID
    title: str
    pinned: bool
    created_at: datetime
    updated_at: datetime
    """When something was last said, or the branch was made."""
    family_id: UUID
    """The same for all branches of one conversation, which share title and pin: the id of the original."""
    forked_from: ForkedFrom | None
    """None for an original."""
    branch_count: int
    """How many of the family are there, with this one; 1 where there is no other."""

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        """From a row of `finding.conversations`."""
        return cls.model_validate({**row._mapping, "forked_from": ForkedFrom.of(row)})


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
    """How much was said, in milliseconds; 0 for what was typed."""
    has_audio: bool
    """Whether its sound is kept."""
    created_at: datetime


class ItemPage(BaseModel):
    data: list[Item]
    next: str | None


class WholeConversation(Conversation):
    items: list[Item]
