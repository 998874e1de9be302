"""The file with `mcpServers`, as other programs have it too: read, checked, and changed; the rest of it stays."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

import msgspec

from server.errors import UserFacingError
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

Permission = Literal["always", "ask", "never"]
EVERY = "*"
"""Among the permissions of a server: what counts for each tool that is not named."""

MOST_SERVERS = 32
MOST_BYTES = 1_000_000
_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,47}")
_KEY = re.compile(r"auth|key|secret|token|password|credential|cookie", re.IGNORECASE)
"""What stands in the name of a header that says who asks: `Authorization`, `X-Api-Key` and the like."""
_PERSONAL = re.compile(r"\$\{person:([A-Za-z_][A-Za-z0-9_]{0,63})\}")
"""What stands for a value that each person has of their own."""
_OURS = r"\$\{(?:keyring:([^}]{1,200})|([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?)\}"
_VARIABLE = re.compile(f"{_PERSONAL.pattern}|{_OURS}")


class WrongMcpServers(UserFacingError):
    """What was given is no list of servers of tools; the text says why."""


class NoSuchMcpServer(UserFacingError):
    """There is none of that name."""


class McpServer(msgspec.Struct, frozen=True, kw_only=True):
    """One entry: a program that is started, or an address."""

    type: str = ""
    command: str = ""
    args: list[str] = []
    env: dict[str, str] = {}
    cwd: str = ""
    url: str = ""
    headers: dict[str, str] = {}
    token_file: str = msgspec.field(default="", name="tokenFile")
    """A file that holds the bearer token to show."""
    disabled: bool = False
    trusts_read_only: bool = msgspec.field(default=False, name="trustReadOnly")
    """Whether what the server itself calls read-only runs without asking."""
    permissions: dict[str, Permission] = {}

    def filled_in(self, secrets: Mapping[str, str], own: Mapping[str, str] = {}) -> McpServer:
        """The same with `${NAME}` and `${NAME:-otherwise}` replaced by the environment's, `${keyring:NAME}` by the
        secret of that name, and `${person:NAME}` by the person's `own` value. Raises `WrongMcpServers`.
        """
        return msgspec.structs.replace(
            self,
            command=_filled_in(self.command, secrets, own),
            args=[_filled_in(each, secrets, own) for each in self.args],
            env={name: _filled_in(value, secrets, own) for name, value in self.env.items()},
            url=_filled_in(self.url, secrets, own),
            headers={name: _filled_in(value, secrets, own) for name, value in self.headers.items()},
        )

    @property
    def secrets(self) -> set[str]:
        """The names of those that it needs."""
        texts = (self.command, self.url, *self.args, *self.env.values(), *self.headers.values())
        return {found[2] for text in texts for found in _VARIABLE.finditer(text) if found[2]}

    @property
    def personal(self) -> tuple[str, ...]:
        """The names of the values that it wants of each person."""
        given = (*self.env.values(), *self.headers.values())
        return tuple(sorted({name for text in given for name in _PERSONAL.findall(text)}))

    @property
    def names_what_is_here(self) -> bool:
        """Whether its address or a header names a file, a variable or a secret of the server's own."""
        texts = (self.url, *self.headers.values())
        return bool(self.token_file) or any("${" in _PERSONAL.sub("", text) for text in texts)

    @property
    def may_sign_in(self) -> bool:
        """Whether a person signs in there, where the server asks for it: what a sign-in is shown by is free."""
        return bool(self.url) and not self.token_file and "authorization" not in map(str.lower, self.headers)

    @property
    def shows_key(self) -> bool:
        """Whether it may be that a key says who asks: of the server itself, or of a gateway in front of it."""
        return any(_KEY.search(each) for each in self.headers)

    @property
    def bearer(self) -> str:
        """The token of the file, empty where none is named. Raises `WrongMcpServers`."""
        if not self.token_file:
            return ""
        try:
            return Path(self.token_file).expanduser().read_text(encoding="utf-8").strip()
        except (OSError, ValueError):
            raise WrongMcpServers(Text("The file with the server's token cannot be read.")) from None


def read_servers(file: Path) -> dict[str, McpServer]:
    """Those of the file by name; none where there is no file. Raises `WrongMcpServers`."""
    return servers_of(_written(file))


def servers_of(document: object) -> dict[str, McpServer]:
    """Those of a document as it is pasted: `{"mcpServers": {name: entry}}`. Raises `WrongMcpServers`."""
    listed = document.get("mcpServers") if isinstance(document, dict) else None
    if not isinstance(listed, dict):
        raise WrongMcpServers(Text("This is no list of servers: a JSON object with mcpServers is needed."))
    if len(listed) > MOST_SERVERS:
        raise WrongMcpServers(Text("There are too many servers of tools: {most} are the most.", most=str(MOST_SERVERS)))
    return {name: _server(name, entry) for name, entry in listed.items()}


def parsed(text: str | bytes) -> object:
    """The JSON of a text. Raises `WrongMcpServers`."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise WrongMcpServers(Text("This is no JSON.")) from None


def changed(file: Path, entries: dict[str, dict[str, Any] | None]) -> None:
    """Write these entries into the file, where None takes one out. Raises `WrongMcpServers`, `NoSuchMcpServer`."""
    document = _written(file)
    servers_of(document)
    listed = document["mcpServers"]
    for name, entry in entries.items():
        if entry is not None:
            listed[name] = entry
        elif listed.pop(name, None) is None:
            raise NoSuchMcpServer(Text("There is no server of tools of that name."))
    servers_of(document)
    _write(file, document)


def entry_of(file: Path, name: str) -> dict[str, Any]:
    """One entry as it is written. Raises `WrongMcpServers`, `NoSuchMcpServer`."""
    entry = _written(file)["mcpServers"].get(name)
    if not isinstance(entry, dict):
        raise NoSuchMcpServer(Text("There is no server of tools of that name."))
    return dict(entry)


def _written(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            text = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return {"mcpServers": {}}
    except OSError:
        raise WrongMcpServers(Text("The file with mcpServers cannot be read.")) from None
    if len(text) > MOST_BYTES:
        raise WrongMcpServers(Text("The file with mcpServers is too large."))
    document = parsed(text)
    servers_of(document)
    assert isinstance(document, dict)
    return document


def _write(file: Path, document: dict[str, Any]) -> None:
    """All at once, and for nobody else's eyes: tokens may stand in it."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as opened:
            json.dump(document, opened, indent=2, ensure_ascii=False)
        beside.replace(file)
    except (OSError, UnicodeError):
        beside.unlink(missing_ok=True)
        raise WrongMcpServers(Text("The file with mcpServers cannot be written.")) from None


def _server(name: str, entry: object) -> McpServer:
    if not _LABEL.fullmatch(name):
        raise WrongMcpServers(
            Text("The name of a server of tools has 1 to 48 letters, digits, spaces, dots, dashes and underscores.")
        )
    try:
        server = msgspec.convert(entry, McpServer)
    except msgspec.ValidationError as error:
        detail = str(error)
        raise WrongMcpServers(Text("{name}: {detail}", name=name, detail=detail)) from None
    if bool(server.command.strip()) == bool(server.url.strip()):
        raise WrongMcpServers(Text("{name}: either a command or a url is needed.", name=name))
    if server.type == "sse":
        raise WrongMcpServers(Text("{name}: the old transport sse is not spoken here, only HTTP.", name=name))
    if server.url and not _is_address(server.url):
        raise WrongMcpServers(Text("{name}: the url must begin with http:// or https://.", name=name))
    if any(_PERSONAL.search(each) for each in (server.command, server.cwd, server.url, *server.args)):
        raise WrongMcpServers(Text("{name}: what is each person's own stands in a header or a variable.", name=name))
    given = [server.command, server.cwd, *server.args, *server.env, *server.env.values()]
    if any("\0" in each for each in given) or any("=" in each or not each for each in server.env):
        raise WrongMcpServers(Text("{name}: this cannot be started.", name=name))
    if any(not _is_header(*each) for each in server.headers.items()):
        raise WrongMcpServers(Text("{name}: these headers cannot be sent.", name=name))
    return server


def _is_address(url: str) -> bool:
    if _VARIABLE.search(url):
        return True  # it is looked at again when it is filled in
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def _is_header(name: str, value: str) -> bool:
    return bool(re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}", name)) and not re.search(r"[\r\n\0]", value)


def _filled_in(text: str, secrets: Mapping[str, str], own: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        personal, secret, variable, otherwise = found.groups()
        if personal:
            given = own.get(personal)
        else:
            given = secrets.get(secret) if secret else os.environ.get(variable, otherwise)
        if given is not None:
            return given
        if personal:
            raise WrongMcpServers(Text("It wants {name}, which each person has of their own.", name=personal))
        if secret:
            raise WrongMcpServers(Text("The keyring has no {name} for this address or program.", name=secret))
        raise WrongMcpServers(Text("The environment has no variable {name}.", name=variable))

    return _VARIABLE.sub(value, text)
