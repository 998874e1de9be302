"""What a server of tools answers, as a text for a model: what is no text is named, not shown. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import mcp_types as types

if TYPE_CHECKING:
    from collections.abc import Iterable


def as_text(result: types.CallToolResult) -> str:
    """All of it, a part a line."""
    parts = [_part(each) for each in result.content]
    if not any(parts) and result.structured_content is not None:
        return json.dumps(result.structured_content, ensure_ascii=False)
    return "\n".join(parts)


def resources_as_text(contents: Iterable[types.TextResourceContents | types.BlobResourceContents]) -> str:
    """What a resource holds."""
    return "\n".join(_resource(each) for each in contents)


def prompt_as_text(messages: Iterable[types.PromptMessage]) -> str:
    """What a prompt says, a message a line."""
    return "\n".join(f"{each.role}: {_part(each.content)}" for each in messages)


def _part(part: types.ContentBlock) -> str:
    match part:
        case types.TextContent():
            return part.text
        case types.ImageContent() | types.AudioContent():
            return f"[{part.mime_type[:64]}, {len(part.data) * 3 // 4} bytes, not shown]"
        case types.ResourceLink():
            return f"[{part.name}: {part.uri}]"
        case types.EmbeddedResource():
            return _resource(part.resource)


def _resource(resource: types.TextResourceContents | types.BlobResourceContents) -> str:
    if isinstance(resource, types.TextResourceContents):
        return resource.text
    return f"[{resource.uri}, {len(resource.blob) * 3 // 4} bytes, not shown]"
