"""ETags of conversations: a text that is another one after each change."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Header

if TYPE_CHECKING:
    from fastapi import Response

    from server.conversations.archive.representations import Conversation

IfNoneMatch = Annotated[str | None, Header(description="The ETag that the client knows.")]
TAGGED: dict[str, Any] = {"headers": {"ETag": {"schema": {"type": "string"}}}}
"""Of an answer that has an ETag, for OpenAPI."""


def etag(conversation: Conversation) -> str:
    """The tag, quoted as the header has it."""
    return f'"{hashlib.sha256(conversation.model_dump_json().encode()).hexdigest()[:32]}"'


def names(header: str, tag: str, *, weak: bool) -> bool:
    """Whether an `If-Match` or `If-None-Match` header names the tag; `weak` ones count for the latter alone."""
    named = {each.strip() for each in header.split(",")}
    return "*" in named or tag in named or (weak and f"W/{tag}" in named)


def tagged(conversation: Conversation, response: Response) -> Conversation:
    """The conversation, with its tag in the answer's headers."""
    response.headers["ETag"] = etag(conversation)
    return conversation
