"""Servers of tools as somebody types or pastes them: a command, an address, or the JSON of another program. Pure."""

from __future__ import annotations

import json
import re
import shlex
import sys
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from desktop.i18n import QT_TRANSLATE_NOOP, translate

LONGEST_NAME = 48
NO_JSON = QT_TRANSLATE_NOOP("new_tool_servers", "This is no JSON with mcpServers.")
OPEN_QUOTE = QT_TRANSLATE_NOOP("new_tool_servers", "A quotation mark in the command is not closed.")
STARTERS = frozenset(("bunx", "deno", "docker", "node", "npx", "pipx", "python", "python3", "run", "uv", "uvx"))
"""They start something else, after which a server is called."""


class WrongToolServers(Exception):
    """The text is a sentence for a person, and says why there is nothing to add."""


def is_address(text: str) -> bool:
    """Whether it is one over HTTP, and no command."""
    return re.match(r"https?://\S", text.strip(), re.IGNORECASE) is not None


def document_of(text: str, name: str = "", token: str = "") -> dict[str, Any]:
    """The usual `{"mcpServers": {name: entry}}` of what was typed; a `token` is for an address.

    Without a `name` a server is called after its program or host. Raises `WrongToolServers`.
    """
    text = text.strip()
    if text.startswith("{"):
        return _pasted(text)
    if is_address(text):
        shown = {"headers": {"Authorization": f"Bearer {token}"}} if token else {}
        return {"mcpServers": {name.strip() or _host(text): {"type": "http", "url": text, **shown}}}
    try:
        command, *arguments = shlex.split(text, posix=sys.platform != "win32")
    except ValueError:
        raise WrongToolServers(translate("new_tool_servers", OPEN_QUOTE)) from None
    return {"mcpServers": {name.strip() or _program(command, arguments): {"command": command, "args": arguments}}}


def _pasted(text: str) -> dict[str, Any]:
    """With or without `mcpServers` around it; some programs call it `servers`."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise WrongToolServers(translate("new_tool_servers", NO_JSON)) from None
    for outer in ("mcpServers", "servers"):
        if isinstance(told.get(outer), dict):
            return {"mcpServers": told[outer]}
    if not told or not all(isinstance(each, dict) and {"command", "url"} & each.keys() for each in told.values()):
        raise WrongToolServers(translate("new_tool_servers", NO_JSON))
    return {"mcpServers": told}


def _host(url: str) -> str:
    try:
        return _named(urlsplit(url).hostname or "")
    except ValueError:
        return _named("")


def _program(command: str, arguments: list[str]) -> str:
    """`npx -y @of/server-files ~` is called after the server, not after what starts it."""
    words = [PurePath(each).name for each in (command, *arguments) if not each.startswith("-")]
    return _named(next((each for each in words if each.casefold() not in STARTERS), words[0] if words else ""))


def _named(text: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9 ._-]+", "-", text).lstrip(" ._-")
    return plain[:LONGEST_NAME] or "tools"
