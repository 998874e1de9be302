"""ETags of conversations: a text that is another one after each change."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.conversations.representations import Conversation


def etag(conversation: Conversation) -> str:
    """The tag, quoted as the header has it."""
    return f'"{hashlib.sha256(conversation.model_dump_json().encode()).hexdigest()[:32]}"'


def names(header: str, tag: str, *, weak: bool) -> bool:
    """Whether an `If-Match` or `If-None-Match` header names the tag; `weak` ones count for the latter alone."""
    named = {each.strip() for each in header.split(",")}
    return "*" in named or tag in named or (weak and f"W/{tag}" in named)
