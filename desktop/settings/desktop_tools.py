"""What a model may have done on this computer, as functions of the client. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.model.tools.calls import CLIPBOARD_TOOL, OPEN_TOOL
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.settings.declaration import Settings


def declared(settings: Settings) -> list[e.Tool]:
    """Those that are switched on."""
    tools = ((settings.tool_open, _open()), (settings.tool_clipboard, _clipboard()))
    return [tool for is_on, tool in tools if is_on]


def _open() -> e.Tool:
    kind = {"type": "string", "enum": ["page", "file", "program"]}
    return _tool(
        OPEN_TOOL,
        "Opens something on the person's computer, after they allowed it. `what` is an address of http, https or "
        "mailto for a page, a whole path for a file or a folder, and the name in the menu for a program.",
        {"kind": kind, "what": {"type": "string"}},
        ["kind", "what"],
    )


def _clipboard() -> e.Tool:
    return _tool(
        CLIPBOARD_TOOL,
        "Reads the text that the person copied, or copies `text` for them, after they allowed it.",
        {"action": {"type": "string", "enum": ["read", "write"]}, "text": {"type": "string"}},
        ["action"],
    )


def _tool(name: str, description: str, properties: dict[str, object], required: list[str]) -> e.Tool:
    schema = {"type": "object", "properties": properties, "required": required}
    return e.Tool(type="function", name=name, description=description, parameters=schema)
