"""What a model may have done on this computer, as functions of the client. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from desktop.i18n import translate
from desktop.model.tools.calls import CLIPBOARD_TOOL, OPEN_TOOL
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.settings.declaration import Settings


def declared(settings: Settings) -> list[e.Tool]:
    """Those that are switched on: asked about by the server, which may take a yes aloud where it is the app's own."""
    by: Literal["voice", "button"] = "button" if settings.server_url else "voice"
    tools = ((settings.tool_open, _open(by)), (settings.tool_clipboard, _clipboard(by)))
    return [tool for is_on, tool in tools if is_on]


def _open(by: Literal["voice", "button"]) -> e.Tool:
    kind = {"type": "string", "enum": ["page", "file", "program"]}
    return _tool(
        OPEN_TOOL,
        "Opens something on the person's computer, after they allowed it. `what` is an address of http, https or "
        "mailto for a page, a whole path for a file or a folder, and the name in the menu for a program.",
        {"kind": kind, "what": {"type": "string"}},
        ["kind", "what"],
        e.Asking(words=translate("desktop_tools", "Shall I open"), by=by),
    )


def _clipboard(by: Literal["voice", "button"]) -> e.Tool:
    return _tool(
        CLIPBOARD_TOOL,
        "Reads the text that the person copied, or copies `text` for them, after they allowed it.",
        {"action": {"type": "string", "enum": ["read", "write"]}, "text": {"type": "string"}},
        ["action"],
        e.Asking(words=translate("desktop_tools", "Shall I use the clipboard"), by=by),
    )


def _tool(name: str, description: str, properties: dict[str, object], required: list[str], asking: e.Asking) -> e.Tool:
    schema = {"type": "object", "properties": properties, "required": required}
    return e.Tool(type="function", name=name, description=description, parameters=schema, sb_asks=asking)
