"""Servers of tools as somebody types or pastes them: a command, an address, or the JSON of another program. Pure."""

from __future__ import annotations

import json
import re
import shlex
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST_NAME = 48
NO_JSON = QT_TRANSLATE_NOOP("new_tool_servers", "This is no JSON with mcpServers.")
OPEN_QUOTE = QT_TRANSLATE_NOOP("new_tool_servers", "A quotation mark in the command is not closed.")
STARTERS = frozenset(
    ("bunx", "deno", "docker", "exec", "node", "npx", "pipx", "podman", "python", "python3", "run", "uv", "uvx")
)
"""They start something else, after which a server is called."""
_LONG = ("detach", "init", "interactive", "no-cache", "privileged", "quiet", "read-only", "rm", "tty", "yes")
_ALLOWED = ("allow-all", "allow-env", "allow-net", "allow-read", "allow-write")
_SHORT = ("-A", "-d", "-i", "-it", "-m", "-q", "-t", "-ti", "-y")
_WITHOUT_VALUE = frozenset((*(f"--{each}" for each in (*_LONG, *_ALLOWED)), *_SHORT))
"""Options after which the server may come: what follows another one may be its value, and a secret."""


class WrongToolServers(Exception):
    """The text is a sentence for a person, and says why there is nothing to add."""


def is_address(text: str) -> bool:
    """Whether it is one over HTTP, and no command."""
    return re.match(r"https?://\S", text.strip(), re.IGNORECASE) is not None


def document_of(text: str, name: str = "", token: str = "", *, taken: Collection[str] = ()) -> dict[str, Any]:
    """The usual `{"mcpServers": {name: entry}}` of what was typed; a `token` is for an address.

    Without a `name` a server is called after its program or host, and by none of the names that are `taken`. Raises
    `WrongToolServers`.
    """
    text = text.strip()
    if text.startswith("{"):
        return _pasted(text)
    if is_address(text):
        shown = {"headers": {"Authorization": f"Bearer {token}"}} if token else {}
        return {"mcpServers": {name.strip() or _free(_host(text), taken): {"type": "http", "url": text, **shown}}}
    try:
        command, *arguments = _words(text)
    except ValueError:
        raise WrongToolServers(translate("new_tool_servers", OPEN_QUOTE)) from None
    name = name.strip() or _free(_program(command, arguments), taken)
    return {"mcpServers": {name: {"command": command, "args": arguments}}}


def _words(text: str) -> list[str]:
    """As a terminal reads it; on Windows a backslash is part of a path. Raises `ValueError`."""
    reader = shlex.shlex(text, posix=True)
    reader.whitespace_split = True
    reader.commenters = ""
    if sys.platform == "win32":
        reader.escape = ""
    return list(reader)


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
    """`npx -y @of/server-files ~` is called after the server, not after what starts it, nor after a secret."""
    words, before = [], ""
    for each in (command, *arguments):
        if not each.startswith("-") and "=" not in each and not _takes_value(before):
            words.append(each)
        before = each
    programs = [PurePath(each).name for each in words]
    return _named(next((each for each in programs if each.casefold() not in STARTERS), (programs or [""])[0]))


def _takes_value(word: str) -> bool:
    return word.startswith("-") and "=" not in word and word not in _WITHOUT_VALUE and word != "--"


def _free(name: str, taken: Collection[str]) -> str:
    """The name, or where it is taken with the first number that makes it free."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name[: LONGEST_NAME - len(str(number)) - 1]}-{number}"
    return free


def _named(text: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9 ._-]+", "-", text).lstrip(" ._-")
    return plain[:LONGEST_NAME] or "tools"
