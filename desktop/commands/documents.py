"""`sb-voice documents`: add, list, remove and search documents, in a terminal."""

from __future__ import annotations

import argparse
import asyncio
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.backend.documents import client as documents
from desktop.backend.documents.files import CannotBeSent, bytes_of, files_of
from desktop.backend.http_client import NoAnswer
from desktop.commands.answers import NotDone, say_json
from desktop.commands.ask import bundled_server
from desktop.commands.recording import AskFailed
from desktop.commands.watched import unwatch, watch
from desktop.model.documents import COLLECTION, Document
from desktop.terminal import complain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.address import Address

NO_ENGINES = dict.fromkeys(("stt", "llm", "tts"), "scripted")
"""Nobody talks here, and models take long to load."""
LOOK_SECONDS = 0.2
"""Between two looks at a document that is being read."""


def add(parser: argparse.ArgumentParser, add_server: Callable[[argparse.ArgumentParser], None]) -> None:
    """Its arguments."""
    commands = parser.add_subparsers(required=True, metavar="ACT")
    acts = {
        "add": (_add, "have files read, and all that can be read in folders"),
        "list": (_list, "what there is, and what could not be read"),
        "remove": (_remove, "delete documents with every word of them"),
        "search": (_search, "find passages by words"),
        "watch": (watch, "keep the documents like the files of folders; without any, say which are watched"),
        "unwatch": (unwatch, "look at folders no longer; what was read of them stays"),
    }
    for name, (act, told) in acts.items():
        command = commands.add_parser(name, help=told)
        command.add_argument("--json", action="store_true", help="say it as one line of JSON, for programs")
        command.add_argument("--collection", metavar="NAME", default=None, help="only in this collection of documents")
        add_server(command)
        command.set_defaults(act=act)
        match name:
            case "add" | "remove":
                command.add_argument("paths", metavar="PATH", nargs="+", help="a file or a folder")
            case "list":
                command.add_argument("paths", metavar="PATH", nargs="*", help="only these files and folders")
            case "watch":
                command.add_argument("paths", metavar="PATH", nargs="*", help="a folder")
            case "unwatch":
                command.add_argument("paths", metavar="PATH", nargs="+", help="a folder")
            case "search":
                command.add_argument("words", metavar="WORDS", nargs="+")
                command.add_argument("--limit", type=int, default=10, help="how many passages at most (1 to 100)")


def run_documents(options: argparse.Namespace, server: Address | None) -> int:
    """Do what is asked; 1 where a document could not be read, 2 where what was asked cannot be."""
    try:
        return asyncio.run(_run(options, server))
    except (AskFailed, NoAnswer, NotDone) as error:
        complain(json.dumps({"error": str(error)}) if options.json else f"sb-voice: {error}")
        return 2


async def _run(options: argparse.Namespace, server: Address | None) -> int:
    _check(options)
    if server is not None:
        return int(await options.act(options, server))
    async with bundled_server(NO_ENGINES) as address:
        return int(await options.act(options, address))


def _check(options: argparse.Namespace) -> None:
    """What can be known before a server is asked. Raises `NotDone`."""
    if options.collection is not None and not 1 <= len(options.collection.strip()) <= 64:
        raise NotDone("The name of a collection has 1 to 64 characters.")
    if options.act is _search:
        if not 1 <= options.limit <= 100:
            raise NotDone("--limit takes a number from 1 to 100.")
        if not 1 <= len(" ".join(options.words).strip()) <= 1000:
            raise NotDone("Words to search for have 1 to 1000 characters.")
    if options.act is watch and (path := next((each for each in options.paths if not Path(each).is_dir()), None)):
        raise NotDone(f"There is no folder {path}.")
    if options.act is _add:
        for path in map(Path, options.paths):
            if not path.exists():
                raise NotDone(f"There is no file or folder {path}.")
        if not any(files_of(options.paths)):
            raise NotDone("In these folders there is no file that can be read.")


async def _add(options: argparse.Namespace, server: Address) -> int:
    done: list[dict[str, Any]] = []
    for file in dict.fromkeys(files_of(options.paths)):
        try:
            told = asdict(await _add_one(server, file, options.collection or COLLECTION))
        except CannotBeSent as error:
            told = {"name": file.name, "path": str(file), "status": "failed", "error": str(error)}
        done.append(told)
        if not options.json:
            _tell_one(told)
    failed = [each for each in done if each["status"] != "ready"]
    if options.json:
        say_json({"documents": done})
    return 1 if failed else 0


async def _add_one(server: Address, file: Path, collection: str) -> Document:
    """Returns once it is read. Raises `CannotBeSent` and `NoAnswer`."""
    data = await asyncio.to_thread(bytes_of, file)
    document = await documents.add(server, file, data, collection)
    while document.status == "reading":
        await asyncio.sleep(LOOK_SECONDS)
        document = await documents.get(server, document.id)
    return document


async def _list(options: argparse.Namespace, server: Address) -> int:
    found = await _named(options, server) if options.paths else await documents.listed(server, options.collection)
    if options.json:
        say_json({"documents": [asdict(each) for each in found]})
        return 0
    for each in found:
        _tell_one(asdict(each))
    if not found:
        say("There are no documents.")
    seen, of = await documents.seen(server)
    if seen < of:
        say(f"{seen} of {of} passages are found by their meaning so far, the others by their words.")
    return 0


async def _named(options: argparse.Namespace, server: Address) -> list[Document]:
    """The documents at those paths and under them. Raises `NotDone` where there are none, and `NoAnswer`."""
    known = await documents.listed(server, options.collection)
    found: dict[str, Document] = {}
    for path in options.paths:
        if not (here := [each for each in known if _is_at(each, path)]):
            raise NotDone(f"There is no document {path}.")
        found |= {each.id: each for each in here}
    return list(found.values())


def _is_at(document: Document, path: str) -> bool:
    """Whether it lies there or in that folder, or has that id."""
    place, lies = Path(path).absolute(), Path(document.path)
    return lies == place or place in lies.parents or path in (document.path, document.id)


async def _remove(options: argparse.Namespace, server: Address) -> int:
    gone = await _named(options, server)
    for each in gone:
        await documents.remove(server, each.id)
    if options.json:
        say_json({"removed": [{"id": each.id, "path": each.path} for each in gone]})
    else:
        for each in gone:
            say(f"{each.path} is removed.")
    return 0


async def _search(options: argparse.Namespace, server: Address) -> int:
    hits = await documents.search(server, " ".join(options.words), options.limit, options.collection)
    if options.json:
        say_json({"passages": hits})
        return 0
    for hit in hits:
        place = hit["path"] if hit["page"] is None else f"{hit['path']}, page {hit['page']}"
        say(f"{place} ({hit['score']:.3f})")
        say(f"    {' '.join(hit['text'].split())}")
    if not hits:
        say("Nothing was found.")
    return 0


def _tell_one(told: Mapping[str, Any]) -> None:
    match told["status"]:
        case "ready":
            say(f"{told['path']}: {told['passages']} passages")
        case "reading":
            say(f"{told['path']}: being read")
        case _:
            complain(f"sb-voice: {told['path']}: {told['error']}")
