"""Speaks to a server's `/v1/conversations`: what the window knows of stored conversations comes from here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from desktop.backend.http_client import PICTURE, SOUND, ask, ask_json, save
from desktop.i18n import said
from desktop.model.citations import CitedPlace
from desktop.model.conversations import StoredConversation, StoredMessage, StoredPicture
from desktop.model.receipt import ShownCosts, ShownReceipt
from desktop.model.took import Took
from desktop.model.tools.calls import HERE, CallStatus, ToolCall, came_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop.address import Address

    T = TypeVar("T")

ROOT = "/v1/conversations"
PATIENCE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Page:
    """Some conversations; `next` is the cursor of those that follow, empty after the last."""

    rows: tuple[StoredConversation, ...]
    next: str


@dataclass(frozen=True, slots=True)
class OlderMessages:
    """Where the messages before a page are to be had, and what calls among them are known to have given, by their id.

    A call and what it gave may stand on different pages; shown is the call, once both are known.
    """

    cursor: str
    gave: Mapping[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class TranscriptPage:
    """Some messages in the order in which they were said; `older` leads to those before, None at the first."""

    messages: tuple[StoredMessage, ...]
    older: OlderMessages | None


@dataclass(frozen=True, slots=True)
class ConversationBranch:
    """One conversation of a family. It shares what `parent` has before the item `before`; the original has neither.

    `first` is the first item that it does not share, empty where there is none yet.
    """

    id: str
    parent: str
    before: str
    first: str


@dataclass(frozen=True, slots=True)
class ConversationsClient:
    """The conversations of the server at `address`. Every method raises `NoAnswer`."""

    address: Address

    async def page(self, typed: str = "", cursor: str = "", limit: int = 50) -> Page:
        """Pinned ones first, then the newest; of those in which the typed words are."""
        query: dict[str, str | int] = {"limit": limit}
        query |= {"q": typed} if typed else {}
        query |= {"cursor": cursor} if cursor else {}
        return await self._json("", _page, query=query)

    async def get(self, conversation_id: str) -> StoredConversation:
        return await self._json(f"/{conversation_id}", _conversation)

    async def change(self, conversation_id: str, field: str, value: str | bool) -> StoredConversation:
        """Give it another `title`, or another `pinned`."""
        return await self._json(f"/{conversation_id}", _conversation, method="PATCH", body={field: value})

    async def delete(self, conversation_id: str) -> None:
        """For good, with all its branches."""
        path = f"{ROOT}/{conversation_id}"
        await ask(self.address, path, method="DELETE", query={"branches": "all"}, patience=PATIENCE_SECONDS)

    async def messages(
        self, conversation_id: str, older: OlderMessages | None = None, limit: int = 50
    ) -> TranscriptPage:
        """The last messages, or the last of the `older` ones; none only where there are none."""
        query: dict[str, str | int] = {"limit": limit, "order": "desc"}
        while True:
            asked = {**query, "cursor": older.cursor} if older else query
            read = partial(_transcript, known=older.gave if older else {})
            page = await self._json(f"/{conversation_id}/items", read, query=asked)
            if page.messages or page.older is None:
                return page
            older = page.older  # nothing but calls of functions, and what they gave

    async def sound(self, conversation_id: str, item_id: str) -> bytes:
        """How a message sounded, as a WAV file."""
        path = f"{ROOT}/{conversation_id}/items/{quote(item_id, safe='')}/audio"
        return await ask(self.address, path, accept="audio/wav", patience=PATIENCE_SECONDS, limits=SOUND)

    async def picture(self, conversation_id: str, item_id: str, place: int) -> bytes:
        """A picture that was shown with a message, as a file."""
        path = f"{ROOT}/{conversation_id}/items/{quote(item_id, safe='')}/pictures/{place}"
        return await ask(self.address, path, accept="image/*", patience=PATIENCE_SECONDS, limits=PICTURE)

    async def branch(self, conversation_id: str, before: str) -> str:
        """A new conversation with all that was said before the item; returns its id."""
        asked = {"before": before}
        return await self._json(f"/{conversation_id}/branches", lambda told: str(told["id"]), method="POST", body=asked)

    async def branches(self, conversation_id: str) -> tuple[ConversationBranch, ...]:
        """The whole family in the order in which they were made, the original first."""
        return await self._json(f"/{conversation_id}/branches", lambda told: tuple(map(_branch, told["data"])))

    async def export(self, conversation_id: str, kind: str, to: Path) -> None:
        """Write the conversation to a file; `kind` is `markdown` or `json`. Raises `OSError` of the file too."""
        await save(self.address, f"{ROOT}/{conversation_id}/export", to, query={"format": kind})

    async def _json(self, path: str, read: Callable[[Any], T], **how: Any) -> T:
        return await ask_json(self.address, ROOT + path, read, patience=PATIENCE_SECONDS, **how)


def _page(told: dict[str, Any]) -> Page:
    return Page(tuple(_conversation(each) for each in told["data"]), str(told["next"] or ""))


def _transcript(told: dict[str, Any], known: Mapping[str, dict[str, Any]]) -> TranscriptPage:
    """From the newest on, as it is asked for; what functions of a client were asked and gave back is not shown.

    `known` is what calls gave of which nothing but that was read so far.
    """
    items = told["data"]
    gave = {**known, **{item["call_id"]: item for item in items if item.get("kind") == "function_call_output"}}
    kept = [_kept(item, gave) for item in items if item["role"] != "system"]
    asked = {item["call_id"] for item in items if item.get("kind") == "function_call"}
    waiting = {call: output for call, output in gave.items() if call not in asked}
    older = OlderMessages(str(told["next"]), waiting) if told["next"] else None
    return TranscriptPage(tuple(each for each in reversed(kept) if each is not None), older)


def _kept(item: dict[str, Any], gave: Mapping[str, dict[str, Any]]) -> StoredMessage | None:
    """A message, or a call that the server or the app ran, with what it `gave`."""
    match item.get("kind", "message"):
        case "message":
            return _message(item)
        case "function_call":
            output = gave.get(item["call_id"])
            return None if output is None else _stored_call(item, output)
    return None


def _stored_call(item: dict[str, Any], output: dict[str, Any]) -> StoredMessage | None:
    """None for a function of another client, of which it is not kept how it went."""
    name, result = str(item["name"]), str(output["full"] or output["spoken"])
    how = (output.get("notes") or {}).get("call")
    status: CallStatus
    if how is not None:
        status, took_ms = "asked" if how["status"] == "waiting" else how["status"], int(how["took_ms"])
    elif name in HERE:
        status, took_ms = came_of(result), 0
    else:
        return None
    call = ToolCall(str(item["call_id"]), name, str(item["spoken"]), status, result, took_ms)
    return StoredMessage(call.row_id, False, "", "", call=call)


def _conversation(told: dict[str, Any]) -> StoredConversation:
    snippet = told.get("snippet") or {"text": "", "marks": []}
    return StoredConversation(
        id=str(told["id"]),
        title=str(told["title"]),
        pinned=bool(told["pinned"]),
        updated_at=datetime.fromisoformat(told["updated_at"]),
        family=str(told.get("family_id") or ""),
        branches=int(told.get("branch_count", 1)),
        snippet=str(snippet["text"]),
        marks=tuple((int(begin), int(end)) for begin, end in snippet["marks"]),
    )


def _message(told: dict[str, Any]) -> StoredMessage:
    return StoredMessage(
        id=str(told["id"]),
        question=told["role"] == "user",
        spoken=str(told["spoken"]),
        full=str(told["full"]),
        status=str(told["status"]),
        interrupted=bool(told["interrupted"]),
        has_audio=bool(told.get("has_audio", False)),
        ends=_ends(told),
        pictures=tuple(StoredPicture(int(each["place"]), str(each["name"])) for each in told.get("pictures") or ()),
        **_notes(told.get("notes") or {}),
    )


def _notes(told: dict[str, Any]) -> dict[str, Any]:
    """How the message came about, where the server tells."""
    timings, notices = told.get("timings"), told.get("notices") or ()
    took = Took(*(int(timings[name]) for name in ("hear_ms", "think_ms", "first_audio_ms"))) if timings else None
    return {
        "took": took,
        "told": tuple(said(Text.of(each.get("text", each["message"]))) for each in notices),
        "sources": tuple(map(CitedPlace.told, told.get("citations") or ())),
        "receipt": ShownReceipt.told(told["receipt"]) if told.get("receipt") else None,
        "costs": ShownCosts.told(told["costs"]) if told.get("costs") else None,
    }


def _ends(told: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    """Where nobody noted it, a whole reply lies evenly along its sound."""
    ends = tuple((int(characters), int(milliseconds)) for characters, milliseconds in told.get("alignment") or ())
    whole = told["role"] == "assistant" and told["status"] == "completed" and int(told.get("audio_ms", 0))
    return ends or (((len(str(told["full"])), int(told["audio_ms"])),) if whole else ())


def _branch(told: dict[str, Any]) -> ConversationBranch:
    fork = told["forked_from"] or {"conversation_id": "", "before": ""}
    first = str(told.get("first_item_id") or "")
    return ConversationBranch(str(told["id"]), str(fork["conversation_id"]), str(fork["before"]), first)
