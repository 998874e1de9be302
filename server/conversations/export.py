"""A conversation as a document: Markdown or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.conversations.representations import Item, WholeConversation

UNTITLED = "Conversation"
SPEAKERS = {"system": "Instructions", "user": "You", "assistant": "Assistant"}


def as_markdown(conversation: WholeConversation) -> str:
    """Who said what; of an interrupted reply also what was not heard."""
    head = f"# {conversation.title or UNTITLED}\n\n{conversation.created_at:%Y-%m-%d %H:%M} UTC\n"
    return "\n".join([head, *(_said(item) for item in conversation.items if item.spoken or item.full)])


def as_json(conversation: WholeConversation) -> str:
    """The same as it is told over HTTP, item by item: at once it would hold the interpreter, and with it all others."""
    head = conversation.model_dump_json(exclude={"items"}).removesuffix("}")
    return f'{head},"items":[{",".join(item.model_dump_json() for item in conversation.items)}]}}'


def _said(item: Item) -> str:
    said = f"**{SPEAKERS[item.role]}:** {item.spoken}".rstrip() + "\n"
    if item.interrupted:
        said += "\n*(interrupted)*\n"
        if item.full != item.spoken:
            said += "\n" + "".join(f"> {line}".rstrip() + "\n" for line in f"In full: {item.full}".splitlines())
    return said
