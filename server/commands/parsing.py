"""The arguments of the commands, and what runs them."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from server.commands.output import complain, say
from server.people.caller import ROLES, SCOPES, USUAL_SCOPES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from server.commands.output import Answer

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]
    Work = Callable[[AsyncEngine, argparse.Namespace], Awaitable[Answer]]

MOST_NAME = 100
MOST_DAYS = 3650


def add_commands(commands: Commands) -> None:
    """Have the parser know them; `run` does what was parsed."""
    _add_users(_group(commands, "users", "people who may use the server"))
    _add_tokens(_group(commands, "tokens", "what their devices show"))
    invite = _command(commands, "invite", "a link with which somebody joins, once", "invite")
    invite.add_argument("name", type=_name, metavar="NAME")
    invite.add_argument("--role", choices=ROLES, default="member", help="of somebody who is no user yet")
    invite.add_argument("--days", type=_days, default=7, help="how long it is good for (default: 7)")
    invite.add_argument("--url", default="", help="the address that people type; default: SB_VOICE_PUBLIC_URL")
    audit = _command(commands, "audit", "what was done about people, the newest first", "show_audit")
    audit.add_argument("--limit", type=int, default=50, help="how many entries (default: 50)")


def _add_users(users: Commands) -> None:
    add = _command(users, "add", "let somebody in", "add_user")
    add.add_argument("name", type=_name, metavar="NAME")
    add.add_argument("--role", choices=ROLES, default="member")
    _command(users, "list", "who there is", "list_users")
    for name, help_ in (("disable", "let somebody in no more"), ("enable", "let them in again")):
        parser = _command(users, name, help_, "disable_user", disabled=name == "disable")
        parser.add_argument("name", type=_name, metavar="NAME")
    role = _command(users, "role", "let somebody do more, or less", "change_role")
    role.add_argument("name", type=_name, metavar="NAME")
    role.add_argument("role", choices=ROLES)
    remove = _command(users, "remove", "forget somebody with all that they said", "remove_user")
    remove.add_argument("name", type=_name, metavar="NAME")


def _add_tokens(tokens: Commands) -> None:
    new = _command(tokens, "new", "a token for one device", "new_token")
    new.add_argument("name", type=_name, metavar="NAME")
    new.add_argument("--device", type=_name, help="what the device is called")
    new.add_argument("--days", type=_days, help="how long it is good for (default: until it is revoked)")
    usual = ", ".join(sorted(USUAL_SCOPES))
    help_ = f"what it is good for; may be given again (default: {usual}, for admins all)"
    new.add_argument("--scope", dest="scopes", action="append", choices=SCOPES, help=help_)
    listing = _command(tokens, "list", "all tokens by the beginnings of them", "list_tokens")
    listing.add_argument("name", type=_name, nargs="?", metavar="NAME")
    revoke = _command(tokens, "revoke", "make one void", "revoke_token")
    revoke.add_argument("prefix", metavar="PREFIX", help="how it begins, as the list shows it")


def _group(commands: Commands, name: str, help_: str) -> Commands:
    parser = commands.add_parser(name, help=help_, description=help_.capitalize() + ".")
    return parser.add_subparsers(required=True, metavar="COMMAND")


def _command(commands: Commands, name: str, help_: str, work: str, **values: object) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_, description=help_[:1].upper() + help_[1:] + ".")
    parser.add_argument("--json", action="store_true", dest="as_json", help="tell it as one JSON document")
    parser.set_defaults(work=work, **values)
    return parser


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name or len(name) > MOST_NAME or not name.isprintable():
        raise argparse.ArgumentTypeError(f"a name has 1 to {MOST_NAME} characters that can be printed")
    return name


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"1 to {MOST_DAYS} days")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Do what the command says; returns the exit code."""
    from sqlalchemy.exc import SQLAlchemyError

    from server.commands import people
    from server.commands.opened import database
    from server.errors import UserFacingError
    from server.people.errors import PeopleError

    work: Work = getattr(people, options.work)

    async def do() -> Answer:
        async with database() as engine:
            return await work(engine, options)

    try:
        say(asyncio.run(do()), as_json=options.as_json)
    except PeopleError as error:
        return complain(error.code, error.message, as_json=options.as_json)
    except UserFacingError as error:
        return complain("storage_unavailable", error.message, as_json=options.as_json)
    except (SQLAlchemyError, OSError) as error:
        cause = type(getattr(error, "orig", None) or error).__name__
        message = f"The database cannot be used ({cause})."
        return complain("storage_unavailable", message, as_json=options.as_json)
    return 0
