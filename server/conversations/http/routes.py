"""The routes under `/v1/conversations`, for the panel of the app and for scripts."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Literal
from uuid import UUID

from fastapi import Depends, Header, Query, Request, Response

from server.conversations.archive.archive import Archive
from server.conversations.archive.export import as_json, as_markdown
from server.conversations.archive.representations import (
    Change,
    Conversation,
    ConversationPage,
    Creation,
    ItemPage,
    WholeConversation,
)
from server.conversations.http.etags import TAGGED, IfNoneMatch, etag, names, tagged
from server.conversations.http.problem_details import owner_of, problem_router
from server.problems.route import described

if TYPE_CHECKING:
    from server.conversations.archive.lookup import Believed

router = problem_router()

EXPORTS = {"markdown": (as_markdown, "md", "text/markdown"), "json": (as_json, "json", "application/json")}
"""By format: what writes it, how its files end, and its media type."""


def _archive(request: Request) -> Archive:
    archive: Archive = request.app.state.archive
    return archive.of(owner_of(request))


Conversations = Annotated[Archive, Depends(_archive)]
IfMatch = Annotated[str | None, Header(description="Only where the conversation still has this ETag.")]
Cursor = Annotated[str | None, Query(max_length=500, description="The `next` of the page before.")]


@router.get("", responses=described(400))
async def list_conversations(
    archive: Conversations,
    q: Annotated[str, Query(max_length=500, description="Words in the title or in what was said.")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: Cursor = None,
) -> ConversationPage:
    """Pinned conversations first, then the newest; with `q` those in which all the words are.

    Branches of one conversation are one row: the branch in which something was said last, with `q` of those that have
    the words.
    """
    return await archive.page(typed=q, limit=limit, after=cursor)


@router.post(
    "",
    status_code=201,
    responses={201: TAGGED, 200: {**TAGGED, "model": Conversation, "description": "It was there."}, **described(410)},
)
async def create_conversation(wish: Creation, archive: Conversations, response: Response) -> Conversation:
    """A new conversation. Where there is one of that id already, it is returned as it is."""
    conversation, new = await archive.create(wish.id, wish.title, pinned=wish.pinned)
    response.status_code = 201 if new else 200
    response.headers["Location"] = f"{router.prefix}/{conversation.id}"
    return tagged(conversation, response)


@router.get(
    "/{conversation_id}",
    response_model=Conversation,
    responses={200: TAGGED, 304: {"description": "It is still the same."}, **described(404, 410)},
)
async def get_conversation(
    conversation_id: UUID,
    archive: Conversations,
    response: Response,
    if_none_match: IfNoneMatch = None,
) -> Conversation | Response:
    """One conversation, without what was said."""
    conversation = await archive.get(str(conversation_id))
    tag = etag(conversation)
    if if_none_match is not None and names(if_none_match, tag, weak=True):
        return Response(status_code=304, headers={"ETag": tag})
    return tagged(conversation, response)


@router.patch("/{conversation_id}", responses={200: TAGGED, **described(404, 410, 412)})
async def change_conversation(
    conversation_id: UUID, wish: Change, archive: Conversations, response: Response, if_match: IfMatch = None
) -> Conversation:
    """Rename, pin or unpin, with all its branches."""
    values = wish.model_dump(exclude_none=True)
    return tagged(await archive.change(str(conversation_id), values, believed=_as_told(if_match)), response)


@router.delete("/{conversation_id}", status_code=204, responses=described(404, 410, 412))
async def delete_conversation(
    conversation_id: UUID,
    archive: Conversations,
    branches: Annotated[Literal["this", "all"], Query(description="Whether its other branches go, too.")] = "this",
    if_match: IfMatch = None,
) -> None:
    """Remove all that was said and its sound, for good; the id cannot be used again."""
    await archive.delete(str(conversation_id), branches=branches == "all", believed=_as_told(if_match))


@router.get("/{conversation_id}/items", responses=described(400, 404, 410))
async def list_items(
    conversation_id: UUID,
    archive: Conversations,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    cursor: Cursor = None,
    order: Annotated[Literal["asc", "desc"], Query(description="`desc`: the newest first.")] = "asc",
) -> ItemPage:
    """What was said, in order. A cursor goes with the order in which it was given."""
    return await archive.items(str(conversation_id), limit=limit, after=cursor, backwards=order == "desc")


@router.get(
    "/{conversation_id}/export",
    response_model=WholeConversation,
    responses={200: {"content": {"text/markdown": {"schema": {"type": "string"}}}}, **described(404, 410)},
)
async def export_conversation(
    conversation_id: UUID,
    archive: Conversations,
    format: Literal["markdown", "json"] = "markdown",  # noqa: A002
) -> Response:
    """The conversation and all that was said in it, as a file."""
    whole = await archive.whole(str(conversation_id))
    write, ending, media_type = EXPORTS[format]
    headers = {"Content-Disposition": f'attachment; filename="conversation-{conversation_id}.{ending}"'}
    return Response(await asyncio.to_thread(write, whole), headers=headers, media_type=media_type)


def _as_told(if_match: str | None) -> Believed:
    return lambda conversation: if_match is None or names(if_match, etag(conversation), weak=False)
