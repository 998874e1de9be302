"""`offers`: which engines and models people may choose among, and offering more beside those of the settings."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING, Any

from server.commands.columns import table
from server.commands.outcome import CommandFailed, report, takes_config, takes_json
from server.protocol.roles import ROLES, WIRE_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncEngine

    from server.engine_plans import Beside
    from server.engines.offers import Offer
    from server.protocol.roles import Role
    from server.settings import ServerSettings

HELP = "which engines and models people may choose among"

STAGES: dict[str, Role] = {WIRE_NAMES[role]: role for role in ROLES}

HEADS = ("STAGE", "NAME", "ENGINE", "MODEL", "")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    parser = commands.add_parser("offers", help=HELP, description=HELP.capitalize() + ".")
    takes_config(parser)
    takes_json(parser)
    parser.set_defaults(run=run, act="list")
    acts = parser.add_subparsers(metavar="COMMAND", help="what else to do; without one they are listed")
    _act(acts, "list", "those of the settings, and those that were added")
    new = _act(acts, "add", "offer one more, or another one under that name; all servers of the database do so at once")
    new.add_argument("name", metavar="NAME", help="as people see it where they choose")
    new.add_argument("--engine", required=True, help="by its name in the settings, such as openai")
    new.add_argument("--model", default="", help="by the engine's name for it (default: the engine's own)")
    new.add_argument("--voice", default="", help="of what speaks")
    gone = _act(acts, "remove", "offer one no more that was added")
    gone.add_argument("name", metavar="NAME")
    for each in (new, gone):
        each.add_argument("--stage", choices=STAGES, default="think", help="what it does (default: think)")


def run(options: argparse.Namespace) -> int:
    """Do what the command says. Raises `CommandFailed`, `StoreError`, and what a start would: `UnknownEngine` and
    `SettingsError`.
    """
    from server.settings import read_settings

    settings = read_settings()
    if options.act == "list":
        return _list(settings, as_json=options.json)
    return _change(settings, options)


def _list(settings: ServerSettings, *, as_json: bool) -> int:
    from server.engine_plans import offered_by
    from server.people.offers_watch import usable_of

    added = _added(settings)
    own = offered_by(settings, usable_of(added))
    by_admin = _names(added) - _of_settings(settings)
    offers = [{**each, "added": (each["stage"], each["name"].casefold()) in by_admin} for each in own]
    listed = {(each["stage"], each["name"].casefold()) for each in offers if each["added"]}
    unused = [
        {"stage": WIRE_NAMES[role], "name": each.name, "engine": each.engine, "model": each.model}
        for role, kept in added.items()
        for each in kept
        if (WIRE_NAMES[role], each.name.casefold()) not in listed
    ]
    rows = [_row(each, "default" if each["default"] else "added" if each["added"] else "") for each in offers]
    rows += [_row(each, "added, not used here") for each in unused]
    nothing = ["Nothing is on offer: everybody has what the settings say (SB_VOICE_LLM_OFFERS)."]
    report({"offers": offers, "unused": unused}, table(HEADS, rows) if rows else nothing, as_json=as_json)
    return 0


def _change(settings: ServerSettings, options: argparse.Namespace) -> int:
    from server.commands.opened import done, transaction
    from server.people.errors import PeopleError
    from server.people.shared import offered

    role = STAGES[options.stage]

    async def changed(engine: AsyncEngine) -> tuple[dict[str, Any], str]:
        async with transaction(engine) as connection:
            if options.act == "remove":
                name = await offered.withdraw(connection, role, options.name)
                return {"stage": options.stage, "name": name}, f"{name} is offered no more."
            told = (options.name, options.engine, options.model, options.voice)
            made = await offered.offer(connection, role, *told)
            return _document(options.stage, made), f"{made.name} is offered to all within a second."

    try:
        facts, sentence = done(settings.database, lambda: asyncio.run(_in_database(settings, changed)))
    except PeopleError as error:
        raise CommandFailed(str(error)) from None
    report(facts, [sentence], as_json=options.json)
    return 0


def _added(settings: ServerSettings) -> Beside:
    """What was added in the database; nothing where there is none yet, which is not made for this."""
    from sqlalchemy.engine import make_url

    from server.commands.opened import done, transaction
    from server.conversations.store.database_file import path_of
    from server.people.shared import offered

    async def found(engine: AsyncEngine) -> dict[Role, list[Offer]]:
        async with transaction(engine) as connection:
            return await offered.offered(connection)

    if (path := path_of(make_url(settings.database))) is not None and not path.exists():
        return {}
    return done(settings.database, lambda: asyncio.run(_in_database(settings, found)))


async def _in_database(settings: ServerSettings, work: Any) -> Any:
    from server.commands.opened import database

    async with database(settings.database) as engine:
        return await work(engine)


def _names(offers: Mapping[Role, Any]) -> set[tuple[str, str]]:
    return {(WIRE_NAMES[role], each.name.casefold()) for role, kept in offers.items() for each in kept}


def _of_settings(settings: ServerSettings) -> set[tuple[str, str]]:
    from server.engines.offers import offers_in

    return _names({role: offers_in(getattr(settings, f"{role}_offers")) for role in ROLES})


def _row(offer: Mapping[str, Any], state: str) -> tuple[str, str, str, str, str]:
    return offer["stage"], offer["name"], offer["engine"], offer["model"] or "-", state


def _document(stage: str, offer: Offer) -> dict[str, Any]:
    return {
        "stage": stage,
        "name": offer.name,
        "engine": offer.engine,
        "model": offer.model,
        "voice": offer.voice,
    }


def _act(acts: Any, name: str, help_: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = acts.add_parser(name, help=help_, description=f"{help_[0].upper()}{help_[1:]}.")
    takes_config(parser, default=argparse.SUPPRESS)
    takes_json(parser, default=argparse.SUPPRESS)
    parser.set_defaults(act=name)
    return parser
