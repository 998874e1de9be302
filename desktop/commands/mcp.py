"""`sb-voice mcp`: servers of tools, in a terminal: add, list and remove them, and see, permit and try their tools."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
import re
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.backend.http_client import NoAnswer
from desktop.backend.personal_values import wanted_at
from desktop.backend.tool_servers import ToolServers
from desktop.commands.answers import NotDone, say_json
from desktop.commands.ask import COMING_UP_SECONDS, bundled_server
from desktop.commands.documents import NO_ENGINES
from desktop.commands.recording import AskFailed
from desktop.commands.served_secrets import ServedSecrets
from desktop.model.tools.servers import PERMISSIONS
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools.personal_secrets import CannotBeShown, PersonalSecrets
from desktop.settings.tools.tool_secrets import ToolSecrets
from desktop.terminal import complain, harmless, say
from server.protocol.tool_places import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.address import Address
    from desktop.model.tools.servers import ToolServer
    from desktop.model.tools.wanted_value import WantedValue

LOOK_SECONDS = 0.1
FINE = ("ready", "off", "personal")
"""States in which nothing is wrong."""
LOG_LINES = 3
"""The last that a server said before it failed: there it says why."""


def add(parser: argparse.ArgumentParser, add_server: Callable[[argparse.ArgumentParser], None]) -> None:
    """Its arguments."""
    commands = parser.add_subparsers(required=True, metavar="ACT")

    def command(name: str, told: str, act: Any) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told)
        made.add_argument("--json", action="store_true", help="say it as one line of JSON, for programs")
        add_server(made)
        made.set_defaults(act=act)
        return made

    added = command("add", "add a server, by address or by command, or all of a mcpServers file", _add)
    added.add_argument("name", metavar="NAME", nargs="?", help="what to call it")
    added.add_argument("target", metavar="URL", nargs="*", help="its address; a program stands behind -- instead")
    added.add_argument("--url", help="its address")
    added.add_argument("--from", dest="file", metavar="FILE", help="JSON with mcpServers; - reads stdin")
    added.add_argument("--env", metavar="NAME=VALUE", action="append", default=[], help="a variable for its program")
    added.add_argument("--cwd", metavar="FOLDER", help="where its program runs")
    added.add_argument("--header", metavar="NAME: VALUE", action="append", default=[], help="what an address is shown")
    added.add_argument("--token-file", metavar="FILE", help="a file with the bearer token that an address is shown")
    command("list", "what servers there are, and how each is", _list)
    command("remove", "take servers out", _remove).add_argument("names", metavar="NAME", nargs="+")
    tools = command("tools", "what tools they have, and which may be called", _tools)
    tools.add_argument("names", metavar="NAME", nargs="*")
    permitted = command("permit", "choose whether a tool may be called: always, ask or never", _permit)
    permitted.add_argument("name", metavar="NAME")
    permitted.add_argument("tool", metavar="TOOL", help="a tool's name; * for all that have no choice of their own")
    permitted.add_argument("permission", choices=PERMISSIONS)
    command("sign-in", "sign in at a server that asks for it", _sign_in).add_argument("name", metavar="NAME")
    own = command("own", "give what a team's server of tools wants of you alone, or see what is wanted", _own)
    own.add_argument("name", metavar="NAME", nargs="?", help="the server of tools")
    own.add_argument("value", metavar="VALUE", nargs="?", help="which of its values; it is read from stdin, and kept")
    own.add_argument("--forget", action="store_true", help="take the value out of the keyring")
    tried = command("try", "call a tool at once", _try)
    tried.add_argument("name", metavar="NAME")
    tried.add_argument("tool", metavar="TOOL")
    tried.add_argument("arguments", metavar="JSON", nargs="?", default="{}", help="what it is given, a JSON object")


def run_mcp(options: argparse.Namespace, server: Address | None) -> int:
    """Do what is asked; 1 where a server is not there or a tool failed, 2 where what was asked cannot be."""
    try:
        return asyncio.run(_run(options, server))
    except (AskFailed, NoAnswer, NotDone) as error:
        code = error.code if isinstance(error, NoAnswer) and error.code else "not_done"
        complain(json.dumps({"error": str(error), "code": code}) if options.json else harmless(f"sb-voice: {error}"))
        return 1 if code == "tool_failed" else 2


async def _run(options: argparse.Namespace, server: Address | None) -> int:
    if options.act is _add:
        options.document = _document(options)
    if options.act is _try:
        options.given = _object(options.arguments, "What a tool is given has to be a JSON object.")
    if options.act is _own:
        return int(await _own(options, server))
    if server is not None:
        return int(await options.act(options, ToolServers(server, team=True)))
    secrets = ToolSecrets()
    with suppress(KeyringUnavailable):  # each server says what it lacks
        await secrets.load()
    hides, options.is_added = options.act is _add, False
    if hides:
        options.document = await _hidden(secrets, options.document)
    served = ServedSecrets(secrets, NO_ENGINES)
    try:
        try:
            async with bundled_server(None, served) as address:
                code = int(await options.act(options, ToolServers(address, team=False)))
        except BaseException:  # also where its server did not come up, or the person had enough
            if hides and not options.is_added:
                await secrets.take_back()
            raise
        finally:  # a token that was renewed counts, whatever became of the command
            await served.settle()
        if options.act is _remove:
            for name in options.names:
                await secrets.forget(name)
    except KeyringUnavailable as problem:
        raise NotDone(str(problem)) from None
    return code


async def _hidden(secrets: ToolSecrets, document: dict[str, Any]) -> dict[str, Any]:
    """With what may be secret in the keyring; as it is, where there is none. Raises `NotDone`."""
    if not isinstance(document.get("mcpServers"), dict):
        return document
    try:
        return await secrets.hidden(document)
    except KeyringUnavailable as problem:
        complain(f"sb-voice: secrets go to a file that only you can read: {problem.message}")
        return document


def _document(options: argparse.Namespace) -> dict[str, Any]:
    """What is to be added, as a file of `mcpServers` says it. Raises `NotDone`."""
    if options.file is not None:
        if options.name is not None:
            raise NotDone("With --from the file tells the names.")
        return _object(_text(options.file), "This file is no JSON object with mcpServers.")
    given = [*([options.url] if options.url else []), *options.target, *options.program]
    if options.name is None or not given:
        raise NotDone("Say a name and an address or a command: sb-voice mcp add NAME -- COMMAND, or --from FILE.")
    first, *others = given
    if re.match(r"https?://", first, re.IGNORECASE):
        if others or options.env or options.cwd:
            raise NotDone("An address takes neither arguments nor --env nor --cwd.")
        entry: dict[str, Any] = {"type": "http", "url": first, "headers": _pairs(options.header, ":", "--header")}
        token = {"tokenFile": str(Path(options.token_file).absolute())} if options.token_file else {}
        return {"mcpServers": {options.name: entry | token}}
    if options.header or options.token_file:
        raise NotDone("A command takes neither --header nor --token-file.")
    if Path(first).name != first:
        first = str(Path(first).absolute())
    entry = {"command": first, "args": others, "env": _pairs(options.env, "=", "--env")}
    place = {"cwd": str(Path(options.cwd).absolute())} if options.cwd else {}
    return {"mcpServers": {options.name: entry | place}}


def _text(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        raise NotDone(f"The file {file} cannot be read.") from None


def _object(text: str, otherwise: str) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise NotDone(otherwise)
    return told


def _pairs(given: Iterable[str], between: str, option: str) -> dict[str, str]:
    pairs = {}
    for each in given:
        name, found, value = each.partition(between)
        if not found or not name.strip():
            raise NotDone(f"{option} takes a name and a value with {between} between them.")
        pairs[name.strip()] = value.strip() if between == ":" else value
    return pairs


async def _add(options: argparse.Namespace, servers: ToolServers) -> int:
    taken = await servers.add(options.document)
    options.is_added = True
    added = [await _settled(servers, each) for each in taken]
    return _tell(options, added)


async def _list(options: argparse.Namespace, servers: ToolServers) -> int:
    listed, problem = await servers.listed()
    if problem:
        raise NotDone(problem)
    found = [await _settled(servers, each) for each in listed]
    _tell(options, found)
    if not found and not options.json:
        say("There are no servers of tools.")
    return 0


async def _settled(servers: ToolServers, server: ToolServer) -> ToolServer:
    """The same, once it is known whether it comes up, or after a while."""
    until = asyncio.get_running_loop().time() + COMING_UP_SECONDS
    server = await servers.get(server.name)
    while server.state == "connecting" and asyncio.get_running_loop().time() < until:
        await asyncio.sleep(LOOK_SECONDS)
        server = await servers.get(server.name)
    return server


def _tell(options: argparse.Namespace, servers: list[ToolServer]) -> int:
    if options.json:
        say_json({"servers": [{**asdict(each), "tools": [tool.name for tool in each.tools]} for each in servers]})
    else:
        for each in servers:
            told = _how(each)
            say(f"{each.name}: {each.state}, {told} ({each.place})")
            for line in each.log[-LOG_LINES:] if each.state == "failed" else ():
                say(f"    {harmless(line)}")
    return 1 if any(each.state not in FINE for each in servers) else 0


def _how(server: ToolServer) -> str:
    if server.state == "personal":
        return "wants something of each person, so that it is there while somebody talks"
    return server.problem or f"{server.tool_count} tools" if server.state != "off" else "switched off"


async def _remove(options: argparse.Namespace, servers: ToolServers) -> int:
    for name in options.names:
        await servers.remove(name)
    if options.json:
        say_json({"removed": options.names})
    else:
        say("\n".join(f"{name} is removed." for name in options.names))
    return 0


async def _tools(options: argparse.Namespace, servers: ToolServers) -> int:
    names = options.names or [each.name for each in (await servers.listed())[0]]
    found = [await _settled(servers, await servers.get(name)) for name in names]
    if options.json:
        say_json({"servers": [{"name": each.name, "state": each.state, **_problem(each)} for each in found]})
    else:
        for each in found:
            say(f"{each.name}: {each.problem or each.state}")
            for tool in each.tools:
                about = " ".join(tool.description.split())[:160]
                say(harmless(f"    {tool.name} ({tool.permission}{', read-only' if tool.read_only else ''}): {about}"))
    return 1 if any(each.state not in FINE for each in found) else 0


def _problem(server: ToolServer) -> dict[str, Any]:
    return {"problem": server.problem, "tools": [asdict(tool) for tool in server.tools]}


async def _permit(options: argparse.Namespace, servers: ToolServers) -> int:
    await servers.change(options.name, {"permissions": {options.tool: options.permission}})
    facts = {"name": options.name, "tool": options.tool, "permission": options.permission}
    if options.json:
        say_json(facts)
    else:
        say(f"{options.tool} of {options.name}: {options.permission}")
    return 0


async def _sign_in(options: argparse.Namespace, servers: ToolServers) -> int:
    await _settled(servers, await servers.get(options.name))
    await servers.sign_in(options.name, _show)
    return _tell(options, [await _settled(servers, await servers.get(options.name))])


def _show(page: str) -> bool:
    """For the person, on stderr; what is for programs goes to stdout."""
    if not page.isprintable():
        return False
    complain(f"Open this page and sign in: {page}")
    return True


async def _own(options: argparse.Namespace, server: Address | None) -> int:
    """What a team's list wants of this person: told, given or forgotten; kept on this computer alone."""
    if server is None:
        raise NotDone("Say which server of a team: --server ADDRESS.")
    secrets, wanted = PersonalSecrets(), await wanted_at(server)
    try:
        if options.name is not None:
            await _keep_own(options, server, secrets, wanted)
        known = [(each, bool(await secrets.known(server.url, [each]))) for each in wanted]
    except KeyringUnavailable as problem:
        raise NotDone(str(problem)) from None
    if options.json:
        say_json({"wanted": [{**each._asdict(), "given": given} for each, given in known]})
    else:
        for each, given in known:
            say(harmless(f"{each.server}: {each.name} for {each.place}: {'given' if given else 'not given yet'}"))
        if not known:
            say("Nothing is wanted of you.")
    return 0


async def _keep_own(
    options: argparse.Namespace, server: Address, secrets: PersonalSecrets, wanted: list[WantedValue]
) -> None:
    """Raises `KeyringUnavailable`, `NotDone`."""
    found = [each for each in wanted if each.server == options.name and options.value in (None, each.name)]
    if len(found) != 1:
        raise NotDone("Say which value: sb-voice mcp own --server ADDRESS tells what is wanted.")
    secret = "" if options.forget else await asyncio.to_thread(_typed)
    if not (secret or options.forget):
        raise NotDone("Nothing was entered.")
    try:
        await secrets.keep(server.url, found[0], secret)
    except CannotBeShown:
        raise NotDone(f"It must be one line of at most {LONGEST} characters.") from None


def _typed() -> str:
    """Not seen while it is typed."""
    return (getpass.getpass("") if sys.stdin.isatty() else sys.stdin.readline()).strip()


async def _try(options: argparse.Namespace, servers: ToolServers) -> int:
    await _settled(servers, await servers.get(options.name))
    told = await servers.tried(options.name, options.tool, options.given)
    if options.json:
        say_json(told)
    else:
        say(harmless(str(told["result"])))
    return 0
