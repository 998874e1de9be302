"""Conversations as REST clients see them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from server.conversations.alignment import ends_in
from server.conversations.item_notes import read
from server.unicode_text import storable

if TYPE_CHECKING:
    from sqlalchemy import Row

    from server.conversations.owner import Person

MAX_TITLE = 200

_ID, _BRANCH = "5e0c1f3a-8d0b-4a53-9d2f-1b7c6f0e2a11", "0b9a6c7e-3f1d-4c58-8a74-2d5e9f6b1c22"
_FORKED = {"conversation_id": _ID, "before": "item_3c91e8fe0002e2"}
_CONVERSATION = {
    "id": _BRANCH,
    "title": "Where do penguins live?",
    "pinned": False,
    "created_at": "2026-11-22T20:15:04.120000Z",
    "updated_at": "2026-11-22T20:17:31.480000Z",
    "family_id": _ID,
    "forked_from": _FORKED,
    "branch_count": 2,
}
_BRANCH_OF = {
    "id": _BRANCH,
    "forked_from": _FORKED,
    "first_item_id": "item_7d02b4c10001a4",
    "created_at": _CONVERSATION["created_at"],
    "updated_at": _CONVERSATION["updated_at"],
}
_TOLD = "The language model does not answer. Using the local language model instead."
_ITEM = {
    "id": "item_3c91e8fe0002c1",
    "kind": "message",
    "role": "assistant",
    "status": "incomplete",
    "spoken": "In the south,",
    "full": "In the south, mostly on ice.",
    "interrupted": True,
    "audio_ms": 1840,
    "has_audio": True,
    "call_id": "",
    "name": "",
    "alignment": [[13, 1130], [28, 1840]],
    "pictures": [],
    "notes": {
        "timings": {"hear_ms": 310, "think_ms": 240, "speak_ms": 190, "first_audio_ms": 740, "total_ms": 2100},
        "notices": [{"code": "fallback", "message": _TOLD, "text": {"source": _TOLD, "values": {}}}],
        "receipt": {
            "handed": [{"stage": "speech", "engine": "openai", "host": "api.openai.com", "got": ["sound", "text"]}],
            "nothing_left": False,
        },
        "costs": {
            "input_tokens": 412,
            "output_tokens": 96,
            "cached_tokens": 128,
            "input_audio_tokens": 60,
            "output_audio_tokens": 80,
            "heard_seconds": 2.4,
            "spoken_seconds": 1.84,
            "money": 0.0083,
            "currency": "USD",
            "priced_on": "2026-11-28",
            "conversation": {
                "turns": 3,
                "input_tokens": 1105,
                "output_tokens": 240,
                "heard_seconds": 7.1,
                "spoken_seconds": 5.5,
                "money": 0.0214,
            },
        },
    },
    "created_at": "2026-11-22T20:15:06.900000Z",
}
_PICTURE = {"place": 0, "name": "penguin.jpg", "media_type": "image/jpeg", "bytes": 184_320}
_KEPT = {
    "items": 214,
    "bytes": 28_731_904,
    "oldest_at": "2026-08-02T07:41:12.300000Z",
    "max_bytes": 1_000_000_000,
    "max_days": None,
}
_SNIPPET = {"item_id": "item_3c91e8fe0002c1", "text": "where do penguins live", "marks": [[9, 17]]}


def _example(example: dict[str, Any]) -> ConfigDict:
    """What OpenAPI shows of a representation."""
    return ConfigDict(from_attributes=True, json_schema_extra={"examples": [example]})


def _one_line(title: str) -> str:
    return " ".join(storable(title).split())


def _not_empty(title: str) -> str:
    if not title:
        raise ValueError("a title needs at least one letter")
    return title


def _ends(kept: object) -> object:
    return ends_in(kept) if isinstance(kept, str) else kept


def _notes(kept: object) -> object:
    return read(kept) if isinstance(kept, str) else kept


Alignment = Annotated[list[tuple[int, int]], BeforeValidator(_ends)]


Title = Annotated[str, Field(max_length=MAX_TITLE), AfterValidator(_one_line)]


class Creation(BaseModel):
    """A new conversation; without an id the server chooses one."""

    model_config = _example({"id": _ID, "title": "Penguins", "pinned": True})

    id: UUID | None = None
    title: Title = ""
    """Where it is empty, what is said first becomes the title."""
    pinned: bool = False


class Change(BaseModel):
    """What shall be different; what is left out stays."""

    model_config = _example({"title": "Penguins"})

    title: Annotated[Title, AfterValidator(_not_empty)] | None = None
    pinned: bool | None = None


class ForkedFrom(BaseModel):
    """Where a branch begins: it holds what was said in that conversation before that item."""

    model_config = _example(_FORKED)

    conversation_id: UUID
    """It may have been deleted since."""
    before: str

    @classmethod
    def of(cls, row: Row[Any], owner: Person) -> Self | None:
        """From a row of conversations; None for an original."""
        if row.forked_from_id is None:
            return None
        return cls(conversation_id=owner.name(row.forked_from_id), before=row.forked_before)


class Fork(BaseModel):
    """A new branch; without an id the server chooses one."""

    model_config = _example({"id": _BRANCH, "before": _FORKED["before"]})

    id: UUID | None = None
    before: Annotated[str, Field(min_length=1, max_length=64), AfterValidator(storable)]
    """The first item that the branch does not hold."""


class BranchSummary(BaseModel):
    model_config = _example(_BRANCH_OF)

    id: UUID
    forked_from: ForkedFrom | None
    first_item_id: str | None
    """The first item that was said in it, not copied from another branch; None where there is none yet."""
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, row: Row[Any], owner: Person) -> Self:
        """From a row of conversations."""
        told = {"id": owner.name(row.id), "forked_from": ForkedFrom.of(row, owner)}
        return cls.model_validate({**row._mapping, **told})


class BranchList(BaseModel):
    model_config = _example({"data": [_BRANCH_OF]})

    data: list[BranchSummary]


class Conversation(BaseModel):
    model_config = _example(_CONVERSATION)

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
    def of(cls, row: Row[Any], owner: Person) -> Self:
        """From a row of `lookup.with_branch_counts`."""
        told = {
            "id": owner.name(row.id),
            "family_id": owner.name(row.family_id),
            "forked_from": ForkedFrom.of(row, owner),
        }
        return cls.model_validate({**row._mapping, **told})


class Snippet(BaseModel):
    """Where the words that were looked for are, in the newest message that has them."""

    model_config = _example(_SNIPPET)

    item_id: str
    text: str
    marks: list[tuple[int, int]]
    """The words' places in `text`: begin and end, counted in code points."""


class FoundConversation(Conversation):
    model_config = _example({**_CONVERSATION, "snippet": _SNIPPET})

    snippet: Snippet | None = None
    """None where nothing was looked for, or only the title has it."""


class ConversationPage(BaseModel):
    model_config = _example({"data": [{**_CONVERSATION, "snippet": None}], "next": None})

    data: list[FoundConversation]
    next: str | None
    """The `cursor` of the next page; None after the last."""


class PictureSummary(BaseModel):
    """A picture that was shown with a message; its file is at `pictures/PLACE` under the item."""

    model_config = _example(_PICTURE)

    place: int
    name: str
    """What it is called, such as the name of its file; may be empty."""
    media_type: str
    bytes: int


class Timings(BaseModel):
    """Where the time of a reply went, in milliseconds, as `sb.turn.timings` has it."""

    model_config = _example(_ITEM["notes"]["timings"])  # type: ignore[index]

    hear_ms: int
    think_ms: int
    speak_ms: int
    first_audio_ms: int
    total_ms: int


class KeptNotice(BaseModel):
    """What the person was told while the message came about, as `sb.notice` has it."""

    model_config = _example(_ITEM["notes"]["notices"][0])  # type: ignore[index]

    code: str
    message: str
    text: dict[str, Any]
    """The same with its source and values, for those who translate it."""


class KeptHanded(BaseModel):
    """What one engine got in a turn."""

    model_config = _example(_ITEM["notes"]["receipt"]["handed"][0])  # type: ignore[index]

    stage: str
    engine: str
    host: str | None
    """None where it runs in the server itself."""
    got: list[str]


class KeptReceipt(BaseModel):
    """Where the turn of a reply went, as `sb.turn.receipt` has it."""

    model_config = _example(_ITEM["notes"]["receipt"])  # type: ignore[index]

    handed: list[KeptHanded]
    nothing_left: bool


class KeptConversationCosts(BaseModel):
    """What all replies of a conversation had taken by then, this one too."""

    model_config = _example(_ITEM["notes"]["costs"]["conversation"])  # type: ignore[index]

    turns: int
    input_tokens: int
    output_tokens: int
    heard_seconds: float
    spoken_seconds: float
    money: float | None
    unpriced_turns: int = 0
    """In how many something elsewhere was asked whose price is not known; 0 also where that was not kept yet."""


class KeptCosts(BaseModel):
    """What a reply took, as `sb.turn.costs` has it."""

    model_config = _example(_ITEM["notes"]["costs"])  # type: ignore[index]

    input_tokens: int
    output_tokens: int
    cached_tokens: int
    input_audio_tokens: int
    output_audio_tokens: int
    heard_seconds: float
    spoken_seconds: float
    money: float | None
    currency: str | None
    priced_on: str | None
    unpriced: bool = False
    """Whether something elsewhere was asked whose price is not known; false also where that was not kept yet."""
    conversation: KeptConversationCosts | None = None
    """None for a reply that is older than this."""


class KeptCitation(BaseModel):
    """A place in a document that the model was shown for a reply, as `sb.response.citations` has it."""

    document_id: str
    file: str
    path: str
    page: int | None


class KeptCall(BaseModel):
    """How a call of one of the server's own tools came out, as `sb.tool_call.updated` has it."""

    status: Literal["waiting", "done", "failed", "refused", "cancelled"]
    took_ms: int


class Notes(BaseModel):
    """How a message came about."""

    model_config = _example(_ITEM["notes"])  # type: ignore[arg-type]

    timings: Timings | None
    """None for a question."""
    notices: list[KeptNotice]
    receipt: KeptReceipt | None = None
    """None for a question, and for a reply that is older than receipts."""
    costs: KeptCosts | None = None
    """The same."""
    citations: list[KeptCitation] = []
    call: KeptCall | None = None
    """Of what one of the server's own tools gave back."""


class StoredItem(BaseModel):
    model_config = _example(_ITEM)

    id: str
    kind: Literal["message", "function_call", "function_call_output"] = "message"
    """Whether somebody said it, or a function was called, or gave something back."""
    role: Literal["system", "user", "assistant", "tool"]
    status: str
    spoken: str
    """What was said, or what was heard of a reply; the arguments of a function, or what it gave back."""
    full: str
    """All that a reply would have said."""
    interrupted: bool
    audio_ms: int
    """How much was said, in milliseconds; 0 for what was typed."""
    has_audio: bool
    """Whether its sound is kept."""
    call_id: str = ""
    """Of a function: which call it is."""
    name: str = ""
    """Of a function that is called."""
    alignment: Alignment = []
    """Of a reply, which characters of `full` sound when: where stretches end, in characters and milliseconds."""
    pictures: list[PictureSummary] = []
    """Those that were shown with it and are kept."""
    notes: Annotated[Notes | None, BeforeValidator(_notes)] = None
    """None where nothing is known of it."""
    created_at: datetime


class ItemPage(BaseModel):
    model_config = _example({"data": [_ITEM], "next": None})

    data: list[StoredItem]
    next: str | None


class WholeConversation(Conversation):
    model_config = _example({**_CONVERSATION, "items": [_ITEM]})

    items: list[StoredItem]


class KeptAudio(BaseModel):
    model_config = _example(_KEPT)

    items: int
    """Of how many items sound is kept."""
    bytes: int
    oldest_at: datetime | None
    """When the oldest of it was said; None where none is kept."""
    max_bytes: int | None
    """Beyond this the oldest sound is removed; None where there is no limit."""
    max_days: int | None
    """Sound that is older is removed; None where there is no limit."""
